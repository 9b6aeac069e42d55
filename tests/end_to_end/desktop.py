# SPDX-License-Identifier: GPL-3.0-or-later
"""A person at a desktop: a display of its own, a window manager, the program in a real window, read and worked through
the accessibility tree as a screen reader does, and through keys.

Each has a session bus of its own. Nothing of the machine's user is read or written.
"""

import json
import os
import re
import shutil
import struct
import subprocess
import tempfile
import time
import zlib

from tree import SHOWING, Bus

PATIENCE = 60  # seconds that anything on screen may take, with the sanitizers on a busy machine
SIZE = (1366, 768)
SHOWN_BY_OTHERS = ("application", "menu", "menu item", "check menu item", "radio menu item")


def wait_for(what, look):
    """Calls look() until it gives something true, and gives that; an AssertionError names what was waited for."""
    until = time.monotonic() + PATIENCE
    while True:
        try:
            found = look()
        except Exception as error:  # the tree changes while it is read
            found, failure = None, error
        else:
            failure = None
        if found:
            return found
        if time.monotonic() > until:
            raise AssertionError("waited in vain for %s%s" % (what, " (%s)" % failure if failure else ""))
        time.sleep(0.1)


class Desktop:
    """The display, the home folder and the processes; close() ends them all."""

    def __init__(self, size=SIZE):
        self.home = tempfile.mkdtemp(prefix="storeyear-trip-")
        read, write = os.pipe()
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", "%dx%dx24" % size, "-nolisten", "tcp", "-fbdir", self.home],
            pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as answer:
            display = ":" + answer.readline().strip()
        self.environment = dict(
            os.environ, DISPLAY=display, HOME=self.home, XDG_CONFIG_HOME=self.home + "/config",
            XDG_DATA_HOME=self.home + "/data", XDG_CACHE_HOME=self.home + "/cache", QT_QPA_PLATFORM="xcb",
            QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", LC_ALL="C.UTF-8", TZ="UTC", NO_AT_BRIDGE="0")
        self.environment.pop("LANGUAGE", None)
        # libxkbcommon-x11 copies names from what the server sends, which no zero ends.
        self.environment["ASAN_OPTIONS"] = self.environment.get("ASAN_OPTIONS", "") + ":strict_string_checks=0"
        self.session = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1"], env=self.environment,
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = self.session.stdout.readline().strip()
        self.bus = Bus(self.environment["DBUS_SESSION_BUS_ADDRESS"])
        self.manager = subprocess.Popen(["openbox"], env=self.environment, stderr=subprocess.DEVNULL)

    def close(self):
        self.bus.connection.close_sync(None)
        for process in (self.manager, self.session, self.server):
            process.terminate()
            process.wait()
        self.session.stdout.close()
        shutil.rmtree(self.home, ignore_errors=True)

    def path(self, name):
        return os.path.join(self.home, name)

    def keys(self, *names):
        subprocess.run(["xdotool", "key", "--delay", "40", *names], env=self.environment, check=True)

    def click(self, x, y):
        subprocess.run(["xdotool", "mousemove", str(x), str(y), "click", "1"], env=self.environment, check=True)

    def type(self, text):
        subprocess.run(["xdotool", "type", "--delay", "15", text], env=self.environment, check=True)

    def _screen(self):
        """Width, height, bytes a line and the pixels (blue, green, red, unused), from the server's own memory."""
        with open(self.path("Xvfb_screen0"), "rb") as file:
            picture = file.read()
        head = struct.unpack(">25I", picture[:100])
        return head[4], head[5], head[12], picture[head[0] + head[19] * 12:]

    def pixel(self, x, y):
        """The colour at a place of the screen, as (red, green, blue)."""
        _, _, line, pixels = self._screen()
        blue, green, red = pixels[y * line + x * 4:y * line + x * 4 + 3]
        return red, green, blue

    def picture(self, path):
        """Saves the screen as a PNG."""
        width, height, line, pixels = self._screen()
        rows = bytearray()
        for y in range(height):
            row = pixels[y * line:y * line + width * 4]
            colours = bytearray(width * 3)
            colours[0::3], colours[1::3], colours[2::3] = row[2::4], row[1::4], row[0::4]
            rows += b"\0" + colours

        def chunk(kind, content):
            return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

        with open(path, "wb") as file:
            file.write(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
                       + chunk(b"IDAT", zlib.compress(bytes(rows), 9)) + chunk(b"IEND", b""))


def program():
    return os.environ["STOREYEAR_PROGRAM"]


def command(desktop, *arguments):
    """What a command of the program prints; it must end with 0."""
    done = subprocess.run([program(), *arguments], env=dict(desktop.environment, QT_QPA_PLATFORM="offscreen"),
                          capture_output=True, text=True)
    assert done.returncode == 0, "%s: %d %s" % (arguments, done.returncode, done.stderr)
    return done.stdout


def review(desktop, book, store, year, through=None):
    more = ["--through", through] if through else []
    return json.loads(command(desktop, "review", book, "--store", store, "--year", str(year), "--json", *more))


class Window:
    """The program's window, by its accessibility tree."""

    def __init__(self, desktop, *arguments):
        self.desktop = desktop
        self.log = open(desktop.path("program.log"), "ab")
        self.process = subprocess.Popen([program(), *arguments], env=desktop.environment, stdout=self.log, stderr=self.log)
        self.application = wait_for("the program in the accessibility tree", self._find_application)
        wait_for("its window", lambda: self.find("frame"))

    def _find_application(self):
        assert self.process.poll() is None, "the program ended: " + self.said()
        return self.desktop.bus.program(self.process.pid)

    def said(self):
        with open(self.desktop.path("program.log"), errors="replace") as file:
            return file.read()[-4000:]

    def everything(self, start=None):
        """Every node that shows on screen, from the outside in."""
        waiting = [start or self.application]
        while waiting:
            node = waiting.pop(0)
            yield node
            waiting += node.children

    def find_all(self, role=None, name=None, start=None):
        """Nodes by role ("push button") and name (a regular expression that the whole name must match)."""
        pattern = re.compile(name) if name else None
        return [node for node in self.everything(start)
                if (role is None or node.role == role)
                and (pattern is None or pattern.fullmatch(node.name))
                and (node.is_in(SHOWING) or node.role in SHOWN_BY_OTHERS)]

    def find(self, role=None, name=None, start=None):
        found = self.find_all(role, name, start)
        return found[0] if found else None

    def wait(self, role=None, name=None):
        return wait_for("%s named %s" % (role or "a node", name), lambda: self.find(role, name))

    def press(self, role=None, name=None):
        self.wait(role, name).act()

    def choose(self, name, place):
        """The menu of a button and its item at a place, 0 the first: by mouse and keys, for open menus are not in the tree."""
        self.desktop.click(*self.wait(name=name).middle())
        time.sleep(0.3)  # the menu takes the keyboard
        self.desktop.keys(*["Down"] * (place + 1), "Return")

    def tree(self):
        """The names on screen, for a failure's words."""
        return "\n".join("%s: %s" % (node.role, node.name) for node in self.everything() if node.name)

    def end(self, *keys):
        """Ends the program as a person does; gives its exit code."""
        self.desktop.keys(*keys)
        try:
            return self.process.wait(PATIENCE)
        finally:
            self.kill()

    def kill(self):
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        self.log.close()
