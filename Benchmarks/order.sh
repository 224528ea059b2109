#!/bin/sh
# Lists what every start of hvdoctor runs, for the linker: writes scripts/start-order.txt.
#
# Worth doing again when `make bench` finds the start slower, or the memory larger, than it was.
set -eu
cd "$(dirname "$0")/.."
base=${BENCH_BASE:-${XDG_CACHE_HOME:-$HOME/.cache}/hvdoctor-bench}
Benchmarks/setup.sh "$base" terminal
binary=$(scripts/static --named)
python3 -B Benchmarks/start_order.py "$PWD/$binary" >"$base/start-order.txt"
mv "$base/start-order.txt" scripts/start-order.txt
echo "scripts/start-order.txt lists $(grep -c . scripts/start-order.txt) functions."
