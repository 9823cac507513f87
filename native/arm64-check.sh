#!/usr/bin/env bash
# Runs the arm64 libaerospike under user-mode emulation: it puts, reads and removes a record of the namespace "test".
# Usage: native/arm64-check.sh HOST PORT [C_CLIENT_VERSION]
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
host=${1:?usage: native/arm64-check.sh HOST PORT [C_CLIENT_VERSION]}
port=${2:?usage: native/arm64-check.sh HOST PORT [C_CLIENT_VERSION]}
cache=${LIBAEROSPIKESHARP_NATIVE_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/libaerospikesharp}
system=$cache/arm64-system-$(. /etc/os-release && echo "${VERSION_CODENAME:-$ID}")

missing=()
command -v qemu-aarch64-static >/dev/null || missing+=(qemu-user-static)
command -v aarch64-linux-gnu-gcc >/dev/null || missing+=(gcc-aarch64-linux-gnu)
[ -e /usr/aarch64-linux-gnu/include/stdio.h ] || missing+=(libc6-dev-arm64-cross)
[ ${#missing[@]} -eq 0 ] || "$here/install.sh" "${missing[@]}"

mkdir -p "$cache"
work=$(mktemp -d "$cache/check.XXXXXX")
trap 'rm -rf "$work"' EXIT
"$here/build.sh" "$work/native" "${3:-}" linux-arm64 >&2
if [ ! -d "$system" ]; then
	"$here/arm64-packages.sh" "$work/system" libc6 libgcc-s1 libstdc++6 libssl3 zlib1g >&2
	[ -e "$work/system/lib" ] || ln -s usr/lib "$work/system/lib"
	mv -T "$work/system" "$system" 2>/dev/null || [ -d "$system" ]
fi

aarch64-linux-gnu-gcc -O2 -Wall -Wextra -Werror -o "$work/check" "$here/arm64-check.c"
# Once with functions bound on their first call, and once with all bound at once, as the client loads it.
for now in "" 1; do
	qemu-aarch64-static -L "$system" -E "LD_BIND_NOW=$now" "$work/check" "$work/native/linux-arm64/libaerospike.so" "$host" "$port"
done
