#!/usr/bin/env bash
# From a bare Debian 12 machine to the workbooks of all cases: quickstart.sh [OUTPUT FOLDER]
# Installs what is needed to build, builds, calculates every case and shows the result of beeldzorg.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
output=${1:-zorgbaat-uitvoer}
mkdir -p "$output"
output=$(cd "$output" && pwd)

bash "$root/cli/install_packages.sh" build

cd "$root"
mkdir -p build
log=build/quickstart.log
echo "zorgbaat wordt gebouwd (enkele minuten, eenmalig) ..."
if ! { cmake --preset release && cmake --build --preset release -j"$(nproc)"; } >"$log" 2>&1; then
  tail -n 40 "$log" >&2
  echo "het bouwen is niet gelukt; het hele verslag staat in $root/$log" >&2
  exit 1
fi

zorgbaat=$root/build/release/cli/zorgbaat
if [ ! -x "$zorgbaat" ]; then
  echo "er is nog geen programma om te draaien" >&2
  exit 1
fi
# The case that is shown comes last, so that its result is what stays on the screen.
shown=beeldzorg
for file in scenarios/*.toml; do
  name=$(basename "$file" .toml)
  case "$name" in template* | "$shown" | '*') continue ;; esac
  "$zorgbaat" run "$file" -o "$output/$name.xlsx" >/dev/null
  echo "  $name.xlsx"
done
if [ -f "scenarios/$shown.toml" ]; then
  "$zorgbaat" run "scenarios/$shown.toml" -o "$output/$shown.xlsx"
  echo
  echo "Open nu in Excel of LibreOffice: $output/$shown.xlsx"
fi
