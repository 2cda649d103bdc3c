#!/usr/bin/env bash
# Builds the fuzz targets into build/fuzz. Exit 77, with the reason, when this machine cannot build them.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

compiler=clang++-16
try=$(mktemp)
trap 'rm -f "$try"' EXIT
if ! echo 'extern "C" int LLVMFuzzerTestOneInput(const char*, unsigned long) { return 0; }' |
  "$compiler" -x c++ -fsanitize=fuzzer,address,undefined - -o "$try" 2>/dev/null; then
  echo "skipped: $compiler with libFuzzer is not here; install clang-16 and libclang-rt-16-dev"
  exit 77
fi
cmake --preset fuzz
cmake --build --preset fuzz -j2
