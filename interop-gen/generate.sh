#!/usr/bin/env bash
# Regenerates src/LibAerospikeSharp/Interop/Generated. Usage: interop-gen/generate.sh HEADER_DIRECTORY
set -euo pipefail

headers=$(realpath "${1:?name the directory that contains aerospike/aerospike.h: --headers=DIRECTORY}")
cd "$(dirname "$0")"
fail() { printf 'generate: %s\n' "$*" >&2; exit 1; }
[ -e "$headers/aerospike/aerospike.h" ] || fail "$headers does not contain aerospike/aerospike.h"
command -v ClangSharpPInvokeGenerator >/dev/null || fail "ClangSharpPInvokeGenerator is not on the path; interop-gen/README.md names the version to install"

# The response files know the headers by this relative path.
mkdir -p ../artifacts
ln -sfn "$headers" ../artifacts/headers
rm -rf ../src/LibAerospikeSharp/Interop/Generated
ClangSharpPInvokeGenerator @generate.rsp
