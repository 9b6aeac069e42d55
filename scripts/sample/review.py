# SPDX-License-Identifier: GPL-3.0-or-later
"""What the manager writes: targets, issues, actions, events, and the stores themselves."""
from fractions import Fraction

from . import plan
from .figures import decimal, figures
from .tables import row

STORE_ROWS = (
    ("S1", "西湖营业厅", "mobile", "西湖区", "urban", 680, 8, "2009-05-18"),
    ("S2", "城东营业厅", "mobile", "上城区", "urban", 430, 6, "2013-10-08"),
    ("S3", "梅溪营业厅", "mobile", "梅溪镇", "town", 260, 4, "2011-03-26"),
)


def stores():
    return [row("stores", *values) for values in STORE_ROWS]


# kpi: (better: +1 more or -1 less, decimals of the target or the step as a negative power, how far off in parts of the target)
TARGET_KPIS = {
    "revenue": (1, -4, 0.011), "service_revenue": (1, -4, 0.012), "value_added_revenue": (1, -4, 0.05),
    "subscribers": (1, -1, 0.004), "gross_adds": (1, -1, 0.02), "net_adds": (1, -1, 0.06), "churn_rate": (-1, 2, 0.03),
    "arpu": (1, 1, 0.008), "premium_revenue_share": (1, 1, 0.012), "retention": (1, 1, 0.008), "share_5g": (1, 1, 0.015),
    "new_share_5g": (1, 1, 0.025), "complaints_per_10k": (-1, 1, 0.08), "handling_hours": (-1, 0, 0.07),
    "satisfaction": (1, 2, 0.008), "digital_share": (1, 1, 0.018), "cost_to_revenue": (-1, 1, 0.008),
    "profit_margin": (1, 1, 0.022), "broadband_penetration": (1, 1, 0.015), "training_pass_rate": (1, 1, 0.012),
    "joint_15min": (1, 1, 0.015), "new_bundles": (1, -1, 0.06),
}
# S1's plan for 2025 as it was set
S1_2025 = {"revenue": Fraction(18550000), "net_adds": Fraction(1400), "churn_rate": Fraction("1.50")}
MISSED = {
    ("S1", 2023): {"revenue", "new_share_5g", "handling_hours", "digital_share"},
    ("S1", 2024): {"complaints_per_10k", "handling_hours", "joint_15min"},
    ("S1", 2025): {"net_adds", "churn_rate"},
    ("S2", 2023): {"service_revenue", "churn_rate", "satisfaction", "cost_to_revenue", "profit_margin"},
    ("S2", 2024): {"revenue", "gross_adds", "retention", "joint_15min"},
    ("S2", 2025): {"value_added_revenue", "handling_hours", "share_5g", "training_pass_rate"},
    ("S3", 2023): {"churn_rate", "broadband_penetration", "handling_hours", "net_adds"},
    ("S3", 2024): {"premium_revenue_share", "digital_share", "profit_margin", "cost_to_revenue", "handling_hours"},
    ("S3", 2025): {"handling_hours", "training_pass_rate", "digital_share"},
}
STRETCH = {"revenue": Fraction("1.03"), "net_adds": Fraction("1.10"), "value_added_revenue": Fraction("1.12"), "churn_rate": Fraction("0.94"), "handling_hours": Fraction("0.88"),
           "new_share_5g": Fraction("1.04"), "digital_share": Fraction("1.04"), "complaints_per_10k": Fraction("0.90")}
TARGET_NOTES = {"revenue": "区分公司下达，含终端", "net_adds": "按网格小区入住数测算", "churn_rate": "月均口径，分母为月均用户",
                "handling_hours": "受理至办结，全部投诉", "digital_share": "自助、线上、热线三类渠道合计"}


def round_figure(value, places, up):
    """A round figure just above or just below value; places < 0 rounds to tens and more."""
    step = Fraction(10) ** -places
    return (value // step + (1 if up else 0)) * step


def target_rows(store, year, values):
    """A target for each KPI; the margin's is what the cost target leaves."""
    cost_target = None
    for kpi, (better, places, off) in TARGET_KPIS.items():
        above = (kpi in MISSED[store, year]) == (better > 0)  # the target lies above the actual
        aside = Fraction(str(off)) * (1 if above else -1)
        target = round_figure(values[kpi][0] * (1 + aside), places, up=above)
        cost_target = target if kpi == "cost_to_revenue" else cost_target
        if kpi == "profit_margin":
            target = 100 - cost_target
        if (store, year) == ("S1", 2025):
            target = S1_2025.get(kpi, target)
        stretch = decimal(target * STRETCH[kpi], max(places, 0)) if kpi in STRETCH else None
        yield row("targets", store, year, kpi, decimal(target, max(places, 0)), stretch, TARGET_NOTES.get(kpi))


def targets(tables):
    """Set from what came, so that the planned ones are met and missed. `tables` have every month's revenue."""
    return [record for store in plan.STORES for year in plan.YEARS
            for record in target_rows(store, year, figures(tables, store, year))]


# day, stores, title, kind, detail
EVENTS = (
    ("2023-01-22", "S1 S2 S3", "春节", "holiday", "除夕至初二闭厅，初三至初七缩短营业时间"),
    ("2023-04-10", "S2", "城东地铁口外展", "promotion", "地铁4号线出口设点两周，主推携入"),
    ("2023-08-28", "S1 S2", "校园迎新", "promotion", "三所高校驻点，校园卡29元档"),
    ("2023-10-01", "S1 S2 S3", "国庆假期", "holiday", "正常营业，七天终端促销"),
    ("2023-12-15", "S1 S2 S3", "年末冲刺", "promotion", "携入与副卡冲量，佣金上浮"),
    ("2024-02-10", "S1 S2 S3", "春节", "holiday", "除夕至初二闭厅，返乡用户集中补卡"),
    ("2024-03-08", "S2", "竞争对手新厅开业", "other", "电信城东新厅距我厅400米，三月携出明显上升"),
    ("2024-08-26", "S1 S2", "校园迎新", "promotion", "五所高校驻点，新增校园宽带体验"),
    ("2024-10-01", "S1 S2 S3", "国庆假期", "holiday", "七天终端促销，合约机直降"),
    ("2024-10-21", "S3", "秋收送网下乡", "promotion", "六个行政村巡回办理宽带与副卡"),
    ("2024-12-16", "S1 S2 S3", "年末冲刺", "promotion", "携入与副卡冲量，部分低质用户次年初离网"),
    ("2025-01-02", "S1", "投诉48小时闭环专班", "other", "抽调两人专职跟单，日清日结，与网络部建群"),
    ("2025-01-29", "S1 S2 S3", "春节", "holiday", "除夕至初二闭厅，二月工作日少、复工晚"),
    ("2025-02-10", "S1", "年末冲量用户集中离网", "other", "去年12月入网的低价位副卡到期停机，携出查询量翻倍"),
    ("2025-03-01", "S1 S2 S3", "5G新套餐上线", "tariff", "8元、18元档停售，59元起新套餐上线，ARPU随之上升"),
    ("2025-05-14", "S1", "文二路光缆中断", "other", "市政施工挖断主干光缆，片区断网11小时，投诉集中"),
    ("2025-05-20", "S1", "断网补偿", "other", "受影响用户每户赠10GB流量并短信致歉"),
    ("2025-07-08", "S1", "营业厅装修开始", "works", "7月17日前闭厅，之后半区营业，8月20日完工"),
    ("2025-08-21", "S1", "装修完工重新开业", "works", "新增6台自助终端和全屋光网体验区"),
    ("2025-09-01", "S1 S2", "校园迎新", "promotion", "五所高校驻点，融合套餐与终端同推，新增创新高"),
    ("2025-10-01", "S1 S2 S3", "国庆假期", "holiday", "八天假期，以旧换新专场"),
    ("2025-10-18", "S3", "秋收送网下乡", "promotion", "十个行政村巡回，新增同比明显增长"),
    ("2025-12-15", "S1 S2 S3", "年末冲刺", "promotion", "以融合为主，控制低价副卡发展"),
)


def events(store):
    return [row("events", store, day, title, kind, detail) for day, stores, title, kind, detail in EVENTS
            if store in stores.split()]


# store, year, issue, kpi, severity, cause, state
ISSUES = (
    ("S1", 2023, "收入未达年计划", "revenue", 3, "上半年携出偏高，高端客户流向异网旗舰厅", "closed"),
    ("S1", 2023, "投诉处理周期长", "handling_hours", 2, "跨部门工单靠邮件流转，无人跟单", "closed"),
    ("S1", 2023, "电子渠道占比低", "digital_share", 2, "老年客户多，自助终端仅三台且位置偏", "closed"),
    ("S1", 2024, "投诉处理周期仍超三天", "handling_hours", 3, "网络类投诉平均等待网络部回单两天", "closed"),
    ("S1", 2024, "重复投诉多", "repeat_rate", 2, "资费类投诉首次解释不到位，退费流程慢", "closed"),
    ("S1", 2024, "协同工单响应不稳定", "joint_15min", 2, "晚班与周末无人值守协同群", "closed"),
    ("S1", 2025, "净增用户少于计划", "net_adds", 3, "二月离网高峰，去年12月低价副卡集中停机", "open"),
    ("S1", 2025, "月均离网率高于目标", "churn_rate", 3, "年末冲量用户质量差，一季度携出返还活动冲击", "open"),
    ("S1", 2025, "终端销售下滑", "device_revenue", 2, "装修六周，国补机型转向线上购买", "watched"),
    ("S1", 2025, "断网引发投诉高峰", "complaints_per_10k", 2, "片区单路由光缆，抢修信息未同步到厅", "watched"),
    ("S2", 2023, "满意度低于目标", "satisfaction", 2, "高峰期窗口不足，等候时间长", "closed"),
    ("S2", 2023, "离网率偏高", "churn_rate", 2, "合约到期提醒不及时", "closed"),
    ("S2", 2024, "收入未达年计划", "revenue", 3, "竞争对手新厅开业，三月客户流失", "closed"),
    ("S2", 2024, "拍照用户保有不足", "retention", 2, "老客户权益少，异网携入补贴高", "watched"),
    ("S2", 2025, "增值业务收入未达标", "value_added_revenue", 2, "营业员偏重卖卡，产品演示不足", "open"),
    ("S2", 2025, "5G渗透率未达标", "share_5g", 2, "老旧终端占比高，换机意愿低", "open"),
    ("S2", 2025, "投诉处理周期未达标", "handling_hours", 2, "学习西湖厅专班晚，下半年才到位", "open"),
    ("S3", 2023, "家庭宽带渗透不足", "broadband_penetration", 2, "三个行政村光缆未通", "closed"),
    ("S3", 2023, "离网率高于目标", "churn_rate", 2, "外出务工用户春节后销号", "watched"),
    ("S3", 2024, "利润率未达标", "profit_margin", 2, "电费与佣金超预算", "watched"),
    ("S3", 2024, "电子渠道占比低", "digital_share", 1, "老年用户多，缺少上门教学", "watched"),
    ("S3", 2025, "六月收入数据缺失", "revenue", 3, "系统割接当月出账报表未导出，等待区公司补数", "open"),
    ("S3", 2025, "投诉处理周期长", "handling_hours", 2, "乡镇装维人手少，单程一小时", "open"),
    ("S3", 2025, "电子渠道占比未达标", "digital_share", 2, "老年用户多，线上办理教学覆盖不足", "open"),
)
# store, year of its issue, action, issue, owner, due, kpi, expected, state, done, result
ACTIONS = (
    ("S1", 2023, "半年复盘并补强携入政策", "收入未达年计划", "周敏", "2023-09-30", "revenue", "四季度收入追回30万元", "done", "2023-09-22", "四季度追回26万元"),
    ("S1", 2023, "高端客户一对一专员", "收入未达年计划", "周敏", "2024-03-31", "premium_revenue_share", "高端收入占比提升1个百分点", "done", "2024-03-20", "占比44.6%，提升1.5个百分点"),
    ("S1", 2023, "建立投诉跟单台账", "投诉处理周期长", "陈立", "2024-06-30", "handling_hours", "处理时长降到70小时以内", "done", "2024-08-12", "台账晚一个半月上线，降幅有限"),
    ("S1", 2023, "入口增设两台自助终端", "电子渠道占比低", "王芳", "2024-05-31", "digital_share", "电子渠道占比达到54%", "done", "2024-05-18", "占比54.3%"),
    ("S1", 2024, "投诉48小时闭环专班", "投诉处理周期仍超三天", "陈立", "2025-03-31", "handling_hours", "全年平均低于40小时", "done", "2025-01-20", "全年平均降到36小时以内"),
    ("S1", 2024, "与网络部共建投诉直通群", "投诉处理周期仍超三天", "陈立", "2025-06-30", "handling_hours", "网络类工单4小时内回单", "done", "2025-05-28", "断网事件后固化为制度"),
    ("S1", 2024, "资费退费当场办结", "重复投诉多", "刘倩", "2025-04-30", "repeat_rate", "重复投诉减少四分之一", "done", "2025-04-15", "重复投诉由25件降到18件"),
    ("S1", 2024, "协同群晚班与周末排班", "协同工单响应不稳定", "王芳", "2025-02-28", "joint_15min", "15分钟响应率达到92%", "done", "2025-02-25", "全年93%以上"),
    ("S1", 2024, "老年客户上门教学试点", "重复投诉多", "刘倩", "2025-08-31", "digital_share", "覆盖六个社区", "dropped", "", "装修期间人手不足，并入2026年计划"),
    ("S1", 2024, "装修增设自助区", "协同工单响应不稳定", "周敏", "2025-08-15", "digital_share", "自助终端增加到九台", "done", "2025-08-20", "因空调管线改道晚5天"),
    ("S1", 2025, "年末冲量改为融合考核", "净增用户少于计划", "周敏", "2026-03-31", "net_adds", "一季度净增不低于250户", "planned", "", ""),
    ("S1", 2025, "入网90天三次关怀外呼", "月均离网率高于目标", "刘倩", "2026-02-28", "churn_rate", "一季度月均离网率降到1.6%", "running", "", ""),
    ("S1", 2025, "携出查询当日挽留", "月均离网率高于目标", "刘倩", "2025-12-15", "port_outs", "携出减少一成", "done", "2025-12-10", "12月当日挽留41户"),
    ("S1", 2025, "以旧换新常态专区", "终端销售下滑", "王芳", "2026-06-30", "device_revenue", "终端收入恢复到45万元", "planned", "", ""),
    ("S1", 2025, "推动片区光缆双路由", "断网引发投诉高峰", "陈立", "2026-09-30", "complaints_per_10k", "同类中断不超过2小时", "planned", "", ""),
    ("S2", 2023, "高峰弹性排班", "满意度低于目标", "赵勇", "2023-11-30", "wait_minutes", "平均等候低于10分钟", "done", "2023-11-20", "四季度降到10分钟上下"),
    ("S2", 2023, "合约到期前60天提醒", "离网率偏高", "孙丽", "2024-04-30", "churn_rate", "离网率下降0.05个百分点", "done", "2024-04-28", "二季度起回落"),
    ("S2", 2024, "周边社区网格驻点", "收入未达年计划", "赵勇", "2025-05-31", "gross_adds", "月均新增多20户", "done", "2025-05-26", "驻点七个小区"),
    ("S2", 2024, "老客户权益包", "拍照用户保有不足", "孙丽", "2025-06-30", "retention", "保有率提升0.5个百分点", "done", "2025-07-14", "权益系统晚两周上线"),
    ("S2", 2025, "增值产品演示台", "增值业务收入未达标", "孙丽", "2026-04-30", "value_added_revenue", "增值收入增长25%", "planned", "", ""),
    ("S2", 2025, "老旧终端换机专项", "5G渗透率未达标", "赵勇", "2026-06-30", "share_5g", "5G渗透率达到67%", "planned", "", ""),
    ("S2", 2025, "复制西湖厅投诉专班", "投诉处理周期未达标", "赵勇", "2026-03-31", "handling_hours", "低于45小时", "running", "", ""),
    ("S3", 2023, "三个行政村光缆延伸", "家庭宽带渗透不足", "何平", "2024-09-30", "broadband_penetration", "新增覆盖600户", "done", "2024-09-10", "覆盖640户"),
    ("S3", 2023, "春节返乡用户留号套餐", "离网率高于目标", "何平", "2023-12-31", "churn_rate", "节后销号减少两成", "done", "2023-12-25", "套餐按期上线"),
    ("S3", 2024, "空调分时控制与照明改造", "利润率未达标", "吴敏", "2025-05-31", "energy", "电费下降一成", "done", "2025-05-30", "夏季电费下降约7%"),
    ("S3", 2024, "集市手机课堂", "电子渠道占比低", "吴敏", "2025-10-31", "digital_share", "每月两场", "done", "2025-11-20", "六月后才排上场地"),
    ("S3", 2025, "向区公司补取六月出账数据", "六月收入数据缺失", "何平", "2026-01-31", "revenue", "补齐并关账", "running", "", ""),
    ("S3", 2025, "装维驻镇一人", "投诉处理周期长", "何平", "2026-05-31", "handling_hours", "低于55小时", "planned", "", ""),
    ("S3", 2025, "自助终端备件常备", "电子渠道占比未达标", "吴敏", "2026-03-31", "digital_share", "占比达到45%", "planned", "", ""),
)


def issues():
    return [row("issues", *values) for values in ISSUES]


def actions():
    return [row("actions", *values) for values in ACTIONS]
