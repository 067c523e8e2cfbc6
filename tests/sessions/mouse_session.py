#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Can a whole session be done with the mouse alone? mouse_session.py BUILD [--quick]

From the first start, with no settings, to the way home after the finish, in a room of its own. Where things
stand is taken from the accessibility tree, and so is what a click has done. The Gentle session is lived to its
end in real time (about 6 minutes); --quick goes there on the timeline. Ends with 1 and a sentence at the first
thing that is not as a person expects it.
"""
import argparse
import pathlib
import time

from desk import Desk, run
from practice import Practice


def begin(desk, build):
    desk.open(build)
    desk.click(desk.want(lambda: desk.find(name="I have read this"), "safety page"))
    desk.want(lambda: desk.find(starts="Start"), "Start")
    desk.click(desk.want(lambda: desk.find(starts="Standard", role="radio button"), "level"))
    desk.want(lambda: desk.find(starts="Standard", states=("showing", "checked")), "choice of Standard")
    desk.click(desk.find(starts="Gentle", role="radio button"))
    desk.want(lambda: desk.find(starts="Gentle", states=("showing", "checked")), "choice of Gentle")
    desk.click(desk.find(starts="Start"))
    desk.click(desk.want(lambda: desk.find(name="Beyond my feet"), "question where the screen is"))
    desk.click(desk.want(lambda: desk.find(name="Begin"), "way on"))


def control(desk, name):
    """A control of the session; the pointer is moved first, since they fade."""
    desk.shell("mousemove_relative", 3, 3)
    time.sleep(0.3)
    return desk.want(lambda: desk.find(name=name, role=None), name)


def steer(desk, session):
    session.want_playing(True, "Start")
    desk.click(session.stage, 0.5, 0.6)
    session.want_playing(False, "a click on the stage")
    desk.click(control(desk, "Play"))
    session.want_playing(True, "Play")
    desk.click(control(desk, "I'm ready"))
    session.want_at(39, 50, "I'm ready")
    desk.click(control(desk, "Next exercise"))
    session.want_at(59, 70, "Next exercise")
    desk.click(control(desk, "Previous exercise"))
    session.want_at(39, 50, "Previous exercise")
    desk.click(session.timeline, 0.5)
    session.want_at(0.42 * session.length, 0.58 * session.length, "a click on the timeline")
    time.sleep(5)
    before = session.at()
    desk.click(control(desk, "Again"))
    session.want_at(before - 40, before + 0.5, "Again")


def ask(desk, session):
    desk.click(control(desk, "Sound"))
    sheet = desk.want(session.asked, "sound panel")
    captions = desk.want(lambda: desk.find(name="Captions", role="check box", within=sheet), "switch for captions")
    desk.click(captions)
    desk.want(lambda: not desk.has(captions, "checked"), "change of the captions")
    desk.click(captions)
    desk.want(lambda: desk.has(captions, "checked"), "change back")
    slider = desk.want(lambda: desk.find(name="Volume", role="slider", within=sheet), "volume")
    desk.click(slider, 0.3)
    desk.click(session.stage, 0.1, 0.5)
    desk.want(lambda: not session.asked(), "way out of the sound panel")
    session.want_playing(True, "the sound panel")
    desk.click(control(desk, "It hurts"))
    sheet = desk.want(session.asked, "question what would help")
    session.want_playing(False, "It hurts")
    desk.click(desk.want(lambda: desk.find(starts="1.", within=sheet), "first answer"))
    desk.want(lambda: not session.asked(), "end of the question")
    session.want_playing(True, "Move less")
    desk.click(control(desk, "Leave"))
    sheet = desk.want(session.asked, "question whether to leave")
    desk.click(desk.want(lambda: desk.find(name="Go on", within=sheet), "way to stay"))
    session.want_playing(True, "staying")


def finish(desk, session, quick):
    if quick:
        control(desk, "Leave")
        desk.click(session.timeline, 0.97)
    desk.click(session.want_finish())
    desk.want(lambda: desk.find(starts="Start", role="push button"), "way home")


def main():
    words = argparse.ArgumentParser(description="Can a whole session be done with the mouse alone?")
    words.add_argument("build", type=pathlib.Path)
    words.add_argument("--quick", action="store_true", help="go to the end on the timeline")
    asked = words.parse_args()
    with Desk() as desk:
        begin(desk, asked.build)
        session = Practice(desk)
        for part in (steer, ask):
            part(desk, session)
            print(f"passed: {part.__name__}, now at {session.at():.0f} s: {session.where()}", flush=True)
        finish(desk, session, asked.quick)
    print("passed")


if __name__ == "__main__":
    run(main)
