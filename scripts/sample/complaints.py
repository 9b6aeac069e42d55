# SPDX-License-Identifier: GPL-3.0-or-later
"""Complaints: when they come, how long they take, who is responsible, and which repeat an earlier one."""
from datetime import datetime, timedelta

from . import plan
from .chance import Chance, spread
from .tables import row

END = datetime(2025, 12, 31, 23, 59)
OPEN_FROM = datetime(2025, 12, 22)  # complaints of the last days are still open
CATEGORIES = {"billing": 0.31, "network": 0.24, "service": 0.16, "product": 0.17, "privacy": 0.05, "other": 0.07}
CHANNELS = {"hotline": 0.52, "counter": 0.27, "online": 0.17, "self_service": 0.02, "partner": 0.02}
RESPONSIBLE = {
    "billing": {"store": 0.35, "other": 0.65}, "network": {"network": 0.93, "other": 0.07},
    "service": {"store": 0.86, "other": 0.14}, "product": {"store": 0.40, "other": 0.60},
    "privacy": {"store": 0.25, "other": 0.75}, "other": {"store": 0.30, "other": 0.70},
}
# Most are quick, some drag on: (how many, from, to) as multiples of the mean
DURATIONS = {"quick": (0.52, 0.15, 0.60), "usual": (0.30, 0.60, 1.50), "long": (0.18, 1.50, 3.20)}
NOTES = {
    "billing": ("对本月套餐外流量费有异议，要求核减", "称办理时未告知合约期24个月", "亲情网功能费重复扣收，要求退费",
                "套餐变更次月未生效，多扣29元", "国际漫游流量包到期后继续计费", "发票金额与账单不一致"),
    "network": ("家中卧室信号只有一格，通话断续", "小区晚高峰5G网速慢，视频卡顿", "地下车库无信号，要求补点",
                "宽带晚间频繁掉线，装维上门两次未解决", "电梯内无法通话"),
    "service": ("排队40分钟仅开三个窗口", "营业员解释资费不清，态度生硬", "承诺当日回电未回", "厅内老年人专席无人值守",
                "预约办理到厅后仍需重新取号"),
    "product": ("电视会员开通后无法观看", "云存储升级后照片同步失败", "新购手机两周内屏幕异常，要求换货", "视频会员权益未到账",
                "宽带盒子反复重启"),
    "privacy": ("怀疑个人信息泄露，频繁接到推销电话", "代办业务未核验本人身份证", "要求查询授权记录"),
    "other": ("要求恢复已销户号码", "门前停车不便", "携号转网资格查询结果有误", "积分兑换礼品迟迟未到"),
}
OUTAGE_NOTES = ("文二路片区光缆被挖断，手机无信号半天", "店铺收款码断网无法收款，要求赔偿", "全家宽带和手机同时断网", "断网期间联系不上老人，要求说明",
                "抢修进度无人告知，客服电话打不通")


class Complaint:
    def __init__(self, accepted, level, category, note):
        self.accepted, self.level, self.category, self.note = accepted, level, category, note
        self.responded = self.closed = self.called_back = self.score = self.repeat_of = None
        self.outage = False

    @property
    def hours(self):
        return (self.closed - self.accepted).total_seconds() / 3600


def moment_in(day, chance):
    return datetime(day.year, day.month, day.day, 8) + timedelta(minutes=chance.whole(0, 839))


def accepted_days(store, year, chance):
    """A day for each complaint of the year, the outage's apart."""
    usual = plan.total("complaints", store, year) - (len(outage_days()) if (store, year) == ("S1", 2025) else 0)
    months = plan.months_of(year)
    counts = spread(usual, [chance.near(plan.season("complaints", store, month) * plan.ramp(month, -0.10), 0.15)
                            for month in months])
    return [chance.one_of(plan.days_of(month)) for month, count in zip(months, counts) for _ in range(count)]


def outage_days():
    """Eighteen complaints on the day of the outage and the three after it."""
    return [plan.OUTAGE + timedelta(days=after) for after, count in enumerate((8, 6, 3, 1)) for _ in range(count)]


def year_complaints(store, year):
    chance, result = Chance(store, year, "complaints"), []
    for day in accepted_days(store, year, chance):
        category = chance.weighted(CATEGORIES)
        level = "urgent" if chance.happens(0.15) else "normal"
        result.append(Complaint(moment_in(day, chance), level, category, chance.one_of(NOTES[category])))
    if (store, year) == ("S1", 2025):
        for day in outage_days():
            accepted = moment_in(day, chance)
            if day == plan.OUTAGE:
                accepted = accepted.replace(hour=10 + accepted.hour % 12)  # the cable was cut at half past nine
            complaint = Complaint(accepted, "urgent" if chance.happens(0.5) else "normal", "network",
                                  chance.one_of(OUTAGE_NOTES))
            complaint.outage = True
            result.append(complaint)
    return sorted(result, key=lambda c: (c.accepted, c.note))


def in_opening_hours(moment, chance):
    """A case is closed while people are at work."""
    if moment.hour < 8:
        return moment.replace(hour=9, minute=chance.whole(0, 59))
    if moment.hour >= 20:
        return moment.replace(hour=9, minute=chance.whole(0, 59)) + timedelta(days=1)
    return moment


def respond(complaint, store, chance):
    in_time = {"S1": (0.82, 0.88, 0.985), "S2": (0.81, 0.86, 0.91), "S3": (0.78, 0.83, 0.87)}[store][complaint.accepted.year - 2023]
    if complaint.level == "urgent":
        minutes = chance.whole(8, 118) if chance.happens(in_time) else chance.whole(130, 420)
    else:
        minutes = chance.whole(25, 900)
    complaint.responded = complaint.accepted + timedelta(minutes=minutes)
    if complaint.level == "normal":
        complaint.responded = in_opening_hours(complaint.responded, chance)


def close(complaint, mean, chance):
    part = chance.weighted({name: values[0] for name, values in DURATIONS.items()})
    hours = mean * chance.between(*DURATIONS[part][1:]) * (0.7 if complaint.level == "urgent" else 1.05)
    closed = in_opening_hours(complaint.accepted + timedelta(minutes=round(hours * 60)), chance)
    if closed < complaint.responded:
        closed = in_opening_hours(complaint.responded + timedelta(minutes=chance.whole(20, 150)), chance)
    complaint.closed = closed


def settle_mean(closed, mean, chance):
    """Close some a day earlier or later until the quarter's mean is the plan's."""
    day = timedelta(days=1)
    surplus = sum(round(c.hours * 60) for c in closed) - round(mean * 60 * len(closed))
    for _ in range(20000):
        if abs(surplus) <= 720:
            return
        complaint, step = chance.one_of(closed), -day if surplus > 0 else day
        moved = complaint.closed + step
        if complaint.responded <= moved <= END and complaint.hours < mean * 3.5:
            complaint.closed = moved
            surplus += -1440 if surplus > 0 else 1440
    raise RuntimeError("no way to the planned handling time")


def handle(store, complaints):
    """Respond to and close every complaint, quarter by quarter; the last days' stay open."""
    chance = Chance(store, "handling")
    for quarter, mean in enumerate(plan.HANDLING[store]):
        mine = [c for c in complaints if (c.accepted.year - 2023) * 4 + (c.accepted.month - 1) // 3 == quarter]
        for complaint in mine:
            respond(complaint, store, chance)
        closed = [c for c in mine if c.accepted < OPEN_FROM]
        for complaint in closed:
            close(complaint, mean, chance)
            if complaint.closed > END:
                complaint.closed = complaint.closed.replace(year=2025, month=12, day=30)
        settle_mean(closed, mean, chance)


def leave_open(store, complaints):
    """What the year's end finds open: answered or not, overdue or not yet."""
    late = [c for c in complaints if c.accepted >= OPEN_FROM]
    for complaint in late:
        if complaint.responded > END:
            complaint.responded = None
    if late and store == "S1":
        last = late[-1]
        last.accepted, last.responded, last.level = datetime(2025, 12, 31, 22, 40), None, "urgent"
    if len(late) > 2 and store == "S1":
        late[0].level, late[0].responded = "urgent", None
        late[1].level = "normal"


def call_back(store, complaints):
    chance = Chance(store, "call back")
    for c in complaints:
        if not c.closed or not chance.happens(plan.ratio("called_back", store, c.accepted.year)):
            continue
        day = (c.closed + timedelta(days=chance.whole(1, 3))).replace(hour=9, minute=0)
        moment = day + timedelta(minutes=chance.whole(0, 539))
        if moment <= END:
            c.called_back = moment
            if chance.happens(0.84):
                mean = plan.ratio("score", store, c.accepted.year) + (0.3 if c.hours < 24 else -0.2)
                c.score = max(1, min(10, chance.rounded(chance.near(mean, 0.35))))


def number(complaints):
    """Ids by day, as the complaint system gives them: TS250514-03."""
    seen = {}
    for c in complaints:
        day = f"TS{c.accepted:%y%m%d}"
        seen[day] = seen.get(day, 0) + 1
        c.id = f"{day}-{seen[day]:02d}"


def repeat(store, complaints):
    """The year's repeats within 30 days, and two that come later and do not count."""
    for year in plan.YEARS:
        chance = Chance(store, year, "repeats")
        mine = [c for c in complaints if c.accepted.year == year and not c.outage]
        wanted = [(plan.total("repeats", store, year), 2, 28), (2, 34, 60)]
        for count, nearest, farthest in wanted:
            for complaint in chance.some_of(mine, len(mine)):
                earlier = [c for c in complaints if nearest <= (complaint.accepted - c.accepted).days < farthest
                           and c.category == complaint.category and not c.outage and not c.repeat_of]
                if count and earlier and not complaint.repeat_of:
                    first = chance.one_of(earlier)
                    complaint.repeat_of, complaint.note = first.id, "再次投诉：" + first.note.replace("再次投诉：", "")
                    count -= 1
            if count:
                raise RuntimeError(f"{store} {year}: {count} repeats too few")


def complaint_row(store, c, chance):
    moments = [m.strftime("%Y-%m-%dT%H:%M") if m else None for m in (c.accepted, c.responded, c.closed, c.called_back)]
    solved = {2023: 0.58, 2024: 0.64, 2025: 0.73}[c.accepted.year]
    first_contact = None if chance.happens(0.06) or not c.closed else int(chance.happens(solved) and not c.repeat_of)
    responsible = "network" if c.outage else chance.weighted(RESPONSIBLE[c.category]) if c.closed else None
    channel = "hotline" if c.outage and chance.happens(0.6) else chance.weighted(CHANNELS)
    note = c.note if c.outage or c.repeat_of or chance.happens(0.85) else None
    return row("complaints", store, c.id, *moments, c.level, c.category, channel, responsible, c.score, first_contact,
               c.repeat_of, note)


def complaints(store):
    everything = [c for year in plan.YEARS for c in year_complaints(store, year)]
    handle(store, everything)
    leave_open(store, everything)
    everything.sort(key=lambda c: c.accepted)
    number(everything)
    repeat(store, everything)
    call_back(store, everything)
    chance = Chance(store, "complaint details")
    return [complaint_row(store, c, chance) for c in everything]
