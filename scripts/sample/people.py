# SPDX-License-Identifier: GPL-3.0-or-later
"""The team: staffing, training."""
from . import plan
from .chance import Chance
from .tables import row

HEADCOUNT = {"S1": 28, "S2": 20, "S3": 11}
# store -> {month: (joiners, leavers)}
MOVES = {
    "S1": {"2023-02": (0, 1), "2023-03": (2, 0), "2023-07": (1, 1), "2023-11": (0, 1), "2024-02": (0, 2), "2024-03": (2, 0),
           "2024-07": (2, 1), "2024-10": (1, 1), "2025-02": (0, 2), "2025-04": (2, 0), "2025-08": (1, 0), "2025-11": (0, 1)},
    "S2": {"2023-03": (1, 1), "2023-08": (1, 0), "2024-02": (0, 2), "2024-04": (2, 1), "2024-09": (1, 0), "2025-02": (0, 1),
           "2025-05": (1, 0), "2025-09": (1, 1)},
    "S3": {"2023-06": (1, 0), "2024-03": (0, 1), "2024-05": (1, 0), "2025-03": (0, 1), "2025-06": (1, 1), "2025-10": (1, 0)},
}


def staffing(store):
    chance, headcount, rows = Chance(store, "staffing"), HEADCOUNT[store], []
    for month in plan.MONTHS:
        joiners, leavers = MOVES[store].get(month, (0, 0))
        headcount += joiners - leavers
        career_plans = min(headcount, round(headcount * (0.45 + 0.014 * plan.MONTHS.index(month))) - chance.whole(0, 1))
        rows.append(row("staffing", store, month, headcount, joiners, leavers, career_plans))
    return rows


TOPICS = ("资费套餐更新宣讲", "投诉处理与首问负责", "实名制与反诈合规", "融合业务营销话术", "云存储与安防产品演示", "消防与厅店安全", "BOSS系统新功能操作",
          "老年客户服务礼仪", "携号转网流程", "终端与以旧换新政策", "线上商城引导", "个人信息保护")
SPECIAL = {"2025-03": "5G新套餐上线培训", "2025-05": "网络故障应急与客户安抚", "2025-08": "新厅动线与自助终端引导", "2025-01": "投诉48小时闭环专班启动"}


def near_festival(day):
    """No training in the Spring Festival, and none in its last days before."""
    return -4 <= (day - plan.SPRING_FESTIVAL[day.year]).days <= 7


def training(store):
    chance, rows = Chance(store, "training"), []
    headcount = {r["month"]: int(r["headcount"]) for r in staffing(store)}
    for month in plan.MONTHS:
        topics = chance.some_of(TOPICS, {"S1": 3, "S2": 2, "S3": 1}[store] + chance.whole(0, 1))
        if month in SPECIAL and not (store != "S1" and month in ("2025-05", "2025-08", "2025-01")):
            topics[0] = SPECIAL[month]
        days = chance.some_of([day for day in plan.days_of(month) if not near_festival(day)], len(topics))
        for topic, day in zip(topics, days):
            rows.append(session(store, day.isoformat(), topic, headcount[month], chance))
    return rows


def session(store, day, topic, headcount, chance):
    attendees = round(headcount * chance.between(0.62, 0.95))
    examined = 0 if topic == "消防与厅店安全" else round(attendees * chance.between(0.88, 1.0))
    passed = min(examined, chance.rounded(examined * chance.near(plan.ratio("passed", store, int(day[:4])), 0.06)))
    return row("training", store, day, topic, attendees, examined, passed, chance.one_of(("1.0", "1.5", "2.0", "2.5", "3.0")))
