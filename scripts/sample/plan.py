# SPDX-License-Identifier: GPL-3.0-or-later
"""The story in figures: what each store's years add up to, its seasons, and what disturbed them.

Everything else is spread from here, so that a year's totals are exact and its months look alive.
"""
from datetime import date, timedelta

YEARS = (2023, 2024, 2025)
MONTHS = [f"{year}-{month:02d}" for year in YEARS for month in range(1, 13)]
STORES = ("S1", "S2", "S3")
SPRING_FESTIVAL = {2023: date(2023, 1, 22), 2024: date(2024, 2, 10), 2025: date(2025, 1, 29)}
RENOVATION = (date(2025, 7, 8), date(2025, 8, 20))  # S1 only
RENOVATION_SHUT = (date(2025, 7, 8), date(2025, 7, 17))  # then half the counters
OUTAGE = date(2025, 5, 14)  # S1's district
TARIFF = "2025-03"  # cheap plans withdrawn, ARPU up
MISSING_REVENUE = ("S3", "2025-06")

# Year totals: store -> (2023, 2024, 2025)
TOTALS = {
    "gross_adds": {"S1": (6204, 6760, 7108), "S2": (4310, 4520, 4655), "S3": (2010, 2085, 2150)},
    "churned": {"S1": (4991, 5300, 5812), "S2": (3580, 3705, 3720), "S3": (1720, 1790, 1752)},
    "adjustment": {"S1": (-13, -5, -8), "S2": (-6, -3, -4), "S3": (0, -2, -1)},
    "new_5g": {"S1": (2980, 3799, 4620), "S2": (1940, 2350, 2791), "S3": (640, 832, 1075)},
    # yuan, by business line
    "mobile": {"S1": (14420000, 15180000, 15737000), "S2": (8930000, 9280000, 9580000),
               "S3": (3910000, 3970000, 4090000)},
    "value_added": {"S1": (860000, 1150000, 1760000), "S2": (570000, 700000, 900000), "S3": (200000, 240000, 290000)},
    "broadband": {"S1": (340000, 425000, 560000), "S2": (250000, 300000, 360000), "S3": (170000, 210000, 260000)},
    "enterprise": {"S1": (190000, 245000, 335000), "S2": (150000, 180000, 210000), "S3": (50000, 60000, 70000)},
    "device": {"S1": (550000, 520000, 300000), "S2": (350000, 330000, 310000), "S3": (180000, 175000, 170000)},
    "other": {"S1": (42000, 44000, 48000), "S2": (26000, 28000, 30000), "S3": (13000, 14000, 15000)},
    # service
    "transactions": {"S1": (402318, 431246, 457862), "S2": (262155, 278931, 294407), "S3": (120873, 127196, 132958)},
    "complaints": {"S1": (205, 198, 149), "S2": (118, 112, 92), "S3": (52, 49, 47)},
    "repeats": {"S1": (24, 25, 18), "S2": (14, 13, 11), "S3": (6, 5, 5)},
    "joint_cases": {"S1": (640, 705, 760), "S2": (420, 445, 470), "S3": (190, 205, 215)},
    "new_bundled": {"S1": (395, 460, 1288), "S2": (310, 365, 610), "S3": (180, 220, 330)},
}

# Year ratios: store -> (2023, 2024, 2025)
RATIOS = {
    "digital": {"S1": (0.479, 0.543, 0.611), "S2": (0.452, 0.506, 0.558), "S3": (0.331, 0.372, 0.418)},
    "premium_revenue": {"S1": (0.431, 0.446, 0.464), "S2": (0.381, 0.390, 0.402), "S3": (0.262, 0.268, 0.279)},
    "cost": {"S1": (0.758, 0.746, 0.728), "S2": (0.775, 0.768, 0.755), "S3": (0.838, 0.831, 0.825)},
    "answered_15min": {"S1": (0.842, 0.886, 0.934), "S2": (0.815, 0.862, 0.894), "S3": (0.774, 0.812, 0.853)},
    "joint_hours": {"S1": (9.6, 8.1, 6.2), "S2": (10.4, 9.2, 7.9), "S3": (12.8, 11.9, 10.1)},
    "wait": {"S1": (10.4, 9.3, 7.4), "S2": (10.9, 9.9, 8.8), "S3": (8.2, 7.9, 7.3)},
    "called_back": {"S1": (0.81, 0.87, 0.95), "S2": (0.78, 0.84, 0.90), "S3": (0.72, 0.78, 0.85)},
    "score": {"S1": (7.92, 8.12, 8.46), "S2": (7.86, 8.02, 8.20), "S3": (8.02, 8.10, 8.22)},
    "passed": {"S1": (0.902, 0.925, 0.957), "S2": (0.884, 0.906, 0.931), "S3": (0.851, 0.872, 0.889)},
}

# Mean handling hours by quarter: store -> twelve quarters
HANDLING = {
    "S1": (80.0, 78.0, 77.0, 75.5, 75.0, 73.5, 71.5, 67.5, 46.0, 37.0, 30.0, 24.5),
    "S2": (82.0, 80.5, 78.0, 77.0, 74.0, 70.0, 68.0, 66.0, 58.0, 52.0, 47.0, 42.0),
    "S3": (88.0, 86.0, 85.0, 83.0, 82.0, 80.0, 77.0, 76.0, 72.0, 68.0, 66.0, 63.0),
}

# Shares at the ends of 2022, 2023, 2024, 2025
STOCKS = {
    "on_5g": {"S1": (0.462, 0.541, 0.615, 0.682), "S2": (0.431, 0.502, 0.571, 0.633), "S3": (0.298, 0.352, 0.411, 0.472)},
    "premium": {"S1": (0.210, 0.219, 0.229, 0.251), "S2": (0.171, 0.178, 0.186, 0.197), "S3": (0.092, 0.096, 0.101, 0.108)},
    "youth": {"S1": (0.175, 0.180, 0.184, 0.189), "S2": (0.158, 0.161, 0.165, 0.169), "S3": (0.102, 0.100, 0.099, 0.098)},
    "senior": {"S1": (0.148, 0.151, 0.155, 0.160), "S2": (0.163, 0.167, 0.171, 0.174), "S3": (0.231, 0.239, 0.246, 0.252)},
    "households": {"S1": (23118, 23507, 23894, 24312), "S2": (15603, 15884, 16141, 16407), "S3": (7906, 7953, 7998, 8047)},
    "broadband": {"S1": (0.362, 0.381, 0.402, 0.438), "S2": (0.341, 0.360, 0.379, 0.403), "S3": (0.302, 0.325, 0.349, 0.374)},
    "tv": {"S1": (0.402, 0.421, 0.446, 0.492), "S2": (0.391, 0.408, 0.425, 0.449), "S3": (0.352, 0.371, 0.394, 0.420)},
}
OPENING_SUBSCRIBERS = {"S1": 27083, "S2": 17900, "S3": 9310}
TOWN_SHARE = {"S1": 0.08, "S2": 0.12, "S3": 0.78}

# Seasons, January to December. The Spring Festival's month is taken down on top.
SEASONS = {
    "gross_adds": (1.00, 0.92, 0.98, 0.90, 0.92, 0.95, 0.92, 1.05, 1.78, 1.05, 0.95, 1.32),
    "churned": (1.14, 1.16, 1.17, 0.98, 0.94, 0.93, 0.95, 0.97, 0.98, 0.93, 0.91, 0.92),
    "mobile": (0.985, 0.955, 0.985, 0.985, 1.00, 1.01, 0.995, 1.00, 1.055, 1.01, 1.00, 1.045),
    "value_added": (1.00, 0.97, 0.98, 0.98, 1.01, 1.00, 1.02, 1.02, 1.05, 1.01, 0.99, 1.03),
    "device": (1.15, 0.85, 0.85, 0.80, 0.95, 1.05, 0.85, 0.95, 1.60, 1.05, 1.15, 1.30),
    "business": (1.02, 0.95, 1.00, 0.96, 0.97, 0.98, 0.97, 1.00, 1.16, 1.00, 0.97, 1.08),
    "complaints": (1.10, 1.05, 1.15, 1.00, 1.00, 0.95, 1.05, 1.00, 1.00, 0.90, 0.90, 0.90),
}
FESTIVAL_DIP = {"gross_adds": 0.80, "churned": 1.06, "mobile": 0.97, "value_added": 1.00, "device": 0.95,
                "business": 0.84, "complaints": 0.90}
TOWN_FESTIVAL = {"gross_adds": 1.18, "churned": 1.02, "business": 0.95, "device": 1.25}  # people come home
# What disturbed a month: (store, measure, month) -> factor
DISTURBED = {
    ("S1", "churned", "2025-02"): 1.27, ("S1", "churned", "2025-01"): 0.98,
    ("S1", "mobile", "2025-02"): 0.905, ("S1", "value_added", "2025-02"): 0.93,
    ("S1", "gross_adds", "2025-02"): 0.86, ("S1", "gross_adds", "2025-09"): 1.06,
    ("S1", "device", "2025-07"): 0.22, ("S1", "device", "2025-08"): 0.26,
    ("S1", "counter", "2025-07"): 0.46, ("S1", "counter", "2025-08"): 0.58,
    ("S1", "gross_adds", "2025-07"): 0.86, ("S1", "gross_adds", "2025-08"): 0.90,
    ("S1", "complaints", "2025-05"): 0.90,
    ("S2", "churned", "2024-03"): 1.22, ("S2", "mobile", "2024-03"): 0.97,
    ("S3", "gross_adds", "2025-10"): 1.25, ("S3", "churned", "2023-02"): 1.15,
}
TARIFF_EFFECT = {"S1": 1.022, "S2": 1.018, "S3": 1.025}


def total(name, store, year):
    return TOTALS[name][store][year - 2023]


def ratio(name, store, year):
    return RATIOS[name][store][year - 2023]


def year_of(month):
    return int(month[:4])


def months_of(year):
    return [f"{year}-{number:02d}" for number in range(1, 13)]


def stock(name, store, month):
    """A year-end figure drawn straight to the month."""
    start, end = STOCKS[name][store][year_of(month) - 2023: year_of(month) - 2021]
    return start + (end - start) * int(month[5:]) / 12


def festival_month(year):
    return SPRING_FESTIVAL[year].isoformat()[:7]


def season(measure, store, month):
    """How much of the year falls on the month, before chance."""
    factor = SEASONS[measure][int(month[5:]) - 1]
    if store == "S3" and measure == "gross_adds" and month.endswith("-09"):
        factor *= 0.62  # no campus in the town
    if month == festival_month(year_of(month)):
        factor *= TOWN_FESTIVAL.get(measure, 1) if store == "S3" else FESTIVAL_DIP[measure]
    return factor * DISTURBED.get((store, measure, month), 1.0)


def tariff_effect(store, month):
    return TARIFF_EFFECT[store] if month >= TARIFF else 1.0


def ramp(month, growth):
    """A steady rise of `growth` (a fraction) from January to December."""
    return 1 + growth * (int(month[5:]) - 6.5) / 11


def days_of(month):
    day = date.fromisoformat(f"{month}-01")
    days = []
    while day.isoformat()[:7] == month:
        days.append(day)
        day += timedelta(days=1)
    return days
