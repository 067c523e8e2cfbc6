# SPDX-License-Identifier: GPL-3.0-or-later
"""A room of its own for a bench: a display (Xvfb, 1280x800), a sound server with a null sink, and a home.

Everything runs with its own XDG_RUNTIME_DIR, HOME and session bus, so nothing of the person's is heard,
read or written, and several rooms can stand side by side. The server is PulseAudio or, where it is asked
for, PipeWire with pipewire-pulse and wireplumber; both are spoken to through pactl (pulseaudio-utils).
Whatever a room has started ends with it, by its process id.
"""
import os
import pathlib
import shutil
import signal
import subprocess
import tempfile
import time

SINK = "speakers"


def wait_for(condition, seconds, every=0.05):
    """The first true value of condition(), or None when there was none within the time."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if value := condition():
            return value
        time.sleep(every)
    return None


class Room:
    """`with Room(...) as room`: server is "pulse", "pipewire" or None for no sound server at all."""

    def __init__(self, server="pulse"):
        self.server = server
        self._sound = []
        self._others = []

    def __enter__(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="supine-room-"))
        (self.folder / "runtime").mkdir(mode=0o700)
        self.env = dict(os.environ, HOME=str(self.folder), XDG_RUNTIME_DIR=str(self.folder / "runtime"),
                        QT_QPA_PLATFORM="xcb", PULSE_COOKIE=str(self.folder / "cookie"),
                        **{f"XDG_{kind.upper()}_HOME": str(self.folder / kind)
                           for kind in ("config", "data", "cache", "state")})
        for name in ("PULSE_SERVER", "WAYLAND_DISPLAY", "PIPEWIRE_REMOTE"):
            self.env.pop(name, None)
        try:
            self._open_display()
            self._open_bus()
            if self.server:
                self.start_server()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        for process in self._sound[::-1] + self._others[::-1]:
            end(process)
        shutil.rmtree(self.folder, ignore_errors=True)

    def start(self, *command, **options):
        """Starts a program in this room; it ends with the room at the latest."""
        options.setdefault("stderr", open(self.folder / "noise", "ab"))
        process = subprocess.Popen([str(word) for word in command], env=self.env, **options)
        self._others.append(process)
        return process

    def noise(self):
        """What the programs of this room have complained of."""
        return (self.folder / "noise").read_text(errors="replace")

    def pactl(self, *words, check=True):
        return subprocess.run(["pactl", *map(str, words)], env=self.env, check=check, text=True,
                              stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                              stderr=subprocess.DEVNULL, timeout=20).stdout

    def add_sink(self, name=SINK):
        """A null sink more, which becomes the default; returns the number of its module."""
        module = self.pactl("load-module", "module-null-sink", f"sink_name={name}").strip()
        wait_for(lambda: name in self.pactl("list", "short", "sinks"), 10)
        self.pactl("set-default-sink", name)
        return module

    def start_server(self):
        """Starts the sound server with one null sink and waits until it answers."""
        if self.server == "pulse":
            # Only what a fault is about: a desktop's server also moves streams away from a sink that
            # goes and starts again by itself.
            self._serve("pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1",
                        "-L", "module-native-protocol-unix")
        else:
            self._serve("pipewire")
            if not wait_for((self.folder / "runtime" / "pipewire-0").exists, 10):
                raise SystemExit("PipeWire has not started.")
            self._serve("wireplumber")
            self._serve("pipewire-pulse")
            # Whoever asks earlier makes the folder that it wants to make itself.
            wait_for((self.folder / "runtime" / "pulse" / "native").exists, 10)
        if not wait_for(lambda: self.pactl("info", check=False), 20):
            raise SystemExit(f"The sound server has not started: {self.noise()[-500:]}")
        return self.add_sink()

    def kill_server(self):
        """The sound server dies without a word to anybody."""
        for process in self._sound:
            process.kill()
        for process in self._sound:
            process.wait()
        self._sound = []

    def sound_processes(self):
        """The programs that are the sound server."""
        return list(self._sound)

    def _serve(self, *command):
        process = self.start(*command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
        self._others.remove(process)
        self._sound.append(process)

    def _open_display(self):
        told, tell = os.pipe()
        self.start("Xvfb", "-br", "-noreset", "-nolisten", "tcp", "-screen", "0", "1280x800x24",
                   "-displayfd", str(tell), pass_fds=[tell])
        os.close(tell)
        with os.fdopen(told) as display:
            self.env["DISPLAY"] = ":" + display.readline().strip()
        if self.env["DISPLAY"] == ":":
            raise SystemExit("Xvfb has not started.")

    def _open_bus(self):
        bus = self.start("dbus-daemon", "--session", "--nofork", "--print-address=1",
                         stdout=subprocess.PIPE, text=True)
        self.env["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()


def end(process, seconds=10):
    """Ends a program, kindly first; returns its exit code."""
    if process.poll() is None:
        process.send_signal(signal.SIGCONT)
        process.terminate()
        try:
            process.wait(seconds)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
    return process.returncode
