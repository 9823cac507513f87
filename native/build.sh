#!/usr/bin/env bash
# Builds a loadable libaerospike.so from the prebuilt addon in the npm package "aerospike".
# Usage: native/build.sh OUTPUT_DIRECTORY [C_CLIENT_VERSION] [RID...]      (see native/README.md)
#
# LIBAEROSPIKESHARP_NATIVE_CACHE: where downloads and results are kept
# (default: ${XDG_CACHE_HOME:-~/.cache}/libaerospikesharp).
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
output=${1:?usage: native/build.sh OUTPUT_DIRECTORY [C_CLIENT_VERSION] [RID...]}
version=${2:-}
rids=("${@:3}")
[ ${#rids[@]} -gt 0 ] || rids=(linux-x64)
cache=${LIBAEROSPIKESHARP_NATIVE_CACHE:-${XDG_CACHE_HOME:-${HOME:?set HOME or LIBAEROSPIKESHARP_NATIVE_CACHE}/.cache}/libaerospikesharp}

fail() { printf 'native: %s\n' "$*" >&2; exit 1; }

[ "$(uname -s)-$(uname -m)" = Linux-x86_64 ] || fail "this script runs on linux-x64 only; on $(uname -s)-$(uname -m), set AEROSPIKE_NATIVE_LIBRARY to your own libaerospike"
command -v node >/dev/null && command -v npm >/dev/null || fail "downloading the package needs Node.js and npm: install Node.js 20 or later"

# Prints: version, addon version, SHA-512 of its tarball in hexadecimal.
read -r version addon sha512 < <(node -e '
	const { default: preset, versions } = require(process.argv[1]);
	const version = process.argv[2] || preset, entry = versions[version];
	if (!entry) { console.error(`native: unknown C client version ${version}; known: ${Object.keys(versions).join(", ")}`); process.exit(1); }
	console.log(version, entry.addon, entry.sha512);' "$here/native.json" "$version") || exit 1

# Sets what differs between the target platforms: the tools' prefix, and where libuv and libyaml are.
choose() {
	case $1 in
		linux-x64) tool='' root='' triple=x86_64-linux-gnu ;;
		linux-arm64) tool=aarch64-linux-gnu- root=$work/debian triple=aarch64-linux-gnu ;;
		*) fail "unknown platform $1; known: linux-x64, linux-arm64" ;;
	esac
	addon_file=package/lib/binding/node-v115-$1/aerospike.node
}

install_packages() {
	local missing=()
	command -v patchelf >/dev/null || missing+=(patchelf)
	if [ "$1" = linux-arm64 ]; then
		command -v "${tool}gcc" >/dev/null || missing+=(gcc-aarch64-linux-gnu)
		command -v "${tool}strip" >/dev/null || missing+=(binutils-aarch64-linux-gnu)
		[ -e /usr/aarch64-linux-gnu/include/stdio.h ] || missing+=(libc6-dev-arm64-cross)
	else
		command -v gcc >/dev/null || missing+=(gcc libc6-dev)
		command -v strip >/dev/null || missing+=(binutils)
		[ -e "/usr/lib/$triple/libuv_a.a" ] || missing+=(libuv1-dev)
		[ -e "/usr/lib/$triple/libyaml.a" ] || missing+=(libyaml-dev)
	fi
	[ ${#missing[@]} -eq 0 ] || "$here/install.sh" "${missing[@]}"
	[ "$1" != linux-arm64 ] || "$here/arm64-packages.sh" "$root" libuv1-dev libyaml-dev
}

check() {
	local actual
	actual=$(sha512sum "$1" | cut -d' ' -f1)
	[ "$actual" = "$sha512" ] || fail "$1 is corrupt or not the pinned package.
  expected SHA-512 $sha512
  actual   SHA-512 $actual
  Delete the file if it exists, and run again. If the hash differs again, do not trust the download."
}

# The tarball is verified on every use, so a damaged one in the cache is rejected as well.
fetch_addon() {
	local tarball=$cache/downloads/aerospike-$addon.tgz
	if [ ! -e "$tarball" ]; then
		echo "native: downloading the npm package aerospike@$addon"
		mkdir -p "$cache/downloads"
		(cd "$work" && npm pack --loglevel=error "aerospike@$addon" >/dev/null) || fail "npm pack aerospike@$addon failed"
		check "$work/aerospike-$addon.tgz"
		mv "$work/aerospike-$addon.tgz" "$tarball"
	fi
	check "$tarball"
	tar -xzf "$tarball" -C "$work" "$addon_file" package/LICENSE
}

build() {
	local so=$work/out/libaerospike.so host=$work/out/libaerospike-host.so libraries=$root/usr/lib/$triple
	mkdir -p "$work/out/symbols"
	# Node's and V8's functions. Only the JavaScript side calls them, but without them the library would load with lazy binding only.
	"${tool}nm" -D --undefined-only "$work/$addon_file" | awk '$2 ~ /^_ZNK?(2v8|4node)/ { print "void " $2 "(void) { __builtin_trap(); }" }' >"$work/unused.c"
	# host.c has a uv_tcp_open of its own, which calls libuv's.
	"${tool}objcopy" --redefine-sym uv_tcp_open=libuv_tcp_open "$libraries/libuv_a.a" "$work/libuv.a"
	"${tool}gcc" -O2 -fPIC -shared -Wall -Werror -o "$host" "$here"/host/*.c "$work/unused.c" \
		-Wl,-soname,libaerospike-host.so -Wl,--version-script="$here/host/host.map" -Wl,-Bsymbolic -Wl,-z,defs,-z,relro,-z,now \
		-Wl,--whole-archive "$work/libuv.a" "$libraries/libyaml.a" -Wl,--no-whole-archive -lpthread -ldl -lrt
	"${tool}strip" --strip-unneeded "$host"

	# patchelf 0.14 mixes up several options given in one call.
	cp "$work/$addon_file" "$work/out/symbols/libaerospike.so"
	"${tool}strip" --strip-unneeded -o "$so" "$work/out/symbols/libaerospike.so"
	patchelf --set-soname libaerospike.so "$so"
	patchelf --set-rpath '$ORIGIN' "$so"
	patchelf --remove-needed libyaml-0.so.2 "$so"
	patchelf --add-needed libssl.so.3 "$so"
	patchelf --add-needed libcrypto.so.3 "$so"
	patchelf --add-needed libaerospike-host.so "$so"
	cp "$work/package/LICENSE" "$work/out/LICENSE.aerospike-client-c"
	cp "$root/usr/share/doc/libuv1-dev/copyright" "$work/out/LICENSE.libuv"
	cp "$root/usr/share/doc/libyaml-dev/copyright" "$work/out/LICENSE.libyaml"
	(cd "$work/out" && sha256sum -- *.so >SHA256SUMS.txt)
	echo "$version" >"$work/out/VERSION"
}

# Each result is moved into place as a whole, under a lock, so that concurrent builds don't disturb each other.
provide() (
	rid=$1 built=$cache/$1/$version-$inputs
	if [ ! -d "$built" ]; then
		mkdir -p "$cache/$rid"
		work=$(mktemp -d "$cache/build.XXXXXX")
		trap 'rm -rf "$work"' EXIT
		choose "$rid"
		fetch_addon
		install_packages "$rid"
		build
		mv -T "$work/out" "$built" 2>/dev/null || [ -d "$built" ] || fail "cannot move the result to $built"
	fi

	# Copied only if it differs, so that nothing downstream is rebuilt without need.
	current() { [ "$(cat "$output/$rid/.inputs" 2>/dev/null)" = "$version-$inputs" ] && (cd "$output/$rid" && sha256sum --quiet --check SHA256SUMS.txt >/dev/null 2>&1); }
	mkdir -p "$output"
	exec {lock}<"$output"
	flock "$lock"
	if ! current; then
		copy=$(mktemp -d "$output/.$rid.XXXXXX")
		trap 'rm -rf "${work:-}" "$copy"' EXIT
		cp -r "$built/." "$copy"
		echo "$version-$inputs" >"$copy/.inputs"
		chmod 755 "$copy"
		rm -rf "$output/$rid"
		mv -T "$copy" "$output/$rid" || fail "cannot move the result to $output/$rid"
	fi
	echo "native: libaerospike $version for $rid is in $output/$rid"
)

for rid in "${rids[@]}"; do
	work='' choose "$rid"
done
inputs=$(cat "$here/build.sh" "$here/arm64-packages.sh" "$here"/host/*.c "$here/host/host.map" <(echo "$version $sha512") | sha256sum | cut -c1-16)
for rid in "${rids[@]}"; do
	provide "$rid"
done
