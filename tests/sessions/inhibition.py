#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Does the machine stay awake in a session, and only then? inhibition.py BUILD [--long]

Each case has a display, a window manager and a session bus of its own (../bench/sound_room.py), with
services that write down what they are asked for (fake_desktop.py); the window is steered by playerctl.
  - with org.freedesktop.ScreenSaver: asked on play, not again after a short pause, released when the session
    is stopped for today and finished, and released when the window is closed in the middle; with --long also
    after five minutes of pause, and asked again on play;
  - with a screen saver, or a portal, that ends in a session and starts again: the new one is asked too, once, and
    released at the end;
  - with the portal alone: it is asked to inhibit suspend and idle, and its request closed at the end;
  - with neither: the session plays all the same;
  - a notification names each exercise that begins while the window is minimised, in the place of
    the one before, and goes when the window is seen again, which a click on it brings about; none comes
    while it is seen.
Ends with 1 when something was not so. Needs Xvfb, openbox, xdotool, dbus-daemon, dbus-send, playerctl,
python3-dbus, python3-gi.
"""
import argparse
import json
import pathlib
import signal
import subprocess
import sys
import threading
import time

from players import Failed, Player, Room, end, run

FIVE_MINUTES = 300
SUSPEND_AND_IDLE = 12


class Desktop:
    """A window manager and fake services in a room, and what those were asked for."""

    def __init__(self, room, *services):
        self.room, self.services, self.calls = room, services, []
        room.start("openbox", "--sm-disable", stdout=subprocess.DEVNULL)
        self._start()

    def _start(self):
        fake = self.room.start(sys.executable, pathlib.Path(__file__).with_name("fake_desktop.py"), *self.services,
                               stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.fake = fake
        first = fake.stdout.readline()
        if "ready" not in first:
            raise Failed(f"the fake desktop has not started: {self.room.noise()[-500:]}")
        threading.Thread(target=lambda: [self.calls.append(json.loads(line)) for line in fake.stdout],
                         daemon=True).start()

    def start_again(self, after=0):
        """The services end and, so many seconds later, start anew, with nothing asked of them yet."""
        end(self.fake)
        time.sleep(after)
        self.calls = []
        self._start()

    def count(self, method):
        return sum(call[0] == method for call in self.calls)

    def last(self, method):
        return [call for call in self.calls if call[0] == method][-1]

    def do(self, verb, what):
        """Somebody presses a button of the last notification, or chooses an entry of the tray's menu."""
        self.fake.stdin.write(f"{verb} {what}\n")
        self.fake.stdin.flush()

    def minimise(self):
        """As somebody at the desktop would."""
        subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "^Supine$", "windowminimize"],
                       env=self.room.env, check=True, stdout=subprocess.DEVNULL)


def finish(player):
    player.ask("position", player.length() - 4)
    player.expect("the session has finished", lambda: player.status() == "Stopped", 60)


def screen_saver(build, long):
    with Room(server=None) as room:
        desktop = Desktop(room, "screensaver", "portal")
        player = Player(room, build)
        time.sleep(1)
        if desktop.count("Inhibit"):
            raise Failed("it is asked before anything plays")
        player.ask("play")
        player.expect("asked on play", lambda: desktop.count("Inhibit") == 1)
        print(f"    {desktop.last('Inhibit')[1:3]}")
        player.ask("pause")
        time.sleep(2)
        player.ask("play")
        player.expect("it plays on", lambda: player.status() == "Playing")
        time.sleep(2)
        if desktop.count("Inhibit") != 1 or desktop.count("UnInhibit"):
            raise Failed(f"a short pause changes something: {desktop.calls}")
        print("  a short pause changes nothing")
        if long:
            player.ask("pause")
            player.expect("released after a long pause", lambda: desktop.count("UnInhibit") == 1, FIVE_MINUTES + 15)
            player.ask("play")
            player.expect("asked again on play", lambda: desktop.count("Inhibit") == 2)
        before = desktop.count("UnInhibit")
        finish(player)
        player.expect("released at the finish", lambda: desktop.count("UnInhibit") == before + 1)
        if desktop.last("UnInhibit")[1] != desktop.last("Inhibit")[3]:
            raise Failed(f"the wrong cookie came back: {desktop.calls}")
        if desktop.count("portal Inhibit"):
            raise Failed("the portal is asked beside the screen saver")


def closed_window(build):
    with Room(server=None) as room:
        desktop = Desktop(room, "screensaver")
        player = Player(room, build, "--play", "five")
        player.expect("asked on play", lambda: desktop.count("Inhibit") == 1)
        player.tell("Quit")
        player.process.wait(20)
        player.expect("released when the window is closed", lambda: desktop.count("UnInhibit") == 1)


def portal(build):
    with Room(server=None) as room:
        desktop = Desktop(room, "portal")
        player = Player(room, build)
        player.expect("it reads whether there are animations", lambda: desktop.count("Read") == 2)
        player.ask("play")
        player.expect("the portal is asked", lambda: desktop.count("portal Inhibit") == 1)
        if desktop.last("portal Inhibit")[1] != SUSPEND_AND_IDLE:
            raise Failed(f"for something else: {desktop.calls}")
        finish(player)
        player.expect("its request is closed", lambda: desktop.count("Close") == 1)


def started_again(build, service, asked, released):
    with Room(server=None) as room:
        desktop = Desktop(room, service)
        player = Player(room, build, "--play", "five")
        player.expect(f"the {service} is asked", lambda: desktop.count(asked) == 1)
        for seconds in (0, 3):
            desktop.start_again(seconds)
            player.expect(f"asked again when it was away for {seconds} s", lambda: desktop.count(asked) == 1)
            time.sleep(3)
            if desktop.count(asked) != 1 or desktop.count(released):
                raise Failed(f"more is asked than that: {desktop.calls}")
        finish(player)
        player.expect("released at the finish", lambda: desktop.count(released) == 1)
        desktop.start_again()
        time.sleep(3)
        if desktop.count(asked):
            raise Failed("it is asked after the session")


def neither(build):
    with Room(server=None) as room:
        Desktop(room)
        player = Player(room, build)
        player.ask("play")
        player.expect("it plays", lambda: player.status() == "Playing")
        finish(player)


def notification(build):
    with Room(server=None) as room:
        desktop = Desktop(room, "notifications")
        player = Player(room, build)
        player.ask("play")
        player.expect("it plays", lambda: player.status() == "Playing")
        player.ask("next")
        player.expect("the second part", lambda: player.metadatum("xesam:trackNumber") == "2")
        time.sleep(2)
        if desktop.count("Notify"):
            raise Failed("somebody who looks is notified")
        desktop.minimise()
        time.sleep(2)
        for number in (1, 2):
            player.ask("next")
            player.expect("a notification has come", lambda n=number: desktop.count("Notify") == n)
            print(f"    {desktop.last('Notify')[1:]}")
            if desktop.last("Notify")[3] != player.title():
                raise Failed("it names something else")
        if desktop.last("Notify")[2] != 7:
            raise Failed("the second does not replace the first")
        desktop.fake.send_signal(signal.SIGUSR2)
        player.expect("it goes when the window is seen", lambda: desktop.count("CloseNotification") == 1)
        player.ask("next")
        time.sleep(3)
        if desktop.count("Notify") != 2:
            raise Failed("somebody who looks is notified")
        end(player.process)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("build", type=pathlib.Path)
    parser.add_argument("--long", action="store_true")
    arguments = parser.parse_args()
    cases = [("The screen saver", lambda: screen_saver(arguments.build, arguments.long)),
             ("A window that is closed", lambda: closed_window(arguments.build)),
             ("A screen saver that starts again",
              lambda: started_again(arguments.build, "screensaver", "Inhibit", "UnInhibit")),
             ("The portal", lambda: portal(arguments.build)),
             ("A portal that starts again",
              lambda: started_again(arguments.build, "portal", "portal Inhibit", "Close")),
             ("Neither of them", lambda: neither(arguments.build)),
             ("A notification", lambda: notification(arguments.build))]
    for name, case in cases:
        print(name, flush=True)
        case()


if __name__ == "__main__":
    run(main)
