# SPDX-License-Identifier: GPL-3.0-or-later
"""A session as somebody sees it who reads the accessibility tree: where it is, whether it plays, what it asks."""
import time

from desk import Failed


class Practice:
    """The session on the page of a desk's window."""

    def __init__(self, desk):
        self.desk = desk
        self.stage = desk.want(lambda: desk.find(role="animation"), "stage of a session")
        self.timeline = desk.want(self._timeline, "timeline")
        self.length = self.timeline.get_value_iface().get_maximum_value()

    def _timeline(self):
        node = self.desk.find(role="slider")
        return node if node and node.get_value_iface().get_maximum_value() > 100 else None

    def at(self):
        """Seconds of the session."""
        return self.desk.value(self.timeline)

    def plays(self):
        before = self.at()
        time.sleep(0.7)
        return self.at() > before + 0.2

    def want_playing(self, playing, after):
        for _ in range(8):  # a lead-in after a jump, a line before going on
            if self.plays() == playing:
                return
        raise Failed(f"{'Nothing plays' if playing else 'It still plays'} after {after}.")

    def want_at(self, least, most, after, seconds=6):
        if not self.desk.live(seconds, lambda: least <= self.at() <= most):
            raise Failed(f"{after} led to {self.at():.1f} s, not between {least:.0f} and {most:.0f} s.")

    def asked(self):
        """The dialog that stands over the stage, None without one."""
        return self.desk.find(role="dialog")

    def want_finish(self, hurry=None):
        """Waits for the finish, for no longer than the session lasts, and gives back its button; hurry() is
        called once a second until then."""
        began = time.monotonic()
        if not hurry:
            print(f"the rest is lived: {self.length - self.at():.0f} s", flush=True)
        while not (button := self.desk.find(name="Save in diary", role="push button")):
            if hurry:
                hurry()
            time.sleep(1)
            if time.monotonic() - began > self.length + 60:
                raise Failed("The session does not come to its end.")
        print(f"finish: {button.get_name()!r} after {time.monotonic() - began:.0f} s", flush=True)
        return button

    def where(self):
        """Where one is, in the words for ears."""
        return self.stage.get_description()
