# SPDX-License-Identifier: GPL-3.0-or-later
"""The district and its four operators: market, competitor_events."""
from . import plan
from .chance import Chance
from .tables import money, row

# store -> operator -> (subscribers at the end of 2022, net a month, gross a month per 10,000, ARPU in yuan, 5G sites, new sites a month)
DISTRICTS = {
    "S1": {"mobile": (181200, 240, 178, 46.1, 412, 4.2), "unicom": (86400, 35, 205, 44.2, 188, 2.0),
           "telecom": (93800, 165, 196, 45.6, 205, 2.4), "broadnet": (7600, 118, 420, 31.5, 96, 2.9)},
    "S2": {"mobile": (142600, 150, 181, 43.2, 301, 3.1), "unicom": (71900, 10, 207, 41.6, 141, 1.5),
           "telecom": (78300, 120, 199, 42.9, 158, 1.9), "broadnet": (5900, 92, 430, 29.8, 71, 2.2)},
    "S3": {"mobile": (61800, 45, 165, 35.2, 118, 1.6), "unicom": (17200, -15, 190, 33.1, 44, 0.7),
           "telecom": (24900, 30, 183, 34.4, 61, 0.9), "broadnet": (2100, 34, 410, 25.6, 28, 1.1)},
}


def operator_rows(store, operator):
    subscribers, net, gross_rate, arpu, sites, new_sites = DISTRICTS[store][operator]
    chance = Chance(store, "market", operator)
    for index, month in enumerate(plan.MONTHS):
        season = plan.season("gross_adds", "", month)
        net_adds = round(net * (0.4 + 0.6 * season) + chance.near(0.5, 1) * net * 0.3)
        gross_adds = max(net_adds, round(chance.near(subscribers * gross_rate / 10000 * season, 0.05)))
        subscribers += net_adds
        fen = round(chance.near(arpu * (1 + 0.0009 * index), 0.01) * plan.SEASONS["mobile"][int(month[5:]) - 1] * 100)
        source = "省通管局月报" if operator == "mobile" else "区分公司市场情报估算"
        yield row("market", store, month, operator, subscribers, gross_adds, net_adds, money(subscribers * fen),
                  money(fen), round(sites + new_sites * (index + 1)), source)


def market(store):
    return [record for operator in DISTRICTS[store] for record in operator_rows(store, operator)]


# day, stores, operator, title, kind, detail, our response
EVENTS = (
    ("2023-01-10", "S1 S2 S3", "telecom", "电信春节返乡流量礼包", "promotion", "充100元送50GB省内流量，限春节当月", "推出老客户签到送流量，柜台逐户短信提醒"),
    ("2023-03-15", "S1 S2", "unicom", "联通千兆宽带39元体验", "price", "单宽带首年39元/月，次年恢复79元", "主推融合，宽带随129元套餐免费"),
    ("2023-06-20", "S3", "telecom", "电信乡镇流动服务车进村", "service", "每周三、六在集市设点，现场换卡", "安排两名地推同日驻点，送手机贴膜"),
    ("2023-08-25", "S1 S2", "unicom", "联通校园卡29元200GB", "price", "高校迎新专属，四年合约", "校园卡29元档加送校园宽带体验一年"),
    ("2023-11-01", "S1 S2", "broadnet", "广电192号段19元套餐", "price", "19元含80GB，无合约", "对低价位客户发保号关怀，推荐副卡"),
    ("2024-01-20", "S1 S2 S3", "unicom", "联通携入送手机", "promotion", "携入并承诺88元档24个月送千元机", "对携出查询用户当日外呼挽留"),
    ("2024-03-08", "S2", "telecom", "电信城东新厅开业", "service", "距我厅400米，开业首月免费贴膜、送大米", "加强周边社区地推，老客户专属换机券"),
    ("2024-05-17", "S1 S2", "telecom", "电信5G-A网络商用发布", "network", "文教区首批开通5G-A，宣传下行3Gbps", "厅内设5G-A体验台，公示我方开通站点"),
    ("2024-08-22", "S1 S2", "telecom", "电信校园卡送耳机", "promotion", "39元档送蓝牙耳机，学生会代办", "校园驻点提前一周，增加两个迎新帐篷"),
    ("2024-09-30", "S3", "broadnet", "广电下乡有线电视加手机融合", "price", "每月29元含有线电视与30GB流量", "宽带电视融合包下调至49元"),
    ("2024-11-11", "S1 S2", "unicom", "联通双十一宽带半价", "price", "全年宽带预存半价，仅线上办理", "线上商城同步推预存返话费"),
    ("2025-01-08", "S1 S2 S3", "telecom", "电信春节携入返300元话费", "promotion", "携入当月起分12个月返还300元", "二月起启动携出预警名单，日清日结外呼"),
    ("2025-02-12", "S1 S2", "unicom", "联通59元不限量套餐", "price", "59元档流量不限量，达40GB限速", "向高流量低价位客户推69元档加会员权益"),
    ("2025-04-18", "S1", "telecom", "电信西湖旗舰厅全屋智能体验区", "service", "新设FTTR与安防体验间，预约上门测速", "装修方案中增加全屋光网体验区"),
    ("2025-05-20", "S1", "unicom", "联通借断网事件投放对比广告", "promotion", "公交站牌投放网络稳定对比广告", "发布致歉与补偿，送受影响客户10GB流量"),
    ("2025-06-18", "S1 S2 S3", "broadnet", "广电5G融合99元三卡同享", "price", "含千兆宽带与三张卡", "推家庭共享三卡99元档"),
    ("2025-08-20", "S1 S2", "unicom", "联通校园卡19元首年", "price", "首年19元，次年39元", "校园卡送一年视频会员，学长代言人返佣"),
    ("2025-10-15", "S3", "telecom", "电信梅溪新增5G基站14座", "network", "覆盖全部行政村村委会", "向网络部报补点12处，集市公示建站进度"),
    ("2025-11-11", "S1 S2", "telecom", "电信以旧换新最高补1000元", "promotion", "叠加国补，合约24个月", "联合终端厂商开展厅内以旧换新专场"),
)


def competitor_events(store):
    return [row("competitor_events", store, day, operator, title, kind, detail, response)
            for day, stores, operator, title, kind, detail, response in EVENTS if store in stores.split()]
