#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What does Orca say? orca_session.py BUILD [--seconds N] [--voice on|off]

Starts Orca itself in a room of its own, where no speech server answers it, so that it only notes what it says; goes through Home by Tab, opens a
movement and the settings, then begins the Gentle session and listens for N seconds (60 unless told). Prints
what Orca says, in order, with the moments of the script between. Ends with 1 when Orca says nothing on Home,
or, with our own voice off, fewer than half of the session's lines; with it on, when it says any of them. Needs what
desk.py needs, and orca.
"""
import argparse
import pathlib
import re
import subprocess
import time

from desk import Desk, Failed, run
from listener import lines_of

KEY = re.compile(r"tab|return|escape|space|left (control|alt)|down|.", re.IGNORECASE)
SAID = re.compile(r"SPEECH OUTPUT: '(.*?)'(?: voice=\w+)?(?:[ {\[]|None|$)")


class Orca:
    """Orca, and what it has said."""

    def __init__(self, desk):
        self.log = desk.folder / "orca.log"
        self.process = desk.start("orca", "--replace", "--debug-file", self.log, "--enable", "speech",
                                  "--disable", "braille", stdout=subprocess.DEVNULL)
        self._read, self.all = 0, []
        desk.want(self.log.exists, "log of Orca", 60)
        self._catch_up()

    def said(self, what):
        """What it has said since it was asked last, printed under a title; keys that it echoes left out."""
        self._catch_up()
        lines = self._lines()
        heard = [match.group(1) for line in lines[self._read:] if (match := SAID.search(line))]
        heard = [line for line in heard if line.strip() and not KEY.fullmatch(line.strip())]
        self._read = len(lines)
        self.all += heard
        print(f"--- {what}", flush=True)
        for line in heard:
            print(f"  {line}", flush=True)
        return heard

    def _lines(self):
        return self.log.read_text(errors="replace").splitlines()

    def _catch_up(self, seconds=180):
        """Waits until it has nothing more to note for 3 s: where the machine is busy it comes late."""
        until, known, since = time.monotonic() + seconds, -1, time.monotonic()
        while time.monotonic() < until and time.monotonic() - since < 3:
            time.sleep(0.5)
            if (now := self.log.stat().st_size) != known:
                known, since = now, time.monotonic()


def after(desk, orca, key):
    desk.key(key)
    return orca.said(key)


def home(desk, orca):
    orca.said("Home")
    for _ in range(6):
        after(desk, orca, "Tab")
    after(desk, orca, "ctrl+4")
    for _ in range(5):
        after(desk, orca, "Tab")
    after(desk, orca, "ctrl+comma")
    for _ in range(4):
        after(desk, orca, "Tab")
    after(desk, orca, "ctrl+f")
    desk.type("lips")
    after(desk, orca, "Down")
    desk.key("Escape", "alt+Left", "alt+Left")
    orca.said("Home again")
    if not any("Start" in line or "Gentle" in line for line in orca.all):
        raise Failed("Orca says nothing of Home.")


def session(desk, orca, seconds):
    desk.tab_to("Start")
    desk.key("Return")
    desk.live(seconds)
    desk.key("space")  # while it is paused Orca comes after
    heard = orca.said(f"The first {seconds:.0f} s of a session, and a pause")
    after(desk, orca, "w")
    after(desk, orca, "space")
    after(desk, orca, "h")
    after(desk, orca, "1")
    return heard


def main():
    words = argparse.ArgumentParser(description="What does Orca say?")
    words.add_argument("build", type=pathlib.Path)
    words.add_argument("--seconds", type=float, default=60)
    words.add_argument("--voice", choices=["on", "off"], default="off")
    asked = words.parse_args()
    build = asked.build.resolve()
    with Desk() as desk:
        desk.settings(safety={"read": "true"}, screen={"place": "front"},
                      sound={"voice": "true" if asked.voice == "on" else "false"})
        orca = Orca(desk)
        desk.open(build, "--safety-read")
        home(desk, orca)
        heard = " ".join(session(desk, orca, asked.seconds))
        lines = lines_of(build, desk.env, asked.seconds - 10)
        said = [line for line in lines if line in heard]
    print(f"{len(said)} of {len(lines)} lines of the session were said by Orca, our own voice {asked.voice}")
    if asked.voice == "on" and said or asked.voice == "off" and len(said) < len(lines) / 2:
        raise Failed("That is not as it should be.")
    return 0


if __name__ == "__main__":
    run(main)
