#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What does a screen reader hear of a session? listener.py BUILD [--seconds N]

Plays the Gentle session twice in a room of its own, N seconds each (120 unless told), and prints what AT-SPI
tells of focus and names. With our own voice off every caption must come once, as a new name of the stage that
has the focus, in the order of `supine timeline`; with it on none of the lines that are heard may come. Ends
with 1 when that is not so.
"""
import argparse
import json
import pathlib
import subprocess
import sys
import time

from desk import Desk, Failed, run

EVENTS = ("object:state-changed:focused", "object:property-change:accessible-name")


def lines_of(build, env, seconds):
    """The spoken lines that begin within so many seconds, one after another without immediate repeats."""
    timeline = json.loads(subprocess.run([build / "bin/supine", "timeline", "five", "--level", "gentle", "--json"],
                                         env=env, capture_output=True, check=True).stdout)
    lines = []
    for cue in timeline["cues"]:
        if cue["kind"] == "voice" and cue["at"] < seconds and lines[-1:] != [cue["text"]]:
            lines.append(cue["text"])
    return lines


class Listener:
    """Notes what is told of focus and names."""

    def __init__(self, desk):
        self.began, self.names, self.focused = time.monotonic(), [], []
        desk.listen(self._note, *EVENTS)

    def _note(self, event):
        try:
            role, name = event.source.get_role_name(), event.source.get_name()
        except Exception:  # it went away meanwhile
            return
        at = time.monotonic() - self.began
        if event.type.startswith("object:state-changed"):
            if event.detail1:
                self.focused.append((role, name))
                print(f"{at:7.1f}  focus  {role}: {name}", flush=True)
            return
        told = event.any_data if isinstance(event.any_data, str) else name
        if not told:
            return  # readers say nothing then
        self.names.append((role, told))
        print(f"{at:7.1f}  name   {role}: {told}", flush=True)

    def told_by_stage(self):
        return [name for role, name in self.names if role == "animation"]


def hear(build, seconds, voice):
    """What is told in a session, and the lines of it."""
    with Desk() as desk:
        desk.settings(safety={"read": "true"}, sound={"voice": "true" if voice else "false"})
        listener = Listener(desk)
        desk.open(build, "--play", "gentle", "--safety-read")
        desk.live(seconds)
        if desk.window.poll() is not None:
            raise Failed(f"The window ended with {desk.window.returncode}: {desk.noise()[-300:]}")
        desk.want(desk.focus, "focus in a session")
        desk.close()
        return listener, lines_of(build, desk.env, seconds - 5)


def judge_silent(listener, lines):
    """With the voice off: each line once and in order. The first may come with the focus."""
    told = listener.told_by_stage()
    first = [name for role, name in listener.focused if role == "animation"]
    told = ([first[0]] if first and first[0] == lines[0] and lines[0] not in told else []) + told
    of_script = [name for name in told if name in lines]
    if of_script[:len(lines)] != lines:
        missing = [line for line in lines if line not in told]
        raise Failed(f"Of {len(lines)} lines {len(of_script)} came; missing or out of order: "
                     f"{(missing or of_script)[:3]}")
    for one, other in zip(told, told[1:]):
        if one == other:
            raise Failed(f"This came twice: {one}")
    return f"{len(lines)} lines, each once and in order; {len(told) - len(of_script)} more names"


def judge_spoken(listener, lines):
    doubled = [name for _, name in listener.names if name in lines]
    if doubled:
        raise Failed(f"{len(doubled)} lines that are heard were told as well, such as {doubled[0]!r}")
    if any(name in lines for role, name in listener.focused):
        raise Failed("The focus came with a line that is heard.")
    return f"none of {len(lines)} lines that are heard was told; {len(listener.told_by_stage())} names"


def main():
    words = argparse.ArgumentParser(description="What does a screen reader hear of a session?")
    words.add_argument("build", type=pathlib.Path)
    words.add_argument("--seconds", type=float, default=120)
    words.add_argument("--voice", choices=["on", "off"], help=argparse.SUPPRESS)
    asked = words.parse_args()
    build = asked.build.resolve()
    if not asked.voice:
        # One desk in a process.
        return max(subprocess.run([sys.executable, __file__, build, "--voice", voice,
                                   "--seconds", str(asked.seconds)]).returncode for voice in ("off", "on"))
    print(f"--- our own voice {asked.voice}", flush=True)
    listener, lines = hear(build, asked.seconds, asked.voice == "on")
    print("passed: " + (judge_spoken if asked.voice == "on" else judge_silent)(listener, lines))
    return 0


if __name__ == "__main__":
    run(main)
