# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules of records.md, checked over the files as written. Each check yields the reasons it fails."""
import re
from fractions import Fraction
from pathlib import Path

from . import plan
from .figures import KPIS, moment
from .tables import COLUMNS, KEYS, key_order, read

MONTH, DAY = r"\d{4}-(0[1-9]|1[0-2])", r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])"
MOMENT, WHOLE = DAY + r"T([01]\d|2[0-3]):[0-5]\d", r"\d+"
MONEY, TEXT = r"\d+\.\d\d", r"[^=+\-@\t\r\n＝＋－＠][^\t\r\n]*"
LINE = "mobile|value_added|broadband|enterprise|device|other"
CHANNEL = "counter|self_service|online|hotline|outreach|partner"
KPI = "|".join(KPIS)
# What a column may hold, by column name; "kind.column" where a kind differs. Empty is allowed only for OPTIONAL.
SHAPES = {
    "store": "S[123]", "month": MONTH, "day": DAY, "year": r"\d{4}", "hour": WHOLE, "opened_on": DAY, "starts_on": DAY,
    "ends_on": DAY, "due_on": DAY, "done_on": DAY, "accepted_at": MOMENT, "responded_at": MOMENT, "closed_at": MOMENT,
    "called_back_at": MOMENT, "area": "urban|town", "business_line": LINE, "channel": CHANNEL,
    "segment": "individual|family|enterprise", "plan_tier": "premium|standard|basic",
    "arpu.plan_tier": "all|premium|standard|basic", "level": "urgent|normal",
    "category": "billing|network|service|product|privacy|other", "responsible": "store|network|other",
    "score": "[1-9]|10", "first_contact": "[01]", "repeat_of": r"TS\d{6}-\d\d", "complaint": r"TS\d{6}-\d\d",
    "source": "outreach|port_in|campus|online|referral|walk_in", "market.source": TEXT,
    "item": "response_speed|plan_value|hall_environment|staff_attitude|network",
    "costs.item": "staff|rent|energy|commission|promotion|depreciation|other", "touchpoint": "online|in_store",
    "operator": "mobile|unicom|telecom|broadnet", "carrier": "mobile",
    "product": "cloud_storage|tv|video|music|security|roaming", "kpi": KPI, "severity": "[123]",
    "state": "open|watched|closed", "actions.state": "planned|running|done|dropped",
    "kind": "promotion|tariff|works|holiday|other", "competitor_events.kind": "price|promotion|service|network",
    "amount": MONEY, "revenue.amount": "-?" + MONEY, "reported": MONEY, "peer_average": MONEY, "cost": MONEY,
    "revenue": MONEY, "arpu": MONEY, "budget": MONEY, "base_revenue": MONEY, "retained_revenue": MONEY,
    "resolve_hours": r"\d+\.\d", "hours": r"\d+\.\d", "target": r"-?\d+(\.\d+)?", "stretch": r"-?\d+(\.\d+)?",
    "adjustment": r"-?\d+", "net_adds": r"-?\d+",
}
TEXTS = {"name", "region", "note", "title", "detail", "response", "campaign", "topic", "issue", "cause", "action", "owner",
         "expected", "result"}
OPTIONAL = {
    "revenue": {"channel", "segment", "plan_tier", "note"}, "targets": {"stretch", "note"}, "costs": {"energy_kwh"},
    "complaints": {"responded_at", "closed_at", "called_back_at", "responsible", "score", "first_contact", "repeat_of", "note"},
    "cohorts": {"repurchasers"}, "actions": {"done_on", "result"},
}
# part <= whole, kind by kind
NOT_MORE = {
    "subscribers": (("port_ins", "gross_adds"), ("port_outs", "churned"), ("on_5g", "closing"), ("premium", "closing"),
                    ("youth", "closing"), ("senior", "closing"), ("data_users", "closing"), ("new_5g", "gross_adds")),
    "channels": (("deals", "visits"), ("enquiries", "transactions"), ("errors", "transactions")),
    "joint_cases": (("answered_15min", "cases"),), "acquisition": (("gross_adds", "leads"),),
    "queue_hours": (("within_10min", "served"),), "households": (("broadband", "households"), ("bundled", "broadband"),
                                                                 ("tv", "broadband"), ("new_bundled", "bundled")),
    "cohorts": (("retained_subscribers", "base_subscribers"), ("retained_revenue", "base_revenue"),
                ("repurchasers", "base_subscribers")),
    "campaigns": (("touched", "audience"), ("deals", "touched"), ("churned_before", "audience"),
                  ("churned_after", "audience"), ("starts_on", "ends_on")),
    "training": (("examined", "attendees"), ("passed", "examined")),
    "market": (("net_adds", "gross_adds"),), "staffing": (("career_plans", "headcount"),),
    "complaints": (("accepted_at", "responded_at"), ("responded_at", "closed_at"), ("closed_at", "called_back_at")),
}
# how many rows a store has in each month
MONTHLY = {"subscribers": 2, "arpu": 4, "channels": 6, "joint_cases": 1, "acquisition": 6, "satisfaction": 10, "market": 4,
           "households": 1, "value_added": 6, "cohorts": 1, "costs": 7, "staffing": 1}


def bytes_are_plain(folder, tables):
    """UTF-8 without BOM, LF, the header of records.md."""
    total = 0
    for kind in COLUMNS:
        data = (Path(folder) / f"{kind}.csv").read_bytes()
        total += len(data)
        if data.startswith(b"\xef\xbb\xbf") or b"\r" in data or not data.endswith(b"\n"):
            yield f"{kind}: not plain UTF-8 with LF"
        if data.decode("utf-8").split("\n", 1)[0] != ",".join(COLUMNS[kind]):
            yield f"{kind}: header differs from records.md"
    if total > 3_500_000:
        yield f"the files hold {total} bytes"


def keys_are_sorted_and_single(folder, tables):
    for kind, records in tables.items():
        keys = [key_order(kind)(r) for r in records]
        if keys != sorted(keys):
            yield f"{kind}: not sorted by key"
        if len(set(keys)) != len(keys):
            yield f"{kind}: a key comes twice"


def shape(kind, column):
    return SHAPES.get(f"{kind}.{column}") or SHAPES.get(column) or (TEXT if column in TEXTS else WHOLE)


def values_have_their_shape(folder, tables):
    for kind, records in tables.items():
        shapes = {column: re.compile(shape(kind, column)) for column in COLUMNS[kind]}
        for record in records:
            for column, value in record.items():
                if value == "" and column in OPTIONAL.get(kind, ()):
                    continue
                if not shapes[column].fullmatch(value):
                    yield f"{where(kind, record)}: {column} is {value!r}"


def where(kind, record):
    return kind + " " + " ".join(record[c] for c in KEYS[kind])


def comparable(value):
    return value if re.match(DAY, value) else Fraction(value)


def parts_fit_their_whole(folder, tables):
    for kind, pairs in NOT_MORE.items():
        for record in tables[kind]:
            for part, whole in pairs:
                if record[part] and record[whole] and comparable(record[part]) > comparable(record[whole]):
                    yield f"{where(kind, record)}: {part} > {whole}"


def steps_are_in_order(folder, tables):
    """No later moment without the ones before it."""
    for r in tables["complaints"]:
        for earlier, later in (("responded_at", "closed_at"), ("closed_at", "called_back_at"), ("called_back_at", "score")):
            if r[later] and not r[earlier]:
                yield f"{where('complaints', r)}: {later} without {earlier}"


def every_month_is_there(folder, tables):
    counts = {}
    for kind, records in tables.items():
        for r in records:
            when = (r.get("month") or r.get("day") or r.get("accepted_at") or "")[:7]
            counts[kind, r["store"], when] = counts.get((kind, r["store"], when), 0) + 1
    for store in plan.STORES:
        for month in plan.MONTHS:
            for kind, wanted in MONTHLY.items():
                if counts.get((kind, store, month), 0) != wanted:
                    yield f"{kind} {store} {month}: not {wanted} rows"
            for kind in ("complaints", "training"):
                if not counts.get((kind, store, month)):
                    yield f"{kind} {store} {month}: none"
            rows = counts.get(("revenue", store, month), 0)
            if (store, month) == plan.MISSING_REVENUE:
                if rows:
                    yield f"revenue {store} {month}: should be missing"
            elif not 35 <= rows <= 60:
                yield f"revenue {store} {month}: {rows} rows"


def subscribers_chain(folder, tables):
    last = {}
    for r in tables["subscribers"]:  # sorted by store, month, area
        opening, closing = int(r["opening"]), int(r["closing"])
        if closing != opening + int(r["gross_adds"]) - int(r["churned"]) + int(r["adjustment"]):
            yield f"{where('subscribers', r)}: closing does not add up"
        if last.get((r["store"], r["area"]), opening) != opening:
            yield f"{where('subscribers', r)}: opening is not last month's closing"
        last[r["store"], r["area"]] = closing


def monthly_sum(records, column, test=lambda r: True):
    sums = {}
    for r in records:
        if test(r):
            sums[r["store"], r["month"]] = sums.get((r["store"], r["month"]), 0) + Fraction(r[column])
    return sums


def sources_add_up(folder, tables):
    adds = monthly_sum(tables["subscribers"], "gross_adds")
    for key, total in monthly_sum(tables["acquisition"], "gross_adds").items():
        if total != adds[key]:
            yield f"acquisition {key}: {total} of {adds[key]} gross adds"


def value_added_agrees(folder, tables):
    booked = monthly_sum(tables["revenue"], "amount", lambda r: r["business_line"] == "value_added")
    for key, total in monthly_sum(tables["value_added"], "revenue").items():
        if key != plan.MISSING_REVENUE and booked[key] != total:
            yield f"value_added {key}: {total}, in revenue {booked[key]}"


def queue_counts_fit(folder, tables):
    hours = {}
    for r in tables["queue_hours"]:
        if int(r["served"]) + int(r["abandoned"]) > int(r["arrivals"]):
            yield f"{where('queue_hours', r)}: served + abandoned > arrivals"
        if not 9 <= int(r["hour"]) <= 19:
            yield f"{where('queue_hours', r)}: outside opening hours"
        hours.setdefault((r["store"], r["day"]), []).append(r["hour"])
    for (store, day), seen in hours.items():
        if len(seen) not in (7, 11):
            yield f"queue_hours {store} {day}: {len(seen)} hours"


def survey_sums_fit(folder, tables):
    for r in tables["satisfaction"]:
        for column in ("score_sum", "importance_sum"):
            if int(r[column]) > 10 * int(r["respondents"]):
                yield f"{where('satisfaction', r)}: {column} > 10 x respondents"


def negatives_have_notes(folder, tables):
    negative = [r for r in tables["revenue"] if r["amount"].startswith("-")]
    if not negative:
        yield "revenue: no negative row"
    for r in negative:
        if not r["note"]:
            yield f"{where('revenue', r)}: negative without a note"


def tiers_only_on_mobile(folder, tables):
    for r in tables["revenue"]:
        if bool(r["plan_tier"]) != (r["business_line"] == "mobile"):
            yield f"{where('revenue', r)}: tier {r['plan_tier']!r}"


def energy_only_on_energy(folder, tables):
    for r in tables["costs"]:
        if bool(r["energy_kwh"]) != (r["item"] == "energy"):
            yield f"{where('costs', r)}: energy_kwh {r['energy_kwh']!r}"


def bundles_grow_by_new_ones(folder, tables):
    last = {}
    for r in tables["households"]:
        if int(r["bundled"]) - last.get(r["store"], int(r["bundled"])) > int(r["new_bundled"]):
            yield f"{where('households', r)}: more bundles than new ones"
        last[r["store"]] = int(r["bundled"])


def cohort_bases_are_fixed(folder, tables):
    closings, openings = (monthly_sum(tables["subscribers"], c) for c in ("closing", "opening"))
    for r in tables["cohorts"]:
        year = int(r["month"][:4])
        base = openings[r["store"], "2023-01"] if year == 2023 else closings[r["store"], f"{year - 1}-12"]
        if int(r["base_subscribers"]) != base:
            yield f"{where('cohorts', r)}: the base is not the one of 31 December"
        if bool(r["repurchasers"]) != r["month"].endswith("-12"):
            yield f"{where('cohorts', r)}: repurchasers {r['repurchasers']!r}"


def repeats_name_earlier_ones(folder, tables):
    accepted = {(r["store"], r["complaint"]): moment(r["accepted_at"]) for r in tables["complaints"]}
    for r in tables["complaints"]:
        first = accepted.get((r["store"], r["repeat_of"]))
        if r["repeat_of"] and (first is None or first >= moment(r["accepted_at"])):
            yield f"{where('complaints', r)}: repeats {r['repeat_of']}, not an earlier complaint of the store"


def market_chain(folder, tables):
    last = {}
    for r in sorted(tables["market"], key=lambda r: r["month"]):
        key, subscribers = (r["store"], r["operator"]), int(r["subscribers"])
        if key in last and last[key] + int(r["net_adds"]) != subscribers:
            yield f"{where('market', r)}: subscribers do not follow from net adds"
        if Fraction(r["arpu"]) * subscribers != Fraction(r["revenue"]):
            yield f"{where('market', r)}: revenue is not subscribers x ARPU"
        last[key] = subscribers


def store_fits_its_district(folder, tables):
    """The own carrier's row is the district's: more than the store has."""
    own = {(r["store"], r["month"]): r for r in tables["market"] if r["operator"] == "mobile"}
    for ours, theirs in (("closing", "subscribers"), ("gross_adds", "gross_adds")):
        for key, total in monthly_sum(tables["subscribers"], ours).items():
            if total >= int(own[key][theirs]):
                yield f"market {key}: {theirs} below the store's own"


def reported_arpu_is_close(folder, tables):
    """Within 3 % of the computed one, and not the same."""
    in_arpu = monthly_sum(tables["revenue"], "amount", lambda r: r["business_line"] in ("mobile", "value_added"))
    ends = [monthly_sum(tables["subscribers"], c) for c in ("opening", "closing")]
    for r in tables["arpu"]:
        key = (r["store"], r["month"])
        if r["plan_tier"] == "all" and key in in_arpu:
            off = Fraction(r["reported"]) / (in_arpu[key] * 2 / (ends[0][key] + ends[1][key])) - 1
            if not 0 < abs(off) < Fraction(3, 100):
                yield f"{where('arpu', r)}: {float(off):+.2%} off the computed ARPU"


def headcount_chain(folder, tables):
    last = {}
    for r in tables["staffing"]:
        if r["store"] in last and last[r["store"]] + int(r["joiners"]) - int(r["leavers"]) != int(r["headcount"]):
            yield f"{where('staffing', r)}: headcount does not follow"
        last[r["store"]] = int(r["headcount"])


def campaigns_help(folder, tables):
    for r in tables["campaigns"]:
        if int(r["churned_after"]) >= int(r["churned_before"]):
            yield f"{where('campaigns', r)}: churn did not fall"


def actions_name_issues(folder, tables):
    issues = {(r["store"], r["year"], r["issue"]) for r in tables["issues"]}
    for r in tables["actions"]:
        if (r["store"], r["year"], r["issue"]) not in issues:
            yield f"{where('actions', r)}: no issue {r['issue']!r} in that year"
        if (r["state"] == "done") != bool(r["done_on"]):
            yield f"{where('actions', r)}: {r['state']} with done_on {r['done_on']!r}"


def targets_cover_the_years(folder, tables):
    for store in plan.STORES:
        for year in plan.YEARS:
            count = sum(r["store"] == store and r["year"] == str(year) for r in tables["targets"])
            if not 16 <= count <= 24:
                yield f"targets {store} {year}: {count}"


def readme_counts_rows(folder, tables):
    readme = (Path(folder) / "README.md").read_text(encoding="utf-8")
    for kind, records in tables.items():
        if f"| `{kind}.csv` | {len(records):,} |" not in readme:
            yield f"README.md: does not give {kind}.csv {len(records):,} rows"


CHECKS = (bytes_are_plain, keys_are_sorted_and_single, values_have_their_shape, parts_fit_their_whole, steps_are_in_order,
          every_month_is_there, subscribers_chain, sources_add_up, value_added_agrees, queue_counts_fit, survey_sums_fit,
          negatives_have_notes, tiers_only_on_mobile, energy_only_on_energy, bundles_grow_by_new_ones, cohort_bases_are_fixed,
          repeats_name_earlier_ones, market_chain, store_fits_its_district, reported_arpu_is_close, headcount_chain,
          campaigns_help, actions_name_issues, targets_cover_the_years, readme_counts_rows)


def broken(folder):
    """Every reason for which the files break a rule."""
    tables = read(folder)
    return [reason for check in CHECKS for reason in check(folder, tables)]
