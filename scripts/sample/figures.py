# SPDX-License-Identifier: GPL-3.0-or-later
"""The KPIs of kpis.md, recomputed from the tables with exact fractions: an oracle for the program's figures.

A measure is a sum of a column, month by month; a KPI is measures above and below a line. A month counts for a KPI
when every measure has a figure in it; the year before is taken over the same months.
"""
from datetime import datetime, timedelta
from fractions import Fraction

AS_OF = datetime(2026, 1, 1)  # the moment after the sample's last day: "overdue" is judged then
SERVICE = {"mobile", "value_added", "broadband", "enterprise", "other"}
IN_ARPU = {"mobile", "value_added"}
DIGITAL = {"self_service", "online", "hotline"}
PHYSICAL_QUEUE = {"counter", "self_service"}


def moment(text):
    return datetime.strptime(text, "%Y-%m-%dT%H:%M") if text else None


class Book:
    """One store's records, by kind and month."""

    def __init__(self, tables, store):
        self.store = next(r for r in tables["stores"] if r["store"] == store)
        self.rows = {kind: [r for r in records if r["store"] == store] for kind, records in tables.items()}
        self.by_month = {}
        for kind, records in self.rows.items():
            for record in records:
                when = record.get("month") or record.get("day") or record.get("accepted_at") or ""
                self.by_month.setdefault((kind, when[:7]), []).append(record)
        self.accepted = {r["complaint"]: moment(r["accepted_at"]) for r in self.rows["complaints"]}

    def month_rows(self, kind, month):
        return self.by_month.get((kind, month), [])

    def first_month(self, kind):
        return min(month for name, month in self.by_month if name == kind and month)


class Column:
    """The sum of a record kind's column over the rows of a month that pass the filter."""

    def __init__(self, kind, column, where=lambda r: True):
        self.kind, self.column, self.where = kind, column, where

    def of(self, book, month):
        """None where no record of the month has the column filled, whatever the filter."""
        filled = [r for r in book.month_rows(self.kind, month) if r[self.column] != ""]
        return sum((Fraction(r[self.column]) for r in filled if self.where(r)), Fraction(0)) if filled else None


class Own(Column):
    """A column of market in the rows of the store's own carrier."""

    def of(self, book, month):
        self.where = lambda r: r["operator"] == book.store["carrier"]
        return super().of(book, month)


class Events:
    """A sum over things that happen: none is zero, from the store's first one on."""

    def __init__(self, kind, amount):
        self.kind, self.amount = kind, amount

    def of(self, book, month):
        if month < book.first_month(self.kind):
            return None
        return sum((Fraction(self.amount(book, r)) for r in book.month_rows(self.kind, month)), Fraction(0))


class Sum:
    """Measures added up with a factor each; a figure only where each has one."""

    def __init__(self, *terms):
        self.terms = terms

    def of(self, book, month):
        parts = [(factor, measure.of(book, month)) for factor, measure in self.terms]
        return None if any(p is None for _, p in parts) else sum((f * p for f, p in parts), Fraction(0))


class FloorArea:
    def of(self, book, month):
        return Fraction(book.store["floor_area_m2"])


# ---- what a complaint counts for

def complaint(test):
    return Events("complaints", lambda book, r: int(bool(test(book, r))))


def span(record, end):
    return moment(record[end]) - moment(record["accepted_at"])


def within(record, end, hours):
    return bool(record[end]) and span(record, end) <= timedelta(hours=hours)


def done_or_past(record, end, hours):
    return bool(record[end]) or AS_OF - moment(record["accepted_at"]) > timedelta(hours=hours)


def hours_to_close(book, record):
    return Fraction(int(span(record, "closed_at").total_seconds()), 3600) if record["closed_at"] else 0


def is_repeat(book, record):
    """It names a complaint at most 30 days older."""
    if not record["repeat_of"]:
        return False
    return moment(record["accepted_at"]) - book.accepted[record["repeat_of"]] <= timedelta(days=30)


ALL_COMPLAINTS = complaint(lambda b, r: True)
CLOSED = complaint(lambda b, r: r["closed_at"])


# ---- the dictionary: id -> (numerator, its roll-up, denominator, its roll-up, scale)

def amount(test):
    return Column("revenue", "amount", test)


def subs(column, test=lambda r: True):
    return Column("subscribers", column, test)


def transactions(test=lambda r: True):
    return Column("channels", "transactions", test)


def channel_cost(test):
    return Column("channels", "cost", test)


def is_service(r):
    return r["business_line"] in SERVICE


def is_digital(r):
    return r["channel"] in DIGITAL


def is_physical(r):
    return not is_digital(r)


AVG_SUBS = Sum((Fraction(1, 2), subs("opening")), (Fraction(1, 2), subs("closing")))
SERVICE_REVENUE = amount(is_service)
COST = Column("costs", "amount")
HEADCOUNT = Column("staffing", "headcount")
CLOSING = subs("closing")


def plain(measure, roll="sum", scale=1):
    return (measure, roll, None, None, scale)


def share(top, bottom, roll="sum", scale=100, bottom_roll=None):
    return (top, roll, bottom, bottom_roll or roll, scale)


KPIS = {
    "revenue": plain(amount(lambda r: True)),
    "service_revenue": plain(SERVICE_REVENUE),
    "device_revenue": plain(amount(lambda r: r["business_line"] == "device")),
    "value_added_revenue": plain(amount(lambda r: r["business_line"] == "value_added")),
    "premium_revenue_share": share(amount(lambda r: is_service(r) and r["plan_tier"] == "premium"),
                                   amount(lambda r: is_service(r) and r["plan_tier"])),
    "enterprise_revenue_share": share(amount(lambda r: is_service(r) and r["segment"] == "enterprise"),
                                      amount(lambda r: is_service(r) and r["segment"])),
    "digital_revenue_share": share(amount(is_digital), amount(lambda r: r["channel"])),
    "subscribers": plain(CLOSING, "last"),
    "gross_adds": plain(subs("gross_adds")),
    "churned": plain(subs("churned")),
    "net_adds": plain(Sum((1, subs("gross_adds")), (-1, subs("churned")), (1, subs("adjustment")))),
    "port_ins": plain(subs("port_ins")),
    "port_outs": plain(subs("port_outs")),
    "net_ports": plain(Sum((1, subs("port_ins")), (-1, subs("port_outs")))),
    "churn_rate": share(subs("churned"), AVG_SUBS),
    "retention": share(Column("cohorts", "retained_subscribers"), Column("cohorts", "base_subscribers"), "last"),
    "revenue_retention": share(Column("cohorts", "retained_revenue"), Column("cohorts", "base_revenue")),
    "repurchase_rate": None,
    "lifetime_value": None,
    "youth_share": share(subs("youth"), CLOSING, "last"),
    "senior_share": share(subs("senior"), CLOSING, "last"),
    "premium_share": share(subs("premium"), CLOSING, "last"),
    "town_share": share(subs("closing", lambda r: r["area"] == "town"), CLOSING, "last"),
    "arpu": share(amount(lambda r: r["business_line"] in IN_ARPU), AVG_SUBS, scale=1),
    "arpu_reported": plain(Column("arpu", "reported", lambda r: r["plan_tier"] == "all"), "mean"),
    "arpu_peer": plain(Column("arpu", "peer_average", lambda r: r["plan_tier"] == "all"), "mean"),
    "data_per_user": share(subs("data_gb"), subs("data_users"), scale=1),
    "minutes_per_user": share(subs("voice_minutes"), AVG_SUBS, scale=1),
    "market_share": share(Own("market", "subscribers"), Column("market", "subscribers"), "last"),
    "gross_add_share": share(Own("market", "gross_adds"), Column("market", "gross_adds")),
    "revenue_share": share(Own("market", "revenue"), Column("market", "revenue")),
    "satisfaction": share(Column("satisfaction", "score_sum"), Column("satisfaction", "respondents"), scale=1),
    "satisfaction_online": share(Column("satisfaction", "score_sum", lambda r: r["touchpoint"] == "online"),
                                 Column("satisfaction", "respondents", lambda r: r["touchpoint"] == "online"), scale=1),
    "satisfaction_in_store": share(Column("satisfaction", "score_sum", lambda r: r["touchpoint"] == "in_store"),
                                   Column("satisfaction", "respondents", lambda r: r["touchpoint"] == "in_store"), scale=1),
    "lead_conversion": share(Column("acquisition", "gross_adds"), Column("acquisition", "leads")),
    "cost_per_add": share(Column("acquisition", "cost"), Column("acquisition", "gross_adds"), scale=1),
    "visit_conversion": share(Column("channels", "deals"), Column("channels", "visits")),
    "value_added_penetration": share(Column("value_added", "subscribers"), CLOSING, "last"),
    "broadband_penetration": share(Column("households", "broadband"), Column("households", "households"), "last"),
    "bundle_rate": share(Column("households", "bundled"), Column("households", "broadband"), "last"),
    "new_bundles": plain(Column("households", "new_bundled")),
    "share_5g": share(subs("on_5g"), CLOSING, "last"),
    "new_share_5g": share(subs("new_5g"), subs("gross_adds")),
    "transactions": plain(transactions()),
    "digital_share": share(transactions(is_digital), transactions()),
    "self_service_share": share(transactions(lambda r: r["channel"] == "self_service"),
                                transactions(lambda r: r["channel"] in PHYSICAL_QUEUE)),
    "error_rate": share(Column("channels", "errors"), transactions()),
    "unit_cost_physical": share(channel_cost(is_physical), transactions(is_physical), scale=1),
    "unit_cost_digital": share(channel_cost(is_digital), transactions(is_digital), scale=1),
    "digital_saving": None,
    "wait_minutes": share(Column("queue_hours", "wait_minutes"), Column("queue_hours", "served"), scale=1),
    "wait_within_10": share(Column("queue_hours", "within_10min"), Column("queue_hours", "served")),
    "answer_rate": share(Column("queue_hours", "served"), Column("queue_hours", "arrivals")),
    "peak_idle_ratio": None,
    "joint_15min": share(Column("joint_cases", "answered_15min"), Column("joint_cases", "cases")),
    "joint_hours": share(Column("joint_cases", "resolve_hours"), Column("joint_cases", "cases"), scale=1),
    "complaints": plain(ALL_COMPLAINTS),
    "complaints_per_10k": share(ALL_COMPLAINTS, AVG_SUBS, scale=10000),
    "urgent_in_2h": share(complaint(lambda b, r: r["level"] == "urgent" and within(r, "responded_at", 2)),
                          complaint(lambda b, r: r["level"] == "urgent" and done_or_past(r, "responded_at", 2))),
    "normal_in_24h": share(complaint(lambda b, r: r["level"] == "normal" and within(r, "closed_at", 24)),
                           complaint(lambda b, r: r["level"] == "normal" and done_or_past(r, "closed_at", 24))),
    "handling_hours": share(Events("complaints", hours_to_close), CLOSED, scale=1),
    "callback_rate": share(complaint(lambda b, r: r["closed_at"] and r["called_back_at"]), CLOSED),
    "complaint_score": share(Events("complaints", lambda b, r: r["score"] or 0), complaint(lambda b, r: r["score"]), scale=1),
    "repeat_rate": share(complaint(is_repeat), ALL_COMPLAINTS),
    "first_contact": share(complaint(lambda b, r: r["first_contact"] == "1"), complaint(lambda b, r: r["first_contact"])),
    "store_fault_share": share(complaint(lambda b, r: r["responsible"] == "store"), complaint(lambda b, r: r["responsible"])),
    "training_attendance": plain(Events("training", lambda b, r: r["attendees"])),
    "training_pass_rate": share(Events("training", lambda b, r: r["passed"]), Events("training", lambda b, r: r["examined"])),
    "training_hours": share(Events("training", lambda b, r: int(r["attendees"]) * Fraction(r["hours"])), HEADCOUNT,
                            scale=1, bottom_roll="mean"),
    "headcount": plain(HEADCOUNT, "mean"),
    "staff_turnover": share(Column("staffing", "leavers"), HEADCOUNT, bottom_roll="mean"),
    "revenue_per_head": share(SERVICE_REVENUE, HEADCOUNT, scale=1, bottom_roll="mean"),
    "revenue_per_m2": share(SERVICE_REVENUE, FloorArea(), scale=1, bottom_roll="last"),
    "cost": plain(COST),
    "cost_to_revenue": share(COST, SERVICE_REVENUE),
    "profit_margin": share(Sum((1, SERVICE_REVENUE), (-1, COST)), SERVICE_REVENUE),
    "energy": plain(Column("costs", "energy_kwh")),
    "energy_per_10k": share(Column("costs", "energy_kwh"), SERVICE_REVENUE, scale=10000),
    "actions_done": None,
}


def rolled(measure, roll, book, months):
    values = [measure.of(book, month) for month in months]
    if roll == "last":
        return values[-1]
    added = sum(values, Fraction(0))
    return added / len(values) if roll == "mean" else added


def counting(kpi, book, months):
    """The months in which every measure of the KPI has a figure."""
    measures = [m for m in (KPIS[kpi][0], KPIS[kpi][2]) if m]
    return [month for month in months if all(m.of(book, month) is not None for m in measures)]


def ratio_value(kpi, book, months):
    top, top_roll, bottom, bottom_roll, scale = KPIS[kpi]
    if not months:
        return None
    value = rolled(top, top_roll, book, months) * scale
    if bottom is None:
        return value
    below = rolled(bottom, bottom_roll, book, months)
    return value / below if below else None


def repurchase_rate(book, months):
    """Repurchasers are entered for the year: the figure in whichever month has it, over the last base."""
    filled = [Column("cohorts", "repurchasers").of(book, month) for month in months]
    filled = [value for value in filled if value is not None]
    bases = [Column("cohorts", "base_subscribers").of(book, month) for month in months]
    bases = [value for value in bases if value is not None]
    return filled[-1] / bases[-1] * 100 if filled and bases and bases[-1] else None


def lifetime_value(book, months):
    arpu, margin, churn = (ratio_value(kpi, book, months) for kpi in ("arpu", "profit_margin", "churn_rate"))
    return None if None in (arpu, margin, churn) or churn == 0 else arpu * margin / churn


def digital_saving(book, months):
    """What the digital transactions would have cost more in the hall."""
    physical, digital = (ratio_value(kpi, book, months) for kpi in ("unit_cost_physical", "unit_cost_digital"))
    if physical is None or digital is None:
        return None
    return rolled(transactions(is_digital), "sum", book, months) * (physical - digital)


def peak_idle_ratio(book, months):
    arrivals = {}
    for month in months:
        for record in book.month_rows("queue_hours", month):
            arrivals[record["hour"]] = arrivals.get(record["hour"], 0) + int(record["arrivals"])
    return Fraction(max(arrivals.values()), min(arrivals.values())) if arrivals and min(arrivals.values()) else None


def actions_done(book, months):
    """Of the actions due in the period (dropped ones too), those done by their day."""
    due = [r for r in book.rows["actions"] if r["due_on"][:7] in months]
    done = [r for r in due if r["state"] == "done" and r["done_on"] and r["done_on"] <= r["due_on"]]
    return Fraction(100 * len(done), len(due)) if due else None


# special KPIs: the rule, and the KPIs whose months must count for it
SPECIAL = {
    "repurchase_rate": (repurchase_rate, ()),
    "lifetime_value": (lifetime_value, ("arpu", "profit_margin", "churn_rate")),
    "digital_saving": (digital_saving, ("unit_cost_physical", "unit_cost_digital")),
    "peak_idle_ratio": (peak_idle_ratio, ("answer_rate",)),
    "actions_done": (actions_done, ()),
}


def kpi_months(kpi, book, months):
    """The months of the period that count for the KPI."""
    for name in SPECIAL[kpi][1] if kpi in SPECIAL else (kpi,):
        months = counting(name, book, months)
    return months


def kpi_value(kpi, book, months):
    return SPECIAL[kpi][0](book, months) if kpi in SPECIAL else ratio_value(kpi, book, months)


def figures(tables, store, year):
    """kpi -> (the year's value, the year before's over the same months)."""
    book, result = Book(tables, store), {}
    year_months = [f"{year}-{number:02d}" for number in range(1, 13)]
    for kpi in KPIS:
        months = kpi_months(kpi, book, year_months)
        before = kpi_months(kpi, book, [f"{year - 1}{month[4:]}" for month in months])
        result[kpi] = (kpi_value(kpi, book, months), kpi_value(kpi, book, before))
    return result


def decimal(value, places=6):
    """Plain decimal text, half away from zero; "-" where there is no value."""
    if value is None:
        return "-"
    scaled = abs(value) * 10 ** places
    whole = (2 * scaled.numerator + scaled.denominator) // (2 * scaled.denominator)
    text = f"{whole // 10 ** places}" + (f".{whole % 10 ** places:0{places}d}" if places else "")
    return ("-" if value < 0 and whole else "") + text
