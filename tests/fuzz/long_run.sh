#!/usr/bin/env bash
# Runs the fuzz targets one after the other at low priority: `long_run.sh SECONDS [TARGET...]`.
# What they learn is kept in build/fuzz/corpus, so a next run goes on where this one ended.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
seconds=${1:?usage: long_run.sh SECONDS [TARGET...]}
shift
[ $# -gt 0 ] || set -- scenario tariff formula unit

bash "$here/build.sh"
for target in "$@"; do
  log=$root/build/fuzz/$target.log
  outcome="no finding"
  nice -n 19 bash "$here/run_target.sh" "$target" "$seconds" "$(date +%s)" "$root/build/fuzz/corpus/$target" \
    >"$log" 2>&1 || outcome="A FINDING, see $log and build/fuzz/findings"
  runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
  echo "$target: ${runs:-?} executions, $outcome"
done
