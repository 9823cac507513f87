#!/usr/bin/env bash
# Reads the layout of every generated struct and enum from a library's debug information, and writes it to a JSON file.
# Usage: interop-gen/layouts.sh LIBRARY_WITH_DEBUG_INFORMATION OUTPUT.json
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
library=${1:?usage: interop-gen/layouts.sh LIBRARY OUTPUT.json}
output=${2:?usage: interop-gen/layouts.sh LIBRARY OUTPUT.json}
command -v gdb >/dev/null || "$here/../native/install.sh" gdb

names=$(mktemp)
trap 'rm -f "$names"' EXIT
find "$here/../src/LibAerospikeSharp/Interop/Generated" -name '*.cs' -printf '%f\n' \
	| sed -e 's/\.cs$//' -e '/^Native/d' | LC_ALL=C sort >"$names"
mkdir -p "$(dirname "$output")"
LAYOUT_NAMES=$names LAYOUT_OUTPUT=$output gdb -batch -nx -ex "source $here/layouts.py" "$library"
