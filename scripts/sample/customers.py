# SPDX-License-Identifier: GPL-3.0-or-later
"""Subscribers and where they come from, stay or leave: subscribers, acquisition, households, cohorts, campaigns."""
from . import plan
from .chance import Chance, spread
from .tables import money, row


def monthly(name, measure, store, year, width=0.04):
    """A year's total spread over its months by season and a little chance."""
    chance = Chance(store, year, name)
    return spread(plan.total(name, store, year),
                  [chance.near(plan.season(measure, store, month), width) for month in plan.months_of(year)])


def areas(store, total, town_weight=1.0):
    """urban and town parts of a total."""
    town = plan.TOWN_SHARE[store] * town_weight
    return dict(zip(("urban", "town"), spread(total, [1 - town, town])))


class Flow:
    """The whole store's month: what the other tables build on."""

    def __init__(self, month, opening, gross_adds, churned, adjustment, new_5g, port_ins, port_outs):
        self.month, self.opening, self.gross_adds, self.churned = month, opening, gross_adds, churned
        self.adjustment, self.new_5g, self.port_ins, self.port_outs = adjustment, new_5g, port_ins, port_outs
        self.closing = opening + gross_adds - churned + adjustment

    @property
    def average(self):
        return (self.opening + self.closing) / 2


def flows(store):
    """36 months of the store, each opening on the last one's closing."""
    opening, result = plan.OPENING_SUBSCRIBERS[store], []
    for year in plan.YEARS:
        chance = Chance(store, year, "ports")
        gross_adds = monthly("gross_adds", "gross_adds", store, year)
        churned = monthly("churned", "churned", store, year, 0.03)
        new_5g = spread(plan.total("new_5g", store, year),
                        [chance.near(adds * plan.ramp(month, 0.08), 0.02)
                         for adds, month in zip(gross_adds, plan.months_of(year))])
        for i, month in enumerate(plan.months_of(year)):
            adjustment = plan.total("adjustment", store, year) if i == 3 else 0
            port_ins = round(chance.near(0.14, 0.15) * gross_adds[i])
            port_outs = round(chance.near(0.17, 0.12) * churned[i])
            result.append(Flow(month, opening, gross_adds[i], churned[i], adjustment, new_5g[i], port_ins, port_outs))
            opening = result[-1].closing
    return result


def subscriber_rows(store, flow, opening, chance):
    """The urban and the town row of a month; `opening` is moved on to the closings."""
    adds = areas(store, flow.gross_adds)
    lost = areas(store, flow.churned)
    ins, outs = areas(store, flow.port_ins, 0.7), areas(store, flow.port_outs, 0.7)
    new_5g = areas(store, flow.new_5g, 0.95)
    main_area = "town" if store == "S3" else "urban"
    for area in ("urban", "town"):
        adjustment = flow.adjustment if area == main_area else 0
        closing = opening[area] + adds[area] - lost[area] + adjustment
        lean = 1.0 if area == main_area else (0.86 if area == "town" else 1.08)
        share = {name: plan.stock(name, store, flow.month) for name in ("on_5g", "premium", "youth", "senior")}
        index = plan.MONTHS.index(flow.month)
        data_users = round(closing * (0.842 + 0.0008 * index))
        gb_each = chance.near((14.6 + 0.22 * index) * (0.8 if store == "S3" else 1), 0.03)
        minutes_each = chance.near(152 - 0.9 * index, 0.03)
        yield row("subscribers", store, flow.month, area, opening[area], adds[area], min(ins[area], adds[area]),
                  lost[area], min(outs[area], lost[area]), adjustment, closing, round(closing * share["on_5g"] * lean),
                  min(new_5g[area], adds[area]), round(closing * share["premium"] * lean),
                  round(closing * share["youth"] * lean), round(closing * share["senior"] / lean),
                  data_users, round(data_users * gb_each), round((opening[area] + closing) / 2 * minutes_each))
        opening[area] = closing


def subscribers(store, store_flows):
    chance, opening = Chance(store, "subscribers"), areas(store, plan.OPENING_SUBSCRIBERS[store])
    return [record for flow in store_flows for record in subscriber_rows(store, flow, opening, chance)]


# source: (weight, leads for one gross add, cost of one gross add in yuan)
SOURCES = {"outreach": (0.20, 5.2, 62), "port_in": (None, 3.9, 118), "campus": (0.14, 3.1, 48),
           "online": (0.22, 14.0, 36), "referral": (0.16, 2.4, 25), "walk_in": (0.28, 3.6, 9)}
CAMPUS_SEASON = {"08": 2.4, "09": 6.5, "10": 1.2}


def source_weight(source, store, month):
    weight = SOURCES[source][0]
    if source == "campus":
        weight *= CAMPUS_SEASON.get(month[5:], 0.35) * {"S1": 1.2, "S2": 1.0, "S3": 0.25}[store]
    if source == "walk_in":
        weight *= plan.DISTURBED.get((store, "counter", month), 1.0)
    if source == "online":
        weight *= 1 + 0.12 * (plan.year_of(month) - 2023)
    return weight


def acquisition(store, store_flows):
    chance, rows = Chance(store, "acquisition"), []
    for flow in store_flows:
        open_sources = [source for source in SOURCES if source != "port_in"]
        weights = [chance.near(source_weight(source, store, flow.month), 0.12) for source in open_sources]
        adds = dict(zip(open_sources, spread(flow.gross_adds - flow.port_ins, weights)), port_in=flow.port_ins)
        for source, (_, leads_each, cost_each) in SOURCES.items():
            leads = round(adds[source] * chance.near(leads_each, 0.12)) + chance.whole(0, 3)
            cost = round(adds[source] * chance.near(cost_each, 0.10) * 100)
            rows.append(row("acquisition", store, flow.month, source, max(leads, adds[source]), adds[source], money(cost)))
    return rows


def households(store):
    """Bundles grow by the new ones and lose a few each month."""
    rows = []
    bundled = {"S1": 4034, "S2": 2405, "S3": 957}[store]
    for year in plan.YEARS:
        chance = Chance(store, year, "households")
        weights = [chance.near(plan.season("business", store, month) * plan.ramp(month, 0.7), 0.1)
                   for month in plan.months_of(year)]
        new_bundled = spread(plan.total("new_bundled", store, year), weights)
        for month, new in zip(plan.months_of(year), new_bundled):
            homes = round(plan.stock("households", store, month))
            broadband = round(homes * plan.stock("broadband", store, month))
            bundled += new - round(bundled * chance.near(0.0022, 0.3))
            rows.append(row("households", store, month, homes, broadband, bundled, new,
                            round(broadband * plan.stock("tv", store, month))))
    return rows


def base_arpu(store, year):
    """What a subscriber of the base brought in a month, in yuan, when it was fixed."""
    return {"S1": (45.6, 46.4, 47.2), "S2": (43.1, 43.6, 43.9), "S3": (36.2, 36.3, 36.1)}[store][year - 2023]


def cohorts(store, store_flows):
    """The base fixed on 31 December before, and what is left of it month by month."""
    chance, rows = Chance(store, "cohorts"), []
    for flow in store_flows:
        year, number = plan.year_of(flow.month), int(flow.month[5:])
        if number == 1:
            base, lost = flow.opening, 0.0
            base_revenue = round(base * base_arpu(store, year) * 100)
        lost += flow.churned * (0.98 - 0.022 * number)
        retained = round(base - lost)
        kept = retained / base * (1.015 + 0.004 * number) * chance.near(1, 0.008)
        repurchasers = round(base * (0.312 + 0.014 * (year - 2023)) * chance.near(1, 0.02)) if number == 12 else None
        rows.append(row("cohorts", store, flow.month, base, retained, money(base_revenue),
                        money(min(base_revenue, round(base_revenue * kept))), repurchasers))
    return rows


# name, first day, last day, part of the base addressed, part of it touched, deals of the touched, churn before and after
CAMPAIGNS = (
    ("春节老客户回馈", "01-08", "02-20", 0.18, 0.62, 0.21, 0.031, 0.021),
    ("合约到期提前续约", "03-05", "05-31", 0.11, 0.71, 0.34, 0.044, 0.026),
    ("高端客户专属服务日", "06-10", "07-10", 0.06, 0.83, 0.28, 0.019, 0.012),
    ("融合升级送千兆", "09-15", "11-15", 0.15, 0.58, 0.24, 0.027, 0.018),
    ("年末携出预警挽留", "11-20", "12-31", 0.05, 0.77, 0.31, 0.062, 0.041),
)


def campaigns(store, store_flows):
    rows = []
    for year in plan.YEARS:
        base = next(flow.opening for flow in store_flows if flow.month == f"{year}-01")
        chance = Chance(store, year, "campaigns")
        for name, starts, ends, part, reached, deals, before, after in CAMPAIGNS:
            if store == "S3" and name.startswith("高端"):
                continue
            audience = round(base * chance.near(part, 0.10))
            touched = round(audience * chance.near(reached, 0.06))
            rows.append(row("campaigns", store, f"{year}{name}", f"{year}-{starts}", f"{year}-{ends}", audience, touched,
                            round(touched * chance.near(deals, 0.1)), money(round(touched * chance.near(9.5, 0.15) * 100)),
                            round(audience * chance.near(before, 0.08)), round(audience * chance.near(after, 0.08))))
    return rows
