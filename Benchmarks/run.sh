#!/bin/sh
# Measures the start of the static hvdoctor: run.sh [STARTS]
set -eu
cd "$(dirname "$0")/.."
for tool in valgrind gcc; do
  command -v $tool >/dev/null || {
    echo "make bench needs $tool: apt-get install -y --no-install-recommends valgrind gcc" >&2
    exit 69
  }
done
binary=$(scripts/static)
floor=$(mktemp)
trap 'rm -f "$floor"' EXIT
gcc -O2 -static -o "$floor" Benchmarks/peers/floor.c -lncursesw -ltinfo
python3 Benchmarks/start.py "$PWD/$binary" "$floor" "${1:-21}"
