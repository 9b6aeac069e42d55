# SPDX-License-Identifier: GPL-3.0-or-later
"""The hall and its channels: channels, joint_cases, queue_hours, satisfaction."""
from datetime import date, timedelta

from . import plan
from .chance import Chance, spread
from .tables import money, row

# channel: (digital, share of its side's transactions, visits a transaction, deals a visit, enquiries, errors, yuan each)
CHANNELS = {
    "counter": (False, 0.70, 0.62, 0.235, 0.30, 0.0046, 6.85),
    "self_service": (True, 0.24, 0.95, 0.055, 0.62, 0.0012, 1.45),
    "online": (True, 0.58, 1.90, 0.031, 0.56, 0.0008, 0.62),
    "hotline": (True, 0.18, 1.10, 0.036, 0.72, 0.0019, 2.10),
    "outreach": (False, 0.12, 1.35, 0.262, 0.08, 0.0085, 8.40),
    "partner": (False, 0.18, 0.88, 0.284, 0.14, 0.0078, 5.30),
}
ERRORS_LEFT = {2023: 1.18, 2024: 1.00, 2025: 0.78}


def side_months(digital, store, year):
    """The year's digital or physical transactions by month: digital rises through the year, the rest gives way."""
    chance, share = Chance(store, year, "transactions", digital), plan.ratio("digital", store, year)
    all_year = plan.total("transactions", store, year)
    digital_year = round(all_year * share)
    weights = []
    for month in plan.months_of(year):
        weight = plan.season("business", store, month) * plan.ramp(month, 0.09 if digital else -0.11)
        disturbed = plan.DISTURBED.get((store, "counter", month), 1.0)
        weight *= 1.05 if digital and disturbed < 1 else 1 if digital else (disturbed + 0.5) / 1.5
        weights.append(chance.near(weight, 0.02))
    return spread(digital_year if digital else all_year - digital_year, weights)


def channel_row(store, month, channel, transactions, chance):
    _, _, visits_each, deals_each, enquiring, wrong, cost_each = CHANNELS[channel]
    year = plan.year_of(month)
    visits = round(transactions * chance.near(visits_each, 0.04))
    renovated = plan.DISTURBED.get((store, "counter", month), 1.0) if channel == "counter" else 1.0
    deals = round(visits * chance.near(deals_each * (1 + 0.02 * (year - 2023)) * (0.7 + 0.3 * renovated), 0.05))
    enquiries = round(transactions * chance.near(enquiring, 0.04))
    errors = chance.rounded(transactions * chance.near(wrong * ERRORS_LEFT[year], 0.15))
    cost = round(transactions * chance.near(cost_each * (1 + 0.03 * (year - 2023)), 0.03) * 100)
    return row("channels", store, month, channel, visits, deals, transactions, enquiries, errors, money(cost))


def channels(store):
    rows = []
    for year in plan.YEARS:
        chance = Chance(store, year, "channels")
        sides = {digital: side_months(digital, store, year) for digital in (True, False)}
        for number, month in enumerate(plan.months_of(year)):
            for digital in (True, False):
                names = [name for name, values in CHANNELS.items() if values[0] == digital]
                parts = spread(sides[digital][number], [chance.near(channel_part(name, store, year), 0.03) for name in names])
                rows += [channel_row(store, month, name, part, chance) for name, part in zip(names, parts)]
    return rows


def channel_part(channel, store, year):
    part = CHANNELS[channel][1]
    if channel == "online":
        part *= 1 + 0.05 * (year - 2024)
    if store == "S3":
        part *= {"outreach": 1.8, "hotline": 1.5, "online": 0.8}.get(channel, 1.0)
    return part


def joint_cases(store):
    rows = []
    for year in plan.YEARS:
        chance = Chance(store, year, "joint_cases")
        weights = [chance.near(plan.season("complaints", store, month), 0.08) for month in plan.months_of(year)]
        for month, cases in zip(plan.months_of(year), spread(plan.total("joint_cases", store, year), weights)):
            cases += 9 if store == "S1" and month == plan.OUTAGE.isoformat()[:7] else 0
            answered = chance.near(plan.ratio("answered_15min", store, year) * plan.ramp(month, 0.04), 0.02)
            hours = cases * chance.near(plan.ratio("joint_hours", store, year) * plan.ramp(month, -0.12), 0.06)
            rows.append(row("joint_cases", store, month, cases, min(cases, round(cases * answered)), f"{hours:.1f}"))
    return rows


# How arrivals fall on the hours of a day: busy at 10-11 and 15-17, idle at noon and at the end
HOUR_SHARE = {9: 0.56, 10: 1.00, 11: 0.97, 12: 0.47, 13: 0.44, 14: 0.70, 15: 0.93, 16: 0.98, 17: 0.88, 18: 0.46, 19: 0.262}
WEEKDAY_SHARE = (1.05, 0.95, 0.92, 0.92, 0.98, 1.18, 1.12)
SHORT_DAY = range(10, 17)


def is_festival_shut(day):
    """New Year's Eve and the first two days of the Spring Festival."""
    first = plan.SPRING_FESTIVAL[day.year]
    return first - timedelta(days=1) <= day <= first + timedelta(days=1)


def is_festival_short(day):
    first = plan.SPRING_FESTIVAL[day.year]
    return first + timedelta(days=2) <= day <= first + timedelta(days=6)


def under_renovation(store, day):
    return store == "S1" and plan.RENOVATION[0] <= day <= plan.RENOVATION[1]


def open_hours(store, day):
    if is_festival_shut(day) or (store == "S1" and plan.RENOVATION_SHUT[0] <= day <= plan.RENOVATION_SHUT[1]):
        return []
    if is_festival_short(day):
        return list(SHORT_DAY)
    return list(HOUR_SHARE)


def day_weight(store, day):
    weight = WEEKDAY_SHARE[day.weekday()]
    if day.day <= 3 or day.day >= 27:
        weight *= 1.12  # bills and monthly plans
    if store == "S1" and plan.OUTAGE <= day <= plan.OUTAGE + timedelta(days=1):
        weight *= 1.35
    return weight * (0.62 if under_renovation(store, day) else 1.0)


def counters_open(store, day, hour):
    counters = {"S1": 8, "S2": 6, "S3": 4}[store]
    share = 1.0 if HOUR_SHARE[hour] > 0.8 else 0.85 if HOUR_SHARE[hour] > 0.5 else 0.7
    return max(1, round(counters * share * (0.5 if under_renovation(store, day) else 1.0)))


def queue_row(store, day, hour, arrivals, chance):
    counters = counters_open(store, day, hour)
    load = arrivals / (counters * 4.2)
    abandoned = sum(chance.happens(0.006 + 0.075 * load * load) for _ in range(arrivals))
    served = arrivals - abandoned
    if hour >= 18 and served and chance.happens(0.04):
        served -= 1  # still waiting at closing time
    mean_wait = plan.ratio("wait", store, day.year) * (0.42 + 0.95 * load * load) * (1.25 if under_renovation(store, day) else 1)
    waits = [chance.near(mean_wait, 0.9) for _ in range(served)]
    return row("queue_hours", store, day, hour, arrivals, served, abandoned, round(sum_of(waits)),
               sum(wait <= 10 for wait in waits), counters)


def sum_of(values):
    """Left to right: the same on every Python."""
    result = 0.0
    for value in values:
        result += value
    return result


def queue_hours(store, channel_rows):
    """Three of four counter visits draw a ticket."""
    chance, rows = Chance(store, "queue_hours"), []
    visits = {r["month"]: int(r["visits"]) for r in channel_rows if r["channel"] == "counter"}
    for month in plan.MONTHS:
        cells = [(day, hour) for day in plan.days_of(month) for hour in open_hours(store, day)]
        weights = [day_weight(store, day) * HOUR_SHARE[hour] for day, hour in cells]
        scale = visits[month] * 0.75 / sum_of(weights)
        for (day, hour), weight in zip(cells, weights):
            arrivals = chance.rounded(chance.near(weight * scale, 0.5))
            rows.append(queue_row(store, day, hour, arrivals, chance))
    return rows


# item: (score in store, score online, importance)
SURVEY = {"response_speed": (8.25, 8.45, 8.7), "plan_value": (7.55, 7.70, 9.2), "hall_environment": (8.40, 8.30, 7.1),
          "staff_attitude": (8.95, 8.55, 8.3), "network": (8.05, 8.00, 9.1)}


def survey_score(store, month, item, touchpoint):
    score = SURVEY[item][0 if touchpoint == "in_store" else 1]
    score += {"S1": 0.0, "S2": -0.10, "S3": 0.05}[store] + 0.006 * plan.MONTHS.index(month)
    if store == "S1" and item == "response_speed":
        score += 0.012 * max(0, plan.MONTHS.index(month) - 23)
    if store == "S1" and item == "hall_environment" and touchpoint == "in_store":
        score += -1.3 if month in ("2025-07", "2025-08") else 0.45 if month > "2025-08" else 0
    if store == "S1" and item == "network" and month == "2025-05":
        score -= 1.1
    if item == "plan_value" and plan.TARIFF <= month < "2025-06":
        score -= 0.3
    return score


def satisfaction(store):
    chance, rows = Chance(store, "satisfaction"), []
    asked = {"S1": 92, "S2": 66, "S3": 38}[store]
    for month in plan.MONTHS:
        for touchpoint, part in (("online", 1.25), ("in_store", 0.9)):
            respondents = round(chance.near(asked * part, 0.15))
            for item, (_, _, importance) in SURVEY.items():
                score = chance.near(survey_score(store, month, item, touchpoint), 0.02)
                rows.append(row("satisfaction", store, month, item, touchpoint, respondents, round(respondents * score),
                                round(respondents * chance.near(importance, 0.02))))
    return rows
