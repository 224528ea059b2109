#!/bin/sh
# Brings the peers into a scratch folder, and the inputs: setup.sh FOLDER terminal | engines
#
# From Debian, where they are missing: gcc and valgrind; for the terminal dialog, whiptail, ncdu, and
# tzdata for it to read; for the engines clips, libclips-dev, swi-prolog-nox, a JDK. From PyPI, with
# their versions: zen-engine, clingo, drools_jpy. A peer that cannot be had is named and left out.
set -eu
base=$1
what=$2
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$base/data" "$base/rules" "$base/bin" "$base/drools"

packages=
want() { command -v "$1" >/dev/null || packages="$packages $2"; }
want gcc gcc
want valgrind valgrind
if [ "$what" = terminal ]; then
  for peer in dialog whiptail ncdu; do want $peer $peer; done
  [ -d /usr/share/zoneinfo ] || packages="$packages tzdata"
else
  want clips clips
  [ -e /usr/include/clips/clips.h ] || packages="$packages libclips-dev"
  want swipl swi-prolog-nox
  want javac openjdk-17-jdk-headless
fi
if [ -n "$packages" ]; then
  echo "Installing$packages ..." >&2
  as=
  [ "$(id -u)" = 0 ] || as=sudo
  $as sh -c "apt-get update && apt-get install -y --no-install-recommends$packages" \
    >"$base/apt.log" 2>&1 || {
    # One that cannot be had should not keep the others away.
    for package in $packages; do
      $as apt-get install -y --no-install-recommends "$package" >>"$base/apt.log" 2>&1 ||
        echo "$package cannot be installed; see $base/apt.log" >&2
    done
  }
fi

if [ "$what" = terminal ]; then
  gcc -O2 -o "$base/bin/floor" "$here/peers/floor.c" -lncursesw -ltinfo
  exit 0
fi

for package in zen-engine==2.1.3 clingo==5.8.3 drools_jpy==0.4.1; do
  [ -e "$base/venv/$package" ] && continue
  [ -x "$base/venv/bin/python" ] || python3 -m venv "$base/venv"
  if "$base/venv/bin/pip" install -q "$package" >>"$base/pip.log" 2>&1; then
    touch "$base/venv/$package"
  else
    echo "$package cannot be installed; see $base/pip.log" >&2
  fi
done

# The checksums of what is there already are looked at as well.
python3 "$here/generate.py" "$base/data"
python3 "$here/encode.py" "$base/data" "$base/rules"
cmp -s "$base/rules/triage.yaml" "$here/playbooks/triage/triage.yaml" || {
  echo 'playbooks/triage/triage.yaml is not what encode.py writes.' >&2
  exit 65
}
cp "$here/peers/fleet.clp" "$here/peers/fleet.lp" "$base/rules/"
head -n 1 "$base/data/w1_incidents.tsv" >"$base/data/one.tsv"

# What CLIPS is started with to judge the same one incident.
{
  echo "(load \"$base/rules/triage.clp\")"
  echo '(reset)'
  tr '\t' '\n' <"$base/data/one.tsv" | sed 's/^\(...\)=\(.*\)/(assert (\1 \2))/'
  echo '(run)'
  echo '(facts)'
  echo '(exit)'
} >"$base/rules/one.clp"

gcc -O2 -march=native -w -o "$base/bin/limit" "$here/peers/limit.c"
if [ -e /usr/include/clips/clips.h ]; then
  gcc -O2 -w -I/usr/include/clips -o "$base/bin/clips" "$here/peers/clips.c" -lclips -lm ||
    echo 'The program around CLIPS cannot be built.' >&2
fi
jar=$(find "$base/venv" -name 'drools-ansible*.jar' | head -n 1)
if [ -n "$jar" ] && command -v javac >/dev/null; then
  ln -sf "$jar" "$base/drools/drools.jar"
  javac -nowarn -d "$base/drools" -cp "$jar" "$here/peers/DroolsBench.java" \
    >"$base/javac.log" 2>&1 || echo "The program around Drools cannot be built." >&2
fi
