#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Does a reminder come as a notification, and do its buttons do what they say? reminder.py BUILD

Each case has a display, a window manager and a session bus of its own (../bench/sound_room.py), with a service
that takes notifications (fake_desktop.py). It is noon there; the reminder is set, in the file of settings, to the
next minute that begins, so the script takes some minutes of real time.
  - "Start" begins a session, in the window that is brought back;
  - "Later today" begins nothing, is remembered over a start of the program, and neither the next time of the same day
    nor that start brings another reminder;
  - after a practice no reminder comes that day;
  - in the background there is no window until "Start" is pressed; with its window closed the program goes on, and
    another start of it opens that window and ends; Ctrl+Q ends it;
  - where there is a tray the program has an icon in it whose menu opens, starts and ends it;
  - where reminders are switched off, --in-background ends at once.
Ends with 1 when something was not so. Needs Xvfb, openbox, xdotool, dbus-daemon, playerctl, python3-dbus, python3-gi.
"""
import argparse
import datetime
import pathlib
import subprocess
import time

from inhibition import Desktop
from players import PATIENCE, Failed, Player, Room, end, run, wait_for

QUESTION = "A few quiet minutes for your back?"
LEAD = 25  # seconds in which the program has to be there before the minute begins


class Noon(Room):
    """A room in which it is between twelve and one."""

    def __enter__(self):
        super().__enter__()
        ahead = 12 - datetime.datetime.utcnow().hour
        self.env["TZ"] = f"NOON{-ahead:+d}"  # a POSIX zone counts to the west
        self.ahead = datetime.timedelta(hours=ahead)
        return self

    def now(self):
        return datetime.datetime.utcnow() + self.ahead

    def minute(self):
        """The next minute that begins, with time to start the program before."""
        soon = self.now() + datetime.timedelta(seconds=60 + LEAD)
        return soon.replace(second=0, microsecond=0)

    def path(self):
        return self.folder / "config" / "supine" / "supine.ini"

    def remind(self, *times, background=False, on=True):
        self.path().parent.mkdir(parents=True, exist_ok=True)
        self.path().write_text("[safety]\nread=true\n[screen]\nplace=front\n[reminders]\n"
                               f"on={str(on).lower()}\nin-background={str(background).lower()}\n"
                               f"times={' '.join(time.strftime('%H:%M') for time in times)}\n")

    def setting(self, key):
        for line in self.path().read_text().splitlines():
            if line.startswith(key + "="):
                return line.split("=", 1)[1]
        return None

    def windows(self):
        done = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "^Supine$"], env=self.env,
                              stdout=subprocess.PIPE, text=True)
        return done.stdout.split()

    def key(self, keys):
        subprocess.run(["xdotool", "key", "--clearmodifiers", keys], env=self.env, check=True)


def due_at(room, desktop, player, minute):
    """Waits for the reminder of a minute, and for nothing before it."""
    wait_for(lambda: desktop.count("Notify") or room.now() >= minute, 60 + LEAD + 5)
    if room.now() < minute:
        raise Failed(f"something is said too early: {desktop.calls}")
    player.expect("the reminder has come", lambda: desktop.count("Notify") == 1)
    _, program, _, words, buttons = desktop.last("Notify")
    print(f"    {program}: {words} {buttons}", flush=True)
    if words != QUESTION or buttons[2:] != ["start", "Start", "later", "Later today"]:
        raise Failed("it is not the reminder")


def quiet_until(room, desktop, minute, count=0):
    """Nothing further is said until half a minute after this one has begun."""
    wait_for(lambda: desktop.count("Notify") > count or room.now() > minute + datetime.timedelta(seconds=30), 180)
    if desktop.count("Notify") > count:
        raise Failed(f"another reminder has come: {desktop.calls}")


def start(build):
    with Noon(server=None) as room:
        desktop, minute = Desktop(room, "notifications"), room.minute()
        room.remind(minute)
        player = Player(room, build)
        due_at(room, desktop, player, minute)
        desktop.minimise()
        player.expect("the window is away", lambda: not room.windows())
        desktop.do("press", "start")
        player.expect("a session plays", lambda: player.status() == "Playing")
        player.expect("its window is seen", room.windows)
        time.sleep(3)
        end(player.process)
        # The day is a day of practice now, whatever else is forgotten.
        minute = room.minute()
        room.remind(minute)
        player = Player(room, build)
        quiet_until(room, desktop, minute, count=1)
        print("  none comes after a practice")
        end(player.process)


def later(build):
    with Noon(server=None) as room:
        desktop, minute = Desktop(room, "notifications"), room.minute()
        following = minute + datetime.timedelta(minutes=1)
        room.remind(minute, following, following + datetime.timedelta(minutes=1))
        player = Player(room, build)
        due_at(room, desktop, player, minute)
        desktop.do("press", "later")
        player.expect("it is put off by three hours",
                      lambda: (room.setting("put-off-to") or "")[:16] == (room.now() + datetime.timedelta(
                          hours=3)).strftime("%Y-%m-%dT%H:%M"))
        if player.status() == "Playing":
            raise Failed("it has begun a session")
        quiet_until(room, desktop, following, count=1)
        end(player.process)
        player = Player(room, build)
        quiet_until(room, desktop, following + datetime.timedelta(minutes=1), count=1)
        print("  nothing further is said, before a new start of the program and after")
        if not room.setting("put-off-to"):
            raise Failed("it is forgotten")
        end(player.process)


def background(build):
    with Noon(server=None) as room:
        desktop, minute = Desktop(room, "notifications"), room.minute()
        room.remind(minute, background=True)
        player = Player(room, build, "--in-background")
        due_at(room, desktop, player, minute)
        if room.windows():
            raise Failed("there is a window")
        desktop.do("press", "start")
        player.expect("a session plays", lambda: player.status() == "Playing")
        player.expect("its window is seen", room.windows)
        time.sleep(2)
        room.key("alt+F4")
        player.expect("the session ends with its window",
                      lambda: player.status() == "Stopped" and not room.windows())
        time.sleep(2)
        if player.process.poll() is not None:
            raise Failed("the program has ended with its window")
        other = room.start(pathlib.Path(build) / "bin/supine")
        if other.wait(PATIENCE) != 0:
            raise Failed("another start has failed")
        player.expect("another start opens the window of this one", room.windows)
        second = room.start(pathlib.Path(build) / "bin/supine", "--exercise", "pelvic-tilt")
        player.expect("a start with a wish has a window of its own", lambda: len(room.windows()) == 2)
        end(second)
        time.sleep(1)
        room.key("ctrl+q")
        player.expect("Ctrl+Q ends it", lambda: player.process.poll() == 0)


def tray(build):
    with Noon(server=None) as room:
        desktop = Desktop(room, "tray")
        room.remind(room.minute() + datetime.timedelta(hours=2), background=True)
        player = Player(room, build, "--in-background")
        player.expect("there is an icon in the tray", lambda: desktop.count("tray") == 1, 60)
        print(f"    {desktop.last('tray')[1]}", flush=True)
        if room.windows():
            raise Failed("there is a window")
        desktop.do("choose", "Open Supine")
        player.expect("its menu opens the window", room.windows)
        desktop.do("choose", "Start")
        player.expect("its menu starts a session", lambda: player.status() == "Playing")
        desktop.do("choose", "Quit")
        player.expect("its menu ends the program", lambda: player.process.poll() == 0)


def switched_off(build):
    with Noon(server=None) as room:
        room.remind(room.minute(), on=False)
        process = room.start(pathlib.Path(build) / "bin/supine", "--in-background")
        if not wait_for(lambda: process.poll() is not None, PATIENCE):
            raise Failed("it waits for nothing")
        print("  it ends at once")


def main():
    words = argparse.ArgumentParser(description="Does a reminder come, and do its buttons do what they say?")
    words.add_argument("build", type=lambda folder: pathlib.Path(folder).resolve())
    words.add_argument("cases", nargs="*", help="the beginning of the name of each case; all by default")
    asked = words.parse_args()
    for case in (start, later, background, tray, switched_off):
        if not asked.cases or any(case.__name__.startswith(name) for name in asked.cases):
            print(case.__name__.replace("_", " "), flush=True)
            case(asked.build)


if __name__ == "__main__":
    run(main)
