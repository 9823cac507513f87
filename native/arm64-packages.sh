#!/usr/bin/env bash
# Unpacks Debian packages for arm64 into a directory, without adding that architecture to this system.
# Usage: native/arm64-packages.sh DIRECTORY PACKAGE...
set -euo pipefail

root=${1:?usage: native/arm64-packages.sh DIRECTORY PACKAGE...}
packages=("${@:2}")
fail() { printf 'native: %s\n' "$*" >&2; exit 1; }

command -v apt-get >/dev/null && command -v dpkg-deb >/dev/null ||
	fail "building for linux-arm64 needs Debian: ${packages[*]} for arm64 come from its package sources"

# apt with this system's sources and keys, but with lists, packages and architecture of its own.
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
chmod 755 "$work"
mkdir -p "$work/state/lists/partial" "$work/cache/archives/partial" "$work/packages"
: >"$work/status"
private_apt() {
	apt-get -qq -o Dir::State="$work/state" -o Dir::State::status="$work/status" -o Dir::Cache="$work/cache" \
		-o APT::Architecture=arm64 -o APT::Architectures=arm64 -o Acquire::Languages=none \
		-o Acquire::IndexTargets::deb::DEP-11::DefaultEnabled=false "$@"
}

echo "native: downloading ${packages[*]} for arm64 from Debian"
(private_apt update && cd "$work/packages" && private_apt download "${packages[@]}") >"$work/log" 2>&1 || {
	tail -n 5 "$work/log" >&2
	fail "could not download ${packages[*]} for arm64 with apt-get; check that Debian's package sources can be reached and are not limited to another architecture"
}
mkdir -p "$root"
for package in "$work"/packages/*.deb; do
	dpkg-deb -x "$package" "$root"
done
