#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures the figures that StoreYear must meet, each beside its peer, all in one run, and prints one table.

    figures.py BUILD [--rows N]      (scripts/bench builds and runs it)

Ours and the peer's runs alternate, so that a busy moment of the machine meets both; the median of each counts. Ends
with 1 where a goal is missed.
"""

import argparse
import glob
import json
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import zipfile

HERE = os.path.dirname(os.path.abspath(__file__))
WINDOW = (1366, 768)
FRAME_MS = 16
ROUNDS = 3
PARTS = ["review", "imports", "xlsx", "start", "paper", "report", "edit", "switch", "forecast"]


def run(command, **options):
    """Runs a command to its end; gives seconds and peak memory in MB. A failure ends everything."""
    began = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, **options)
    said = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.monotonic() - began
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit("%s ended with %d:\n%s" % (" ".join(command), process.returncode, said.decode(errors="replace")))
    return seconds, usage.ru_maxrss / 1024


def seconds_until(word, command, **options):
    """Seconds from a command's start until it says a word; then it must end with 0."""
    began = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, **options)
    said = next((line for line in process.stdout if line.strip() == word), None)
    seconds = time.monotonic() - began
    process.stdout.close()
    if process.wait() != 0 or said is None:
        sys.exit("%s ended with %d and did not say %s" % (" ".join(command), process.returncode, word))
    return seconds


def alternate(times, *measures):
    """Calls each measure in turn, `times` times over; the median of each one's results."""
    results = [[] for _ in measures]
    for _ in range(times):
        for result, measure in zip(results, measures):
            result.append(measure())
    return [statistics.median(result) for result in results]


def keep_sheets(workbook, count):
    """Leaves the first sheets of a workbook."""
    with zipfile.ZipFile(workbook) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    book = parts["xl/workbook.xml"].decode()
    for sheet in re.findall(r"<sheet [^>]*/>", book)[count:]:
        book = book.replace(sheet, "")
        relation = re.search(r'r:id="([^"]*)"', sheet).group(1)
        relations = parts["xl/_rels/workbook.xml.rels"].decode()
        entry = re.search(r'<Relationship Id="%s"[^>]*/>' % relation, relations).group(0)
        part = "xl/" + re.search(r'Target="([^"]*)"', entry).group(1)
        parts["xl/_rels/workbook.xml.rels"] = relations.replace(entry, "").encode()
        types = parts["[Content_Types].xml"].decode()
        parts["[Content_Types].xml"] = re.sub(r'<Override PartName="/%s"[^>]*/>' % re.escape(part), "", types).encode()
        del parts[part]
    names = re.findall(r'<definedName [^>]*localSheetId="(\d+)".*?</definedName>', book)
    for number in sorted(set(names), key=int):
        if int(number) >= count:
            book = re.sub(r'<definedName [^>]*localSheetId="%s".*?</definedName>' % number, "", book)
    parts["xl/workbook.xml"] = book.encode()
    with zipfile.ZipFile(workbook, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)


class Figures:
    def __init__(self, build, rows, folder):
        self.build, self.rows, self.folder = build, rows, folder
        self.lines = []
        self.storeyear = os.path.join(build, "storeyear")
        self.book = self.path("sample.storeyear")
        run([self.storeyear, "new", self.book, "--sample"])
        with open(os.path.join(HERE, "..", "data", "stores.csv"), encoding="utf-8-sig") as file:
            self.store = file.read().split("\n")[1].split(",")[0]
        self.year = "2025"

    def path(self, name):
        return os.path.join(self.folder, name)

    def bench(self, name):
        return os.path.join(self.build, "bench", "bench_" + name)

    def add(self, figure, ours, peer, unit, most, ratio=None):
        """One line of the table: a ratio of ours to the peer's, and the most it may be."""
        ratio = ours / peer if ratio is None else ratio
        self.lines.append((figure, "%.3g %s" % (ours, unit), "%.3g %s" % (peer, unit), ratio, most))
        print("  %-52s %12s %12s %7.3f  <= %g" % (figure, self.lines[-1][1], self.lines[-1][2], ratio, most), flush=True)

    def review(self):
        out = self.path("review.json")
        big = self.bigger("ten-years", 5, 100)
        run([self.bench("review"), self.book, self.store, self.year, big, "--benchmark_repetitions=9",
             "--benchmark_enable_random_interleaving=true", "--benchmark_out=" + out, "--benchmark_out_format=json"])
        with open(out) as file:
            medians = {b["run_name"]: b["real_time"] for b in json.load(file)["benchmarks"]
                       if b.get("aggregate_name") == "median"}
        self.add("open book to finished review / reading the rows", medians["review"], medians["read_rows"], "ms", 3)
        self.add("the same with ten years, 100 stores in the book", medians["review_of_bigger"], medians["review"], "ms", 1.1)

    def imports(self):
        run([sys.executable, os.path.join(HERE, "make_queue_hours.py"), self.folder, str(self.rows)])
        empty = self.path("empty.storeyear")
        run([self.storeyear, "new", empty])
        run([self.storeyear, "import", empty, self.path("stores.csv")])
        memory = []

        def ours():
            book = shutil.copy(empty, self.path("ours.storeyear"))
            seconds, peak = run([self.storeyear, "import", book, self.path("queue_hours.csv")])
            memory.append(peak)
            self.count(book)
            return seconds

        def peer():
            book = shutil.copy(empty, self.path("peer.storeyear"))
            seconds, _ = run(["sqlite3", book, ".mode csv", ".import %s queue_hours" % self.path("table.csv")])
            self.count(book)
            return seconds

        mine, theirs = alternate(3, ours, peer)
        self.add("import of %d queue_hours rows / sqlite3's .import" % self.rows, mine, theirs, "s", 2)
        self.add("peak memory of that import / 200 MB", max(memory), 200, "MB", 1)

    def xlsx(self):
        """A workbook of 100,000 rows by 12 columns, beside LibreOffice turning it into CSV."""
        big, half = self.path("big.xlsx"), self.path("half.xlsx")
        for path, rows in ((big, 100_000), (half, 50_000)):
            run([sys.executable, os.path.join(HERE, "make_workbook.py"), path, self.path("stores.csv"), str(rows)])
        empty = self.path("empty-xlsx.storeyear")
        run([self.storeyear, "new", empty])
        run([self.storeyear, "import", empty, self.path("stores.csv")])
        profile = "-env:UserInstallation=file://" + self.path("office")
        convert = ["soffice", profile, "--headless", "--convert-to", "csv", "--outdir", self.path("office-out"), big]
        run(convert)  # makes its profile
        memory = {big: [], half: []}

        def ours(path):
            book = shutil.copy(empty, self.path("ours.storeyear"))
            seconds, peak = run([self.storeyear, "import", book, path, "--kind", "queue_hours"])
            memory[path].append(peak)
            return seconds

        mine, _, theirs = alternate(3, lambda: ours(big), lambda: ours(half), lambda: run(convert)[0])
        self.add("import of a workbook, 100,000 x 12 / LibreOffice to CSV", mine, theirs, "s", 0.2)
        self.add("peak memory of that import / of half the rows", max(memory[big]), min(memory[half]), "MB", 1.25)

    def count(self, book):
        rows = subprocess.run(["sqlite3", book, "SELECT count(*) FROM queue_hours"], capture_output=True, text=True)
        if rows.stdout.strip() != str(self.rows):
            sys.exit("%s has %s rows instead of %d" % (book, rows.stdout.strip(), self.rows))

    def start(self):
        settings = dict(os.environ, XDG_CONFIG_HOME=self.path("config"),
                        XDG_DATA_HOME=self.path("data"), XDG_CACHE_HOME=self.path("cache"), HOME=self.folder,
                        QT_QPA_PLATFORM="xcb", LC_ALL="C.UTF-8")
        with Screen() as display:
            settings["DISPLAY"] = display
            program = [self.storeyear, self.book, "--quit-after-first-paint"]
            bare = [self.bench("bare_window")] + [str(side) for side in WINDOW]
            for command in (program, bare):  # the disk's cache, the font cache, the remembered size
                run(command, env=settings)
            mine, theirs = alternate(21, *(lambda command=command: seconds_until("painted", command, env=settings)
                                           for command in (program, bare)))
        self.add("start to first painted chapter / a bare window", mine * 1000, theirs * 1000, "ms", 2)

    def paper(self):
        workbook, pdf = self.path("charts.xlsx"), self.path("chapter.pdf")
        run([self.bench("workbook"), self.book, self.store, self.year, workbook])
        profile = "-env:UserInstallation=file://" + self.path("office")
        convert = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", self.path("office-out"), workbook]
        report = [self.storeyear, "report", self.book, "--store", self.store, "--year", self.year, "--language", "zh_CN",
                  "--chapters", "1", "--out", pdf]
        run(convert)  # makes its profile

        def ours():
            if os.path.exists(pdf):
                os.remove(pdf)
            return run(report)[0]

        mine, theirs = alternate(3, ours, lambda: run(convert)[0])
        self.add("the chapter's PDF / LibreOffice, as many charts", mine, theirs, "s", 0.1)

    def report(self):
        """The full report as a whole process, beside LibreOffice printing the report's own workbook, which has as many
        charts and tables; and the reports of ten stores and of a hundred in one call."""
        workbook, pdf = self.path("report.xlsx"), self.path("report.pdf")
        write = [self.storeyear, "report", self.book, "--store", self.store, "--year", self.year, "--language", "zh_CN",
                 "--out"]
        run(write + [workbook])
        keep_sheets(workbook, 9)  # summary, chapters, KPIs by month and appendix, as the PDF has; not the records
        profile = "-env:UserInstallation=file://" + self.path("office")
        convert = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", self.path("office-out"), workbook]
        run(convert)  # makes its profile
        memory = []

        def ours():
            seconds, peak = run(write + [pdf])
            memory.append(peak)
            return seconds

        mine, theirs = alternate(3, ours, lambda: run(convert)[0])
        self.add("the full report / LibreOffice, as many charts and tables", mine, theirs, "s", 0.1)
        self.add("peak memory of the full report / 150 MB", max(memory), 150, "MB", 1)
        many = self.bigger("stores", 1, 100)
        os.mkdir(self.path("all"))
        peaks = []

        def of(stores):
            seconds, peak = run([self.storeyear, "report", many, "--year", self.year, "--language", "zh_CN"]
                                + [part for store in stores for part in ("--store", store)] + ["--out", self.path("all")])
            peaks.append(peak)
            return seconds

        # The same three sample stores over and over, from S4 on: the same work for each.
        stores = ["S%d" % number for number in range(4, 101)]
        few, all_of_them = alternate(1, lambda: of(stores[:9]), lambda: of(stores[:90]))
        self.add("90 stores' reports in one call / ten times those of 9", all_of_them, few * 10, "s", 1.1)
        self.add("peak memory of 90 stores' reports / of 9", peaks[1], peaks[0], "MB", 1.25)

    def edit(self):
        """An edit in the sheet, in a book of the sample's years and in one of ten times as many, round by round."""
        long = self.bigger("long", 10)
        short, much = alternate(ROUNDS, *self.windows("edit", self.book, long))
        self.add("an edit stored and painted / a frame", short, FRAME_MS, "ms", 1)
        self.add("the same with ten times the years / a frame", much, FRAME_MS, "ms", 1)

    def switch(self):
        """Another chapter chosen by its key, in the sample book and in one of ten times the years and 100 stores."""
        big = self.bigger("big", 10, 100)
        small, large = alternate(ROUNDS, *self.windows("switch", self.book, big))
        self.add("another chapter, from key to painted / a frame", small, FRAME_MS, "ms", 1)
        self.add("the same with ten times the years, 100 stores", large, small, "ms", 1.1)

    def bigger(self, name, times, *stores):
        """The sample book with more years and stores in it."""
        book = shutil.copy(self.book, self.path(name + ".storeyear"))
        folder = self.path(name)
        os.mkdir(folder)
        run([sys.executable, os.path.join(HERE, "make_years.py"), os.path.join(HERE, "..", "data"), folder, str(times)]
            + [str(count) for count in stores])
        files = sorted(glob.glob(os.path.join(folder, "*.csv")), key=lambda path: (not path.endswith("stores.csv"), path))
        run([self.storeyear, "import", book] + files)
        return book

    def windows(self, bench, *books):
        """For each book a measure: the median milliseconds that a benchmark of the window says."""
        def measure(book):
            said = subprocess.run([self.bench(bench), book, self.store, self.year], capture_output=True, text=True,
                                  env=dict(os.environ, QT_QPA_PLATFORM="offscreen", LC_ALL="C.UTF-8"))
            if said.returncode != 0:
                sys.exit("bench_%s ended with %d:\n%s" % (bench, said.returncode, said.stderr))
            return float(said.stdout.split()[0])
        return [lambda book=book: measure(book) for book in books]

    def forecast(self):
        """A backtest on the sample's stores: the mean absolute error of months not seen, against seasonal-naive's."""
        with open(os.path.join(HERE, "..", "data", "stores.csv"), encoding="utf-8-sig") as file:
            stores = [line.split(",")[0] for line in file.read().split("\n")[1:] if line]
        ratios, months, inside = [], 0, 0
        print("  %-8s%-22s %14s %14s %7s %9s" % ("store", "forecast of", "error", "seasonal-naive", "ratio", "in range"))
        for store in stores:
            said = subprocess.run([self.bench("forecast"), self.book, store, self.year], capture_output=True, text=True)
            if said.returncode != 0:
                sys.exit("bench_forecast ended with %d:\n%s" % (said.returncode, said.stderr))
            for kpi, ours, naive, count, held in map(str.split, said.stdout.splitlines()):
                ratios.append(float(ours) / float(naive))
                months, inside = months + int(count), inside + int(held)
                print("  %-8s%-22s %14s %14s %7.3f %7.0f %%" % (
                    store, kpi, ours, naive, ratios[-1], 100 * int(held) / int(count)))
        print("  %d of %d months lay in their 80 %% range (%.0f %%)" % (inside, months, 100 * inside / months))
        mean = statistics.geometric_mean(ratios)
        self.add("forecast error / seasonal-naive's, %d series" % len(ratios), mean, 1, "x", 1)

    def missed(self):
        return [line for line in self.lines if line[3] > line[4]]


class Screen:
    """A display of its own with a window manager, for as long as it is held."""

    def __enter__(self):
        read, write = os.pipe()
        self.server = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "%dx%dx24" % WINDOW, "-nolisten",
                                        "tcp"], pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as answer:
            display = ":" + answer.readline().strip()
        self.manager = subprocess.Popen(["openbox"], env=dict(os.environ, DISPLAY=display), stderr=subprocess.DEVNULL)
        time.sleep(1)
        return display

    def __exit__(self, *unused):
        for process in (self.manager, self.server):
            process.terminate()
            process.wait()


def main():
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("build")
    words.add_argument("--rows", type=int, default=1_000_000)
    words.add_argument("--only", choices=PARTS)
    options = words.parse_args()
    with tempfile.TemporaryDirectory(prefix="storeyear-bench-") as folder:
        figures = Figures(os.path.abspath(options.build), options.rows, folder)
        print("  %-52s %12s %12s %7s  %s" % ("figure", "ours", "peer", "ratio", "goal"))
        for part in [options.only] if options.only else PARTS:
            getattr(figures, part)()
    missed = figures.missed()
    print("StoreYear: " + ("all goals met" if not missed else "missed: " + "; ".join(line[0] for line in missed)))
    return 1 if missed else 0


sys.exit(main())
