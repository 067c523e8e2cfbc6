#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Does the window follow the desktop's wish for less motion while it runs? motion.py BUILD

In a room of its own with a fake desktop portal (fake_desktop.py), which at first says that animations are off.
The portraits in the settings breathe, and nothing else moves there: they must stand still, move once the
portal tells that animations are on again, stand still when it tells the opposite, and go on following a
portal that has ended and started again. What another program tells on the same path is not heeded. Ends with 1
and a sentence when that is not so. Needs what desk.py needs, python3-dbus and python3-pil.
"""
import argparse
import pathlib
import signal
import subprocess
import sys
import time

from PIL import ImageChops, ImageGrab

from desk import Desk, Failed, end, run

LOOK = 2.5  # seconds; a portrait breathes more than enough in them
SETTINGS = "org.freedesktop.portal.Settings"


class Portal:
    """The fake portal of a desk."""

    def __init__(self, desk):
        self.desk = desk
        self.start()

    def start(self):
        self.process = self.desk.start(sys.executable, pathlib.Path(__file__).with_name("fake_desktop.py"),
                                       "portal", stdout=subprocess.PIPE, text=True)
        if "ready" not in self.process.stdout.readline():
            raise Failed(f"The portal has not started: {self.desk.noise()[-300:]}")

    def change_mind(self):
        self.process.send_signal(signal.SIGUSR1)

    def start_again(self):
        end(self.process)
        self.start()


def moves(desk):
    """Whether anything in the window moves."""
    display = desk.env["DISPLAY"]
    first = ImageGrab.grab(xdisplay=display).convert("RGB")
    until = time.monotonic() + LOOK
    while time.monotonic() < until:
        time.sleep(0.25)
        if ImageChops.difference(first, ImageGrab.grab(xdisplay=display).convert("RGB")).getbbox():
            return True
    return False


def expect(desk, moving, when):
    time.sleep(1)
    for _ in range(3):  # what hovers or fades ends soon
        if moves(desk) == moving:
            print(f"  {'moves' if moving else 'stands still'}: {when}", flush=True)
            return
    raise Failed(f"The portraits {'stand still' if moving else 'move'} {when}.")


def lie(desk):
    """A program that is not the portal tells of the same setting."""
    subprocess.run(["gdbus", "emit", "--session", "--object-path", "/org/freedesktop/portal/desktop",
                    "--signal", f"{SETTINGS}.SettingChanged", "'org.gnome.desktop.interface'",
                    "'enable-animations'", "<true>"], env=desk.env, check=True, timeout=10)


def main():
    words = argparse.ArgumentParser(description="Does the window follow the desktop's wish for less motion?")
    words.add_argument("build", type=pathlib.Path)
    asked = words.parse_args()
    with Desk(server=None) as desk:
        desk.settings(safety={"read": "true"})
        portal = Portal(desk)
        desk.open(asked.build)
        desk.key("ctrl+comma")
        desk.click(desk.want(lambda: desk.find(name="Body and look"), "section with portraits"))
        desk.shell("mousemove", 2, 2)
        expect(desk, False, "at the start, with animations off")
        portal.change_mind()
        expect(desk, True, "once they are on")
        portal.change_mind()
        expect(desk, False, "once they are off again")
        lie(desk)
        expect(desk, False, "whatever another program tells")
        portal.start_again()
        portal.change_mind()
        expect(desk, True, "as a portal says that has started again")
    print("passed")


if __name__ == "__main__":
    run(main)
