#!/usr/bin/env bash
# Runs one fuzz target for some seconds: `run_target.sh TARGET SECONDS [SEED [FOLDER]]`.
# New inputs that reach new code are kept in FOLDER (by default one that is thrown away). An input that breaks a
# promise is written to build/fuzz/findings and its name is printed; exit 1.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
target=$1 seconds=$2 seed=${3:-1} kept=${4:-}

program=$root/build/fuzz/tests/fuzz/fuzz_$target
if [ ! -x "$program" ]; then
  echo "skipped: $program is not built (tests/fuzz/build.sh)"
  exit 77
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
kept=${kept:-$work/kept}
mkdir -p "$kept" "$root/build/fuzz/findings"
python3 "$here/make_corpus.py" "$work/seeds"
folders=("$kept" "$work/seeds/$target")
[ ! -d "$here/regressions/$target" ] || folders+=("$here/regressions/$target")
"$program" -seed="$seed" -max_total_time="$seconds" -timeout=120 -rss_limit_mb=2048 -print_final_stats=1 \
  -verbosity=1 -dict="$here/dictionary" -artifact_prefix="$root/build/fuzz/findings/$target-" \
  "${folders[@]}" 2>&1 | grep -vE '^#[0-9]+[[:space:]]+(NEW|REDUCE|pulse|RELOAD)|^[[:space:]]*NEW_'
