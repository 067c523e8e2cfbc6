#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Does the voice come with the picture? sync_session.py BUILD [--level L] [--sessions N] [--together M]
[--busy LOOPS] [--keep FOLDER]

Plays whole sessions of `five` in the real window, each on a display and with a PulseAudio null sink of its
own (sound_room.py), M at a time, with LOOPS processes beside them that do nothing but compute. Looks on
from outside: session_watch (built with -DSUPINE_BENCH=ON, BUILD/bin) sees the display's phase word change
400 times a second and records the sink's monitor, both stamped by CLOCK_MONOTONIC.

What is compared, for each voice cue of `supine timeline` that begins in an in- or an out-phase: when the
screen shows that phase, and when the clip of the cue begins in the recording (where its normalised
cross-correlation is highest; a form of the line for a smaller range counts as the line). The figure is
sound minus picture, less what the timeline itself puts between them: **negative is sound before picture**.
A cue in a free phase, which has no word on the screen, is looked for around where the nearest change puts it,
and counts when it is lost; so does one in a phase whose change fell into more than 15 ms in which the display
itself did not answer, of which there may be one in fifty.

Calibration: the recorder needs none. PulseAudio tells what a sample of the monitor has been through on its
way here, and how long before being heard it was handed to the sink; session_watch prints from that which
sample is heard when, twice a second, and the median over each 20 s is taken. The picture's time is when the
display's memory has changed, at most 2.5 ms before it is seen (the display has no delay of its own).

Ends with 1 when a cue was lost, when less than 99 % lie within -45 to +15 ms, or when there are fewer than
300 of them. Needs Xvfb, dbus-daemon, pulseaudio, pulseaudio-utils, ffmpeg, python3-numpy.
On a machine that others use, let it and all it starts, busy loops included, stand before what others
compute: `setsid sh -c 'echo -10 > /proc/$$/autogroup; exec python3 sync_session.py ...'` (as root).
With --keep what was recorded stays in FOLDER and is judged again, without playing, when it is there.
"""
import argparse
import concurrent.futures
import json
import os
import pathlib
import subprocess
import sys

import numpy

import heard_session
import sound_recording as sound
from sound_room import Room, end

EARLIEST, LATEST = -0.045, 0.015
FEWEST = 300
SHORTEST_PHASE = 1.0  # seconds; the magnifier, on its way, shows clothes in the colour of the word for less
BLIND = 0.015  # seconds; where the display did not answer for longer, nobody knows when it changed
WARMING = 30  # seconds in which the window stands and the session begins


def timeline_of(program, level):
    done = subprocess.run([program, "timeline", "five", "--level", level, "--json"],
                          capture_output=True, check=True)
    return json.loads(done.stdout)


def play(build, level, length, folder):
    """One session; leaves sound.raw and watched.jsonl in the folder."""
    with Room() as room, open(folder / "watched.jsonl", "w") as watched:
        watch = room.start(build / "bin/session_watch", folder / "sound.raw", stdout=watched)
        window = room.start(build / "bin/supine", "--play", level, "--safety-read")
        try:
            window.wait(length + WARMING)
            sys.exit(f"The window ended by itself: {room.noise()[-500:]}")
        except subprocess.TimeoutExpired:
            pass
        if end(window) not in (0, -15):
            sys.exit(f"The window ended with {window.returncode}: {room.noise()[-500:]}")
        if end(watch) != 0:
            sys.exit(f"The watcher ended with {watch.returncode}: {room.noise()[-500:]}")


class Watched:
    """What session_watch saw: changes of the sign, and when each sample was heard."""

    def __init__(self, folder):
        self.changes, timings = [], []
        for line in (folder / "watched.jsonl").read_text().splitlines():
            seen = json.loads(line)
            if "heard" in seen:
                timings.append((seen["heard"], seen["heard"] - seen["frames"] / sound.RATE))
            else:
                sign = next(iter(seen))
                self.changes.append((sign, seen[sign], seen["since"]))
        self.samples = numpy.fromfile(folder / "sound.raw", dtype="<i2") / 32768.0
        self._times = numpy.array([at for at, _ in timings])
        self._starts = numpy.array([start for _, start in timings])

    def start_near(self, heard):
        """When sample 0 of the recording was heard, as PulseAudio told it around that time."""
        return float(numpy.median(self._starts[abs(self._times - heard) <= 10]))

    def drift(self):
        return float(self._starts[abs(self._times - self._times[-1]) < 60].mean()
                     - self._starts[abs(self._times - self._times[0]) < 60].mean())


def wanted_changes(phases):
    """Phases at whose beginning the word changes to an in or an out, with that sign."""
    before = "free"
    for phase in phases:
        if phase["breath"] != before and phase["breath"] != "free":
            yield phase["breath"], phase
        before = phase["breath"]


def seen_starts(phases, changes):
    """When the screen showed each of those phases, by the phase's start, and when it was looked at
    before; fails on a missing one.

    Signs come in one order, so the n-th in or out on the screen is the n-th of the timeline.
    """
    wanted = list(wanted_changes(phases))
    ends = [at for _, at, _ in changes[1:]] + [float("inf")]
    seen = [change for change, end in zip(changes, ends)
            if change[0] != "none" and end - change[1] > SHORTEST_PHASE]
    if [sign for sign, _ in wanted] != [sign for sign, *_ in seen[:len(wanted)]]:
        sys.exit(f"The screen showed {len(seen)} phases, not the {len(wanted)} of the timeline.")
    return {phase["start"]: (at, since) for (_, phase), (_, at, since) in zip(wanted, seen)}


def phase_at(phases, at):
    return next(phase for phase in phases if phase["start"] <= at + 1e-6 < phase["end"])


class Judged:
    """What became of the cues of one or more sessions."""

    def __init__(self):
        self.offsets = []  # seconds and cue, in phases whose beginning was seen
        self.others = 0  # heard, in free phases and where the display did not answer
        self.blind = 0  # of these
        self.lost = []

    def __iadd__(self, other):
        self.offsets += other.offsets
        self.others += other.others
        self.blind += other.blind
        self.lost += other.lost
        return self


def judge(timeline, watched):
    """Looks for every voice cue of one session."""
    judged = Judged()
    phases, pack = timeline["phases"], heard_session.clips()
    starts = seen_starts(phases, watched.changes)
    sharp = {start: at for start, (at, since) in starts.items() if at - since <= BLIND}
    for cue in timeline["cues"]:
        if cue["kind"] != "voice":
            continue
        start = phase_at(phases, cue["at"])["start"]
        near = start if start in sharp else min(sharp, key=lambda other: abs(other - cue["at"]))
        wanted = sharp[near] + cue["at"] - near
        begin = watched.start_near(wanted)
        within = 1.5 if near == start else 2.5
        at, likeness = heard_session.best(cue, pack, watched.samples, wanted - begin, within)
        if likeness < heard_session.ALIKE:
            judged.lost.append(f"{cue['line']} at {cue['at']:.2f} s (likeness {likeness:.2f}): {cue['text']}")
        elif near == start:
            judged.offsets.append((begin + at - wanted, cue))
        else:
            judged.others += 1
            judged.blind += start in starts
    return judged


def report(judged):
    values = numpy.array([1000 * offset for offset, _ in judged.offsets])
    inside = float(numpy.mean((values >= 1000 * EARLIEST) & (values <= 1000 * LATEST)))
    low, middle, high = numpy.percentile(values, [1, 50, 99])
    print(f"n {len(values)}, median {middle:+.1f} ms, p1 {low:+.1f}, p99 {high:+.1f}, earliest {values.min():+.1f}, "
          f"latest {values.max():+.1f}; within {1000 * EARLIEST:+.0f} to {1000 * LATEST:+.0f} ms: "
          f"{100 * inside:.2f} %; {judged.others} more heard, in free phases and in {judged.blind} that the "
          f"display did not show in time to be measured; lost {len(judged.lost)}")
    for what in judged.lost:
        print(f"  lost: {what}")
    for offset, cue in sorted(judged.offsets, key=lambda found: -abs(found[0] - middle / 1000))[:5]:
        print(f"  furthest: {1000 * offset:+.1f} ms, {cue['line']} at {cue['at']:.2f} s")
    return not judged.lost and inside >= 0.99 and judged.blind <= len(values) / 50


def main():
    words = argparse.ArgumentParser(description="Does the voice come with the picture?")
    words.add_argument("build", type=pathlib.Path)
    words.add_argument("--level", default="full")
    words.add_argument("--sessions", type=int, default=3)
    words.add_argument("--together", type=int, default=1)
    words.add_argument("--busy", type=int, default=0)
    words.add_argument("--keep", type=pathlib.Path, required=True)
    asked = words.parse_args()
    timeline = timeline_of(asked.build / "bin/supine", asked.level)
    folders = [asked.keep / str(number + 1) for number in range(asked.sessions)]
    unplayed = [folder for folder in folders if not (folder / "played").exists()]
    loops = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(asked.busy)]
    try:
        with concurrent.futures.ThreadPoolExecutor(asked.together) as together:
            list(together.map(lambda folder: play_once(asked, timeline, folder), unplayed))
    finally:
        for loop in loops:
            end(loop)
    judged = Judged()
    for folder in folders:
        watched = Watched(folder)
        judged += judge(timeline, watched)
        print(f"{folder.name}: sink and steady clock parted by {1000 * watched.drift():+.1f} ms, "
              f"load {(folder / 'played').read_text().strip()}")
    good = report(judged)
    if len(judged.offsets) < FEWEST:
        print(f"Fewer than {FEWEST} cues; play more sessions.")
    return 0 if good and len(judged.offsets) >= FEWEST else 1


def play_once(asked, timeline, folder):
    folder.mkdir(parents=True, exist_ok=True)
    play(asked.build, asked.level, timeline["duration"], folder)
    (folder / "played").write_text(" ".join(f"{load:.1f}" for load in os.getloadavg()))


if __name__ == "__main__":
    sys.exit(main())
