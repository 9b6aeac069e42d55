# SPDX-License-Identifier: GPL-3.0-or-later
"""All tables, store by store."""
from . import business, complaints, customers, market, people, plan, review, service
from .tables import COLUMNS


def store_tables(store):
    flows = customers.flows(store)
    by_line = business.revenue_by_line(store, flows)
    channel_rows = service.channels(store)
    return {
        "revenue": business.revenue(store, by_line),
        "subscribers": customers.subscribers(store, flows),
        "arpu": business.arpu(store, flows, by_line),
        "complaints": complaints.complaints(store),
        "channels": channel_rows,
        "joint_cases": service.joint_cases(store),
        "acquisition": customers.acquisition(store, flows),
        "queue_hours": service.queue_hours(store, channel_rows),
        "satisfaction": service.satisfaction(store),
        "market": market.market(store),
        "competitor_events": market.competitor_events(store),
        "households": customers.households(store),
        "value_added": business.value_added(store, flows, by_line),
        "cohorts": customers.cohorts(store, flows),
        "campaigns": customers.campaigns(store, flows),
        "costs": business.costs(store, by_line),
        "staffing": people.staffing(store),
        "training": people.training(store),
        "events": review.events(store),
    }


def without_missing_month(revenue):
    """The month whose revenue report was never exported."""
    return [r for r in revenue if (r["store"], r["month"]) != plan.MISSING_REVENUE]


def make():
    tables = {kind: [] for kind in COLUMNS}
    for store in plan.STORES:
        for kind, records in store_tables(store).items():
            tables[kind] += records
    tables.update(stores=review.stores(), issues=review.issues(), actions=review.actions())
    tables["targets"] = review.targets(tables)
    tables["revenue"] = without_missing_month(tables["revenue"])
    return tables
