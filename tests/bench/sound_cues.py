#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Are cues heard, and when? sound_cues.py BUILD/bin/supine_sound_bench [its options]

Offsets are heard time minus wanted time by the steady clock; the recorder itself adds its latency of
about 20 ms. Ends with 1 when a cue was lost.
"""
import json
import subprocess
import sys
import time

import sound_recording as sound

recording = sound.Recording()
time.sleep(1)
done = subprocess.run(sys.argv[1:], stdout=subprocess.PIPE, text=True, check=True)
time.sleep(1)
heard = recording.stop()

offsets, lost = [], []
for line in done.stdout.splitlines():
    cue = json.loads(line)
    if "file" not in cue:
        print(line)
        continue
    wanted = cue["steady"] - recording.start
    begin, likeness = sound.find(sound.clip(sound.pack_folder() / cue["file"]), heard, wanted, 1.0)
    if likeness < 0.8:
        lost.append(f"{cue['file']} at {cue['at']:.2f} s (likeness {likeness:.2f})")
    else:
        offsets.append(begin - wanted)
sound.report("cues", offsets, lost)
sys.exit(1 if lost else 0)
