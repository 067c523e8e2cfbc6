#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Can a whole session be done with the keyboard alone? keyboard_session.py BUILD [--quick]

From the first start, with no settings, to the way home after the finish, in a room of its own: the safety page,
the level, Start, "I'm ready", pause, again, seeking, next and previous, "it hurts" answered by 1, where one is,
captions, sound, and every control by Tab. What happens is read from the accessibility tree. The Gentle session
is then lived to its end in real time (about 6 minutes); --quick goes there by N. Ends with 1 and a sentence at
the first thing that is not as a person expects it.
"""
import argparse
import pathlib
import time

from desk import Desk, Failed, run
from practice import Practice


def told(desk, words, after):
    """Waits for a toast with these words."""
    desk.want(lambda: any(words in (node.get_name() or "") and desk.has(node, "showing")
                          for node, _ in desk.all()), f"word {words!r} after {after}", 5)


def begin(desk, build):
    desk.open(build)
    desk.want(lambda: desk.find(name="I have read this"), "safety page")
    desk.key("Page_Down", "Page_Up")
    desk.tab_to("I have read this")
    desk.key("Return")
    desk.want(lambda: (desk.focus() or desk.program()).get_name().startswith("Start"), "focus on Start")
    desk.tab_to("Gentle")
    desk.key("Right")
    desk.want(lambda: desk.focus() and desk.focus().get_name().startswith("Standard"), "choice of Standard")
    desk.key("Home")
    desk.want(lambda: desk.focus() and desk.focus().get_name().startswith("Gentle"), "choice of Gentle")
    desk.tab_to("Start", back=True)
    desk.key("Return")
    desk.want(lambda: desk.find(name="Begin"), "question where the screen is")
    desk.key("Right")
    desk.tab_to("Begin")
    desk.key("Return")


def steer(desk, session):
    session.want_playing(True, "Start")
    desk.key("space")
    session.want_playing(False, "Space")
    desk.want(lambda: desk.find(name="Play"), "button that says Play")
    desk.key("Return")
    session.want_playing(True, "Enter")
    desk.tab_to("I'm ready")
    desk.key("space")
    session.want_at(39, 50, "I'm ready")
    desk.key("n")
    session.want_at(59, 70, "N")
    desk.key("p")
    session.want_at(39, 50, "P")
    desk.key("ctrl+Right", "n")
    session.want_at(100, session.length - 60, "Ctrl+Right and N")
    time.sleep(6)
    before = session.at()
    desk.key("Right")
    session.want_at(before + 4, before + 9, "Right")
    desk.key("Left", "Left")
    session.want_at(before - 8, before + 4, "Left twice")
    time.sleep(5)
    before = session.at()
    desk.key("a")
    session.want_at(before - 30, before + 0.5, "A")
    session.want_playing(True, "A")


def ask(desk, session):
    desk.key("w")
    told(desk, "left", "W")
    desk.key("c")
    told(desk, "Captions are off", "C")
    desk.key("c")
    told(desk, "Captions are on", "C again")
    desk.key("Down")
    told(desk, "Volume", "Down")
    desk.key("Up")
    desk.key("s")
    desk.want(session.asked, "sound panel")
    desk.want(lambda: desk.focus() and desk.focus().get_name() == "Volume", "focus on the volume")
    desk.key("Tab", "Tab", "Escape")
    desk.want(lambda: not session.asked(), "way out of the sound panel")
    # The movements have a range; sections have none.
    desk.key("n")
    time.sleep(3)
    before = session.at()
    desk.key("h")
    sheet = desk.want(session.asked, "question what would help")
    desk.want(lambda: desk.focus() and desk.focus().get_name().startswith("1."), "focus on the first answer")
    session.want_playing(False, "H")
    desk.key("1")
    desk.want(lambda: not session.asked(), f"end of {sheet.get_name()!r} after 1")
    session.want_playing(True, "1")
    desk.want(lambda: desk.focus() and desk.focus().get_role_name() == "animation", "focus on the stage")
    session.want_at(before - 30, before + 20, "Move less")


def every_control(desk, session):
    """Tab goes through all controls of the session and comes back."""
    met = []
    for _ in range(30):
        desk.key("Tab")
        focus = desk.want(desk.focus, "focus")
        if focus.get_role_name() == "animation":
            break
        met.append(focus.get_name())
    for name in ("It hurts", "Again", "Previous exercise", "Pause", "Next exercise", "Sound", "Leave"):
        if name not in met:
            raise Failed(f"Tab comes to {', '.join(met)}, but not to {name}.")
    desk.tab_to("Pause")
    desk.key("Return")
    session.want_playing(False, "Enter on Pause")
    desk.key("space")
    session.want_playing(True, "Space on Play")
    desk.key("Escape")
    if not session.asked():
        desk.key("Escape")
    desk.want(session.asked, "question whether to leave")
    desk.key("Escape")
    desk.want(lambda: not session.asked(), "way to stay")
    session.want_playing(True, "staying")


def finish(desk, session, quick):
    button = session.want_finish((lambda: desk.key("n")) if quick else None)
    desk.want(lambda: desk.focus() and desk.focus().get_name() == "How is your back now?",
              "focus on the question at the finish")
    desk.key("3")
    desk.key("Return")
    desk.want(lambda: (desk.focus() or button).get_name().startswith("Start"), "way home")


def main():
    words = argparse.ArgumentParser(description="Can a whole session be done with the keyboard alone?")
    words.add_argument("build", type=pathlib.Path)
    words.add_argument("--quick", action="store_true", help="go to the end by N")
    asked = words.parse_args()
    with Desk() as desk:
        begin(desk, asked.build)
        session = Practice(desk)
        for part in (steer, ask, every_control):
            part(desk, session)
            print(f"passed: {part.__name__}, now at {session.at():.0f} s: {session.where()}", flush=True)
        finish(desk, session, asked.quick)
    print("passed")


if __name__ == "__main__":
    run(main)
