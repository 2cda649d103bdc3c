#!/usr/bin/env bash
# Installs what is missing, builds the product and the sanitizer build, and runs every test.
# The last lines are CTest's own summary. Arguments are passed on to ctest: `tests/run.sh -R units`.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

bash cli/install_packages.sh test
for preset in release test; do
  cmake --preset "$preset"
  cmake --build --preset "$preset" -j2
done
exec ctest --test-dir build/test --output-on-failure -j2 "$@"
