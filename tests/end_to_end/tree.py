# SPDX-License-Identifier: GPL-3.0-or-later
"""The accessibility tree of one program, asked from the program itself over the bus, each time anew.

The usual library keeps copies of nodes for each process that reads and may never see a program that came after another
has gone; a trip opens several. So the program's own connection on the accessibility bus is found by its process.
"""

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib  # noqa: E402

PREFIX = "org.a11y.atspi."
ROOT = "/org/a11y/atspi/accessible/root"
FOCUSED, SELECTED, SHOWING = 12, 23, 25  # bits of GetState, by the AT-SPI specification
SCREEN = 0  # coordinates from the screen's corner
ANSWER = 60000  # milliseconds that a program may take to answer


class Bus:
    """A connection to the accessibility bus that belongs to a session's bus."""

    def __init__(self, session_address):
        session = self._open(session_address)
        address, = session.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None, 0, ANSWER,
                                     None).unpack()
        session.close_sync(None)
        self.connection = self._open(address)

    @staticmethod
    def _open(address):
        kind = Gio.DBusConnectionFlags
        return Gio.DBusConnection.new_for_address_sync(
            address, kind.AUTHENTICATION_CLIENT | kind.MESSAGE_BUS_CONNECTION, None, None)

    def ask(self, name, path, interface, method, arguments=None):
        """The values that a method gives."""
        return self.connection.call_sync(name, path, interface, method, arguments, None, 0, ANSWER, None).unpack()

    def program(self, process):
        """The root node of the program with a process's number; None while it isn't there."""
        bus = "org.freedesktop.DBus"
        for name in self.ask(bus, "/", bus, "ListNames")[0]:
            if not name.startswith(":"):
                continue
            try:
                owner, = self.ask(bus, "/", bus, "GetConnectionUnixProcessID", GLib.Variant("(s)", (name,)))
                if owner == process:
                    root = Node(self, name, ROOT)
                    return root if root.role == "application" else None
            except GLib.Error:
                pass  # gone since
        return None


class Node:
    """One thing that a screen reader can speak of. Everything is asked when it is wanted."""

    def __init__(self, bus, name, path):
        self.bus, self.owner, self.path = bus, name, path

    def _ask(self, interface, method, arguments=None):
        return self.bus.ask(self.owner, self.path, PREFIX + interface, method, arguments)

    def _property(self, interface, name):
        return self.bus.ask(self.owner, self.path, "org.freedesktop.DBus.Properties", "Get",
                            GLib.Variant("(ss)", (PREFIX + interface, name)))[0]

    def _node(self, reference):
        return None if reference[1].endswith("/null") else Node(self.bus, *reference)

    @property
    def name(self):
        return self._property("Accessible", "Name")

    @property
    def description(self):
        return self._property("Accessible", "Description")

    @property
    def parent(self):
        return self._node(self._property("Accessible", "Parent"))

    @property
    def role(self):
        """As "push button"."""
        return self._ask("Accessible", "GetRoleName")[0]

    @property
    def children(self):
        return [node for node in map(self._node, self._ask("Accessible", "GetChildren")[0]) if node]

    def is_in(self, *states):
        """Whether one of the states holds."""
        low, high = self._ask("Accessible", "GetState")[0]
        return any((low | high << 32) >> state & 1 for state in states)

    def act(self):
        """Does what a press does."""
        names = [action[0] for action in self._ask("Action", "GetActions")[0]]
        for wanted in ("Press", "press", "Toggle", "ShowMenu", "click"):
            if wanted in names:
                self._ask("Action", "DoAction", GLib.Variant("(i)", (names.index(wanted),)))
                return
        raise AssertionError("%s can't be pressed: %s" % (self.name, names))

    def middle(self):
        """The middle of its place on the screen, in pixels."""
        x, y, width, height = self._ask("Component", "GetExtents", GLib.Variant("(u)", (SCREEN,)))[0]
        return x + width // 2, y + height // 2

    def write(self, text):
        self._ask("EditableText", "SetTextContents", GLib.Variant("(s)", (text,)))

    def rows(self):
        return self._property("Table", "NRows")

    def cell(self, row, column):
        return self._node(self._ask("Table", "GetAccessibleAt", GLib.Variant("(ii)", (row, column)))[0])
