#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Does every control of every page say what it is? tree.py BUILD [--print]

Opens every page of the real window, in a room of its own, and reads its accessibility tree: whatever can have
the focus or be pressed must have a name and a fitting role, a slider its value, a group of radio buttons one
choice at most, a picture a description, and no two controls of a page may be taken for each other. Prints
what is wrong, and with --print every tree; ends with 1 when anything is wrong.
"""
import argparse
import pathlib
import time

from desk import Desk, run

NO_ROLES = {"filler", "panel", "unknown", "invalid", "redundant object", "layered pane", "grouping"}
PICTURES = {"icon", "image", "graphic", "canvas", "drawing area"}


class Judge:
    """Looks at one page after another and keeps what is wrong."""

    def __init__(self, desk, prints):
        self.desk, self.prints, self.wrong, self.pages = desk, prints, [], 0

    def look(self, page):
        time.sleep(0.6)
        self.pages += 1
        known = {}
        print(f"--- {page}", flush=True)
        for node, depth in self.desk.all():
            if not self.desk.has(node, "showing"):
                continue
            role, name, about = node.get_role_name(), node.get_name(), node.get_description()
            if self.prints:
                print("  " * depth + f"{role}: {name!r}" + (f" ({about})" if about else "") + self._value(node))
            for sentence in self._faults(node, role, name, about):
                self.wrong.append(f"{page}: {sentence}")
            if self.desk.has(node, "focusable") and role not in ("radio button",):
                known.setdefault((role, name, about), []).append(node)
        for (role, name, about), nodes in known.items():
            if len(nodes) > 1:
                self.wrong.append(f"{page}: {len(nodes)} times {role} {name!r} ({about})")

    def _value(self, node):
        value = node.get_value_iface()
        if not value:
            return ""
        return f" [{value.get_current_value():g} in {value.get_minimum_value():g}..{value.get_maximum_value():g}]"

    def _actions(self, node):
        action = node.get_action_iface()
        return [action.get_action_name(i) for i in range(action.get_n_actions())] if action else []

    def _faults(self, node, role, name, about):
        focusable = self.desk.has(node, "focusable")
        actions = self._actions(node)
        what = f"{role} {name!r}"
        if (focusable or actions) and role != "frame":
            if not name.strip():
                yield f"{what} has no name (actions: {', '.join(actions)})"
            if focusable and role in NO_ROLES and not self._is_group(node):
                yield f"{what} has no role of a control"
        if role in ("push button", "toggle button", "check box") and not actions:
            yield f"{what} cannot be pressed"
        if role in ("slider", "dial", "spin button"):
            value = node.get_value_iface()
            if not value or not value.get_minimum_value() <= value.get_current_value() <= value.get_maximum_value():
                yield f"{what} has no value"
        if role in PICTURES and not (name and about):
            yield f"{what} is a picture without a description"
        if role in ("label", "static", "text", "heading") and not name.strip() and not focusable:
            text = node.get_text_iface()
            if not text or not text.get_character_count():
                yield f"{what} stands empty"
        if self._is_group(node):
            chosen = [child for child in self._children(node) if self.desk.has(child, "checked")]
            if len(chosen) > 1:
                yield f"{what} has {len(chosen)} choices at once"

    def _children(self, node):
        return [node.get_child_at_index(i) for i in range(node.get_child_count())]

    def _is_group(self, node):
        children = self._children(node)
        return bool(children) and all(child.get_role_name() == "radio button" for child in children)


def press(desk, name=None, starts=None, role=None):
    node = desk.want(lambda: desk.find(name=name, starts=starts, role=role), f"{name or starts} to press")
    try:
        node.get_action_iface().do_action(0)
    except Exception:  # it led away before it could answer
        pass
    time.sleep(0.4)


def first_run(desk, judge, build):
    desk.open(build)
    judge.look("Safety, first run")
    press(desk, name="I have read this")
    judge.look("Home")
    press(desk, starts="Start")
    judge.look("Where the screen is")
    desk.close()


def pages(desk, judge, build):
    desk.open(build, "--safety-read")
    desk.key("question")
    judge.look("Keys")
    desk.key("Escape", "ctrl+f")
    judge.look("Search")
    desk.type("knee")
    judge.look("Search, with something found")
    desk.key("Escape", "F1")
    for button in [n for n, _ in desk.all() if n.get_name().startswith("Read more")]:
        button.get_action_iface().do_action(0)
    judge.look("Safety, all open")
    for number in range(1, 6):
        desk.key(f"ctrl+{number}")
        for node, _ in list(desk.all()):
            if desk.has(node, "expandable", "showing") and not desk.has(node, "expanded"):
                node.get_action_iface().do_action(0)
        judge.look(f"Exercise {number}, all open")
    desk.key("ctrl+comma")
    names = [node.get_name() for node, _ in desk.all() if node.get_role_name() == "radio button"
             and desk.has(node, "focusable", "showing") and desk.has(node.get_parent(), "focusable") is False]
    for name in dict.fromkeys(names):
        press(desk, name=name, role="radio button")
        judge.look(f"Settings, {name}")
    press(desk, name=names[0], role="radio button")
    press(desk, starts="Record")
    judge.look("Recording, the speaker")
    desk.close()


def sound_delay(desk, judge, build):
    desk.open(build, "--safety-read", "--sync-test")
    judge.look("Sound delay")
    desk.close()


def faults(desk, judge, build):
    folder = desk.folder / "data" / "supine" / "exercises"
    folder.mkdir(parents=True)
    (folder / "broken.yaml").write_text("supine: 1\nkind: exercise\nid: broken\n")
    desk.open(build, "--safety-read")
    press(desk, starts="1 problem") if desk.find(starts="1 problem") else press(desk, starts="")
    judge.look("Faults")
    desk.close()
    (folder / "broken.yaml").unlink()


def session(desk, judge, build):
    desk.open(build, "--safety-read", "--play", "gentle")
    judge.look("Session, playing")
    desk.key("space")
    judge.look("Session, paused")
    desk.key("space", "n", "n", "h")
    judge.look("Session, it hurts")
    desk.key("Escape", "s")
    judge.look("Session, sound")
    desk.key("Escape", "w")
    judge.look("Session, where one is")
    desk.key("Escape")
    if not desk.find(role="dialog"):
        desk.key("Escape")
    judge.look("Session, leaving")
    desk.key("Escape", *["n"] * 9)
    judge.look("Finish")
    desk.close()


def main():
    words = argparse.ArgumentParser(description="Does every control of every page say what it is?")
    words.add_argument("build", type=pathlib.Path)
    words.add_argument("--print", action="store_true")
    asked = words.parse_args()
    with Desk(server=None) as desk:
        judge = Judge(desk, asked.print)
        for part in (first_run, pages, sound_delay, faults, session):
            part(desk, judge, asked.build.resolve())
    print(f"{judge.pages} pages, {len(judge.wrong)} faults")
    for sentence in judge.wrong:
        print(f"  {sentence}")
    return 1 if judge.wrong else 0


if __name__ == "__main__":
    run(main)
