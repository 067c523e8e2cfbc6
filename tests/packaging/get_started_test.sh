#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
#
# get_started_test.sh SOURCE: what packaging/get-started says when something is in its way. It runs
# with a PATH of a few chosen programs, so that nothing is installed and nothing is built.
set -eu

source=$1
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
failures=0

tools() { # FOLDER TOOL...
    folder=$1
    shift
    mkdir -p "$folder"
    for tool in "$@"; do
        ln -sf "$(command -v "$tool")" "$folder/$tool"
    done
}

write_tool() { # FILE TEXT
    printf '#!/bin/sh\n%s\n' "$2" >"$1"
    chmod +x "$1"
}

expect() { # NAME STATUS TEXT PATH ARGUMENT...
    name=$1 status=$2 text=$3 path=$4
    shift 4
    got=0
    output=$(PATH=$path sh "$source/packaging/get-started" "$@" 2>&1 </dev/null) || got=$?
    case $output in
    *"$text"*) [ "$got" -ne "$status" ] || return 0 ;;
    esac
    printf 'FAILED %s: exit %s instead of %s, said: %s\n' "$name" "$got" "$status" "$output"
    failures=$((failures + 1))
}

sh -n "$source/packaging/get-started"

basic="sh cat sed grep tr dirname id uname getconf"
# shellcheck disable=SC2086
tools "$room/bare" $basic

expect "no command" 2 "Usage:" "$room/bare"
expect "an unknown command" 2 "Usage:" "$room/bare" dance
expect "help" 0 "install what is missing" "$room/bare" --help
expect "no package manager" 1 "No package manager we know (apt, dnf, pacman, zypper, brew)" "$room/bare" deps

# shellcheck disable=SC2086
tools "$room/offline" $basic
write_tool "$room/offline/pacman" '[ "$1" != -Q ] && exit 1; exit 1'
write_tool "$room/offline/sudo" 'exec "$@"'
expect "no network" 1 "if the machine is offline, connect it" "$room/offline" deps

# shellcheck disable=SC2086
tools "$room/guest" $basic
rm "$room/guest/id"
write_tool "$room/guest/pacman" 'exit 1'
write_tool "$room/guest/id" 'echo 1000'
expect "no rights" 1 "only an administrator can install them" "$room/guest" deps

# shellcheck disable=SC2086
tools "$room/complete" $basic
write_tool "$room/complete/pacman" 'exit 0'
expect "nothing is missing" 0 "" "$room/complete" deps

cp -R "$source/packaging" "$room/packaging"
write_tool "$room/complete/cmake" 'echo "cmake version 3.18.4"'
source=$room
expect "an old cmake" 1 "CMake 3.25 or newer is needed and this is 3.18.4" "$room/complete" test

[ "$failures" -eq 0 ]
