#!/bin/sh
# Measures and holds the results against limits.txt: run.sh [terminal | engines]
#
# terminal  start, keys and memory of the static hvdoctor beside other programs on a terminal
# engines   the engine beside its peers, on the same inputs
#
# BENCH_ROUNDS says how often (5); BENCH_BASE where the peers and the inputs are kept
# (~/.cache/hvdoctor-bench).
set -eu
cd "$(dirname "$0")/.."
rounds=${BENCH_ROUNDS:-5}
base=${BENCH_BASE:-${XDG_CACHE_HOME:-$HOME/.cache}/hvdoctor-bench}
result=0

if [ "${1:-terminal}" = terminal ]; then
  Benchmarks/setup.sh "$base" terminal
  binary=$(scripts/static)
  python3 -B Benchmarks/terminal.py "$PWD/$binary" "$base/bin/floor" "$rounds" || result=1
fi

if [ "${1:-engines}" = engines ]; then
  Benchmarks/setup.sh "$base" engines
  for product in engine-bench compile-playbook; do scripts/static $product >/dev/null; done
  for playbook in triage fleet; do
    # It warns of facts without a question, which a person would miss and a benchmark does not.
    .build-static/release/compile-playbook Benchmarks/playbooks/$playbook \
      "$base/$playbook.compiled" >"$base/compile.log" 2>&1 || {
      cat "$base/compile.log" >&2
      exit 65
    }
  done
  BENCH_ROUNDS=$rounds python3 -B Benchmarks/compare.py "$PWD/.build-static/release/engine-bench" \
    "$base" Resources/playbooks/hyper-v-antivirus.compiled || result=1
fi
exit $result
