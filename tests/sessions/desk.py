# SPDX-License-Identifier: GPL-3.0-or-later
"""A desk in a room of its own (../bench/sound_room.py) for scripts that use Supine as a person does: a window
manager (openbox), the accessibility bus (at-spi2-core), and hands for keyboard and mouse (xdotool).

Everything that is looked at is what AT-SPI tells, read through GObject (gir1.2-atspi-2.0), never cached.
Needs Xvfb, openbox, xdotool, dbus-daemon, at-spi2-core, python3-gi, gir1.2-atspi-2.0; with sound also
pulseaudio and pulseaudio-utils; Debian's own Python, for which GObject is made. One desk in a process: AT-SPI is bound to the first bus it meets.
"""
import os
import pathlib
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "bench"))
from sound_room import Room, end, wait_for  # noqa: E402

PATIENCE = 15  # seconds within which anything that is wanted has to be there


class Failed(Exception):
    """What a person expected and did not find, in one sentence."""


class Desk(Room):
    """`with Desk() as desk`: a room with a window manager and the accessibility bus."""

    def __enter__(self):
        super().__enter__()
        try:
            self.env.update(QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", LC_ALL="C.UTF-8", NO_AT_BRIDGE="0")
            for name in ("AT_SPI_BUS_ADDRESS", "LANGUAGE"):
                self.env.pop(name, None)
            self.start("openbox", stdout=subprocess.DEVNULL)
            launcher = next(path for path in ("/usr/libexec/at-spi-bus-launcher",
                                              "/usr/lib/at-spi2-core/at-spi-bus-launcher")
                            if os.path.exists(path))
            self.start(launcher, "--launch-immediately")
            os.environ.update(self.env)
            self._join()
        except BaseException:
            self.__exit__()
            raise
        return self

    def _join(self):
        import gi
        gi.require_version("Atspi", "2.0")
        from gi.repository import Atspi, GLib
        self.atspi, self._loop = Atspi, GLib.MainContext.default()
        Atspi.init()
        self._listeners = []

    # --- The program ---

    def settings(self, **groups):
        """Writes the person's settings, as in sound={"voice": "false"}, before the program starts."""
        folder = self.folder / "config" / "supine"
        folder.mkdir(parents=True, exist_ok=True)
        lines = []
        for group, values in groups.items():
            lines += [f"[{group}]"] + [f"{key}={value}" for key, value in values.items()]
        (folder / "supine.ini").write_text("\n".join(lines) + "\n")

    def open(self, build, *words):
        """Starts the program and waits for its window."""
        self.window = self.start(pathlib.Path(build) / "bin/supine", *words, stdout=subprocess.DEVNULL)
        self.want(lambda: self.program() and self.find(role="frame"), "window", 60)
        self.want(lambda: self.shell("search", "--name", "Supine", check=False), "window on the display")

    def program(self):
        """The program on the accessibility bus; None before it is there."""
        desktop = self.atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(i)
            if child and child.get_process_id() == self.window.pid:
                child.set_cache_mask(self.atspi.Cache.NONE)
                return child
        return None

    def close(self):
        end(self.window)

    # --- What can be found ---

    def all(self, within=None):
        """Every node with its depth, parents first."""
        root = within or self.program()
        waiting = [(root, 0)] if root else []
        while waiting:
            node, depth = waiting.pop()
            yield node, depth
            try:
                children = [node.get_child_at_index(i) for i in range(node.get_child_count())]
            except Exception:  # it went away meanwhile
                continue
            waiting += [(child, depth + 1) for child in reversed(children) if child]

    def has(self, node, *states):
        """Whether a node has all of these states, by their names in AT-SPI."""
        known = node.get_state_set()
        return all(known.contains(getattr(self.atspi.StateType, state.upper())) for state in states)

    def find(self, name=None, role=None, starts=None, within=None, states=("showing",)):
        """The first node that is shown with this name (or one that starts so) and role; None without one."""
        for node, _ in self.all(within):
            try:
                if role and node.get_role_name() != role:
                    continue
                if name is not None and node.get_name() != name:
                    continue
                if starts is not None and not node.get_name().startswith(starts):
                    continue
                if self.has(node, *states):
                    return node
            except Exception:  # it went away meanwhile
                continue
        return None

    def focus(self):
        """The node that has the focus; the innermost one where a group has it too, but the stage where a reader
        looks at the line that it tells."""
        found = None
        for node, _ in self.all():
            try:
                if self.has(node, "focused") and node.get_role_name() != "filler":
                    found = node
            except Exception:
                continue
        return found

    def want(self, condition, what, seconds=PATIENCE):
        """Waits until something is there and gives it back; fails with a sentence when it does not come."""
        found = wait_for(condition, seconds, 0.1)
        if not found:
            raise Failed(f"There is no {what}.")
        return found

    def value(self, node):
        return node.get_value_iface().get_current_value()

    # --- Hands ---

    def shell(self, *words, check=True):
        return subprocess.run(["xdotool", *map(str, words)], env=self.env, check=check,
                              stdout=subprocess.PIPE, text=True, timeout=30).stdout.strip()

    def key(self, *keys):
        """Presses keys one after another, by their X names."""
        for key in keys:
            self.shell("key", "--clearmodifiers", key)
            time.sleep(0.15)

    def type(self, words):
        self.shell("type", "--delay", "60", words)

    def tab_to(self, starts, most=60, back=False):
        """Presses Tab until something whose name starts so has the focus."""
        for _ in range(most):
            focus = self.focus()
            if focus and focus.get_name().startswith(starts):
                return focus
            self.key("shift+Tab" if back else "Tab")
        raise Failed(f"Tab does not lead to {starts!r}.")

    def place(self, node):
        """Left, top, width and height of a node on the display."""
        box = node.get_extents(self.atspi.CoordType.SCREEN)
        return box.x, box.y, box.width, box.height

    def click(self, node, along=0.5, down=0.5):
        """Clicks into a node, at shares of its width and height."""
        x, y, width, height = self.place(node)
        self.shell("mousemove", int(x + along * width), int(y + down * height))
        time.sleep(0.2)
        self.shell("click", 1)
        time.sleep(0.2)

    # --- Ears ---

    def listen(self, heard, *kinds):
        """Calls heard(event) for these AT-SPI events, while live() runs."""
        listener = self.atspi.EventListener.new(heard)
        for kind in kinds:
            listener.register(kind)
        self._listeners.append(listener)

    def live(self, seconds=None, until=None):
        """Lets events come for a time, or until something is true (within that time)."""
        end_at = time.monotonic() + (PATIENCE if seconds is None else seconds)
        while time.monotonic() < end_at:
            while self._loop.iteration(False):
                pass
            if until and until():
                return True
            time.sleep(0.02)
        return not until


def run(main):
    """Runs a script's main(); a failure is told in its own sentence and ends with 1."""
    try:
        sys.exit(main() or 0)
    except Failed as failure:
        print(f"FAILED: {failure}", flush=True)
        sys.exit(1)
