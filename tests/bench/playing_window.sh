#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
#
# playing_window.sh BARE_SCENE SUPINE [SECONDS] [ROUNDS] [LIMIT] [FROM]: how much computing the first
# window takes while a session plays in it, as a multiple of what a bare widget of the same size takes
# that paints a simple figure as often. It is measured from second FROM on; from 68 the first breaths are.
# Both run side by side on a display of their own, so that whatever else the machine does falls on both;
# the medians are compared. Fails when the ratio is beyond the limit. Needs Xvfb.
set -eu

bare_scene=$1 supine=$2 seconds=${3:-30} rounds=${4:-3} limit=${5:-1.0}
warming=${6:-12} # seconds until the window stands, the voice is ready and the session is under way

room=$(mktemp -d)
Xvfb -br -noreset -nolisten tcp -screen 0 1400x900x24 -displayfd 3 3>"$room/display" 2>"$room/xvfb" &
xvfb=$!
bare='' played=''
trap 'kill "$xvfb" $bare $played 2>/dev/null; rm -rf "$room"' EXIT
until [ -s "$room/display" ]; do sleep 0.1; done

DISPLAY=:$(cat "$room/display")
QT_QPA_PLATFORM=xcb
HOME=$room XDG_CONFIG_HOME=$room/config XDG_DATA_HOME=$room/data XDG_CACHE_HOME=$room/cache
XDG_RUNTIME_DIR=$room
export DISPLAY QT_QPA_PLATFORM HOME XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME XDG_RUNTIME_DIR

median() { sort -n "$1" | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

# Clock ticks that a process has computed, its threads included.
ticks() { sed 's/.*) //' "/proc/$1/stat" | awk '{ print $12 + $13 }'; }

round=0
while [ "$round" -lt "$rounds" ]; do
    "$bare_scene" 2>>"$room/noise" &
    bare=$!
    "$supine" --play five --safety-read 2>>"$room/noise" &
    played=$!
    sleep "$warming"
    bare_before=$(ticks "$bare") played_before=$(ticks "$played")
    sleep "$seconds"
    echo $(($(ticks "$bare") - bare_before)) >>"$room/bare"
    echo $(($(ticks "$played") - played_before)) >>"$room/played"
    kill "$bare" "$played"
    wait "$bare" "$played" 2>/dev/null || true
    round=$((round + 1))
done

awk -v bare="$(median "$room/bare")" -v played="$(median "$room/played")" -v limit="$limit" \
    -v rounds="$rounds" -v seconds="$seconds" -v tick="$(getconf CLK_TCK)" 'BEGIN {
    share = 100 / tick / seconds
    printf "of one core: bare scene %.1f %%, Supine playing %.1f %%, ratio %.2f (limit %.2f, medians of %d)\n",
        bare * share, played * share, played / bare, limit, rounds
    exit played / bare > limit
}'
