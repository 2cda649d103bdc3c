#!/usr/bin/env bash
# The long checks, one part at a time, each at most an hour on two cores: `tests/long.sh PART`.
# Results and dates are kept in docs/contributing.md and docs/fuzzing.md.
set -euo pipefail

usage() {
  cat <<'END'
usage: tests/long.sh PART
  compilers   a build by hand with g++ -O3, clang 14 and clang 16; fails on any warning
  fuzz        every fuzz target for ten minutes; goes on where the last run ended
  mutation    every formula of every workbook sabotaged: each mutant must turn a check
  tidy        clang-tidy over every source, also those that were clean before
END
}

# The build that somebody makes without a preset, with the warnings that are never errors there.
compilers() {
  local failed=0 compiler folder
  for compiler in g++ clang++-14 clang++-16; do
    folder=build/compilers/$compiler
    cmake -S . -B "$folder" -G Ninja -DCMAKE_CXX_COMPILER="$compiler" -DCMAKE_BUILD_TYPE=Release >/dev/null
    # Only what is compiled can warn, so everything is.
    cmake --build "$folder" --target clean
    if ! cmake --build "$folder" -j2 -- -k 0 >"$folder/build.log" 2>&1; then
      echo "$compiler: does not build, see $folder/build.log"
      failed=1
    elif grep -q 'warning:' "$folder/build.log"; then
      echo "$compiler: $(grep -c 'warning:' "$folder/build.log") warnings, see $folder/build.log"
      failed=1
    else
      echo "$compiler: builds without a warning"
    fi
  done
  return "$failed"
}

test_builds() {
  for preset in release test; do
    cmake --preset "$preset" >/dev/null
    cmake --build --preset "$preset" -j2
  done
}

fuzz() { bash tests/fuzz/long_run.sh 600; }

mutation() {
  test_builds
  ctest --test-dir build/test --output-on-failure -j2 -R '^(mutation\.|mutants_are_made)'
}

tidy() {
  test_builds
  rm -rf build/tidy-clean
  ctest --test-dir build/test --output-on-failure -R '^tidy$'
}

cd "$(dirname "${BASH_SOURCE[0]}")/.."
case "${1:-}" in
  compilers | fuzz | mutation | tidy) ;;
  "" | -h | --help) usage; exit 0 ;;
  *) usage >&2; exit 2 ;;
esac
bash cli/install_packages.sh long
"$1"
