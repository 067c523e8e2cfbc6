#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Is a whole session done with a remote control alone? playerctl_session.py BUILD [--by-itself]

Starts the window on a display and with a session bus of its own (../bench/sound_room.py), touches neither
keyboard nor mouse, and goes through a whole Gentle session with playerctl: play, pause, position, seek, next,
previous, volume and metadata, from Stopped over every exercise to Stopped. What is seen is what MPRIS tells,
by its properties and by its signals. With --by-itself the session is left to play to its end untouched
after that, about six minutes; else each exercise is left with "next" after a few seconds.
Ends with 1 when something was not so. Needs Xvfb, dbus-daemon, dbus-monitor, playerctl.
"""
import argparse
import pathlib
import re
import subprocess
import threading
import time
import urllib.parse

from players import Failed, Player, Room, run

CHAPTERS = 9
GENTLE = (340, 430)  # seconds that a Gentle session lasts


class Signals:
    """What comes over the bus by itself: places after a jump, and changes of status and title."""

    def __init__(self, room):
        self.jumps, self.changes = [], []
        monitor = room.start("dbus-monitor", "--session",
                             "interface='org.mpris.MediaPlayer2.Player',member='Seeked'",
                             stdout=subprocess.PIPE, text=True)
        follow = room.start("playerctl", "--player", "supine", "--follow", "metadata", "--format",
                            "{{status}}: {{title}}", stdout=subprocess.PIPE, text=True)
        for process, take in ((monitor, self._take_jump), (follow, self._take_change)):
            threading.Thread(target=lambda p=process, t=take: [t(line) for line in p.stdout], daemon=True).start()

    def _take_jump(self, line):
        if place := re.search(r"int64 (\d+)", line):
            self.jumps.append(int(place.group(1)) / 1e6)

    def _take_change(self, line):
        self.changes.append(line.strip())


def near(a, b, tolerance=0.01):
    return abs(a - b) < tolerance


def begin(player, signals):
    player.expect("nothing plays", lambda: player.status() == "Stopped")
    player.ask("play")
    player.expect("play begins the session", lambda: player.status() == "Playing")
    player.expect("its first part has a title", lambda: player.title() != "")
    player.expect("the signal of it came", lambda: any(c.startswith("Playing: ") for c in signals.changes))
    if not GENTLE[0] < player.length() < GENTLE[1]:
        raise Failed(f"the session is {player.length()} s long")
    print(f"  it is {player.length():.0f} s long: {player.metadatum('xesam:album')}")
    here = player.position()
    player.expect("time goes on", lambda: player.position() > here + 1)


def pause(player):
    player.ask("pause")
    player.expect("pause pauses", lambda: player.status() == "Paused")
    here = player.position()
    time.sleep(1.5)
    if player.position() != here:
        raise Failed("time goes on in a pause")
    player.ask("play-pause")
    player.expect("play-pause goes on", lambda: player.status() == "Playing")


def seek(player, signals):
    player.ask("pause")
    player.expect("time stands still", lambda: player.status() == "Paused")
    player.ask("position", 100)
    player.expect("position 100 goes there", lambda: near(player.position(), 100))
    player.expect("the jump was told", lambda: any(near(jump, 100) for jump in signals.jumps))
    player.ask("position", "20+")
    player.expect("20 s on", lambda: near(player.position(), 120))
    player.ask("position", "60-")
    player.expect("60 s back", lambda: near(player.position(), 60))
    player.ask("position", 0)
    player.expect("back to the beginning", lambda: near(player.position(), 0))
    player.ask("play")
    player.expect("and from there", lambda: player.status() == "Playing")


def volume(player):
    player.ask("volume", 0.4)
    player.expect("the volume is 0.4", lambda: near(player.volume(), 0.4))
    player.ask("volume", "0.2+")
    player.expect("and 0.2 more", lambda: near(player.volume(), 0.6))


def picture(player):
    player.expect("there is a picture", lambda: player.metadatum("mpris:artUrl") != "")
    file = pathlib.Path(urllib.parse.unquote(urllib.parse.urlparse(player.metadatum("mpris:artUrl")).path))
    if not file.read_bytes().startswith(b"\x89PNG"):
        raise Failed(f"{file} is no PNG")


def number(player):
    return int(player.metadatum("xesam:trackNumber"))


def step(player, word, by):
    """One part on or back, in a pause, so that none goes over by itself meanwhile; then it plays again."""
    player.ask("pause")
    player.expect("time stands still", lambda: player.status() == "Paused")
    there = number(player) + by
    player.ask(word)
    player.expect(f"{word} leads to part {there}", lambda: number(player) == there)
    player.ask("play")
    player.expect("it plays", lambda: player.status() == "Playing")


def walk(player):
    """Through every part by next; returns their titles."""
    titles = {number(player): player.title()}
    player.ask("next")
    player.expect("next is \"I'm ready\" while one gets down", lambda: number(player) > 1)
    while number(player) < CHAPTERS:
        titles[number(player)] = player.title()
        picture(player)
        time.sleep(1)
        step(player, "next", 1)
        print(f"    {number(player)}. {player.title()}, {player.position():.0f} s")
    titles[number(player)] = player.title()
    return list(titles.values())


def back(player):
    """Twice, because the first leads to the beginning of this part when that is a while ago."""
    player.ask("pause")
    player.ask("previous")
    player.ask("previous")
    player.expect("previous leads back", lambda: number(player) < CHAPTERS)
    while number(player) < CHAPTERS:
        step(player, "next", 1)


def to_the_end(player, by_itself):
    if by_itself:
        player.ask("position", 0)
        seen = set()

        def finished():
            seen.add(player.title())
            return player.status() == "Stopped"
        player.expect("the session has finished by itself", finished, player.length() * 1.3 + 30)
        if len(seen - {""}) != CHAPTERS:
            raise Failed(f"not every part was told: {sorted(seen)}")
    else:
        player.ask("position", player.length() - 5)
        player.expect("the session has finished", lambda: player.status() == "Stopped")
    player.expect("no track is left", lambda: player.title() == "")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("build", type=pathlib.Path)
    parser.add_argument("--by-itself", action="store_true")
    arguments = parser.parse_args()
    with Room(server=None) as room:
        player = Player(room, arguments.build, "--level", "gentle")
        signals = Signals(room)
        begin(player, signals)
        pause(player)
        seek(player, signals)
        volume(player)
        titles = walk(player)
        back(player)
        to_the_end(player, arguments.by_itself)
        if len(set(titles)) != CHAPTERS:
            raise Failed(f"these are not {CHAPTERS} parts: {titles}")
        for title in titles:
            if f"Playing: {title}" not in signals.changes:
                raise Failed(f"no signal told of {title}: {signals.changes}")
        if player.process.poll() is not None:
            raise Failed(f"the window has ended: {room.noise()[-500:]}")


if __name__ == "__main__":
    run(main)
