# SPDX-License-Identifier: GPL-3.0-or-later
"""The 23 record kinds as CSV files: their columns and keys, writing and reading."""
import csv
from pathlib import Path

# kind: (columns in the order of records.md, how many of the first columns are the key)
KINDS = {
    "stores": ("store name carrier region area floor_area_m2 counters opened_on", 1),
    "revenue": ("store month business_line channel segment plan_tier amount note", 6),
    "subscribers": ("store month area opening gross_adds port_ins churned port_outs adjustment closing on_5g new_5g"
                    " premium youth senior data_users data_gb voice_minutes", 3),
    "arpu": ("store month plan_tier reported peer_average", 3),
    "complaints": ("store complaint accepted_at responded_at closed_at called_back_at level category channel"
                   " responsible score first_contact repeat_of note", 2),
    "channels": ("store month channel visits deals transactions enquiries errors cost", 3),
    "joint_cases": ("store month cases answered_15min resolve_hours", 2),
    "acquisition": ("store month source leads gross_adds cost", 3),
    "queue_hours": ("store day hour arrivals served abandoned wait_minutes within_10min counters_open", 3),
    "satisfaction": ("store month item touchpoint respondents score_sum importance_sum", 4),
    "market": ("store month operator subscribers gross_adds net_adds revenue arpu sites_5g source", 3),
    "competitor_events": ("store day operator title kind detail response", 4),
    "households": ("store month households broadband bundled new_bundled tv", 2),
    "value_added": ("store month product subscribers orders revenue", 3),
    "cohorts": ("store month base_subscribers retained_subscribers base_revenue retained_revenue repurchasers", 2),
    "campaigns": ("store campaign starts_on ends_on audience touched deals cost churned_before churned_after", 2),
    "costs": ("store month item amount energy_kwh budget", 3),
    "staffing": ("store month headcount joiners leavers career_plans", 2),
    "training": ("store day topic attendees examined passed hours", 3),
    "targets": ("store year kpi target stretch note", 3),
    "issues": ("store year issue kpi severity cause state", 3),
    "actions": ("store year action issue owner due_on kpi expected state done_on result", 3),
    "events": ("store day title kind detail", 3),
}
COLUMNS = {kind: columns.split() for kind, (columns, _) in KINDS.items()}
KEYS = {kind: COLUMNS[kind][:length] for kind, (_, length) in KINDS.items()}


def money(fen):
    """Yuan with two decimals, from fen."""
    sign = "-" if fen < 0 else ""
    return f"{sign}{abs(fen) // 100}.{abs(fen) % 100:02d}"


def row(kind, *values):
    """A record as a dict of texts; None is missing."""
    columns = COLUMNS[kind]
    if len(columns) != len(values):
        raise ValueError(f"{kind}: {len(values)} values for {len(columns)} columns")
    return {column: "" if value is None else str(value) for column, value in zip(columns, values)}


def key_order(kind):
    """Sort by key; hours are numbers, everything else is text."""
    return lambda record: tuple(int(record[c]) if c == "hour" else record[c] for c in KEYS[kind])


def write(tables, folder):
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    for kind, columns in COLUMNS.items():
        with open(folder / f"{kind}.csv", "w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, columns, lineterminator="\n")
            writer.writeheader()
            writer.writerows(sorted(tables[kind], key=key_order(kind)))


def read(folder):
    tables = {}
    for kind in COLUMNS:
        with open(Path(folder) / f"{kind}.csv", encoding="utf-8", newline="") as file:
            tables[kind] = list(csv.DictReader(file))
    return tables
