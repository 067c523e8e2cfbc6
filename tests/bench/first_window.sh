#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
#
# first_window.sh FIRST_PAINT BARE_LABEL SUPINE [ROUNDS] [LIMIT]: how long Supine takes to its first
# painted window, as a multiple of what a bare label of the same size takes. Both are started in
# turn on a display of their own, so that whatever else the machine does falls on both; the medians
# are compared. Fails when the ratio is beyond the limit. Needs Xvfb.
set -eu

first_paint=$1 bare_label=$2 supine=$3 rounds=${4:-15} limit=${5:-1.5}

room=$(mktemp -d)
Xvfb -br -noreset -nolisten tcp -screen 0 1400x900x24 -displayfd 3 3>"$room/display" 2>"$room/xvfb" &
xvfb=$!
trap 'kill "$xvfb"; rm -rf "$room"' EXIT
until [ -s "$room/display" ]; do sleep 0.1; done

DISPLAY=:$(cat "$room/display")
QT_QPA_PLATFORM=xcb
HOME=$room XDG_CONFIG_HOME=$room/config XDG_DATA_HOME=$room/data XDG_CACHE_HOME=$room/cache
XDG_RUNTIME_DIR=$room
export DISPLAY QT_QPA_PLATFORM HOME XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME XDG_RUNTIME_DIR

median() { sort -n "$1" | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

measure() {
    "$first_paint" "$@" 2>"$room/noise" || {
        cat "$room/noise" >&2
        exit 1
    }
}

# The first start of each fills the disk cache and does not count.
measure "$bare_label" >/dev/null
measure "$supine" >/dev/null

round=0
while [ "$round" -lt "$rounds" ]; do
    measure "$bare_label" >>"$room/label"
    measure "$supine" >>"$room/supine"
    round=$((round + 1))
done

awk -v label="$(median "$room/label")" -v supine="$(median "$room/supine")" -v limit="$limit" \
    -v rounds="$rounds" 'BEGIN {
    printf "bare label %.0f ms, Supine %.0f ms, ratio %.2f (limit %.2f, medians of %d)\n",
        label, supine, supine / label, limit, rounds
    exit supine / label > limit
}'
