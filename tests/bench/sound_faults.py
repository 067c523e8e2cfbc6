#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Does a session survive what happens to sound? sound_faults.py BUILD [--server pulse|pipewire] [FAULT...]

Plays one exercise of about two minutes in the real window, on a display and with a sound server of its own
(sound_room.py), for each of the faults below, which begins in the second breath. From outside it sees the
phase word change on the display and records the monitor of the sink that is there afterwards. A fault is
passed when
  - the window lives, and every phase of the session comes on the screen, in order, at the
    time the first phase tells (what was stopped with the program may come late);
  - where the fault can be noticed, a toast has said so;
  - the sound is back within the seconds the fault allows after it was healed, every voice cue that begins
    half a second later or more is heard with the picture, and none is heard twice;
  - the server then has one stream of the window, not two.
Prints a line for each; ends with 1 when one failed. Needs what sync_session.py needs, and for PipeWire
pipewire, pipewire-pulse and wireplumber. `--list` tells the faults.
"""
import argparse
import dataclasses
import json
import pathlib
import re
import signal
import subprocess
import sys
import threading
import time
import typing

import numpy

import heard_session
import sound_recording as sound
from sound_room import SINK, Room, wait_for
from sync_session import phase_at, wanted_changes

LEVEL = "standard"
ROUTINE = """supine: 1
kind: routine
id: bench
title: One exercise
about:
  - {id: about, text: "One exercise, for the bench of faults."}
sequence: [pelvic-tilt, rest]
"""
STEADY = 0.3  # seconds by which a phase may be early or late on the screen, or a cue beside it: machines are busy
AUDIBLE = 0.002  # the quietest part of a breath sound is louder, a resampled silence is not
TOLD_IN = 6  # seconds after its beginning by which a fault that is heard of was told


@dataclasses.dataclass
class Fault:
    """What happens, and what may follow from it; seconds count from when the fault is healed."""
    name: str
    does: typing.Callable  # with Room and window; returns the sink that is heard afterwards
    back: float = 5.0
    told: tuple = ("pulse", "pipewire")  # with which servers a toast is due
    late: float = 0.0  # by how much what comes afterwards may be late on the screen
    server: bool = True  # whether there is one at the beginning


def server_back_after(seconds):
    def does(room, _):
        room.kill_server()
        time.sleep(seconds)
        room.start_server()
        return SINK
    return does


def sink_replaced(room, _):
    room.pactl("unload-module", "module-null-sink")
    time.sleep(4)
    room.add_sink("headphones")
    return "headphones"


def default_sink_removed(room, _):
    room.add_sink("headphones")
    room.pactl("set-default-sink", SINK)
    modules = room.pactl("list", "short", "modules")  # some of PipeWire's go over several lines
    room.pactl("unload-module", re.search(rf"^(\d+)\tmodule-null-sink\t.*sink_name={SINK}\b", modules, re.M)[1])
    return "headphones"


def sink_suspended(room, _):
    room.pactl("suspend-sink", SINK, 1)
    time.sleep(5)
    room.pactl("suspend-sink", SINK, 0)
    return SINK


def server_stalled(room, _):
    for process in room.sound_processes():
        process.send_signal(signal.SIGSTOP)
    time.sleep(5)
    for process in room.sound_processes():
        process.send_signal(signal.SIGCONT)
    return SINK


def program_stopped(_, window):
    window.send_signal(signal.SIGSTOP)
    time.sleep(8)
    window.send_signal(signal.SIGCONT)
    return SINK


def server_comes(room, _):
    room.start_server()
    return SINK


def nothing(*_):
    return None


# PipeWire lets a stream whose sink is gone or suspended run on beside its dummy, which nobody can notice.
FAULTS = [
    Fault("server killed, back at once", server_back_after(0)),
    Fault("server killed, back after 8 s", server_back_after(8)),
    Fault("sink removed, another added after 4 s", sink_replaced, told=("pulse",)),
    Fault("sink removed beside another", default_sink_removed, told=()),
    Fault("sink suspended for 5 s", sink_suspended, told=("pulse",)),
    Fault("server stalled for 5 s", server_stalled),
    Fault("program stopped for 8 s, like a suspended machine", program_stopped, told=(), late=8.5),
    Fault("no server at first, one comes", server_comes, server=False),
    Fault("no server at all", nothing, server=False),
]


class Watch:
    """What the display shows: changes of the phase word and toasts, while they happen."""

    def __init__(self, room, build):
        self.phases, self.toasts = [], []
        self._process = room.start(build / "bin/session_watch", stdout=subprocess.PIPE, text=True)
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self):
        for line in self._process.stdout:
            seen = json.loads(line)
            what = next(iter(seen))
            if what == "toast":
                self.toasts.append(seen[what])
            elif what != "none":
                self.phases.append((what, seen[what]))


def play(build, server, fault):
    """Faults found in one session, as sentences, and a note of what was measured."""
    with Room(server if fault.server else None) as room:
        routines = room.folder / "data" / "supine" / "routines"
        routines.mkdir(parents=True)
        (routines / "bench.yaml").write_text(ROUTINE)
        timeline = json.loads(subprocess.run(
            [build / "bin/supine", "timeline", "bench", "--level", LEVEL, "--json"],
            env=room.env, capture_output=True, check=True).stdout)
        room.server = server
        watch = Watch(room, build)
        window = room.start(build / "bin/supine", "--play", "bench", "--level", LEVEL, "--safety-read")
        if not wait_for(lambda: len(watch.phases) >= 2, 60):
            return [f"The session has not begun. {room.noise()[-300:]}"], ""
        began = time.monotonic()
        sink = fault.does(room, window)
        healed = time.monotonic()
        recording = sound.Recording("@DEFAULT_MONITOR@", env=room.env) if sink else None
        wanted = list(wanted_changes(timeline["phases"]))
        left = timeline["duration"] - wanted[1][1]["start"] + fault.late + 5
        wait_for(lambda: window.poll() is not None, began + left - time.monotonic(), 0.5)
        bad = seen_wrong(fault, server, wanted, watch, window, began)
        if not sink:
            return bad, ""
        streams = room.pactl("list", "short", "sink-inputs", check=False).splitlines()
        if len(streams) != 1:
            bad.append(f"the window has {len(streams)} streams")
        samples = recording.stop()
        wrong, note = heard_wrong(fault, timeline, watch, samples, recording.start, healed)
        return bad + wrong, note


def seen_wrong(fault, server, wanted, watch, window, began):
    bad = []
    if window.poll() is not None:
        bad.append(f"the window ended with {window.returncode}")
    if [sign for sign, _ in wanted] != [sign for sign, _ in watch.phases]:
        bad.append(f"{len(watch.phases)} of {len(wanted)} phases were shown")
    start = watch.phases[0][1] - wanted[0][1]["start"]
    for (sign, phase), (_, at) in zip(wanted, watch.phases):
        late = at - start - phase["start"]
        if not -STEADY <= late <= STEADY + (fault.late if at > began else 0):
            bad.append(f"the {sign} at {phase['start']:.0f} s was shown {late:+.2f} s late")
    if server in fault.told and fault.server and not any(began <= at <= began + TOLD_IN for at in watch.toasts):
        bad.append(f"no toast within {TOLD_IN} s")
    return bad


def heard_wrong(fault, timeline, watch, samples, start, healed):
    """Sentences on what is wrong with the sound after the fault, and when it was back."""
    loud = numpy.flatnonzero(abs(samples) > AUDIBLE)
    if not len(loud):
        return ["the sound has not come back"], ""
    back = start + loud[0] / sound.RATE
    bad = []
    if back - healed > fault.back:
        bad.append(f"the sound came back after {back - healed:.1f} s")
    pack, offsets = heard_session.clips(), []
    picture = {phase["start"]: at for (_, phase), (_, at) in
               zip(wanted_changes(timeline["phases"]), watch.phases)}
    for cue in timeline["cues"]:
        at = picture.get(phase_at(timeline["phases"], cue["at"])["start"])
        if cue["kind"] != "voice" or at is None or at < max(back, healed) + 0.5:
            continue
        found, likeness = heard_session.best(cue, pack, samples, at - start, 1.0)
        if likeness < heard_session.ALIKE or abs(found + start - at) > STEADY:
            bad.append(f"{cue['line']} is not heard in time (likeness {likeness:.2f})")
            continue
        offsets.append(found + start - at)
        rest = samples.copy()
        rest[int(found * sound.RATE):int((found + cue["seconds"]) * sound.RATE)] = 0
        if heard_session.best(cue, pack, rest, at - start, 1.0)[1] > heard_session.ALIKE / 2:
            bad.append(f"{cue['line']} is heard twice")
    if len(offsets) < 3:
        bad.append(f"only {len(offsets)} cues were heard afterwards")
    return bad, (f"back after {back - healed:.1f} s, {len(offsets)} cues, "
                 f"{1000 * min(offsets):+.0f} to {1000 * max(offsets):+.0f} ms" if offsets else "")


def main():
    words = argparse.ArgumentParser(description="Does a session survive what happens to sound?")
    words.add_argument("build", type=pathlib.Path)
    words.add_argument("faults", nargs="*", help="beginnings of names; all unless told")
    words.add_argument("--server", choices=["pulse", "pipewire"], default="pulse")
    words.add_argument("--list", action="store_true")
    asked = words.parse_args()
    chosen = [fault for fault in FAULTS
              if not asked.faults or any(fault.name.startswith(name) for name in asked.faults)]
    if asked.list:
        print("\n".join(fault.name for fault in FAULTS))
        return 0
    failed = 0
    for fault in chosen:
        bad, note = play(asked.build, asked.server, fault)
        failed += bool(bad)
        print(f"{'FAILED' if bad else 'passed'}: {fault.name}" + (f" ({note})" if note else ""), flush=True)
        for what in bad:
            print(f"  {what}", flush=True)
    return 1 if failed or not chosen else 0


if __name__ == "__main__":
    sys.exit(main())
