#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The report as a web page, opened in headless Chromium in both languages: no error on its console, nothing asked of the
net, every chapter and chart there. A page with such faults is opened first, so that they are known to be seen."""

import json
import os
import re
import shutil
import subprocess
import tempfile
import unittest

PROGRAM = os.environ["STOREYEAR_PROGRAM"]
BROWSER = shutil.which("chromium")
# Only what the browser does for itself is stopped; what a page asks for is logged before it fails.
SETTINGS = ("--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking",
            "--disable-component-update", "--no-first-run", "--enable-logging=stderr",
            "--host-resolver-rules=MAP * ~NOTFOUND")
FAULTY = """<!DOCTYPE html><html><body><p>seen</p><img src="http://pictures.example/x.png" alt="x"/>
<script>nothing.at.all()</script></body></html>"""


class Opened:
    """What a browser made of a page."""

    def __init__(self, folder, path):
        net = os.path.join(folder, "net.json")
        run = subprocess.run(
            [BROWSER, *SETTINGS, "--user-data-dir=" + os.path.join(folder, "profile"), "--log-net-log=" + net,
             "--dump-dom", "file://" + path],
            capture_output=True, text=True, timeout=180, check=True, env=dict(os.environ, HOME=folder))
        self.dom = run.stdout
        self.console = [line for line in run.stderr.splitlines() if ":CONSOLE" in line]
        self.asked = self.requests(net)

    @staticmethod
    def requests(net):
        """The addresses that pages, not the browser itself, asked for."""
        with open(net, encoding="utf-8") as file:
            log = json.load(file)
        start = log["constants"]["logEventTypes"]["URL_REQUEST_START_JOB"]
        starts = [event.get("params", {}) for event in log["events"] if event["type"] == start]
        return [params["url"] for params in starts
                if "url" in params and params.get("initiator") != "not an origin"
                and not params["url"].startswith("file:")]


class WebPageTrip(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        assert BROWSER, "chromium is not installed (scripts/packages install test)"
        cls.folder = tempfile.TemporaryDirectory()
        cls.environment = dict(os.environ, HOME=cls.folder.name, QT_QPA_PLATFORM="offscreen", LC_ALL="C.UTF-8")
        cls.book = os.path.join(cls.folder.name, "sample.storeyear")
        cls.run_program("new", cls.book, "--sample")

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    @classmethod
    def run_program(cls, *arguments):
        return subprocess.run([PROGRAM, *arguments], check=True, env=cls.environment, capture_output=True, text=True)

    def test_faults_are_seen(self):
        path = os.path.join(self.folder.name, "faulty.html")
        with open(path, "w", encoding="utf-8") as file:
            file.write(FAULTY)
        opened = Opened(self.folder.name, path)
        self.assertIn("seen", opened.dom)
        self.assertTrue(any("ReferenceError" in line for line in opened.console), opened.console)
        self.assertEqual(opened.asked, ["http://pictures.example/x.png"])

    def test_the_page_stands_alone(self):
        for language in ("zh_CN", "en"):
            with self.subTest(language):
                path = os.path.join(self.folder.name, language + ".html")
                self.run_program("report", self.book, "--store", "S1", "--year", "2025", "--as-of",
                                 "2026-01-05T09:00", "--language", language, "--out", path)
                with open(path, encoding="utf-8") as file:
                    source = file.read()
                # Names of XML vocabularies are no addresses that anything is asked of.
                addresses = set(re.findall(r"(?:https?|ftp):?//[^\s\"'<>)]+", source))
                self.assertEqual(addresses - {"http://www.w3.org/2000/svg", "http://www.w3.org/1999/xhtml",
                                              "http://www.w3.org/1999/xlink"}, set())
                opened = Opened(self.folder.name, path)
                self.assertEqual(opened.console, [])
                self.assertEqual(opened.asked, [])
                self.assertGreater(opened.dom.count("<svg"), 20)
                self.assertEqual(opened.dom.count("<svg"), source.count("<svg"))
                self.assertEqual(opened.dom.count("<table"), source.count("<table"))
                self.assertGreaterEqual(opened.dom.count("<h2"), 6)


if __name__ == "__main__":
    unittest.main()
