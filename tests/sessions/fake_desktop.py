#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Services of a desktop that only tell what they are asked for. fake_desktop.py SERVICE...

SERVICE is screensaver (org.freedesktop.ScreenSaver), portal (org.freedesktop.portal.Desktop with Inhibit and
Settings) or notifications (org.freedesktop.Notifications), on the session bus. Each call is a line of JSON
on standard output: the method's name and its arguments. On SIGUSR1 the portal's desktop changes its mind about
animations; on SIGUSR2 somebody clicks on the last notification. Needs python3-dbus and python3-gi.
"""
import json
import signal
import sys

import dbus
import dbus.mainloop.glib
import dbus.service
from gi.repository import GLib


def tell(method, *arguments):
    print(json.dumps([method, *arguments], default=str), flush=True)


class ScreenSaver(dbus.service.Object):
    FACE = "org.freedesktop.ScreenSaver"

    def __init__(self, bus):
        super().__init__(dbus.service.BusName(self.FACE, bus), "/org/freedesktop/ScreenSaver")
        self._last = 40

    @dbus.service.method(FACE, in_signature="ss", out_signature="u")
    def Inhibit(self, program, reason):
        self._last += 1
        tell("Inhibit", program, reason, self._last)
        return dbus.UInt32(self._last)

    @dbus.service.method(FACE, in_signature="u", out_signature="")
    def UnInhibit(self, cookie):
        tell("UnInhibit", int(cookie))


class Request(dbus.service.Object):
    @dbus.service.method("org.freedesktop.portal.Request", in_signature="", out_signature="")
    def Close(self):
        tell("Close")
        self.remove_from_connection()


class Portal(dbus.service.Object):
    INHIBIT = "org.freedesktop.portal.Inhibit"
    SETTINGS = "org.freedesktop.portal.Settings"

    def __init__(self, bus):
        super().__init__(dbus.service.BusName("org.freedesktop.portal.Desktop", bus), "/org/freedesktop/portal/desktop")
        self._bus, self._last, self._animations = bus, 0, False
        GLib.unix_signal_add(GLib.PRIORITY_DEFAULT, signal.SIGUSR1, self._change_mind)

    def _change_mind(self):
        self._animations = not self._animations
        self.SettingChanged("org.gnome.desktop.interface", "enable-animations", self._animations)
        return True

    @dbus.service.method(INHIBIT, in_signature="sua{sv}", out_signature="o")
    def Inhibit(self, _window, flags, options):
        self._last += 1
        path = f"/org/freedesktop/portal/desktop/request/fake/{self._last}"
        Request(self._bus, path)
        tell("portal Inhibit", int(flags), str(options["reason"]))
        return dbus.ObjectPath(path)

    @dbus.service.method(SETTINGS, in_signature="ss", out_signature="v")
    def Read(self, group, key):
        tell("Read", group, key)
        if (group, key) != ("org.gnome.desktop.interface", "enable-animations"):
            raise dbus.DBusException("no such setting", name="org.freedesktop.portal.Error.NotFound")
        return dbus.Boolean(self._animations, variant_level=1)

    @dbus.service.signal(SETTINGS, signature="ssv")
    def SettingChanged(self, group, key, value):
        pass


class Notifications(dbus.service.Object):
    FACE = "org.freedesktop.Notifications"

    def __init__(self, bus):
        super().__init__(dbus.service.BusName(self.FACE, bus), "/org/freedesktop/Notifications")
        self._last = 6
        GLib.unix_signal_add(GLib.PRIORITY_DEFAULT, signal.SIGUSR2, self._click)

    def _click(self):
        self.ActionInvoked(self._last, "default")
        return True

    @dbus.service.method(FACE, in_signature="susssasa{sv}i", out_signature="u")
    def Notify(self, program, replaces, _icon, summary, _body, _actions, _hints, _timeout):
        self._last += 0 if replaces else 1
        tell("Notify", program, int(replaces), summary)
        return dbus.UInt32(replaces or self._last)

    @dbus.service.signal(FACE, signature="us")
    def ActionInvoked(self, number, action):
        pass

    @dbus.service.method(FACE, in_signature="u", out_signature="")
    def CloseNotification(self, number):
        tell("CloseNotification", int(number))


def main():
    known = {"screensaver": ScreenSaver, "portal": Portal, "notifications": Notifications}
    dbus.mainloop.glib.DBusGMainLoop(set_as_default=True)
    bus = dbus.SessionBus()
    services = [known[name](bus) for name in sys.argv[1:]]
    tell("ready", len(services))
    GLib.MainLoop().run()


if __name__ == "__main__":
    main()
