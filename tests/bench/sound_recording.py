# SPDX-License-Identifier: GPL-3.0-or-later
"""What the two sound benches share: a recording of what the speakers are sent, and finding clips in it.

Needs python3-numpy, parec (pulseaudio-utils), ffmpeg and a PulseAudio server with a sink, such as
`pulseaudio -n -D --exit-idle-time=-1 -L module-native-protocol-unix -L module-null-sink`.
"""
import functools
import pathlib
import subprocess
import threading
import time
import wave

import numpy

RATE = 48000
BLOCK = 65536  # bytes that are read at once, at most
PAUSE = 0.3  # seconds without samples that are taken for silence


class Recording:
    """Records the monitor of the default sink until stopped; knows the steady time of each sample.

    With `env` it listens to the server of that environment.
    """

    def __init__(self, source="@DEFAULT_MONITOR@", env=None):
        self._parts = []
        self._frames = 0
        self.start = float("inf")  # steady time of the first sample, as early as any block says
        self._parec = subprocess.Popen(
            ["parec", "-d", source, "--raw", "--format=s16le", "--channels=1", f"--rate={RATE}",
             "--latency-msec=20"], stdout=subprocess.PIPE, env=env)
        self._thread = threading.Thread(target=self._read, daemon=True)
        self._thread.start()

    def _read(self):
        while block := self._parec.stdout.read1(BLOCK):
            now = time.monotonic()
            self._keep(block)
            self.start = min(self.start, now - self._frames / RATE)
            # PipeWire sends nothing while nobody plays; only what is still missing after all that waited
            # was read is such a pause.
            behind = now - self.start - self._frames / RATE
            if len(block) < BLOCK and behind > PAUSE:
                self._keep(bytes(2 * round(behind * RATE)))

    def _keep(self, block):
        self._parts.append(block)
        self._frames += len(block) // 2

    def stop(self):
        self._parec.terminate()
        self._thread.join()
        samples = b"".join(self._parts)
        return numpy.frombuffer(samples[:len(samples) // 2 * 2], dtype="<i2") / 32768.0


@functools.lru_cache(maxsize=None)
def clip(path):
    raw = subprocess.run(["ffmpeg", "-loglevel", "error", "-i", str(path), "-ac", "1", "-ar", str(RATE),
                          "-f", "s16le", "-"], capture_output=True, check=True).stdout
    return numpy.frombuffer(raw, dtype="<i2") / 32768.0


def save(heard, path):
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes((heard * 32767).astype("<i2").tobytes())


def find(sound, heard, around, within):
    """Where `sound` begins in `heard` (seconds) near `around`, and how alike they are there, 0 to 1."""
    first = max(0, int((around - within) * RATE))
    part = heard[first:int((around + within) * RATE) + len(sound)]
    if len(part) < len(sound) or not part.any():
        return None, 0.0
    size = 1 << (len(part) + len(sound)).bit_length()
    product = numpy.fft.irfft(numpy.fft.rfft(part, size) * numpy.conj(numpy.fft.rfft(sound, size)), size)
    matches = product[:len(part) - len(sound) + 1]
    energy = numpy.cumsum(numpy.concatenate(([0.0], part ** 2)))
    loudness = numpy.sqrt(energy[len(sound):] - energy[:-len(sound)])[:len(matches)]
    likeness = matches / (numpy.maximum(loudness, 1e-3) * numpy.sqrt((sound ** 2).sum()))
    best = int(likeness.argmax())
    return (first + best) / RATE, float(likeness[best])


def report(name, offsets, lost):
    print(f"{name}: {len(offsets)} heard, {len(lost)} lost")
    for what in lost:
        print(f"  lost: {what}")
    if offsets:
        print("  " + " ".join(f"{1000 * o:.0f}" for o in offsets[:40]))
        middle = numpy.median(offsets)
        print(f"  offsets in ms: {1000 * min(offsets):.0f} to {1000 * max(offsets):.0f}, "
              f"median {1000 * middle:.0f}; furthest from the median "
              f"{1000 * max(abs(o - middle) for o in offsets):.0f}")


def pack_folder():
    return pathlib.Path(__file__).resolve().parents[2] / "resources" / "voice" / "en"
