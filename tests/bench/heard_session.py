#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Is every line of a whole session heard? heard_session.py BUILD/bin/supine [ROUTINE [RECORDING.wav]]

Starts the window at once on the routine (gentle unless told), records what the speakers are sent until
the session is over, and looks for the clip of every voice cue that `supine timeline` tells. A level
may begin at a smaller comfort range, so a line's form for another range counts as the line. Needs a
display, such as one of Xvfb. A recording that is named is kept, and used where it is there already.
Ends with 1 when a cue was lost.
"""
import hashlib
import json
import pathlib
import re
import statistics
import subprocess
import sys
import time

import sound_recording as sound

ALIKE = 0.75  # the chime and the breath sound underneath make it less than 1


def clips():
    """Files of the pack by line, each with the digest of its text."""
    found = {}
    entry = re.compile(r'\{line: (\S+), number: \d+, sha256: "(\w+)", file: (\S+), ')
    for line, digest, file in entry.findall((sound.pack_folder() / "manifest.yaml").read_text()):
        found.setdefault(line, {})[digest] = file
    return found


def candidates(cue, pack):
    """The clip of the cue's text, and those of the same line's forms for other ranges."""
    digest = hashlib.sha256(cue["text"].encode()).hexdigest()
    own = pack.get(cue["line"], {}).get(digest)
    others = [file for line, files in pack.items() if line.startswith(cue["line"] + "-")
              for file in files.values()]
    return ([own] if own else []) + others


def best(cue, pack, heard, around, within):
    found = [sound.find(sound.clip(sound.pack_folder() / file), heard, around, within)
             for file in candidates(cue, pack)]
    return max(found, key=lambda match: match[1], default=(None, 0.0))


def record(program, routine, length):
    recording = sound.Recording()
    window = subprocess.Popen([program, "--play", routine, "--safety-read"])
    time.sleep(length)
    window.terminate()
    window.wait()
    return recording.stop()


def listen(program, routine, length, kept):
    if kept and kept.exists():
        return sound.clip(kept)
    heard = record(program, routine, length)
    if kept:
        sound.save(heard, kept)
    return heard


def beginning(spoken, pack, heard):
    """Where the session begins in the recording: what most of the first lines agree on."""
    starts = []
    for cue in spoken[:6]:
        begin, likeness = best(cue, pack, heard, cue["at"] + 30, 30)
        if likeness >= ALIKE:
            starts.append(begin - cue["at"])
    if not starts:
        sys.exit("None of the first lines was heard.")
    return statistics.median_low(starts)


def main():
    program, routine = sys.argv[1], (sys.argv[2:] or ["gentle"])[0]
    kept = pathlib.Path(sys.argv[3]) if len(sys.argv) > 3 else None
    timeline = json.loads(subprocess.run([program, "timeline", routine, "--json"],
                                         capture_output=True, check=True).stdout)
    heard = listen(program, routine, timeline["duration"] + 30, kept)
    pack = clips()
    spoken = [cue for cue in timeline["cues"] if cue["kind"] == "voice"]
    start = beginning(spoken, pack, heard)
    offsets, lost = [], []
    for cue in spoken:
        begin, likeness = best(cue, pack, heard, start + cue["at"], 2.5)
        if likeness < ALIKE:
            lost.append(f"{cue['line']} at {cue['at']:.2f} s (likeness {likeness:.2f}): {cue['text']}")
        else:
            offsets.append(begin - start - cue["at"])
    sound.report(f"{len(spoken)} voice cues of {routine}", offsets, lost)
    return 1 if lost else 0


if __name__ == "__main__":
    sys.exit(main())
