#!/usr/bin/env bash
# Installs the Debian packages that are missing: `install_packages.sh build` for the product alone,
# `install_packages.sh test` for everything the tests use as well, `install_packages.sh long` for the long checks of
# tests/long.sh. Asks nothing; does nothing when all are present.
set -euo pipefail

build=(g++ cmake ninja-build libboost-dev libfmt-dev libtomlplusplus-dev libcli11-dev libxlsxwriter-dev
  nlohmann-json3-dev libutfcpp-dev)
test=("${build[@]}" libgtest-dev clang-format clang-tidy-16 clang-16 libclang-rt-16-dev git locales python3 python3-uno
  libreoffice-calc gnumeric fonts-crosextra-carlito fonts-liberation poppler-utils)
long=("${test[@]}" clang-14)

case "${1:-}" in
  build) wanted=("${build[@]}") ;;
  test) wanted=("${test[@]}") ;;
  long) wanted=("${long[@]}") ;;
  *) echo "usage: install_packages.sh build|test|long" >&2; exit 2 ;;
esac

if ! command -v dpkg-query >/dev/null; then
  echo "this machine has no dpkg: make sure that these are present: ${wanted[*]}" >&2
  exit 0
fi

missing=()
for package in "${wanted[@]}"; do
  state=$(dpkg-query -W -f '${db:Status-Status}\n' "$package" 2>/dev/null || true)
  grep -qx installed <<<"$state" || missing+=("$package")
done
[ ${#missing[@]} -gt 0 ] || exit 0

if [ "$(id -u)" -ne 0 ]; then
  echo "these packages are missing and only root can install them; run: sudo apt-get install ${missing[*]}" >&2
  exit 1
fi
echo "installing: ${missing[*]}" >&2
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq >&2
apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2
