<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Entry</name>
    <message>
        <location filename="../../src/models/complaint_model.cpp" line="+116"/>
        <source>%1 overdue</source>
        <translation>已超时 %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 left</source>
        <translation>还剩 %1</translation>
    </message>
    <message>
        <location line="+74"/>
        <source>Due</source>
        <translation>时限</translation>
    </message>
    <message>
        <location filename="../../src/models/entry_text.cpp" line="+47"/>
        <source>Net adds</source>
        <translation>净增用户</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Average subscribers</source>
        <translation>平均用户</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Monthly churn, %</source>
        <translation>月离网率，%</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Cost a transaction, yuan</source>
        <translation>单笔成本，元</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Mean hours a case</source>
        <translation>单件平均小时</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Cost a gross add, yuan</source>
        <translation>单户获客成本，元</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Mean score</source>
        <translation>平均得分</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Bundle rate, %</source>
        <translation>融合率，%</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Base retention, %</source>
        <translation>拍照用户保有率，%</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Over budget</source>
        <translation>超预算</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Jan</source>
        <translation>1月</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Feb</source>
        <translation>2月</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Mar</source>
        <translation>3月</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Apr</source>
        <translation>4月</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>May</source>
        <translation>5月</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Jun</source>
        <translation>6月</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Jul</source>
        <translation>7月</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Aug</source>
        <translation>8月</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sep</source>
        <translation>9月</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Oct</source>
        <translation>10月</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nov</source>
        <translation>11月</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Dec</source>
        <translation>12月</translation>
    </message>
    <message>
        <location line="+107"/>
        <source>Not split</source>
        <translation>未细分</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Total · %1</source>
        <translation>合计 · %1</translation>
    </message>
    <message>
        <location filename="../../src/models/entry_words.cpp" line="+23"/>
        <source>Closing must be opening + gross adds − churned + adjustment: %1 + %2 − %3 + %4 is not %5.</source>
        <translation>期末应等于期初＋新增－离网＋调整：%1＋%2－%3＋%4 不等于 %5。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A negative amount needs a note that says why (a reversal?).</source>
        <translation>负数需要写说明（是冲销吗？）。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>kWh belong to the cost item energy only.</source>
        <translation>用电量只填在“水电”一项。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The sum of scores (%1) is more than 10 for each of %2 respondents.</source>
        <translation>得分合计（%1）超过了 %2 位受访者每人 10 分。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The sum of importance (%1) is more than 10 for each of %2 respondents.</source>
        <translation>重要度合计（%1）超过了 %2 位受访者每人 10 分。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Opening (%1) must be last month's closing (%2).</source>
        <translation>期初（%1）应等于上月期末（%2）。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The sources' gross adds (%1) are more than the month's (%2).</source>
        <translation>各来源新增合计（%1）超过了本月新增用户（%2）。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The store has no complaint %1 that this one could repeat.</source>
        <translation>本厅没有编号为 %1 的投诉，无法记为它的重复投诉。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Complaint %1 was accepted later: this one can't repeat it.</source>
        <translation>投诉 %1 受理时间更晚，本件不能是它的重复投诉。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Complaint %1 repeats this one, so it can't be deleted.</source>
        <translation>投诉 %1 记为本件的重复投诉，本件不能删除。</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>%1 (%2) must not be later than %3 (%4).</source>
        <translation>%1（%2）不能晚于%3（%4）。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 (%2) must not be more than %3 (%4).</source>
        <translation>%1（%2）不能大于%3（%4）。</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Entry</source>
        <translation>录入</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Paste %1 × %2</source>
        <translation>粘贴 %1 × %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Fill down</source>
        <translation>向下填充</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Fill right</source>
        <translation>向右填充</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Clear %1 × %2</source>
        <translation>清除 %1 × %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Accept proposals</source>
        <translation>采用建议值</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Put back</source>
        <translation>恢复旧值</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Note</source>
        <translation>写说明</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Addition</source>
        <translation>新增</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Deletion</source>
        <translation>删除</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Unusual: %1 to %2 would be usual.</source>
        <translation>数值异常：通常在 %1 到 %2 之间。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Same month last year: %1.</source>
        <translation>上年同月 %1。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Last month: %1.</source>
        <translation>上月 %1。</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Last month's closing</source>
        <translation>上月期末</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Opening + gross adds − churned + adjustment</source>
        <translation>期初＋新增－离网＋调整</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nothing was adjusted</source>
        <translation>没有调整</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The base of 31 December stays all year</source>
        <translation>上年 12 月 31 日的拍照基数，全年不变</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Last month's heads + joiners − leavers</source>
        <translation>上月在岗人数＋入职－离职</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Empty</source>
        <translation>未填</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Partly filled</source>
        <translation>未填完</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Complete</source>
        <translation>已填完</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>To be checked</source>
        <translation>待核对</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+13"/>
        <source>Submitted</source>
        <translation>已提交</translation>
    </message>
    <message>
        <location line="-11"/>
        <location line="+13"/>
        <source>Month closed</source>
        <translation>已关账</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>Month open</source>
        <translation>未提交</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>New</source>
        <translation>待响应</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Answered</source>
        <translation>已响应</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Closed</source>
        <translation>已办结</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Called back</source>
        <translation>已回访</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1 d %2 h</source>
        <translation>%1 天 %2 小时</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <location filename="../../src/models/month_grid_model.cpp" line="+80"/>
        <source>records: %1</source>
        <translation>%1 条记录</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 of %2</source>
        <translation>已填 %1，应填 %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>broken rules: %1</source>
        <translation>%1 处不符合规则</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>unusual figures: %1</source>
        <translation>%1 处数值异常</translation>
    </message>
    <message>
        <location filename="../../src/models/vocabulary_model.cpp" line="+127"/>
        <source>Chinese name</source>
        <translation>中文名称</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>English name</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Offered</source>
        <translation>可选用</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Service revenue</source>
        <translation>计入通信服务收入</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Counts for ARPU</source>
        <translation>计入 ARPU</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Digital</source>
        <translation>电子渠道</translation>
    </message>
    <message>
        <location filename="../../src/models/history_model.cpp" line="+48"/>
        <source>Another program</source>
        <translation>其他程序</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Who</source>
        <translation>修改人</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Before</source>
        <translation>原值</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>After</source>
        <translation>新值</translation>
    </message>
    <message>
        <location filename="../../src/models/sheet_model.cpp" line="+261"/>
        <source>The month is closed; the manager can reopen it.</source>
        <translation>本月已关账，可由厅经理重新打开。</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Year</source>
        <translation>全年</translation>
    </message>
    <message>
        <location filename="../../src/models/target_model.cpp" line="+180"/>
        <source>Target last year</source>
        <translation>上年目标</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Actual last year</source>
        <translation>上年实际</translation>
    </message>
</context>
<context>
    <name>RecordChoices</name>
    <message>
        <location filename="../../src/models/record_words.cpp" line="+172"/>
        <source>Urban</source>
        <translation>城区</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Town</source>
        <translation>乡镇</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Urgent</source>
        <translation>紧急</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Normal</source>
        <translation>普通</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Store</source>
        <translation>本厅</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Online</source>
        <translation>线上</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>In store</source>
        <translation>厅店</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Promotion</source>
        <translation>促销</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Open</source>
        <translation>未解决</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Watched</source>
        <translation>观察中</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Closed</source>
        <translation>已解决</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Planned</source>
        <translation>未开始</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Dropped</source>
        <translation>已取消</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tariff</source>
        <translation>资费调整</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Works</source>
        <translation>装修施工</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Holiday</source>
        <translation>节假日</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>RecordColumns</name>
    <message>
        <location line="-153"/>
        <source>Source of the figures</source>
        <translation>数据来源</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Survey item</source>
        <translation>测评项目</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Cost item</source>
        <translation>成本项目</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Move</source>
        <translation>事项</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Store</source>
        <translation>营业厅</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hour</source>
        <translation>时段</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Carrier</source>
        <translation>运营商</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Region</source>
        <translation>片区</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Area</source>
        <translation>区域</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Floor area, m²</source>
        <translation>营业面积（㎡）</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Counters</source>
        <translation>台席数</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Opened on</source>
        <translation>开业日期</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Business line</source>
        <translation>业务类别</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Segment</source>
        <translation>客户群</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Plan tier</source>
        <translation>套餐档次</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Amount, yuan</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Opening</source>
        <translation>月初用户</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Gross adds</source>
        <translation>新增用户</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Port-ins</source>
        <translation>携入</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Churned</source>
        <translation>离网用户</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Port-outs</source>
        <translation>携出</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Adjustment</source>
        <translation>调整</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Closing</source>
        <translation>月末到达用户</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>On 5G</source>
        <translation>5G 用户</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>New on 5G</source>
        <translation>新增 5G</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Premium</source>
        <translation>高端用户</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Young</source>
        <translation>低龄用户</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Senior</source>
        <translation>银发用户</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Data users</source>
        <translation>流量用户</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Data, GB</source>
        <translation>流量（GB）</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Voice, minutes</source>
        <translation>通话（分钟）</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Reported ARPU, yuan</source>
        <translation>系统口径 ARPU（元）</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Peer average, yuan</source>
        <translation>同业平均（元）</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Complaint</source>
        <translation>投诉单号</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Accepted</source>
        <translation>受理时间</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Responded</source>
        <translation>响应时间</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Closed</source>
        <translation>办结时间</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Called back</source>
        <translation>回访时间</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Responsible</source>
        <translation>责任归属</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Solved at first contact</source>
        <translation>首问解决</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Repeats</source>
        <translation>重复于</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Visits</source>
        <translation>进厅人次</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Deals</source>
        <translation>成交笔数</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Transactions</source>
        <translation>业务办理量</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Enquiries</source>
        <translation>查询量</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Errors</source>
        <translation>差错笔数</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Cost, yuan</source>
        <translation>费用（元）</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Cases</source>
        <translation>工单数</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Answered in 15 minutes</source>
        <translation>15 分钟内响应</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hours to resolve</source>
        <translation>解决时长（小时）</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Leads</source>
        <translation>意向客户</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Arrivals</source>
        <translation>取号人次</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Served</source>
        <translation>办理人次</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Abandoned</source>
        <translation>弃号人次</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Wait, minutes</source>
        <translation>等候（分钟）</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Within 10 minutes</source>
        <translation>10 分钟内办理</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Counters open</source>
        <translation>开放台席</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Touchpoint</source>
        <translation>触点</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Respondents</source>
        <translation>有效样本</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sum of scores</source>
        <translation>评分合计</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sum of importance</source>
        <translation>重要度合计</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Operator</source>
        <translation>运营商</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Subscribers</source>
        <translation>用户数</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Net adds</source>
        <translation>净增用户</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Revenue, yuan</source>
        <translation>收入（元）</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>ARPU, yuan</source>
        <translation>ARPU（元）</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>5G sites</source>
        <translation>5G 基站</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Detail</source>
        <translation>内容</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Response</source>
        <translation>应对</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Households</source>
        <translation>家庭户数</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Broadband</source>
        <translation>宽带家庭</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Bundled</source>
        <translation>融合家庭</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>New bundled</source>
        <translation>新增融合</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>TV</source>
        <translation>电视家庭</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Orders</source>
        <translation>订购笔数</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Base subscribers</source>
        <translation>拍照用户数</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Retained subscribers</source>
        <translation>保有用户数</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Base revenue, yuan</source>
        <translation>拍照收入（元）</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Retained revenue, yuan</source>
        <translation>保有收入（元）</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Repurchasers</source>
        <translation>复购人数</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Campaign</source>
        <translation>活动</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Starts on</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ends on</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Audience</source>
        <translation>目标客户数</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Touched</source>
        <translation>触达人数</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Churned before</source>
        <translation>活动前离网</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Churned after</source>
        <translation>活动后离网</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Energy, kWh</source>
        <translation>用电（千瓦时）</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Budget, yuan</source>
        <translation>预算（元）</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Headcount</source>
        <translation>在岗人数</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Joiners</source>
        <translation>入职</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Leavers</source>
        <translation>离职</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Career plans</source>
        <translation>职业规划人数</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Topic</source>
        <translation>培训主题</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Attendees</source>
        <translation>参训人次</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Examined</source>
        <translation>参考人次</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Passed</source>
        <translation>合格人次</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hours</source>
        <translation>课时</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Target</source>
        <translation>目标值</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Stretch</source>
        <translation>挑战值</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Issue</source>
        <translation>问题</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Action</source>
        <translation>措施</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Due on</source>
        <translation>完成期限</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Expected result</source>
        <translation>预期效果</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Done on</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Result</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>RecordKinds</name>
    <message>
        <location line="-152"/>
        <source>Stores</source>
        <translation>营业厅</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Revenue</source>
        <translation>收入</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Subscribers</source>
        <translation>用户</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>ARPU</source>
        <translation>ARPU</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Complaints</source>
        <translation>投诉</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Channels</source>
        <translation>渠道</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Joint cases</source>
        <translation>协同工单</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Acquisition</source>
        <translation>拉新获客</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Queue by hour</source>
        <translation>分时排队</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Satisfaction survey</source>
        <translation>满意度测评</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Market</source>
        <translation>市场份额</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Competitors' moves</source>
        <translation>竞品动态</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Households</source>
        <translation>家庭</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Value-added products</source>
        <translation>增值业务</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Base cohorts</source>
        <translation>拍照用户</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Retention campaigns</source>
        <translation>维系活动</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Costs</source>
        <translation>成本</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Staffing</source>
        <translation>人员</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Training</source>
        <translation>培训</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Issues</source>
        <translation>问题</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Actions</source>
        <translation>措施</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Store events</source>
        <translation>大事记</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <location filename="../../src/models/template_words.cpp" line="+13"/>
        <source>A day and a time, such as %1-03-31 14:05</source>
        <translation>日期和时间，例如 %1-03-31 14:05</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A day of %1, such as %1-03-31</source>
        <translation>%1 年的日期，例如 %1-03-31</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A day, such as %1-03-31</source>
        <translation>日期，例如 %1-03-31</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>An amount in yuan</source>
        <translation>金额，单位元</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>An amount in yuan, 0 or more</source>
        <translation>金额，单位元，不小于 0</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A number</source>
        <translation>数字</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A number, 0 or more</source>
        <translation>数字，不小于 0</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A whole number, 0 or more</source>
        <translation>整数，不小于 0</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>A number or name of your own, each only once</source>
        <translation>自编的编号或名称，不能重复</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Any text</source>
        <translation>文字</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>The store's id</source>
        <translation>营业厅编码</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A month of %1, such as %1-03</source>
        <translation>%1 年的月份，例如 %1-03</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The year %1</source>
        <translation>%1 年</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>An hour from 0 to 23</source>
        <translation>0 到 23 的整点</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>A whole number from 1 to 10</source>
        <translation>1 到 10 的整数</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A whole number from 1 to 3; 3 is the gravest</source>
        <translation>1 到 3 的整数，3 为最严重</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>One of the list</source>
        <translation>从下拉列表中选择</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>%1 of %2, %3</source>
        <translation>%2 %3 年%1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Instructions</source>
        <translation>填写说明</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Fill in the sheet "%1", save the file, and import it into StoreYear. Only what was added or changed is stored; nothing else happens.</source>
        <translation>请填写“%1”工作表，保存后导入 StoreYear。只写入新增和改动的数据，其余不变。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Leave a cell empty where you do not know the figure: empty means missing, 0 means zero. A row without figures adds nothing. Emptying a figure that was there removes it.</source>
        <translation>不清楚的数据请留空：空表示缺数，0 表示零。整行没有数据的不会导入。清空原有的数据，导入后该数据即被删除。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Do not change the heads of the columns. Rows may be added below, sorted and deleted; deleting a row leaves in the book what it has.</source>
        <translation>请不要改动表头。可以在下方加行，也可以排序、删行；删掉的行在账本里保持原样。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Must be filled in</source>
        <translation>是否必填</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What it holds</source>
        <translation>填写内容</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Choices</source>
        <translation>可选项</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please check</source>
        <translation>请核对</translation>
    </message>
</context>
</TS>
