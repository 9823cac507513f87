#!/usr/bin/env bash
# Writes src/LibAerospikeSharp/Interop/Generated anew. Usage: interop-gen/generate.sh HEADER_DIRECTORY
set -euo pipefail

headers=$(realpath "${1:?give the directory that holds aerospike/aerospike.h: --headers=DIRECTORY}")
cd "$(dirname "$0")"
fail() { printf 'generate: %s\n' "$*" >&2; exit 1; }
[ -e "$headers/aerospike/aerospike.h" ] || fail "$headers has no aerospike/aerospike.h"
command -v ClangSharpPInvokeGenerator >/dev/null || fail "ClangSharpPInvokeGenerator is not on the path; README.md says which version"

# The response files know the headers by this relative path.
mkdir -p ../artifacts
ln -sfn "$headers" ../artifacts/headers
rm -rf ../src/LibAerospikeSharp/Interop/Generated
ClangSharpPInvokeGenerator @generate.rsp
