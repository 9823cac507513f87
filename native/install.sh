#!/usr/bin/env bash
# Installs Debian packages if it may; otherwise prints the command that does. Usage: native/install.sh PACKAGE...
set -euo pipefail

install="apt-get install -y --no-install-recommends $*"
sudo=
fail() { printf 'native: %s\n' "$*" >&2; exit 1; }

command -v apt-get >/dev/null || fail "missing packages: $* (these are Debian's names); install them with your system's package manager"
if [ "$(id -u)" -ne 0 ]; then
	sudo -n true 2>/dev/null || fail "missing packages; run: sudo apt-get update && sudo $install"
	sudo=sudo
fi

echo "native: installing $*"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
{ $sudo apt-get update -qq && $sudo env DEBIAN_FRONTEND=noninteractive $install; } >"$log" 2>&1 || {
	tail -n 5 "$log" >&2
	fail "could not install the missing packages; run: apt-get update && $install"
}
