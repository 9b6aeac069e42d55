# SPDX-License-Identifier: GPL-3.0-or-later
"""Chance that is the same on every machine.

Only random() and plain arithmetic are used: no libm, no float sum() (its rounding changed in Python 3.12).
"""
import hashlib
import math
import random


class Chance:
    """A stream of chance with a name, so that changing one table never shifts another."""

    def __init__(self, *names):
        digest = hashlib.sha256("/".join(str(name) for name in names).encode()).digest()
        self._random = random.Random(int.from_bytes(digest[:8], "big"))

    def unit(self):
        return self._random.random()

    def happens(self, probability):
        return self.unit() < probability

    def between(self, low, high):
        return low + (high - low) * self.unit()

    def whole(self, low, high):
        return low + int(self.unit() * (high - low + 1))

    def near(self, value, width):
        """value, up to `width` (a fraction) off, mostly less."""
        return value * (1 + width * (self.unit() + self.unit() + self.unit() - 1.5) / 1.5)

    def rounded(self, value):
        """A whole number whose mean is value."""
        return int(value + self.unit())

    def one_of(self, items):
        return items[int(self.unit() * len(items))]

    def weighted(self, weights):
        """One key of a dict of weights."""
        point = self.unit() * math.fsum(weights.values())
        for key, weight in weights.items():
            point -= weight
            if point < 0:
                return key
        return key

    def some_of(self, items, count):
        items = list(items)
        return [items.pop(int(self.unit() * len(items))) for _ in range(min(count, len(items)))]


def spread(total, weights):
    """A whole total split by weights into whole parts that add up to it exactly (largest remainder)."""
    if total < 0:
        return [-part for part in spread(-total, weights)]
    weight_sum = math.fsum(weights)
    quotas = [total * weight / weight_sum for weight in weights]
    parts = [int(quota) for quota in quotas]
    order = sorted(range(len(parts)), key=lambda i: (parts[i] - quotas[i], i))
    for i in order[: total - sum(parts)]:
        parts[i] += 1
    return parts
