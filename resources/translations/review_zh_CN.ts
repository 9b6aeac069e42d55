<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Review</name>
    <message>
        <location filename="../../src/review/annual_channels.cpp" line="+86"/>
        <source>Revenue</source>
        <comment>row: counter and online</comment>
        <translation>收入</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Visits</source>
        <comment>row: counter and online</comment>
        <translation>到访量</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Deals</source>
        <comment>row: counter and online</comment>
        <translation>成交量</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Conversion</source>
        <comment>row: counter and online</comment>
        <translation>成交转化率</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>deals ÷ visits</source>
        <translation>成交量 ÷ 到访量</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Transactions</source>
        <comment>row: counter and online</comment>
        <translation>业务办理量</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Cost a transaction</source>
        <comment>row: counter and online</comment>
        <translation>单笔业务成本</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>cost ÷ transactions, enquiries included</source>
        <translation>渠道成本 ÷ 业务办理量（含查询）</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>%1, %2</source>
        <comment>a figure and its channel</comment>
        <translation>%2%1</translation>
    </message>
    <message>
        <location line="+46"/>
        <source>online %1</source>
        <comment>online&apos;s share of counter and online</comment>
        <translation>线上占 %1</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>equal</source>
        <comment>online and counter</comment>
        <translation>持平</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>online %1 higher</source>
        <translation>线上高 %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>online %1 lower</source>
        <translation>线上低 %1</translation>
    </message>
    <message>
        <location filename="../../src/review/annual_areas.cpp" line="+81"/>
        <source>%1, %2</source>
        <comment>a figure and its area</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <location line="+44"/>
        <source>Store</source>
        <comment>the total of its areas</comment>
        <translation>全厅</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1, %2</source>
        <comment>a column and its unit</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Area</source>
        <comment>column</comment>
        <translation>区域</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Share</source>
        <comment>column: of the store&apos;s subscribers</comment>
        <translation>用户占比</translation>
    </message>
    <message>
        <location line="+3"/>
        <location filename="../../src/review/annual_channels.cpp" line="+33"/>
        <location filename="../../src/review/kpi_table.cpp" line="+100"/>
        <location line="+15"/>
        <source>Year before</source>
        <comment>column</comment>
        <translation>上年</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../../src/review/annual_channels.cpp" line="+1"/>
        <location filename="../../src/review/kpi_table.cpp" line="-14"/>
        <location line="+15"/>
        <location filename="../../src/review/plan_targets.cpp" line="+157"/>
        <source>Change</source>
        <comment>column</comment>
        <translation>同比</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>5G reaches %2 of %1 subscribers and %4 of %3 subscribers, %5 fewer</source>
        <comment>areas and their 5G shares</comment>
        <translation>%1 5G 渗透率 %2，%3 %4，低 %5</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Town and urban, 5G in each</source>
        <comment>title of a table</comment>
        <translation>城乡用户与 5G</translation>
    </message>
    <message>
        <location filename="../../src/review/annual_channels.cpp" line="+2"/>
        <location filename="../../src/review/kpi_table.cpp" line="-21"/>
        <location line="+17"/>
        <location filename="../../src/review/plan_actions.cpp" line="+77"/>
        <location filename="../../src/review/plan_targets.cpp" line="-6"/>
        <location line="+31"/>
        <source>Indicator</source>
        <comment>column</comment>
        <translation>指标</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../../src/review/kpi_table.cpp" line="-16"/>
        <location line="+17"/>
        <location filename="../../src/review/plan_targets.cpp" line="-30"/>
        <location line="+31"/>
        <source>Unit</source>
        <comment>column</comment>
        <translation>单位</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Balance</source>
        <comment>column: counter against online</comment>
        <translation>均衡度</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Online earned %1, %2 of counter and online together</source>
        <translation>线上商城收入 %1，占柜台与线上合计的 %2</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>%1 of visits to the counter ended in a deal, %2 of those online</source>
        <translation>柜台成交转化率 %1，线上为 %2</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Counter and online</source>
        <comment>title of a table</comment>
        <translation>柜台与线上</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Balance: of amounts, online&apos;s share of the two; of ratios, online less counter. Counter is the hall&apos;s own desks.</source>
        <translation>均衡度：数量类为线上占两者合计的比重，比率类为线上减柜台之差；柜台指营业厅自有台席。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1, %2</source>
        <comment>two record kinds</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <location filename="../../src/review/annual_chapter.cpp" line="+44"/>
        <location filename="../../src/review/plan_text.cpp" line="+142"/>
        <source>The text is written from the figures once there are some.</source>
        <translation>有数据后自动生成文字总结。</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Annual performance</source>
        <comment>title of chapter 1</comment>
        <translation>年度业绩回顾</translation>
    </message>
    <message>
        <location filename="../../src/review/annual_revenue.cpp" line="+47"/>
        <source>(average subscribers %1 − %2) × %3 months × ARPU of the year before %4 = %5</source>
        <translation>（月均用户 %1 − %2）× %3 个月 × 上年 ARPU %4 = %5</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>(ARPU %1 − %2) × average subscribers %3 × %4 months = %5</source>
        <translation>（ARPU %1 − %2）× 月均用户 %3 × %4 个月 = %5</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>Subscribers</source>
        <comment>step of a bridge: volume</comment>
        <translation>用户规模</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>ARPU</source>
        <comment>step of a bridge: price</comment>
        <translation>ARPU</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Other lines</source>
        <comment>step of a bridge: revenue outside ARPU</comment>
        <translation>ARPU 外收入</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>change of the revenue that ARPU does not count: broadband, enterprise, devices, other</source>
        <translation>不计入 ARPU 的收入（宽带、集团、终端、其他）的增减</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>channel</source>
        <comment>a column of revenue</comment>
        <translation>渠道</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>business line</source>
        <comment>a column of revenue</comment>
        <translation>业务线</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>More subscribers added %1, a higher ARPU %2</source>
        <translation>用户增长增收 %1，ARPU 提升增收 %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>More subscribers added %1, a lower ARPU took %2 away</source>
        <translation>用户增长增收 %1，ARPU 下降减收 %2</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Fewer subscribers took %1 away, a higher ARPU added %2</source>
        <translation>用户减少减收 %1，ARPU 提升增收 %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fewer subscribers took %1 away, a lower ARPU %2</source>
        <translation>用户减少减收 %1，ARPU 下降减收 %2</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Revenue: subscribers × ARPU</source>
        <comment>title of a bridge</comment>
        <translation>总收入：用户规模 × ARPU</translation>
    </message>
    <message>
        <location line="+8"/>
        <location filename="../../src/review/chapter_blocks.cpp" line="+186"/>
        <source>%1 → %2</source>
        <comment>from one period to another</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Subscribers: their change × ARPU of the year before. ARPU: its change × this year&apos;s subscribers.</source>
        <translation>用户规模影响＝用户增减 × 上年 ARPU；ARPU 影响＝ARPU 增减 × 本年用户。</translation>
    </message>
    <message>
        <location filename="../../src/review/block_words.cpp" line="+16"/>
        <source>%1 = %2.</source>
        <comment>a KPI&apos;s name and its formula</comment>
        <translation>%1＝%2。</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>AC</source>
        <comment>scenario: actual</comment>
        <translation>实际</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>FC</source>
        <comment>scenario: forecast</comment>
        <translation>预测</translation>
    </message>
    <message>
        <location line="+2"/>
        <location filename="../../src/review/kpi_columns.cpp" line="+198"/>
        <source>PL</source>
        <comment>scenario: plan</comment>
        <translation>计划</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>PY</source>
        <comment>scenario: year before</comment>
        <translation>上年</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 %2</source>
        <comment>a period and the scenarios shown</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <location filename="../../src/review/figure_sources.cpp" line="+94"/>
        <location filename="../../src/review/period_words.cpp" line="+104"/>
        <location filename="../../src/review/plan_actions.cpp" line="+82"/>
        <source>, </source>
        <comment>between the items of a short list</comment>
        <translation>、</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>The year&apos;s plan is spread evenly over the months.</source>
        <translation>全年计划按月平均分解。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The year&apos;s plan is spread over the months as the year before was.</source>
        <translation>全年计划按上年各月比重分解到月。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Source: the store&apos;s records (%1); as of %2.</source>
        <translation>来源：门店填报（%1）；数据截至 %2。</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>No figures for %1; the plan and the year before leave %1 out too.</source>
        <translation>缺 %1数据，计划与上年取相同月份。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>No figures for %1; changes leave these months out.</source>
        <translation>缺 %1数据，同比按可比口径剔除。</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Enter or import %1 for %2 to see this.</source>
        <translation>请填报或导入 %2的%1数据。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Enter or import %1 for %2 to see the change on the year before.</source>
        <translation>请填报或导入 %2的%1数据，以便同比。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Give the %2 when entering %1 to see this.</source>
        <translation>填报%1时请注明%2，即可显示。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1 in %2, %3.</source>
        <comment>a chart&apos;s content, unit and time</comment>
        <translation>%1（%2），%3。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1.</source>
        <comment>a message as a sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <location filename="../../src/review/bridge_builder.cpp" line="+80"/>
        <source>%1 added %2</source>
        <comment>revenue of a part</comment>
        <translation>%1增收 %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 lost %2</source>
        <comment>revenue of a part</comment>
        <translation>%1减收 %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 added %2, %3 of the increase</source>
        <translation>%1增收 %2，占增量的 %3</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 lost %2, %3 of the decrease</source>
        <translation>%1减收 %2，占减量的 %3</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1 rose by %2</source>
        <comment>a part</comment>
        <translation>%1增加 %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 fell by %2</source>
        <comment>a part</comment>
        <translation>%1减少 %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 rose by %2, %3 of the increase</source>
        <translation>%1增加 %2，占增量的 %3</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 fell by %2, %3 of the decrease</source>
        <translation>%1减少 %2，占减量的 %3</translation>
    </message>
    <message>
        <location filename="../../src/review/chapter_blocks.cpp" line="-143"/>
        <source>%1 held at %2 from %3 to %4</source>
        <comment>a KPI, its value and two quarters</comment>
        <translation>%1自%3至%4稳定在 %2</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 improved from %2 in %3 to %4 in %5</source>
        <translation>%1由%3的 %2改善至%5的 %4</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 worsened from %2 in %3 to %4 in %5</source>
        <translation>%1由%3的 %2升至%5的 %4</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 rose from %2 in %3 to %4 in %5</source>
        <translation>%1由%3的 %2提高到%5的 %4</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 fell from %2 in %3 to %4 in %5</source>
        <translation>%1由%3的 %2降至%5的 %4</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>The last quarter is %1 alone, the year before likewise.</source>
        <translation>末季仅含 %1，上年取相同月份。</translation>
    </message>
    <message>
        <location line="+84"/>
        <source>%1 was highest at %2</source>
        <comment>a month and its figure</comment>
        <translation>%1最高，为 %2</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/review/chapter_status.cpp" line="+29"/>
        <source>all %n month(s) closed</source>
        <comment>months of the period</comment>
        <translation>
            <numerusform>%n 个月全部关账</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 closed</source>
        <comment>months</comment>
        <translation>%1已关账</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 submitted</source>
        <comment>months</comment>
        <translation>%1已上报</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 open</source>
        <comment>months</comment>
        <translation>%1填报中</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>missing: %1 of %2</source>
        <comment>record kind and months</comment>
        <translation>缺 %2%1数据</translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%n more gap(s)</source>
        <comment>records with missing months</comment>
        <translation>
            <numerusform>另有 %n 处缺数</numerusform>
        </translation>
    </message>
    <message>
        <location line="+12"/>
        <source>data as of %1</source>
        <translation>数据截至 %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>no forecast</source>
        <translation>未含预测</translation>
    </message>
    <message>
        <location filename="../../src/review/figure_format.cpp" line="+24"/>
        <location line="+2"/>
        <location line="+1"/>
        <location line="+1"/>
        <source>yuan</source>
        <comment>unit</comment>
        <translation>元</translation>
    </message>
    <message>
        <location line="-3"/>
        <source>yuan/subscriber</source>
        <comment>unit</comment>
        <translation>元/户</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>yuan/head</source>
        <comment>unit</comment>
        <translation>元/人</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>yuan/m²</source>
        <comment>unit</comment>
        <translation>元/平方米</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>subscribers</source>
        <comment>unit</comment>
        <translation>户</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>-</source>
        <comment>subscribers in a sentence; a dash: no word</comment>
        <translation>户</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>people</source>
        <comment>unit</comment>
        <translation>人</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>households</source>
        <comment>unit</comment>
        <translation>户</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>-</source>
        <comment>households in a sentence; a dash: no word</comment>
        <translation>户</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>complaints</source>
        <comment>unit</comment>
        <translation>件</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>-</source>
        <comment>complaints in a sentence; a dash: no word</comment>
        <translation>件</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>transactions</source>
        <comment>unit</comment>
        <translation>笔</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>-</source>
        <comment>transactions in a sentence; a dash: no word</comment>
        <translation>笔</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>attendances</source>
        <comment>unit</comment>
        <translation>人次</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>-</source>
        <comment>attendances in a sentence; a dash: no word</comment>
        <translation>人次</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>visits</source>
        <comment>unit</comment>
        <translation>人次</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>-</source>
        <comment>visits in a sentence; a dash: no word</comment>
        <translation>人次</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>count</source>
        <comment>unit</comment>
        <translation>个</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>-</source>
        <comment>things in a sentence; a dash: no word</comment>
        <translation>个</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+1"/>
        <source>hours</source>
        <comment>unit</comment>
        <translation>小时</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>hours/head</source>
        <comment>unit</comment>
        <translation>小时/人</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+2"/>
        <source>minutes</source>
        <comment>unit</comment>
        <translation>分钟</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>minutes/subscriber</source>
        <comment>unit</comment>
        <translation>分钟/户</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>GB/subscriber</source>
        <comment>unit</comment>
        <translation>GB/户</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>GB</source>
        <comment>unit</comment>
        <translation>GB</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>points of 10</source>
        <comment>unit</comment>
        <translation>分</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>-</source>
        <comment>a score in a sentence; a dash: no word</comment>
        <translation>分</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>per 10,000</source>
        <comment>unit</comment>
        <translation>件/万户</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>-</source>
        <comment>complaints per 10,000 in a sentence; a dash: no word</comment>
        <translation>件/万户</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>times</source>
        <comment>unit</comment>
        <translation>倍</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+2"/>
        <source>kWh</source>
        <comment>unit</comment>
        <translation>千瓦时</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>kWh/10k yuan</source>
        <comment>unit</comment>
        <translation>千瓦时/万元</translation>
    </message>
    <message>
        <location line="+57"/>
        <source>%1 pts</source>
        <comment>percentage points, signed</comment>
        <translation>%1 个百分点</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 points</source>
        <comment>percentage points in a sentence</comment>
        <translation>%1 个百分点</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>n/a</source>
        <translation>n/a</translation>
    </message>
    <message>
        <location filename="../../src/review/figure_notes.cpp" line="+15"/>
        <source>%1, %2</source>
        <comment>a figure&apos;s name and its period</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <location filename="../../src/review/event_marks.cpp" line="+13"/>
        <source>promotion</source>
        <comment>kind of event</comment>
        <translation>促销</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>tariff</source>
        <comment>kind of event</comment>
        <translation>资费</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>works</source>
        <comment>kind of event</comment>
        <translation>装修</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>holiday</source>
        <comment>kind of event</comment>
        <translation>节假日</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>event</source>
        <comment>kind of event</comment>
        <translation>事件</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>%1, %2</source>
        <comment>a kind of event and its day</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <location line="+4"/>
        <location filename="../../src/review/figure_notes.cpp" line="+5"/>
        <source>%1; %2</source>
        <comment>record kinds and a period</comment>
        <translation>%1；%2</translation>
    </message>
    <message>
        <location filename="../../src/review/figure_notes.cpp" line="+49"/>
        <source>plan %1; same month of the year before %2</source>
        <translation>计划 %1；上年同月 %2</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>plan %1</source>
        <translation>计划 %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>same month of the year before %1</source>
        <translation>上年同月 %1</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>target %1</source>
        <translation>目标 %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>same months of the year before %1</source>
        <translation>上年同期 %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>missing: %1</source>
        <translation>缺 %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>missing in the year before: %1</source>
        <translation>上年缺 %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>; </source>
        <comment>between the parts of a note</comment>
        <translation>；</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>%1, target for %2</source>
        <translation>%1，%2目标</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+43"/>
        <source>targets; %1</source>
        <translation>目标；%1</translation>
    </message>
    <message>
        <location line="-41"/>
        <source>of the year&apos;s target %1, over the same months</source>
        <translation>全年目标 %1，折算到相同月份</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>; completion %1</source>
        <translation>；完成率 %1</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>%1, plan for %2</source>
        <translation>%1，%2计划</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>the year&apos;s target %1</source>
        <translation>全年目标 %1</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>%1 against the plan, %2</source>
        <translation>%1较计划，%2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 against the year before, %2</source>
        <translation>%1同比，%2</translation>
    </message>
    <message>
        <location filename="../../src/review/figure_sources.cpp" line="-75"/>
        <source>store master data</source>
        <comment>record kind</comment>
        <translation>营业厅</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>revenue</source>
        <comment>record kind</comment>
        <translation>收入</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>subscribers</source>
        <comment>record kind</comment>
        <translation>用户</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>reported ARPU</source>
        <comment>record kind</comment>
        <translation>系统 ARPU</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>complaints</source>
        <comment>record kind</comment>
        <translation>投诉</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>channels</source>
        <comment>record kind</comment>
        <translation>渠道</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>joint cases</source>
        <comment>record kind</comment>
        <translation>协同工单</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>acquisition</source>
        <comment>record kind</comment>
        <translation>拉新获客</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>queue by hour</source>
        <comment>record kind</comment>
        <translation>分时排队</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>satisfaction survey</source>
        <comment>record kind</comment>
        <translation>满意度测评</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>market</source>
        <comment>record kind</comment>
        <translation>市场份额</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>households</source>
        <comment>record kind</comment>
        <translation>家庭</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>value-added products</source>
        <comment>record kind</comment>
        <translation>增值业务</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>base cohort</source>
        <comment>record kind</comment>
        <translation>拍照用户</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>retention campaigns</source>
        <comment>record kind</comment>
        <translation>维系活动</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>costs</source>
        <comment>record kind</comment>
        <translation>成本</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>staffing</source>
        <comment>record kind</comment>
        <translation>人员</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>training</source>
        <comment>record kind</comment>
        <translation>培训</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>store events</source>
        <comment>record kind</comment>
        <translation>门店大事</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>actions</source>
        <comment>record kind</comment>
        <translation>措施</translation>
    </message>
    <message>
        <location filename="../../src/review/annual_message.cpp" line="+68"/>
        <source>%1 came in %2 over the target</source>
        <comment>a missed target</comment>
        <translation>%1高于目标 %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 fell %2 short of the plan</source>
        <comment>a missed plan</comment>
        <translation>%1少于计划 %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 stayed %2 below the target</source>
        <comment>a missed target</comment>
        <translation>%1低于目标 %2</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>%1, mainly because of churn in %2</source>
        <translation>%1，主因是 %2离网</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1, most of all in %2, when more subscribers left</source>
        <translation>%1，其中 %2差距最大，离网增多</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1, mainly because few joined in %2</source>
        <translation>%1，主因是 %2新增不足</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1, most of all in %2, when fewer subscribers joined</source>
        <translation>%1，其中 %2差距最大，新增减少</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1, most of all in %2</source>
        <comment>a missed target and its worst month</comment>
        <translation>%1，其中 %2差距最大</translation>
    </message>
    <message>
        <location line="+7"/>
        <location filename="../../src/review/finding_words.cpp" line="+53"/>
        <source>%1 for %2 came to %3</source>
        <comment>a KPI, months, its value</comment>
        <translation>%2%1 %3</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>the gap was widest in %1, %2</source>
        <translation>其中 %1差距最大，差 %2</translation>
    </message>
    <message numerus="yes">
        <location line="+12"/>
        <source>all %n target(s) were met</source>
        <translation>
            <numerusform>%n 项目标全部达成</numerusform>
        </translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Enter or import the figures of %1, and the year&apos;s review stands here.</source>
        <translation>请先填报或导入 %1数据，年度回顾将自动生成。</translation>
    </message>
    <message>
        <location filename="../../src/review/finding_words.cpp" line="+5"/>
        <source>%1 improved to %2</source>
        <comment>a KPI and its value</comment>
        <translation>%1压降至 %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 worsened to %2</source>
        <comment>a KPI and its value</comment>
        <translation>%1升至 %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 came to %2</source>
        <comment>a KPI and its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 stood at %2</source>
        <comment>a KPI and its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>exactly on target</source>
        <translation>恰好达标</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>%1 short of the target of %2</source>
        <translation>比目标 %2少 %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 ahead of the target of %2</source>
        <translation>比目标 %2多 %1</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%2 short of the plan for these months (%1)</source>
        <translation>完成同期计划的 %1，差 %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%2 short of the plan to date (%1)</source>
        <translation>完成进度目标的 %1，差 %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%2 short of the plan (%1)</source>
        <translation>完成全年目标的 %1，差 %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%2 short of the target (%1)</source>
        <translation>完成目标的 %1，差 %2</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 of the target and past the stretch target</source>
        <translation>完成目标的 %1，突破挑战目标</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 of the plan for these months</source>
        <translation>完成同期计划的 %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 of the plan to date</source>
        <translation>完成进度目标的 %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 of the plan</source>
        <translation>完成全年目标的 %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 of the target</source>
        <translation>完成目标的 %1</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>%2 over the target of %1</source>
        <translation>比目标 %1高 %2，未达标</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>better even than the stretch target of %1</source>
        <translation>优于挑战目标 %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>within the target of %1</source>
        <translation>控制在目标 %1以内</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>%1 over the target</source>
        <translation>高于目标 %1，未达标</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 below the target</source>
        <translation>低于目标 %1，未达标</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 better than the target and past the stretch target</source>
        <translation>优于目标 %1，突破挑战目标</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 better than the target</source>
        <translation>优于目标 %1</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>level with the year before</source>
        <translation>与上年持平</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>like for like %1</source>
        <comment>before a change on the year before</comment>
        <translation>可比口径%1</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>up %1 on the year before</source>
        <comment>percentage points</comment>
        <translation>同比上升 %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>down %1 on the year before</source>
        <comment>percentage points</comment>
        <translation>同比下降 %1</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>up by %1 on the year before</source>
        <comment>an amount</comment>
        <translation>同比增加 %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>down by %1 on the year before</source>
        <comment>an amount</comment>
        <translation>同比减少 %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>down %1 on the year before</source>
        <comment>per cent</comment>
        <translation>同比下降 %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>up %1 on the year before</source>
        <comment>per cent, an amount that grows</comment>
        <translation>同比增长 %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>up %1 on the year before</source>
        <comment>per cent</comment>
        <translation>同比上升 %1</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>%1, %2 and %3</source>
        <comment>clauses of a sentence</comment>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>, </source>
        <comment>between the clauses of a sentence</comment>
        <translation>，</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1; %2</source>
        <comment>two halves of a sentence</comment>
        <translation>%1；%2</translation>
    </message>
    <message>
        <location filename="../../src/review/kpi_columns.cpp" line="-178"/>
        <source>Q1</source>
        <comment>quarter</comment>
        <translation>一季度</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Q2</source>
        <comment>quarter</comment>
        <translation>二季度</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Q3</source>
        <comment>quarter</comment>
        <translation>三季度</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Q4</source>
        <comment>quarter</comment>
        <translation>四季度</translation>
    </message>
    <message>
        <location line="+81"/>
        <source>ΔPL%</source>
        <comment>variance tier: against the plan, per cent</comment>
        <translation>ΔPL%</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>ΔPY%</source>
        <comment>variance tier: against the year before, per cent</comment>
        <translation>ΔPY%</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>ΔPL</source>
        <comment>variance tier: against the plan</comment>
        <translation>ΔPL</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>ΔPY</source>
        <comment>variance tier: against the year before</comment>
        <translation>ΔPY</translation>
    </message>
    <message>
        <location line="+82"/>
        <location filename="../../src/review/kpi_lines.cpp" line="+13"/>
        <source>Month</source>
        <comment>title of an axis</comment>
        <translation>月</translation>
    </message>
    <message>
        <location line="+4"/>
        <location filename="../../src/review/plan_charts.cpp" line="+101"/>
        <source>AC %1</source>
        <comment>actual, a year</comment>
        <translation>实际 %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>PY %1</source>
        <comment>year before</comment>
        <translation>上年 %1</translation>
    </message>
    <message>
        <location filename="../../src/review/kpi_lines.cpp" line="+95"/>
        <source>target</source>
        <comment>a line&apos;s name</comment>
        <translation>目标</translation>
    </message>
    <message>
        <location filename="../../src/review/kpi_strip.cpp" line="+31"/>
        <source>%1 %2</source>
        <comment>a figure and its unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>vs plan</source>
        <comment>a tile&apos;s variance</comment>
        <translation>较计划</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>no plan</source>
        <comment>instead of a variance</comment>
        <translation>无计划</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>vs PY</source>
        <comment>a tile&apos;s variance</comment>
        <translation>同比</translation>
    </message>
    <message>
        <location filename="../../src/review/kpi_table.cpp" line="-16"/>
        <location filename="../../src/review/plan_targets.cpp" line="-27"/>
        <source>Target</source>
        <comment>column</comment>
        <translation>目标</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+16"/>
        <source>Actual</source>
        <comment>column</comment>
        <translation>实际</translation>
    </message>
    <message>
        <location line="-15"/>
        <source>Completion</source>
        <comment>column</comment>
        <translation>完成率</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Verdict</source>
        <comment>column</comment>
        <translation>评价</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>Missed</source>
        <comment>verdict</comment>
        <translation>未达成</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Met</source>
        <comment>verdict</comment>
        <translation>达成</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Exceeded</source>
        <comment>verdict: the stretch target was reached too</comment>
        <translation>超额达成</translation>
    </message>
    <message>
        <location filename="../../src/review/months_message.cpp" line="+26"/>
        <source>Every month met its plan; %1 was best at %2</source>
        <translation>各月均达标；%1最好，为 %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No month fell behind the year before; %1 was best at %2</source>
        <translation>各月均不逊于上年；%1最好，为 %2</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>No month met its plan; %1 was furthest behind (%2)</source>
        <translation>各月均未达标；%1差距最大（%2）</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No month matched the year before; %1 was furthest behind (%2)</source>
        <translation>各月均不及上年；%1差距最大（%2）</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>%1 of %2 months met the plan; %3 was furthest behind (%4)</source>
        <translation>%2 个月中 %1 个月达标；%3差距最大（%4）</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 of %2 months matched the year before; %3 was furthest behind (%4)</source>
        <translation>%2 个月中 %1 个月不逊于上年；%3差距最大（%4）</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1 of %2 months met the plan; %3 was furthest ahead (%4), %5 furthest behind (%6)</source>
        <translation>%2 个月中 %1 个月达标；%3领先最多（%4），%5差距最大（%6）</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 of %2 months matched the year before; %3 was furthest ahead (%4), %5 furthest behind (%6)</source>
        <translation>%2 个月中 %1 个月不逊于上年；%3领先最多（%4），%5差距最大（%6）</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>%1 was highest at %2, %3 lowest at %4</source>
        <comment>months and their figures</comment>
        <translation>%1最高，为 %2；%3最低，为 %4</translation>
    </message>
    <message>
        <location filename="../../src/review/period_words.cpp" line="-87"/>
        <source>January</source>
        <comment>month, its number in Chinese</comment>
        <translation>1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>February</source>
        <comment>month, its number in Chinese</comment>
        <translation>2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>March</source>
        <comment>month, its number in Chinese</comment>
        <translation>3</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>April</source>
        <comment>month, its number in Chinese</comment>
        <translation>4</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>May</source>
        <comment>month, its number in Chinese</comment>
        <translation>5</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>June</source>
        <comment>month, its number in Chinese</comment>
        <translation>6</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>July</source>
        <comment>month, its number in Chinese</comment>
        <translation>7</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>August</source>
        <comment>month, its number in Chinese</comment>
        <translation>8</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>September</source>
        <comment>month, its number in Chinese</comment>
        <translation>9</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>October</source>
        <comment>month, its number in Chinese</comment>
        <translation>10</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>November</source>
        <comment>month, its number in Chinese</comment>
        <translation>11</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>December</source>
        <comment>month, its number in Chinese</comment>
        <translation>12</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Jan</source>
        <comment>short month, its number in Chinese</comment>
        <translation>1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Feb</source>
        <comment>short month, its number in Chinese</comment>
        <translation>2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Mar</source>
        <comment>short month, its number in Chinese</comment>
        <translation>3</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Apr</source>
        <comment>short month, its number in Chinese</comment>
        <translation>4</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>May</source>
        <comment>short month, its number in Chinese</comment>
        <translation>5</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Jun</source>
        <comment>short month, its number in Chinese</comment>
        <translation>6</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Jul</source>
        <comment>short month, its number in Chinese</comment>
        <translation>7</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Aug</source>
        <comment>short month, its number in Chinese</comment>
        <translation>8</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sep</source>
        <comment>short month, its number in Chinese</comment>
        <translation>9</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Oct</source>
        <comment>short month, its number in Chinese</comment>
        <translation>10</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nov</source>
        <comment>short month, its number in Chinese</comment>
        <translation>11</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Dec</source>
        <comment>short month, its number in Chinese</comment>
        <translation>12</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>%1</source>
        <comment>a year</comment>
        <translation>%1 年</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1 %2</source>
        <comment>day and month</comment>
        <translation>%2 月 %1 日</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>%1–%2</source>
        <comment>a range of months, short</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 to %2</source>
        <comment>a range of months</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 and %2</source>
        <comment>the end of a list</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <location line="+7"/>
        <location line="+7"/>
        <source>%1</source>
        <comment>months of a year</comment>
        <translation>%1 月</translation>
    </message>
    <message>
        <location line="+12"/>
        <location line="+8"/>
        <source>%1 %2</source>
        <comment>months and their year</comment>
        <translation>%2 年 %1</translation>
    </message>
    <message>
        <location filename="../../src/review/review_context.cpp" line="+60"/>
        <source>not split</source>
        <comment>records that do not name a channel, a segment or the like</comment>
        <translation>未细分</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <location filename="../../src/review/annual_customers.cpp" line="+35"/>
        <source>sum of the months&apos; %1</source>
        <translation>各月%1之和</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Opening</source>
        <comment>subscribers at the beginning</comment>
        <translation>期初用户</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>subscribers at the beginning of %1</source>
        <translation>%1月初用户</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Adjustment</source>
        <comment>of subscribers</comment>
        <translation>调整</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>adjustment</source>
        <comment>of subscribers</comment>
        <translation>调整</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Missing months</source>
        <comment>step of a bridge</comment>
        <translation>缺数月份</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>what happened in %1, which has no figures</source>
        <translation>%1缺数，由期初、期末倒推</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Closing</source>
        <comment>subscribers at the end</comment>
        <translation>期末用户</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>subscribers at the end of %1</source>
        <translation>%1月末用户</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>From opening to closing</source>
        <translation>用户净增构成</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>From %1 subscribers: %2 came, %3 left, %4 at the end of %5</source>
        <comment>the year&apos;s balance</comment>
        <translation>期初 %1，新增 %2，离网 %3，%5末到达 %4</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Closing = opening + gross adds − churned + adjustment.</source>
        <translation>期末＝期初＋新增－离网＋调整。</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Port-ins and port-outs</source>
        <comment>title of a chart</comment>
        <translation>携入与携出</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>On a scale of its own.</source>
        <translation>本图单独取刻度。</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Coverage and loyalty</source>
        <comment>title of a table</comment>
        <translation>客群覆盖与忠诚度</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>All %1 indicators of coverage and loyalty are better than a year ago</source>
        <translation>客群与忠诚度 %1 项指标全部好于上年</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>None of %1 indicators of coverage and loyalty is better than a year ago</source>
        <translation>客群与忠诚度 %1 项指标均未好于上年</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 of %2 indicators of coverage and loyalty are better than a year ago</source>
        <translation>客群与忠诚度 %2 项指标中 %1 项好于上年</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>%1 numbers were ported in and %2 out, a net gain of %3</source>
        <translation>携入 %1，携出 %2，净携入 %3</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 numbers were ported in and %2 out, a net loss of %3</source>
        <translation>携入 %1，携出 %2，净携出 %3</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>As many numbers were ported in as out: %1</source>
        <translation>携入携出持平，均为 %1</translation>
    </message>
    <message>
        <location filename="../../src/review/annual_customers_text.cpp" line="+30"/>
        <source>By source of gross adds, %1</source>
        <translation>分来源看，%1</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Net adds are the highest since the records begin in %1.</source>
        <translation>净增用户创 %1有记录以来新高。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Net adds are already higher than in any full year since %1.</source>
        <translation>净增用户已超过 %1以来各年全年水平。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Net adds are the lowest since the records begin in %1.</source>
        <translation>净增用户为 %1有记录以来最低。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The highest net adds since %1 remain those of %2: %3.</source>
        <translation>%1以来净增最高的仍是 %2的 %3。</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Net adds fell furthest behind plan in %1, by %2</source>
        <translation>%1净增较计划差距最大，少 %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Net adds fell furthest behind the year before in %1, by %2</source>
        <translation>%1净增较上年同月差距最大，少 %2</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>%1: churn was %2 above the same month of the year before</source>
        <translation>%1，离网比上年同月多 %2</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1: gross adds were %2 below the same month of the year before</source>
        <translation>%1，新增比上年同月少 %2</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Churn peaked at %1 in %2 and was lowest in %3 at %4</source>
        <translation>%2离网率最高，为 %1；%3最低，为 %4</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>the net is %1 above the year before</source>
        <translation>净携入比上年多 %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the net is %1 below the year before</source>
        <translation>净携入比上年少 %1</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Customers</source>
        <comment>topic of a paragraph</comment>
        <translation>用户</translation>
    </message>
    <message>
        <location filename="../../src/review/annual_indicators.cpp" line="+30"/>
        <source>ARPU of %1 equals the peer average</source>
        <translation>ARPU %1，与同业平均持平</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>ARPU of %1 lies %2 above the peer average</source>
        <translation>ARPU %1，高于同业平均 %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>ARPU of %1 lies %2 below the peer average</source>
        <translation>ARPU %1，低于同业平均 %2</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>peers</source>
        <comment>a line&apos;s name</comment>
        <translation>同业</translation>
    </message>
    <message>
        <location line="+35"/>
        <source>No targets are set: the indicators stand against the year before alone</source>
        <translation>未设目标，各项指标仅与上年对比</translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>All %n target(s) met</source>
        <translation>
            <numerusform>%n 项目标全部达成</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 of %2 targets met; missed, among others: %3</source>
        <translation>%2 项目标达成 %1 项；未达成的主要是%3</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 of %2 targets met; missed: %3</source>
        <translation>%2 项目标达成 %1 项；未达成：%3</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Key indicators</source>
        <comment>title of a table</comment>
        <translation>关键指标</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Completion is actual ÷ target, so for indicators where less is better below 100% is good. Shares change in percentage points. A dash: no target, or no figure of the year before.</source>
        <translation>完成率＝实际 ÷ 目标，越低越好的指标低于 100% 为好；占比类指标以百分点计变化。“—”表示无目标或上年无数据。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Source: the store&apos;s records; as of %1.</source>
        <translation>来源：门店填报；数据截至 %1。</translation>
    </message>
    <message>
        <location filename="../../src/review/annual_indicators_text.cpp" line="+26"/>
        <source>It equals the peer average of %1.</source>
        <translation>与同业平均 %1持平。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The peer average is %1; the store lies %2 above it.</source>
        <translation>同业平均 %1，本厅高 %2。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The peer average is %1; the store lies %2 below it.</source>
        <translation>同业平均 %1，本厅低 %2。</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Benefit</source>
        <comment>topic of a paragraph: ARPU, cost and margin</comment>
        <translation>效益</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1 cost</source>
        <comment>cost of an item</comment>
        <translation>%1成本</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>%1 complaints</source>
        <comment>complaints of a category</comment>
        <translation>%1类投诉</translation>
    </message>
    <message>
        <location line="-9"/>
        <source>Service</source>
        <comment>topic of a paragraph: complaints, satisfaction</comment>
        <translation>服务</translation>
    </message>
    <message>
        <location filename="../../src/review/annual_revenue_text.cpp" line="+31"/>
        <source>By business line, %1</source>
        <translation>分业务看，%1</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>By channel, %1</source>
        <translation>分渠道看，%1</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>%1 ran furthest ahead of plan, by %2</source>
        <translation>%1超计划最多，多 %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 ran furthest ahead of the year before, by %2</source>
        <translation>%1同比增量最大，多 %2</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1 fell furthest behind plan, by %2</source>
        <translation>%1与计划差距最大，少 %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 fell furthest behind the year before, by %2</source>
        <translation>%1同比减量最大，少 %2</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Revenue</source>
        <comment>topic of a paragraph</comment>
        <translation>收入</translation>
    </message>
    <message>
        <location filename="../../src/review/causes.cpp" line="+38"/>
        <source>“%1” (%2)</source>
        <comment>an event and its day</comment>
        <translation>“%1”（%2）</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>%1; this coincides with %2</source>
        <comment>a finding and an event</comment>
        <translation>%1，同期有%2</translation>
    </message>
    <message>
        <location filename="../../src/review/plan_actions.cpp" line="-135"/>
        <source>Done on time</source>
        <comment>state of an action</comment>
        <translation>按期完成</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>Done %n day(s) late</source>
        <comment>state of an action</comment>
        <translation>
            <numerusform>逾期 %n 天完成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n day(s) overdue</source>
        <comment>state of an action</comment>
        <translation>
            <numerusform>已逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Dropped</source>
        <comment>state of an action</comment>
        <translation>已取消</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Running</source>
        <comment>state of an action</comment>
        <translation>进行中</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Planned</source>
        <comment>state of an action</comment>
        <translation>计划中</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>No action yet</source>
        <comment>state of an issue</comment>
        <translation>尚无措施</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Problem</source>
        <comment>column</comment>
        <translation>问题</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Action</source>
        <comment>column</comment>
        <translation>措施</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Owner</source>
        <comment>column</comment>
        <translation>责任人</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Due</source>
        <comment>column</comment>
        <translation>完成时限</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Result</source>
        <comment>column</comment>
        <translation>结果</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Expected</source>
        <comment>column</comment>
        <translation>预期效果</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>State</source>
        <comment>column</comment>
        <translation>状态</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>plan for %1</source>
        <comment>a year</comment>
        <translation>%1计划</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>issues, actions</source>
        <comment>record kinds</comment>
        <translation>问题、措施</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The last plan, scored</source>
        <translation>上年计划执行情况</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Enter or import issues and actions of %1 to see the last plan scored.</source>
        <translation>录入或导入%1的问题与措施后，此处显示上年计划执行情况。</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Problems and actions</source>
        <translation>问题与措施</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Enter or import issues and actions of %1 to see the plan for %2.</source>
        <translation>录入或导入%1的问题与措施后，此处显示%2工作计划。</translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%n action(s) planned</source>
        <comment>of the plan for next year</comment>
        <translation>
            <numerusform>共安排 %n 项措施</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>, %n of them overdue</source>
        <comment>actions</comment>
        <translation>
            <numerusform>，其中 %n 项已逾期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+12"/>
        <source>%1 of %n action(s) of the last plan were done on time</source>
        <comment>%1: a number</comment>
        <translation>
            <numerusform>上年计划 %n 项措施中 %1 项按期完成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n late</source>
        <comment>actions done</comment>
        <translation>
            <numerusform>%n 项逾期完成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n overdue</source>
        <comment>actions</comment>
        <translation>
            <numerusform>%n 项已逾期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n dropped</source>
        <comment>actions</comment>
        <translation>
            <numerusform>%n 项取消</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n still open</source>
        <comment>actions</comment>
        <translation>
            <numerusform>%n 项未完成</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/review/plan_chapter.cpp" line="+17"/>
        <source>Next year</source>
        <comment>title of chapter 6</comment>
        <translation>未来工作计划</translation>
    </message>
    <message>
        <location filename="../../src/review/plan_charts.cpp" line="-80"/>
        <location line="+15"/>
        <source>80% range %1 to %2</source>
        <translation>80% 区间 %1 至 %2</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>AC, FC %1</source>
        <comment>actual and forecast, a year</comment>
        <translation>%1 年实际与预测</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%3 is heading for %1 of %2</source>
        <translation>%3%1预计 %2</translation>
    </message>
    <message>
        <location line="+42"/>
        <location filename="../../src/review/plan_text.cpp" line="-127"/>
        <source>The forecast of %1 for %3 is %2</source>
        <translation>预计%3%1 %2</translation>
    </message>
    <message>
        <location line="-9"/>
        <source>FC %1</source>
        <comment>forecast, a year</comment>
        <translation>%1 年预测</translation>
    </message>
    <message>
        <location filename="../../src/review/plan_data.cpp" line="+68"/>
        <source>%1 FC, %2 AC</source>
        <comment>a year foretold and the year before it</comment>
        <translation>%1预测、%2实际</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>the same months of the year before</source>
        <comment>method of a forecast</comment>
        <translation>取上年同月</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Holt-Winters with trend and seasons</source>
        <comment>method of a forecast</comment>
        <translation>霍尔特—温特斯法（趋势加季节）</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Holt-Winters with a damped trend and seasons</source>
        <comment>method of a forecast</comment>
        <translation>霍尔特—温特斯法（阻尼趋势加季节）</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1, January and February taken together by the Spring Festival</source>
        <translation>%1，1、2 月按春节日期合并测算</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Forecast of %1: %2, from %3 months; tried on these months it was off by %4 a month.</source>
        <translation>%1预测方法：%2，依据 %3 个月数据；以历史月份检验，月均误差 %4。</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>No forecast of %1: it needs 24 months in a row up to the last one, the book has %2.</source>
        <translation>%1历史数据不足，暂不预测：至少需要截至最近一月的连续 24 个月，目前有 %2 个月。</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>level with %1</source>
        <comment>a year</comment>
        <translation>与%1持平</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>up %1 on %2</source>
        <comment>a change and a year</comment>
        <translation>比%2增长 %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>down %1 on %2</source>
        <comment>a change and a year</comment>
        <translation>比%2下降 %1</translation>
    </message>
    <message>
        <location filename="../../src/review/plan_targets.cpp" line="-89"/>
        <source>entered by the store</source>
        <translation>本厅录入</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the forecast, rounded to three digits</source>
        <translation>预测值取三位有效数字</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 to %2</source>
        <comment>a range</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>the year&apos;s target / 12</source>
        <translation>全年目标 ÷ 12</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>%1, target %2</source>
        <comment>a KPI and a year</comment>
        <translation>%2%1目标</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>forecast</source>
        <comment>a tile without a target</comment>
        <translation>预测</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>too little history</source>
        <comment>instead of a target</comment>
        <translation>历史数据不足</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>vs %1</source>
        <comment>a tile&apos;s variance against a year</comment>
        <translation>比 %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>a month</source>
        <comment>a tile: the monthly run rate</comment>
        <translation>月均</translation>
    </message>
    <message>
        <location line="+41"/>
        <source>Targets proposed</source>
        <translation>目标建议</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Forecast</source>
        <comment>column</comment>
        <translation>预测</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>80% range</source>
        <comment>column</comment>
        <translation>80% 区间</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A month</source>
        <comment>column</comment>
        <translation>月均</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>A target is the forecast rounded to three digits until the store enters its own. The range holds four of five outcomes, by the errors of the method on the months known.</source>
        <translation>未录入目标时，以预测值取三位有效数字作为建议目标。80% 区间按该方法在历史月份上的误差测算。</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Targets by month</source>
        <translation>目标分月</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Year</source>
        <comment>column</comment>
        <translation>全年</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Spread over the months as %1 was; evenly where a month of it is missing or not above zero.</source>
        <translation>按%1各月占比分解到月；某月缺数或不为正时按月均分。</translation>
    </message>
    <message>
        <location filename="../../src/review/plan_text.cpp" line="+12"/>
        <source>the target of %1 asks for %2 a month</source>
        <translation>建议目标 %1，月均需完成 %2</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>%1 has reached the year&apos;s target of %2 already</source>
        <translation>%1已提前达到全年目标 %2</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>To reach the year&apos;s target of %1, %2 needs %3 a month from here; so far it has come to %4</source>
        <translation>要完成全年目标 %1，%2后续月均需达 %3，目前月均 %4</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Outlook</source>
        <comment>topic of a paragraph</comment>
        <translation>全年预计</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Targets</source>
        <comment>topic of a paragraph</comment>
        <translation>目标</translation>
    </message>
    <message numerus="yes">
        <location line="+27"/>
        <source>%1 of %n target(s) of this year were met</source>
        <comment>%1: a number</comment>
        <translation>
            <numerusform>本年 %n 项目标中 %1 项达成</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Last plan</source>
        <comment>topic of a paragraph</comment>
        <translation>上年计划</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Enter or import the figures of %1 to plan %2.</source>
        <translation>录入或导入%1数据后，可制定%2计划。</translation>
    </message>
</context>
</TS>
