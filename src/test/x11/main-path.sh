#!/bin/bash
# The planner's main path with a real mouse and keyboard, on a screen of its own: drags stock from Edison to Reno, undoes
# it, imports last week's sheets, and exports after each step.
#
# main-path.sh FOLDER JAVA ARGUMENT...    what to start: spokes.app.ScriptedWindow with its folder
#
# Needs Xvfb and xdotool. What came of it is in FOLDER/exported-1 (dragged), -2 (undone) and -3 (imported).
set -u
folder=$1
shift

fail() {
  echo "$1" >&2
  exit 1
}

# waits for a file, at most two minutes: a loaded machine is slow
wait_for() {
  for _ in $(seq 1 600); do
    [ -e "$folder/$1" ] && return
    kill -0 "$window" 2>/dev/null || fail "the window ended before there was $1"
    sleep 0.2
  done
  fail "there was never $1"
}

clean_up() {
  kill "$window" "$screen" 2>/dev/null
}
window=0
screen=0
trap clean_up EXIT


Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp 3>"$folder/display" 2>/dev/null &
screen=$!
for _ in $(seq 1 100); do
  [ -s "$folder/display" ] && break
  sleep 0.1
done
[ -s "$folder/display" ] || fail "no screen"
export DISPLAY=:$(cat "$folder/display")

"$@" >"$folder/log" 2>&1 &
window=$!
wait_for ready
xdotool search --sync --onlyvisible --name '^Spokes' windowfocus || fail "no window"
sleep 1

read -r from_x from_y <"$folder/Edison"
read -r to_x to_y <"$folder/Reno"
xdotool mousemove "$from_x" "$from_y" sleep 0.3 mousedown 1
for i in $(seq 1 20); do
  xdotool mousemove $((from_x + (to_x - from_x) * i / 20)) $((from_y + (to_y - from_y) * i / 20)) sleep 0.05
done
sleep 2
xdotool mouseup 1
wait_for step-1

xdotool key ctrl+e
wait_for exported-1/kpis.csv

xdotool key ctrl+z
wait_for step-2
xdotool key ctrl+e
wait_for exported-2/kpis.csv

xdotool key ctrl+i
wait_for review
sleep 1
xdotool key Return
wait_for step-3
xdotool key ctrl+e
wait_for exported-3/kpis.csv
