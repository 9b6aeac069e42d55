# SPDX-License-Identifier: GPL-3.0-or-later
"""Money in and out: revenue, value_added, arpu, costs."""
import math

from . import plan
from .chance import Chance, spread
from .tables import money, row

LINES = ("mobile", "value_added", "broadband", "enterprise", "device", "other")
TIERS = ("premium", "standard", "basic")
# line -> (channel, segment) -> weight; tiers only on mobile
SPLITS = {
    "mobile": {("counter", "individual"): 0.26, ("counter", "family"): 0.15, ("counter", "enterprise"): 0.06,
               ("online", "individual"): 0.19, ("online", "family"): 0.08, ("partner", "individual"): 0.12,
               ("outreach", "individual"): 0.07, ("self_service", "individual"): 0.07},
    "value_added": {("counter", "individual"): 0.22, ("counter", "family"): 0.18, ("online", "individual"): 0.34,
                    ("online", "family"): 0.14, ("hotline", "individual"): 0.07, ("self_service", "individual"): 0.05},
    "broadband": {("counter", "family"): 0.48, ("online", "family"): 0.20, ("outreach", "family"): 0.18,
                  ("partner", "family"): 0.06, ("counter", "enterprise"): 0.08},
    "enterprise": {("counter", "enterprise"): 0.55, ("outreach", "enterprise"): 0.38, ("online", "enterprise"): 0.07},
    "device": {("counter", ""): 0.66, ("online", ""): 0.20, ("partner", ""): 0.14},
    "other": {("counter", "individual"): 0.8, ("self_service", "individual"): 0.2},
}
ONLINE_RISE = {2023: 0.90, 2024: 1.00, 2025: 1.12}
LINE_SEASON = {"mobile": "mobile", "value_added": "value_added", "device": "device"}
LINE_GROWTH = {"mobile": 0.0, "value_added": 0.30, "broadband": 0.16, "enterprise": 0.20, "device": 0.0, "other": 0.0}
# Money booked by mistake and taken back: (store, month, line) -> (channel, segment, fen, note)
REVERSALS = {
    ("S1", "2024-03", "enterprise"): ("", "enterprise", -126000, "冲销2月集团专线重复出账，工单见财务0318号"),
    ("S1", "2025-10", "device"): ("", "", -359900, "冲销9月线上退货手机一台"),
    ("S2", "2025-08", "other"): ("counter", "", -34800, "冲销7月补卡手续费误收"),
}


def line_months(line, store, year, store_flows):
    """The twelve months of a business line, in fen."""
    chance = Chance(store, year, "revenue", line)
    measure, weights = LINE_SEASON.get(line, "business"), []
    for flow in store_flows:
        weight = plan.season(measure, store, flow.month) * plan.ramp(flow.month, LINE_GROWTH[line])
        if line == "mobile":
            weight *= flow.average * plan.tariff_effect(store, flow.month)
        weights.append(chance.near(weight, 0.10 if line in ("device", "enterprise") else 0.008))
    odd = chance.whole(-90000, 90000)  # no year comes out round
    return spread(plan.total(line, store, year) * 100 + odd, weights)


def tier_shares(store, month):
    premium = plan.ratio("premium_revenue", store, plan.year_of(month)) * plan.ramp(month, 0.02)
    basic = {"S1": 0.145, "S2": 0.185, "S3": 0.275}[store] * (0.94 if month >= plan.TARIFF else 1.0)
    return {"premium": premium, "standard": 1 - premium - basic, "basic": basic}


def channel_weight(line, channel, store, month, weight):
    if channel == "online":
        weight *= ONLINE_RISE[plan.year_of(month)] * (0.6 if store == "S3" else 1)
    if channel == "counter" and line != "mobile":
        weight *= (1 + plan.DISTURBED.get((store, "counter", month), 1.0)) / 2
    return weight


def split_rows(line, store, month, tier, fen, chance):
    pairs = SPLITS[line]
    weights = [chance.near(channel_weight(line, channel, store, month, weight), 0.06)
               for (channel, _), weight in pairs.items()]
    for (channel, segment), amount in zip(pairs, spread(fen, weights)):
        yield row("revenue", store, month, line, channel, segment, tier, money(amount), None)


def line_rows(line, store, month, fen, chance):
    """A line's month split by channel, segment and (mobile only) tier; a reversal is a row of its own."""
    rows = []
    reversal = REVERSALS.get((store, month, line))
    if reversal:
        channel, segment, back, note = reversal
        rows.append(row("revenue", store, month, line, channel, segment, "", money(back), note))
        fen -= back
    if line == "mobile":
        shares = tier_shares(store, month)
        parts = spread(fen, [chance.near(shares[tier], 0.01) for tier in TIERS])
        for tier, part in zip(TIERS, parts):
            rows += split_rows(line, store, month, tier, part, chance)
    else:
        rows += split_rows(line, store, month, "", fen, chance)
    return rows


def revenue_by_line(store, store_flows):
    """(line, month) -> fen."""
    result = {}
    for year in plan.YEARS:
        year_flows = [flow for flow in store_flows if plan.year_of(flow.month) == year]
        for line in LINES:
            months = line_months(line, store, year, year_flows)
            result.update({(line, flow.month): fen for flow, fen in zip(year_flows, months)})
    return result


def revenue(store, by_line):
    chance = Chance(store, "revenue split")
    return [record for (line, month), fen in by_line.items() for record in line_rows(line, store, month, fen, chance)]


# product: (share of value-added revenue, subscribers per head 2023-01, per month more, price hint for orders)
PRODUCTS = {"cloud_storage": (0.17, 0.086, 0.0018), "tv": (0.24, 0.082, 0.0014), "video": (0.27, 0.108, 0.0019),
            "music": (0.10, 0.052, 0.0006), "security": (0.15, 0.041, 0.0021), "roaming": (0.07, 0.008, 0.0002)}


def value_added(store, store_flows, by_line):
    """By product; a month's products add up to revenue's value_added."""
    chance, rows = Chance(store, "value_added"), []
    reach = {"S1": 1.0, "S2": 0.9, "S3": 0.68}[store]
    for index, flow in enumerate(store_flows):
        parts = spread(by_line["value_added", flow.month], [chance.near(share, 0.05) for share, _, _ in PRODUCTS.values()])
        for (product, (_, start, growth)), fen in zip(PRODUCTS.items(), parts):
            people = round(flow.closing * chance.near((start + growth * index) * reach, 0.015))
            orders = round(people * chance.near(0.07, 0.2) * plan.season("business", store, flow.month))
            rows.append(row("value_added", store, flow.month, product, people, orders, money(fen)))
    return rows


def arpu(store, store_flows, by_line):
    """As the carrier's system reports it (it divides by the month-end base), beside the peers'."""
    chance, rows = Chance(store, "arpu"), []
    peers = {"S1": 46.6, "S2": 44.1, "S3": 36.9}[store]
    people = {"S1": (0.24, 0.47, 0.29), "S2": (0.19, 0.48, 0.33), "S3": (0.10, 0.45, 0.45)}[store]
    for index, flow in enumerate(store_flows):
        fen = by_line["mobile", flow.month] + by_line["value_added", flow.month]
        reported = fen / flow.closing * chance.near(1.0012, 0.002)
        peer = peers * 100 * (1 + 0.0011 * index) * (0.5 + 0.5 * plan.SEASONS["mobile"][int(flow.month[5:]) - 1])
        rows.append(row("arpu", store, flow.month, "all", money(round(reported)), money(round(chance.near(peer, 0.006)))))
        shares = tier_shares(store, flow.month)
        for tier, part in zip(TIERS, people):
            rows.append(row("arpu", store, flow.month, tier, money(round(reported * shares[tier] / part)),
                            money(round(chance.near(peer * shares[tier] / part * 0.985, 0.01)))))
    return rows


COST_ITEMS = {"staff": 0.345, "rent": 0.150, "energy": 0.018, "commission": 0.272, "promotion": 0.105,
              "depreciation": 0.080, "other": 0.030}
ENERGY_SEASON = (1.15, 1.05, 0.85, 0.80, 0.90, 1.10, 1.35, 1.35, 1.10, 0.80, 0.80, 1.05)

# A year's item out of its usual share; and the budget as a part of what was spent, where it was clearly passed
ITEM_CHANGED = {("S3", 2024, "energy"): 1.06, ("S3", 2025, "energy"): 0.93, ("S1", 2025, "other"): 1.25}
BUDGETED = {("S3", 2024, "energy"): 0.92, ("S3", 2024, "commission"): 0.95, ("S1", 2025, "other"): 0.86,
            ("S1", 2025, "promotion"): 0.97}


def cost_weight(item, store, month, chance):
    number = int(month[5:]) - 1
    if item in ("rent", "depreciation"):
        return 1.0 + (0.06 if (store, item) == ("S1", "depreciation") and month > "2025-08" else 0)
    if item == "energy":
        return chance.near(ENERGY_SEASON[number], 0.04) * (0.75 if store == "S1" and month in ("2025-07", "2025-08") else 1)
    if item == "staff":
        return chance.near(1.35 if number == 0 else 1.0, 0.02)
    if item in ("commission", "promotion"):
        return chance.near(plan.SEASONS["gross_adds"][number], 0.06)
    return chance.near(1.6 if store == "S1" and month in ("2025-07", "2025-08") else 1.0, 0.15)


def costs(store, by_line):
    rows = []
    for year in plan.YEARS:
        months, chance = plan.months_of(year), Chance(store, year, "costs")
        service = sum(by_line[line, month] for line in LINES if line != "device" for month in months)
        year_cost = round(service * chance.near(plan.ratio("cost", store, year), 0.001))
        weights = [weight * ITEM_CHANGED.get((store, year, item), 1.0) for item, weight in COST_ITEMS.items()]
        for item, item_fen in zip(COST_ITEMS, spread(year_cost, weights)):
            planned = BUDGETED.get((store, year, item)) or chance.between(0.99, 1.035)
            budget = round(item_fen * planned / 12 / 10000) * 10000
            parts = spread(item_fen, [cost_weight(item, store, month, chance) for month in months])
            for number, (month, fen) in enumerate(zip(months, parts)):
                kwh = round(fen / chance.near(92, 0.02)) if item == "energy" else None
                month_budget = round(budget * ENERGY_SEASON[number] / (math.fsum(ENERGY_SEASON) / 12)) \
                    if item == "energy" else budget
                rows.append(row("costs", store, month, item, money(fen), kwh, money(month_budget)))
    return rows
