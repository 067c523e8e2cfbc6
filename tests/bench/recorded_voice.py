#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Can one record a voice in the program? recorded_voice.py BUILD/bin/supine [LINES [PICTURES]]

On a display and a PulseAudio server of its own: plays clips of the shipped voice into the microphone
(the monitor of a null sink, as a source) while the real window, worked by keys alone, records them; then looks at
what lies on the disk. Each clip must correlate with what was played, be as long as it within 80 ms,
measure -18 LUFS within 1 and have no peak above -1 dBFS. What L plays must be heard
at the speakers. Then the microphone is taken away in the middle of a take and given back, and the
sound server is killed in the middle of one and started again; recording must go on. Pictures of the page are put in the folder
PICTURES. Needs python3-numpy, Xvfb, openbox, xdotool, pulseaudio, pulseaudio-utils and ffmpeg.
"""
import json
import os
import pathlib
import re
import socket
import subprocess
import sys
import tempfile
import time

import numpy
import sound_recording as sound

ALIKE = 0.9
# Qt lists no monitors among the microphones. LISTEN_PID has to be that of the server itself.
SERVER = """LISTEN_FDS=1 LISTEN_PID=$$ exec pulseaudio -n --exit-idle-time=-1 --daemonize=no \
    -L module-native-protocol-unix \
    -L "module-null-sink sink_name=mouth" -L "module-null-sink sink_name=ears" \
    -L "module-remap-source source_name=microphone master=mouth.monitor" """


class Studio:
    """The window on its own display, with its own sound server and its own data folder."""

    def __init__(self, program, pictures):
        self.room = pathlib.Path(tempfile.mkdtemp(prefix="studio-"))
        self.pictures = pictures
        self.display = subprocess.Popen(
            ["Xvfb", "-br", "-noreset", "-nolisten", "tcp", "-screen", "0", "1280x800x24",
             "-displayfd", "1"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        number = self.display.stdout.readline().strip()
        os.environ.update(
            DISPLAY=f":{number}", QT_QPA_PLATFORM="xcb", HOME=str(self.room),
            XDG_CONFIG_HOME=f"{self.room}/config", XDG_DATA_HOME=f"{self.room}/data",
            XDG_CACHE_HOME=f"{self.room}/cache", XDG_RUNTIME_DIR=str(self.room))
        os.environ.pop("PULSE_SERVER", None)
        # As on desktops, somebody else keeps the socket while the server is started again.
        (self.room / "pulse").mkdir(mode=0o700)
        self.socket = socket.socket(socket.AF_UNIX)
        self.socket.bind(str(self.room / "pulse" / "native"))
        self.socket.listen(16)
        self.start_server()
        self.manager = subprocess.Popen(["openbox"], stderr=subprocess.DEVNULL)
        self.window = subprocess.Popen([program, "--safety-read", "--lang", "en"])
        find = ["xdotool", "search", "--onlyvisible", "--name", "^Supine$"]
        until(lambda: subprocess.run(find, capture_output=True).returncode == 0, within=60)
        time.sleep(2)
        subprocess.run([*find, "windowactivate", "windowsize", "1280", "800"], check=True)
        until(lambda: output("xdotool", "getactivewindow") == output(*find), within=30)
        time.sleep(2)

    def start_server(self):
        self.server = subprocess.Popen(["sh", "-c", f"exec 3<&{self.socket.fileno()}; {SERVER}"],
                                       stderr=subprocess.DEVNULL,
                                       pass_fds=[self.socket.fileno()])
        until(lambda: "mouth" in pactl("list", "short", "sinks"))
        pactl("set-default-sink", "ears")
        pactl("set-default-source", "microphone")

    def kill_server(self):
        self.server.kill()
        self.server.wait()

    def press(self, *keys, pause=0.25):
        for key in keys:
            subprocess.run(["xdotool", "key", key], check=True)
            time.sleep(pause)

    def type(self, words):
        subprocess.run(["xdotool", "type", "--delay", "40", words], check=True)
        time.sleep(0.3)

    def picture(self, name):
        if self.pictures:
            subprocess.run(["import", "-window", "root", f"{self.pictures}/{name}.png"], check=True)

    def packs(self):
        return list((self.room / "data").glob("supine/voice/*/manifest.yaml"))

    def clips(self):
        entry = re.compile(r"\{line: (\S+), number: (\d+), .* file: (\S+), seconds: ([\d.]+)\}")
        return [(line, int(number), pack.parent / file, float(seconds)) for pack in self.packs()
                for line, number, file, seconds in entry.findall(pack.read_text())]

    def close(self):
        self.window.terminate()
        self.window.wait()
        self.server.terminate()
        self.manager.terminate()
        self.display.terminate()


def output(*command):
    return subprocess.run(command, capture_output=True, text=True).stdout


def pactl(*words):
    return output("pactl", *words)


def until(holds, within=10):
    end = time.monotonic() + within
    while not holds():
        if time.monotonic() > end:
            return False
        time.sleep(0.05)
    return True


def is_recording():
    return any("remap" not in line for line in
               pactl("list", "short", "source-outputs").splitlines())


def speak(path):
    """Plays a clip of the shipped voice, at half its loudness, into the microphone."""
    subprocess.run(["paplay", "--device=mouth", "--volume=32768", str(path)], check=True)


def as_wave(path, room):
    wave = room / (path.stem + ".wav")
    subprocess.run(["ffmpeg", "-loglevel", "error", "-y", "-i", str(path), "-af",
                    "adelay=300,apad=pad_dur=0.3", str(wave)], check=True)
    return wave


def measured(path):
    """Loudness in LUFS and true peak in dBFS; a short clip is measured over and over."""
    report = subprocess.run(["ffmpeg", "-hide_banner", "-nostats", "-stream_loop", "4", "-i",
                             str(path), "-af", "ebur128=peak=true", "-f", "null", "-"],
                            capture_output=True, text=True).stderr
    summary = report[report.rindex("Summary:"):]
    return (float(re.search(r"I:\s+(-?[\d.]+) LUFS", summary)[1]),
            float(re.search(r"Peak:\s+(-?[\d.]+) dBFS", summary)[1]))


def shipped():
    """The shipped clips by line and number."""
    entry = re.compile(r"\{line: (\S+), number: (\d+), .* file: (\S+), seconds")
    manifest = (sound.pack_folder() / "manifest.yaml").read_text()
    return {(line, int(number)): sound.pack_folder() / file
            for line, number, file in entry.findall(manifest)}


def take(studio, path):
    """Records one line by keys; returns whether another clip lies on the disk afterwards."""
    before = len(studio.clips())
    studio.press("space", pause=0)
    if not until(is_recording):
        studio.picture("3-refused")
        return False
    time.sleep(0.6)
    speak(as_wave(path, studio.room))
    studio.picture("3-speaking")
    studio.press("space", pause=0)
    until(lambda: not is_recording())
    time.sleep(0.5)
    studio.picture("4-taken")
    studio.press("Return")
    return until(lambda: len(studio.clips()) > before, within=3)


def check(line, number, clip, seconds, played):
    wanted, made = sound.clip(played), sound.clip(clip)
    silence = numpy.zeros(sound.RATE // 2)
    room = numpy.concatenate((silence, made, silence))
    # The shorter is looked for in the longer: trimming takes the edges of what was played.
    core = wanted[int(0.1 * sound.RATE):-int(0.1 * sound.RATE)]
    _, likeness = sound.find(core, room, 0.6, 1.0)
    loudness, peak = measured(clip)
    longer = len(made) / sound.RATE - len(wanted) / sound.RATE
    good = (likeness >= ALIKE and abs(loudness + 18) <= 1 and peak < -1 and abs(longer) <= 0.08
            and abs(seconds - len(made) / sound.RATE) < 0.01)
    print(f"{'ok ' if good else 'BAD'} {line} {number}: likeness {likeness:.3f}, "
          f"{loudness:.1f} LUFS, peak {peak:.1f} dBFS, {1000 * longer:+.0f} ms")
    return good


def open_page(studio):
    studio.press("ctrl+comma", pause=1)
    studio.picture("0-settings")
    studio.press("shift+Tab", "Return", pause=1)
    studio.picture("1-who")
    studio.type('Ann "Annie" Lee')
    studio.press("Return", "Return", pause=1)
    studio.picture("2-line")


def lines_in_order(program):
    listed = subprocess.run([program, "lines", "--json"], capture_output=True, text=True).stdout
    lines = [(line["id"], line["number"]) for line in json.loads(listed)["lines"]]
    return [line for line in lines if line[0].startswith("diaphragmatic-breathing/")]


def is_heard(studio, path):
    """Whether the clip of the line before is heard when L is pressed there."""
    studio.press("Left")
    recording = sound.Recording("ears.monitor")
    time.sleep(2)  # until it knows when its first sample was
    pressed = []
    for _ in range(2):  # the device wakes only for the first
        pressed.append(time.monotonic())
        studio.press("l", pause=len(sound.clip(path)) / sound.RATE + 3)
    heard = recording.stop()
    studio.press("Right")
    core = sound.clip(path)[int(0.1 * sound.RATE):-int(0.1 * sound.RATE)]
    good = True
    for moment in pressed:
        after = moment - recording.start
        begin, likeness = sound.find(core, heard, after + 1.4, 1.4)
        good = good and likeness >= ALIKE
        print(f"{'ok ' if good else 'BAD'} what was recorded is played: likeness {likeness:.3f}, "
              f"{begin - after:.2f} s after L")
    return good


def take_away_the_microphone(studio):
    pactl("unload-module", "module-remap-source")
    time.sleep(2.5)
    pactl("load-module", "module-remap-source", "source_name=microphone", "master=mouth.monitor")
    pactl("set-default-source", "microphone")


def kill_and_start(studio):
    studio.kill_server()
    studio.start_server()


def survives(studio, path, name, trouble):
    """Trouble in the middle of a take costs neither that take nor the next one."""
    before = len(studio.clips())
    studio.press("space", pause=0)
    until(is_recording)
    time.sleep(0.6)
    speak(as_wave(path, studio.room))
    trouble(studio)
    time.sleep(2)
    if is_recording():  # the server may go on with another microphone
        studio.press("space", pause=1)
    studio.picture(f"5-{name}")
    studio.press("Return", pause=1)
    kept = len(studio.clips()) > before
    print(f"{'ok ' if kept else 'BAD'} what was said before is kept ({name})")
    again = take(studio, path) or take(studio, path)
    print(f"{'ok ' if again else 'BAD'} recording goes on afterwards ({name})")
    return kept and again


def main():
    program = str(pathlib.Path(sys.argv[1]).resolve())
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 6
    clips = shipped()
    studio = Studio(program, sys.argv[3] if len(sys.argv) > 3 else None)
    try:
        open_page(studio)
        played = {}
        for _ in range(count):
            # Which line stands on the page shows in the manifest only after it was kept.
            path = clips[lines_in_order(program)[len(played)]]
            if not take(studio, path):
                sys.exit("A line was not kept.")
            line, number = studio.clips()[-1][:2]
            played[line, number] = path
        good = [check(*clip, played[clip[0], clip[1]]) for clip in studio.clips()]
        path = clips[lines_in_order(program)[0]]
        good.append(is_heard(studio, list(played.values())[-1]))
        good.append(survives(studio, path, "microphone-taken-away", take_away_the_microphone))
        good.append(survives(studio, path, "server-killed", kill_and_start))
        good.append(studio.window.poll() is None)
        print(f"{sum(good)} of {len(good)} hold; {len(studio.clips())} clips on the disk")
        sys.exit(0 if all(good) else 1)
    finally:
        studio.close()


main()
