# SPDX-License-Identifier: GPL-3.0-or-later
"""The window as a media player of a desktop: started in a room of its own, steered and read by playerctl alone."""
import pathlib
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "bench"))

from sound_room import Room, end, wait_for  # noqa: E402, F401 (others take them from here)

PATIENCE = 20  # seconds; machines are busy


class Failed(Exception):
    """Something was not as it should be; the sentence says what."""


class Player:
    """Supine in a room, seen through MPRIS."""

    def __init__(self, room, build, *options):
        self.room = room
        self.process = room.start(build / "bin/supine", "--safety-read", *options)
        self.expect("the player is on the bus", lambda: self.ask("status", check=False) != "")

    def ask(self, *words, check=True):
        """What playerctl answers, one line; nothing where there is no answer."""
        done = subprocess.run(["playerctl", "--player", "supine", *map(str, words)], env=self.room.env,
                              text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=PATIENCE)
        if check and done.returncode != 0:
            raise Failed(f"playerctl {' '.join(map(str, words))}: {done.stderr.strip()}")
        return done.stdout.strip()

    def tell(self, method):
        """Calls a method of the player that playerctl has no word for: Raise or Quit."""
        subprocess.run(["dbus-send", "--session", "--type=method_call", "--dest=org.mpris.MediaPlayer2.supine",
                        "/org/mpris/MediaPlayer2", f"org.mpris.MediaPlayer2.{method}"],
                       env=self.room.env, check=True, timeout=PATIENCE)

    def status(self):
        return self.ask("status")

    def metadatum(self, name):
        return self.ask("metadata", name, check=False)

    def title(self):
        return self.metadatum("xesam:title")

    def position(self):
        return float(self.ask("position"))

    def volume(self):
        return float(self.ask("volume"))

    def length(self):
        return int(self.metadatum("mpris:length")) / 1e6

    def expect(self, what, condition, seconds=PATIENCE):
        """Waits for something and says that it came."""
        if not wait_for(condition, seconds, every=0.1):
            raise Failed(f"not so within {seconds} s: {what}")
        print(f"  {what}", flush=True)


def run(main):
    """Runs a script and ends with 1 and a sentence where something failed."""
    try:
        main()
    except Failed as failed:
        sys.exit(f"FAILED: {failed}")
    print("passed")
