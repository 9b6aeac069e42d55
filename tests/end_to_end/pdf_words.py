# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands where in a PDF, from its own boxes."""

import re
import subprocess
from xml.etree import ElementTree

XHTML = "{http://www.w3.org/1999/xhtml}"
RIM = 1.0  # points that letters may reach over a line of the paper


def pages(path):
    """Of each page its size and its words: (text, left, top, right, bottom), in points."""
    out = subprocess.run(["pdftotext", "-bbox", path, "-"], check=True, capture_output=True).stdout.decode("utf-8", "replace")
    out = re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]", "?", out)
    found = []
    for page in ElementTree.fromstring(out.encode("utf-8")).iter(XHTML + "page"):
        words = [(word.text or "", *(float(word.get(side)) for side in ("xMin", "yMin", "xMax", "yMax")))
                 for word in page.iter(XHTML + "word")]
        found.append((float(page.get("width")), float(page.get("height")), words))
    return found


def outside(path):
    """The words that leave their page."""
    wrong = []
    for number, (width, height, words) in enumerate(pages(path), 1):
        for word in words:
            text, left, top, right, bottom = word
            if left < -RIM or top < -RIM or right > width + RIM or bottom > height + RIM:
                wrong.append((number, *word))
    return wrong


def core(word):
    """The part of a word's box that its letters fill: fonts ask for more above and below."""
    _, left, top, right, bottom = word
    height, width = bottom - top, right - left
    side = min(0.15 * height, width / 4)
    return left + side, top + 0.34 * height, right - side, bottom - 0.3 * height


def overlapping(path):
    """Pairs of words that stand on one another."""
    wrong = []
    for number, (_, _, words) in enumerate(pages(path), 1):
        boxes = sorted((core(word) + (word[0],) for word in words if word[0].strip()), key=lambda box: box[1])
        for i, (left, top, right, bottom, text) in enumerate(boxes):
            for other in boxes[i + 1:]:
                if other[1] >= bottom:
                    break
                if other[0] < right and left < other[2]:
                    wrong.append((number, text, other[4], round(left), round(top)))
    return wrong
