#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Services of a desktop that only tell what they are asked for. fake_desktop.py SERVICE...

SERVICE is screensaver (org.freedesktop.ScreenSaver), portal (org.freedesktop.portal.Desktop with Inhibit and
Settings), notifications (org.freedesktop.Notifications) or tray (org.kde.StatusNotifierWatcher), on the session bus. Each call is a line of JSON
on standard output: the method's name and its arguments. On SIGUSR1 the portal's desktop changes its mind about
animations; on SIGUSR2 somebody clicks on the last notification. On standard input, "press" and the name of one of its
buttons, or "choose" and the words of an entry in the menu of the last icon in the tray, are what somebody does. Needs python3-dbus and python3-gi.
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

    def press(self, button):
        self.ActionInvoked(self._last, button)
        self.NotificationClosed(self._last, 2)

    @dbus.service.method(FACE, in_signature="", out_signature="as")
    def GetCapabilities(self):
        return ["actions", "body"]

    @dbus.service.method(FACE, in_signature="susssasa{sv}i", out_signature="u")
    def Notify(self, program, replaces, _icon, summary, _body, actions, _hints, _timeout):
        self._last += 0 if replaces else 1
        tell("Notify", program, int(replaces), summary, list(map(str, actions)))
        return dbus.UInt32(replaces or self._last)

    @dbus.service.signal(FACE, signature="us")
    def ActionInvoked(self, number, action):
        pass

    @dbus.service.signal(FACE, signature="uu")
    def NotificationClosed(self, number, reason):
        pass

    @dbus.service.method(FACE, in_signature="u", out_signature="")
    def CloseNotification(self, number):
        tell("CloseNotification", int(number))


class Tray(dbus.service.Object):
    FACE = "org.kde.StatusNotifierWatcher"
    MENU = "com.canonical.dbusmenu"
    PROPERTY = f'<interface name="{FACE}"><property name="IsStatusNotifierHostRegistered" type="b" access="read"/>'

    def __init__(self, bus):
        super().__init__(dbus.service.BusName(self.FACE, bus), "/StatusNotifierWatcher")
        self._bus, self._entries = bus, {}

    # Qt reads only properties that are told of.
    @dbus.service.method(dbus.INTROSPECTABLE_IFACE, in_signature="", out_signature="s",
                         path_keyword="object_path", connection_keyword="connection")
    def Introspect(self, object_path, connection):
        told = super().Introspect(object_path, connection)
        return told.replace(f'<interface name="{self.FACE}">', self.PROPERTY, 1)

    @dbus.service.method(dbus.PROPERTIES_IFACE, in_signature="ss", out_signature="v")
    def Get(self, _face, _name):
        return dbus.Boolean(True, variant_level=1)

    @dbus.service.method(FACE, in_signature="s", out_signature="", sender_keyword="sender")
    def RegisterStatusNotifierItem(self, _service, sender):
        self._menu = dbus.Interface(self._bus.get_object(sender, "/MenuBar", introspect=False), self.MENU)
        self._menu.GetLayout(dbus.Int32(0), dbus.Int32(-1), dbus.Array([], signature="s"),
                             reply_handler=self._read, error_handler=lambda error: tell("tray", str(error)))

    def _read(self, _revision, layout):
        for number, properties, _ in layout[2]:
            if "label" in properties:
                self._entries[str(properties["label"])] = number
        tell("tray", list(self._entries))

    def choose(self, words):
        self._menu.Event(dbus.Int32(self._entries[words]), "clicked", dbus.Int32(0, variant_level=1),
                         dbus.UInt32(0), ignore_reply=True)


def heed(services):
    """Does what a line on standard input says."""
    verb, _, what = sys.stdin.readline().strip().partition(" ")
    for service in services:
        if verb and hasattr(service, verb):
            getattr(service, verb)(what)
    return bool(verb)


def main():
    known = {"screensaver": ScreenSaver, "portal": Portal, "notifications": Notifications, "tray": Tray}
    dbus.mainloop.glib.DBusGMainLoop(set_as_default=True)
    bus = dbus.SessionBus()
    services = [known[name](bus) for name in sys.argv[1:]]
    GLib.io_add_watch(sys.stdin, GLib.IO_IN | GLib.IO_HUP, lambda *_: heed(services))
    tell("ready", len(services))
    GLib.MainLoop().run()


if __name__ == "__main__":
    main()
