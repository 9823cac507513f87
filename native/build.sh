#!/usr/bin/env bash
# Makes a loadable libaerospike.so out of the prebuilt addon of the npm package "aerospike".
# Usage: native/build.sh OUTPUT_DIRECTORY [C_CLIENT_VERSION]      (see native/README.md)
#
# LIBAEROSPIKESHARP_NATIVE_CACHE: where downloads and results are kept
# (default: ${XDG_CACHE_HOME:-~/.cache}/libaerospikesharp).
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
output=${1:?usage: native/build.sh OUTPUT_DIRECTORY [C_CLIENT_VERSION]}
version=${2:-}
cache=${LIBAEROSPIKESHARP_NATIVE_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/libaerospikesharp}

fail() { printf 'native: %s\n' "$*" >&2; exit 1; }

[ "$(uname -s)-$(uname -m)" = Linux-x86_64 ] || fail "only linux-x64 is built here; on $(uname -s)-$(uname -m) set AEROSPIKE_NATIVE_LIBRARY to your own libaerospike"
command -v node >/dev/null && command -v npm >/dev/null || fail "Node.js and npm are needed to fetch the package: install Node.js 20 or later"

# Prints: version, addon version, SHA-512 of its tarball in hexadecimal.
read -r version addon sha512 < <(node -e '
	const { default: preset, versions } = require(process.argv[1]);
	const version = process.argv[2] || preset, entry = versions[version];
	if (!entry) { console.error(`native: no C client ${version}; known: ${Object.keys(versions).join(", ")}`); process.exit(1); }
	console.log(version, entry.addon, entry.sha512);' "$here/native.json" "$version") || exit 1

install_packages() {
	local missing=()
	command -v gcc >/dev/null || missing+=(gcc libc6-dev)
	command -v strip >/dev/null || missing+=(binutils)
	command -v patchelf >/dev/null || missing+=(patchelf)
	[ -e /usr/include/uv.h ] || missing+=(libuv1-dev)
	[ -e /usr/include/yaml.h ] || missing+=(libyaml-dev)
	[ ${#missing[@]} -eq 0 ] || "$here/install.sh" "${missing[@]}"
}

# The tarball is checked on every use, so a damaged one in the cache is refused as well.
fetch_addon() {
	local tarball=$cache/downloads/aerospike-$addon.tgz actual
	if [ ! -e "$tarball" ]; then
		echo "native: fetching the npm package aerospike@$addon"
		mkdir -p "$cache/downloads"
		(cd "$work" && npm pack --silent "aerospike@$addon" >/dev/null) || fail "npm pack aerospike@$addon failed"
		mv "$work/aerospike-$addon.tgz" "$tarball"
	fi
	actual=$(sha512sum "$tarball" | cut -d' ' -f1)
	[ "$actual" = "$sha512" ] || fail "$tarball is corrupt or not the pinned package.
  expected SHA-512 $sha512
  actual   SHA-512 $actual
  Delete the file and run again; if the hash differs again, the download is not to be trusted."
	tar -xzf "$tarball" -C "$work" package/lib/binding/node-v115-linux-x64/aerospike.node package/LICENSE
}

build() {
	local addon_file=$work/package/lib/binding/node-v115-linux-x64/aerospike.node
	local so=$work/out/libaerospike.so host=$work/out/libaerospike-host.so libraries
	libraries=/usr/lib/$(gcc -print-multiarch)
	mkdir -p "$work/out/symbols"
	# Node's and V8's functions, which only the JavaScript side calls: without them the library would load lazily bound only.
	nm -D --undefined-only "$addon_file" | awk '$2 ~ /^_ZNK?(2v8|4node)/ { print "void " $2 "(void) { __builtin_trap(); }" }' >"$work/unused.c"
	gcc -O2 -fPIC -shared -Wall -Werror -o "$host" "$here/host/host.c" "$work/unused.c" \
		-Wl,-soname,libaerospike-host.so -Wl,--version-script="$here/host/host.map" -Wl,-Bsymbolic -Wl,-z,defs,-z,relro,-z,now \
		-Wl,--whole-archive "$libraries/libuv_a.a" "$libraries/libyaml.a" -Wl,--no-whole-archive -lpthread -ldl -lrt
	strip --strip-unneeded "$host"

	# patchelf 0.14 mixes up several options given in one call.
	cp "$addon_file" "$work/out/symbols/libaerospike.so"
	strip --strip-unneeded -o "$so" "$work/out/symbols/libaerospike.so"
	patchelf --set-soname libaerospike.so "$so"
	patchelf --set-rpath '$ORIGIN' "$so"
	patchelf --remove-needed libyaml-0.so.2 "$so"
	patchelf --add-needed libssl.so.3 "$so"
	patchelf --add-needed libcrypto.so.3 "$so"
	patchelf --add-needed libaerospike-host.so "$so"
	cp "$work/package/LICENSE" "$work/out/LICENSE.aerospike-client-c"
	echo "$version" > "$work/out/VERSION"
}

inputs=$(cat "$here/build.sh" "$here/host/host.c" "$here/host/host.map" <(echo "$version $sha512") | sha256sum | cut -c1-16)
built=$cache/linux-x64/$version-$inputs
if [ ! -d "$built" ]; then
	mkdir -p "$cache/linux-x64"
	work=$(mktemp -d "$cache/build.XXXXXX")
	trap 'rm -rf "$work"' EXIT
	fetch_addon
	install_packages
	build
	mv -T "$work/out" "$built" 2>/dev/null || [ -d "$built" ] || fail "cannot move the result to $built"
fi

# Copied only when it differs, so that nothing downstream rebuilds without need.
if [ ! -e "$output/linux-x64/.inputs" ] || [ "$(cat "$output/linux-x64/.inputs")" != "$version-$inputs" ]; then
	rm -rf "$output/linux-x64"
	mkdir -p "$output"
	cp -r "$built" "$output/linux-x64"
	echo "$version-$inputs" > "$output/linux-x64/.inputs"
fi
echo "native: libaerospike $version for linux-x64 is in $output/linux-x64"
