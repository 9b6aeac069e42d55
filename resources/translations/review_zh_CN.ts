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
        <location filename="../../src/review/service_costs.cpp" line="+151"/>
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
        <location line="+48"/>
        <source>online %1</source>
        <comment>online's share of counter and online</comment>
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
        <location filename="../../src/review/market_areas.cpp" line="+37"/>
        <source>Store</source>
        <comment>the total of its areas</comment>
        <translation>全厅</translation>
    </message>
    <message>
        <location line="+2"/>
        <location filename="../../src/review/market_slices.cpp" line="+169"/>
        <location filename="../../src/review/service_costs.cpp" line="-8"/>
        <location filename="../../src/review/service_hours.cpp" line="+248"/>
        <source>%1, %2</source>
        <comment>a column and its unit</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <location line="+4"/>
        <location filename="../../src/review/market_areas.cpp" line="+81"/>
        <source>Area</source>
        <comment>column</comment>
        <translation>区域</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Share</source>
        <comment>column: of the store's subscribers</comment>
        <translation>用户占比</translation>
    </message>
    <message>
        <location line="+3"/>
        <location filename="../../src/review/annual_channels.cpp" line="+33"/>
        <location filename="../../src/review/kpi_table.cpp" line="+100"/>
        <location line="+15"/>
        <location filename="../../src/review/market_products.cpp" line="+82"/>
        <location filename="../../src/review/operations_cost.cpp" line="+141"/>
        <location filename="../../src/review/service_costs.cpp" line="+10"/>
        <location filename="../../src/review/service_factors.cpp" line="+101"/>
        <location filename="../../src/review/service_hours.cpp" line="+9"/>
        <source>Year before</source>
        <comment>column</comment>
        <translation>上年</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../../src/review/annual_channels.cpp" line="+1"/>
        <location filename="../../src/review/kpi_table.cpp" line="-14"/>
        <location line="+15"/>
        <location filename="../../src/review/market_campaigns.cpp" line="+156"/>
        <location filename="../../src/review/market_products.cpp" line="+3"/>
        <location filename="../../src/review/market_sources.cpp" line="+105"/>
        <location filename="../../src/review/market_survey.cpp" line="+62"/>
        <location filename="../../src/review/operations_cost.cpp" line="+1"/>
        <location filename="../../src/review/plan_targets.cpp" line="+203"/>
        <location filename="../../src/review/problems_table.cpp" line="+183"/>
        <location filename="../../src/review/service_costs.cpp" line="+1"/>
        <location filename="../../src/review/service_factors.cpp" line="+1"/>
        <location filename="../../src/review/service_hours.cpp" line="+1"/>
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
        <location filename="../../src/review/plan_actions.cpp" line="+95"/>
        <location filename="../../src/review/plan_targets.cpp" line="-6"/>
        <location line="+41"/>
        <location filename="../../src/review/problems_table.cpp" line="-4"/>
        <location filename="../../src/review/report_appendix.cpp" line="+56"/>
        <location line="+32"/>
        <source>Indicator</source>
        <comment>column</comment>
        <translation>指标</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../../src/review/kpi_table.cpp" line="-16"/>
        <location line="+17"/>
        <location filename="../../src/review/plan_targets.cpp" line="-40"/>
        <location line="+41"/>
        <location filename="../../src/review/report_appendix.cpp" line="+1"/>
        <location filename="../../src/review/service_factors.cpp" line="-4"/>
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
        <source>Balance: of amounts, online's share of the two; of ratios, online less counter. Counter is the hall's own desks.</source>
        <translation>均衡度：数量类为线上占两者合计的比重，比率类为线上减柜台之差；柜台指营业厅自有台席。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1, %2</source>
        <comment>two record kinds</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <location filename="../../src/review/annual_chapter.cpp" line="+45"/>
        <location filename="../../src/review/market_chapter.cpp" line="+41"/>
        <location filename="../../src/review/operations_chapter.cpp" line="+38"/>
        <location filename="../../src/review/plan_text.cpp" line="+122"/>
        <location filename="../../src/review/problems_chapter.cpp" line="+124"/>
        <location filename="../../src/review/service_chapter.cpp" line="+38"/>
        <source>The text is written from the figures once there are some.</source>
        <translation>有数据后自动生成文字总结。</translation>
    </message>
    <message>
        <location filename="../../src/review/review_builder.cpp" line="+31"/>
        <source>Annual performance</source>
        <comment>title of chapter 1</comment>
        <translation>年度业绩回顾</translation>
    </message>
    <message>
        <location filename="../../src/review/annual_revenue.cpp" line="+48"/>
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
        <location filename="../../src/review/chapter_blocks.cpp" line="+190"/>
        <source>%1 → %2</source>
        <comment>from one period to another</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Subscribers: their change × ARPU of the year before. ARPU: its change × this year's subscribers.</source>
        <translation>用户规模影响＝用户增减 × 上年 ARPU；ARPU 影响＝ARPU 增减 × 本年用户。</translation>
    </message>
    <message>
        <location filename="../../src/review/block_words.cpp" line="+16"/>
        <source>%1 = %2.</source>
        <comment>a KPI's name and its formula</comment>
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
        <location line="+6"/>
        <source>%1 %2</source>
        <comment>a period and the scenarios shown</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <location filename="../../src/review/figure_sources.cpp" line="+95"/>
        <location filename="../../src/review/issue_standing.cpp" line="+37"/>
        <location filename="../../src/review/period_words.cpp" line="+104"/>
        <location filename="../../src/review/plan_actions.cpp" line="+83"/>
        <source>, </source>
        <comment>between the items of a short list</comment>
        <translation>、</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>The year's plan is spread evenly over the months.</source>
        <translation>全年计划按月平均分解。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The year's plan is spread over the months as the year before was.</source>
        <translation>全年计划按上年各月比重分解到月。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Source: the store's records (%1); as of %2.</source>
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
        <location filename="../../src/review/market_campaigns.cpp" line="+86"/>
        <location filename="../../src/review/market_rivals.cpp" line="+152"/>
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
        <location filename="../../src/review/market_network.cpp" line="+141"/>
        <source>Give the %2 when entering %1 to see this.</source>
        <translation>填报%1时请注明%2，即可显示。</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>%1, %2.</source>
        <comment>a chart's content and time</comment>
        <translation>%1，%2。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 in %2, %3.</source>
        <comment>a chart's content, unit and time</comment>
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
        <location filename="../../src/review/chapter_blocks.cpp" line="-147"/>
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
        <location line="+83"/>
        <location filename="../../src/review/market_network.cpp" line="+42"/>
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
        <location line="+17"/>
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
        <source>sessions</source>
        <comment>unit</comment>
        <translation>场</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>-</source>
        <comment>training sessions in a sentence; a dash: no word</comment>
        <translation>场</translation>
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
        <location line="+1"/>
        <source>kWh</source>
        <comment>unit</comment>
        <translation>千瓦时</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>kWh/10k yuan</source>
        <comment>unit</comment>
        <translation>千瓦时/万元</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>kWh/m²</source>
        <comment>unit</comment>
        <translation>千瓦时/平方米</translation>
    </message>
    <message>
        <location line="+62"/>
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
        <location filename="../../src/review/figure_notes.cpp" line="+17"/>
        <source>%1, %2</source>
        <comment>a figure's name and its period</comment>
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
        <location line="+23"/>
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
        <location filename="../../src/review/figure_notes.cpp" line="+51"/>
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
        <location line="+46"/>
        <source>targets; %1</source>
        <translation>目标；%1</translation>
    </message>
    <message>
        <location line="-42"/>
        <source>by %2: %3; of the year's target %1</source>
        <translation>截至 %2应为 %3；全年目标 %1</translation>
    </message>
    <message>
        <location line="+22"/>
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
        <source>the year's target %1</source>
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
        <location filename="../../src/review/figure_sources.cpp" line="-76"/>
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
        <source>competitor events</source>
        <comment>record kind</comment>
        <translation>竞争对手动态</translation>
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
        <location filename="../../src/review/operations_message.cpp" line="+42"/>
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
        <source>Enter or import the figures of %1, and the year's review stands here.</source>
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
        <location filename="../../src/review/market_rivals.cpp" line="-86"/>
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
        <location filename="../../src/review/market_network.cpp" line="-35"/>
        <source>Month</source>
        <comment>title of an axis</comment>
        <translation>月</translation>
    </message>
    <message>
        <location line="+4"/>
        <location filename="../../src/review/plan_charts.cpp" line="+43"/>
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
        <comment>a line's name</comment>
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
        <location filename="../../src/review/problems_table.cpp" line="+3"/>
        <source>vs plan</source>
        <comment>a tile's variance</comment>
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
        <comment>a tile's variance</comment>
        <translation>同比</translation>
    </message>
    <message>
        <location filename="../../src/review/kpi_table.cpp" line="-16"/>
        <location filename="../../src/review/plan_targets.cpp" line="-37"/>
        <location filename="../../src/review/service_factors.cpp" line="+1"/>
        <source>Target</source>
        <comment>column</comment>
        <translation>目标</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+16"/>
        <location filename="../../src/review/operations_cost.cpp" line="-4"/>
        <location filename="../../src/review/problems_table.cpp" line="-1"/>
        <location filename="../../src/review/service_factors.cpp" line="+1"/>
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
        <location filename="../../src/review/service_factors.cpp" line="+3"/>
        <source>Verdict</source>
        <comment>column</comment>
        <translation>评价</translation>
    </message>
    <message>
        <location line="+31"/>
        <location filename="../../src/review/problems_table.cpp" line="-148"/>
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
        <location filename="../../src/review/review_context.cpp" line="+61"/>
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
        <source>sum of the months' %1</source>
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
        <comment>the year's balance</comment>
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
        <location filename="../../src/review/annual_indicators.cpp" line="+31"/>
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
        <comment>a line's name</comment>
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
        <location line="+7"/>
        <location filename="../../src/review/problems_table.cpp" line="+218"/>
        <source>Source: the store's records; as of %1.</source>
        <translation>来源：门店填报；数据截至 %1。</translation>
    </message>
    <message>
        <location filename="../../src/review/annual_indicators_text.cpp" line="+27"/>
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
        <location line="+14"/>
        <location filename="../../src/review/operations_cost.cpp" line="+141"/>
        <location filename="../../src/review/problems_causes.cpp" line="+52"/>
        <source>%1 cost</source>
        <comment>cost of an item</comment>
        <translation>%1成本</translation>
    </message>
    <message>
        <location line="+19"/>
        <location filename="../../src/review/problems_causes.cpp" line="+2"/>
        <location filename="../../src/review/service_text.cpp" line="+59"/>
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
        <location filename="../../src/review/annual_revenue_text.cpp" line="+32"/>
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
        <location line="+35"/>
        <source>Revenue</source>
        <comment>topic of a paragraph</comment>
        <translation>收入</translation>
    </message>
    <message>
        <location filename="../../src/review/causes.cpp" line="+19"/>
        <source>“%1” (%2)</source>
        <comment>an event and its day</comment>
        <translation>“%1”（%2）</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>“%1” (%2, %3)</source>
        <comment>a competitor's event, the competitor and the day</comment>
        <translation>“%1”（%2，%3）</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>%1; this coincides with %2</source>
        <comment>a finding and an event</comment>
        <translation>%1，同期有%2</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/review/service_ageing.cpp" line="+28"/>
        <source>%n hour(s)</source>
        <comment>how long</comment>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n day(s)</source>
        <comment>how long</comment>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <location line="+10"/>
        <source>answered</source>
        <comment>state of a complaint</comment>
        <translation>已响应</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>not answered</source>
        <comment>state of a complaint</comment>
        <translation>未响应</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>in time</source>
        <comment>a cell: not overdue</comment>
        <translation>未超时</translation>
    </message>
    <message>
        <location line="+8"/>
        <location filename="../../src/review/service_pareto.cpp" line="+33"/>
        <source>Urgent</source>
        <comment>level of complaints</comment>
        <translation>紧急</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../../src/review/service_pareto.cpp" line="+1"/>
        <source>Normal</source>
        <comment>level of complaints</comment>
        <translation>普通</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>from %1 to %2</source>
        <comment>two moments</comment>
        <translation>自 %1 至 %2</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/review/problems_data.cpp" line="+28"/>
        <source>%n day(s)</source>
        <comment>how late</comment>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n hour(s)</source>
        <comment>how late</comment>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message>
        <location line="+13"/>
        <location filename="../../src/review/service_ageing.cpp" line="+16"/>
        <source>Complaint</source>
        <comment>column: its number</comment>
        <translation>投诉编号</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Level</source>
        <comment>column: of a complaint</comment>
        <translation>级别</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Category</source>
        <comment>column: of a complaint</comment>
        <translation>类别</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Accepted</source>
        <comment>column: when</comment>
        <translation>受理时间</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Due</source>
        <comment>column: when</comment>
        <translation>应办结时间</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Overdue by</source>
        <comment>column: how late</comment>
        <translation>已超时</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>urgent</source>
        <comment>level of a complaint</comment>
        <translation>紧急</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>normal</source>
        <comment>level of a complaint</comment>
        <translation>普通</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Urgent complaints are answered within 2 hours, normal ones closed within 24.</source>
        <translation>紧急投诉应在 2 小时内响应，普通投诉应在 24 小时内闭环。</translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%n more complaint(s) are not shown.</source>
        <comment>overdue complaints</comment>
        <translation>
            <numerusform>另有 %n 件未列出。</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Overdue complaints</source>
        <comment>title of a table</comment>
        <translation>超时未办结投诉</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Matter</source>
        <comment>column: what is unsettled</comment>
        <translation>事项</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Months</source>
        <comment>column</comment>
        <translation>月份</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What to do</source>
        <comment>column</comment>
        <translation>情况与处理</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not submitted</source>
        <comment>state of months</comment>
        <translation>未提交</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Check and submit them: until they are closed, their figures may still change.</source>
        <translation>请核对后提交；关账前数据仍可能变动。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Not closed</source>
        <comment>state of months</comment>
        <translation>未关账</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>They are submitted and wait to be closed.</source>
        <translation>已提交，等待关账。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Missing: %1</source>
        <comment>a record kind</comment>
        <translation>缺%1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Enter or import them: figures leave these months out.</source>
        <translation>请补录或导入；相关指标已剔除这些月份。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Check: %1</source>
        <comment>a record kind</comment>
        <translation>校验未通过：%1</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Data to settle</source>
        <comment>title of a table</comment>
        <translation>待处理的数据</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n matter(s) in the data to settle</source>
        <translation>
            <numerusform>数据方面有 %n 项待处理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+28"/>
        <source>%n complaint(s) are overdue, the longest by %1</source>
        <translation>
            <numerusform>%n 件投诉超时未办结，最长已超 %1</numerusform>
        </translation>
    </message>
    <message>
        <location line="+10"/>
        <source>The opening (%3, %1) is not last month's closing (%2).</source>
        <comment>area and figures</comment>
        <translation>%1期初用户 %3 户，与上月期末 %2 户不一致。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Gross adds over the sources (%1) are more than the month's (%2).</source>
        <translation>各来源新增合计 %1 户，多于当月新增 %2 户。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 repeats a complaint that is not earlier.</source>
        <comment>a complaint's number</comment>
        <translation>%1 标为重复投诉，但原投诉并不早于它。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The base is fixed for the year at %1, but here it is %2.</source>
        <translation>拍照基数全年应为 %1，本月却为 %2。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The reported ARPU (%1) differs from the computed one (%2) by %3%.</source>
        <translation>系统口径 ARPU（%1 元）与计算值（%2 元）相差 %3%。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The store's own carrier (%1) is not among the operators.</source>
        <translation>市场数据缺本运营商（%1）。</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Data and clocks</source>
        <comment>topic of a paragraph: overdue, months, checks</comment>
        <translation>数据与时限</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Not submitted yet: %1</source>
        <comment>months</comment>
        <translation>尚未提交的月份：%1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Submitted but not closed: %1</source>
        <comment>months</comment>
        <translation>已提交未关账的月份：%1</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 of %2</source>
        <comment>record kind and months</comment>
        <translation>%2%1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Records are missing: %1</source>
        <translation>缺少数据：%1</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n figure(s) fail a check</source>
        <translation>
            <numerusform>%n 项数据未通过校验</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/review/service_ageing.cpp" line="+1"/>
        <source>Level</source>
        <comment>column</comment>
        <translation>级别</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Category</source>
        <comment>column</comment>
        <translation>类别</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Accepted</source>
        <comment>column</comment>
        <translation>受理时间</translation>
    </message>
    <message>
        <location filename="../../src/review/plan_actions.cpp" line="-153"/>
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
        <location filename="../../src/review/issue_standing.cpp" line="-25"/>
        <source>Closed</source>
        <comment>state of an issue</comment>
        <translation>已解决</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Watched</source>
        <comment>state of an issue</comment>
        <translation>观察中</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Open</source>
        <comment>state of an issue</comment>
        <translation>未解决</translation>
    </message>
    <message numerus="yes">
        <location line="+17"/>
        <source>%n action(s)</source>
        <comment>of an issue</comment>
        <translation>
            <numerusform>%n 项措施</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <location filename="../../src/review/plan_actions.cpp" line="+38"/>
        <source>No action yet</source>
        <comment>state of an issue</comment>
        <translation>尚无措施</translation>
    </message>
    <message>
        <location filename="../../src/review/plan_actions.cpp" line="+14"/>
        <location filename="../../src/review/problems_table.cpp" line="-71"/>
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
        <location filename="../../src/review/plan_targets.cpp" line="+3"/>
        <location filename="../../src/review/service_ageing.cpp" line="+1"/>
        <source>State</source>
        <comment>column</comment>
        <translation>状态</translation>
    </message>
    <message>
        <location line="+19"/>
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
        <location filename="../../src/review/issue_standing.cpp" line="+2"/>
        <location filename="../../src/review/plan_actions.cpp" line="+2"/>
        <source>%n overdue</source>
        <comment>actions</comment>
        <translation>
            <numerusform>%n 项已逾期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/review/plan_actions.cpp" line="+2"/>
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
        <location filename="../../src/review/service_ageing.cpp" line="+1"/>
        <source>Age</source>
        <comment>column: of an open complaint</comment>
        <translation>已历时</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Overdue by</source>
        <comment>column</comment>
        <translation>超时</translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>%n more complaint(s) are open.</source>
        <comment>below a list</comment>
        <translation>
            <numerusform>另有 %n 件未办结。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+14"/>
        <source>%n complaint(s) are open</source>
        <comment>at this moment</comment>
        <translation>
            <numerusform>在办投诉 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1, none overdue</source>
        <comment>open complaints</comment>
        <translation>%1，均未超时</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1, %2 of them overdue; the longest, %3, by %4</source>
        <comment>open complaints</comment>
        <translation>%1，其中 %2 件超时，最长的 %3 已超时 %4</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Open and overdue complaints</source>
        <comment>title of a table</comment>
        <translation>在办及超时投诉</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>as of %1</source>
        <comment>a moment</comment>
        <translation>截至 %1</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>No complaint accepted by the end of %1 is open.</source>
        <translation>截至%1末受理的投诉均已办结。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Limits: an urgent complaint is answered within 2 hours, a normal one closed within 24.</source>
        <translation>时限：紧急投诉 2 小时内响应，普通投诉 24 小时内办结。</translation>
    </message>
    <message>
        <location filename="../../src/review/review_builder.cpp" line="+2"/>
        <source>Service</source>
        <comment>title of chapter 3</comment>
        <translation>客户服务管理</translation>
    </message>
    <message>
        <location filename="../../src/review/service_complaints.cpp" line="+38"/>
        <source>90th percentile of handling time</source>
        <translation>处理时长 90 分位</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>nine of ten closed complaints took no longer</source>
        <translation>九成已办结投诉不超过此时长</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>90th percentile</source>
        <comment>name of a line</comment>
        <translation>90 分位</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Handling time: mean and 90th percentile</source>
        <comment>title of a chart</comment>
        <translation>投诉处理时长：平均与 90 分位</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>mean</source>
        <comment>name of a line</comment>
        <translation>平均</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>90th percentile: nine of ten closed complaints took no longer.</source>
        <translation>90 分位：九成已办结投诉不超过此时长。</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Repeat complaints</source>
        <comment>a row</comment>
        <translation>重复投诉</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>repeats of a complaint at most 30 days older</source>
        <translation>30 天内就同一事项再次投诉</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>Indicators of complaint handling</source>
        <comment>title of a table</comment>
        <translation>投诉处理指标</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>%1 improved from %2 to %3</source>
        <comment>a KPI, the year before and now</comment>
        <translation>%1由 %2 压降至 %3</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 worsened from %2 to %3</source>
        <comment>a KPI, the year before and now</comment>
        <translation>%1由 %2 升至 %3</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>Nine of ten were closed within %1</source>
        <comment>complaints and a time</comment>
        <translation>九成投诉在 %1内办结</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nine of ten were closed within %1, after %2 the year before</source>
        <comment>complaints and two times</comment>
        <translation>九成投诉在 %1内办结，上年为 %2</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>%1 complaints were repeats, %2 of all</source>
        <comment>how many, the share</comment>
        <translation>重复投诉 %1，占全部投诉的 %2</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Repeats held at %1, %2 of all complaints</source>
        <comment>how many, the share</comment>
        <translation>重复投诉 %1，与上年持平，占全部投诉的 %2</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Repeats fell by %1 to %2, %3 of all complaints</source>
        <comment>per cent, count, share</comment>
        <translation>重复投诉 %2，同比减少 %1，占全部投诉的 %3</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Repeats rose by %1 to %2, %3 of all complaints</source>
        <comment>per cent, count, share</comment>
        <translation>重复投诉 %2，同比增加 %1，占全部投诉的 %3</translation>
    </message>
    <message>
        <location filename="../../src/review/service_costs.cpp" line="-64"/>
        <source>Digital channels</source>
        <comment>a row: their sum</comment>
        <translation>电子渠道合计</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Physical channels</source>
        <comment>a row: their sum</comment>
        <translation>实体渠道合计</translation>
    </message>
    <message>
        <location line="+55"/>
        <source>Channel</source>
        <comment>column</comment>
        <translation>渠道</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Of which enquiries</source>
        <comment>column</comment>
        <translation>其中查询</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Cost</source>
        <comment>column: of a channel</comment>
        <translation>成本</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Cost of one transaction by channel</source>
        <comment>title of a table</comment>
        <translation>各渠道单笔办理成本</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Scope: every transaction of a digital channel, held against the mean cost of the physical ones. Enquiries (balance, bill, top-up) are in both: %1 of digital transactions, %2 of physical ones.</source>
        <translation>口径：电子渠道全部办理量，按实体渠道平均单笔成本对照；两边均含查询（余额、账单、充值），查询占电子渠道办理量的 %1、实体渠道的 %2。</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>What digital channels save, by channel</source>
        <comment>title of a chart</comment>
        <translation>电子渠道节约成本（分渠道）</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>A transaction costs %1 in physical channels and %2 in digital ones</source>
        <comment>two costs</comment>
        <translation>实体渠道单笔成本 %1，电子渠道 %2</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>A transaction costs %1 in physical channels, %3 times the %2 of digital ones</source>
        <comment>two costs and their ratio</comment>
        <translation>实体渠道单笔成本 %1，是电子渠道（%2）的 %3 倍</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>%1 transactions in digital channels, enquiries included, cost %2 less than in physical ones</source>
        <translation>电子渠道办理 %1（含查询），比在实体渠道办理少花 %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 transactions in digital channels, enquiries included, cost %2 more than in physical ones</source>
        <translation>电子渠道办理 %1（含查询），比在实体渠道办理多花 %2</translation>
    </message>
    <message>
        <location filename="../../src/review/service_factors.cpp" line="-79"/>
        <source>Profitability</source>
        <translation>盈利能力</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Market development</source>
        <translation>市场拓展</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Innovation</source>
        <translation>业务创新</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Cooperation</source>
        <translation>协同配合</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Satisfaction</source>
        <translation>客户满意</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>%1 of %2 better</source>
        <comment>indicators of a factor</comment>
        <translation>%2 项中 %1 项改善</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>Factor</source>
        <comment>column: of balanced service</comment>
        <translation>要素</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Made of</source>
        <comment>column: a factor's indicators</comment>
        <translation>构成指标</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Factor on the year</source>
        <comment>column: how many indicators are better</comment>
        <translation>要素走势</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>All %1 factors improved in most of their indicators</source>
        <comment>of balanced service</comment>
        <translation>%1 个要素的多数指标均好于上年</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>None of the %1 factors improved in most of its indicators</source>
        <comment>of balanced service</comment>
        <translation>%1 个要素的多数指标均未好于上年</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 of %2 factors improved in most of their indicators; not so %3</source>
        <comment>of balanced service</comment>
        <translation>%2 个要素中 %1 个的多数指标好于上年，%3未达半数</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The five factors of balanced service</source>
        <comment>title of a table</comment>
        <translation>均衡服务五要素</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>A factor counts as improved where more than half of its indicators are better than a year ago; indicators are not weighed against one another.</source>
        <translation>要素中半数以上指标好于上年即为改善，各指标不加权。</translation>
    </message>
    <message>
        <location filename="../../src/review/service_hours.cpp" line="-169"/>
        <location line="+137"/>
        <source>Arrivals, %1</source>
        <comment>an hour of the day</comment>
        <translation>到达人次，%1</translation>
    </message>
    <message>
        <location line="-91"/>
        <source>Hour</source>
        <comment>title of an axis: of the day</comment>
        <translation>时段</translation>
    </message>
    <message>
        <location line="+48"/>
        <source>Arrivals by month and hour</source>
        <comment>title of a chart</comment>
        <translation>分月分时段到达人次</translation>
    </message>
    <message>
        <location line="-13"/>
        <source>%1 saw most, %2 arrivals at %3</source>
        <comment>a month, how many, an hour</comment>
        <translation>%1 %3 最多，到达 %2</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Each hour is named by its beginning. The stronger a shade, the more arrivals; the scale begins at zero.</source>
        <translation>时段以起始整点标示；底色越重到达越多，自零起算。</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>%1, %2</source>
        <comment>a figure and its hour</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <location line="+39"/>
        <source>Hours</source>
        <comment>column: of the day</comment>
        <translation>时段</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Arrivals</source>
        <comment>column</comment>
        <translation>到达人次</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Share</source>
        <comment>column: of all arrivals</comment>
        <translation>占比</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Service at the busiest and the idlest hour</source>
        <comment>title of a table</comment>
        <translation>最忙与最闲时段的服务</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Busiest, %1</source>
        <comment>an hour</comment>
        <translation>最忙 %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Idlest, %1</source>
        <comment>an hour</comment>
        <translation>最闲 %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All hours</source>
        <comment>a row</comment>
        <translation>全部时段</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>%1 is the busiest hour, with %3 times the arrivals of %2, the idlest</source>
        <comment>two hours</comment>
        <translation>%1 最忙，到达人次是最闲时段（%2）的 %3 倍</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>the ratio is %1</source>
        <comment>of peak to idle; its change</comment>
        <translation>峰谷比%1</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>%1 of arrivals were served at the busiest hour, %2 at the idlest</source>
        <comment>answer rates</comment>
        <translation>最忙时段接通率 %1，最闲时段 %2</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>the mean wait was %1 and %2</source>
        <comment>at the busiest and the idlest hour</comment>
        <translation>平均等候分别为 %1和 %2</translation>
    </message>
    <message>
        <location filename="../../src/review/service_message.cpp" line="+76"/>
        <source>Enter or import complaints, queues and channels of %1, and the review of service stands here.</source>
        <translation>请先填报或导入 %1投诉、排队和渠道数据，客户服务回顾将自动生成。</translation>
    </message>
    <message>
        <location filename="../../src/review/service_new.cpp" line="+22"/>
        <source>5G among all subscribers and among new ones</source>
        <comment>title of a chart</comment>
        <translation>5G 渗透率与新增 5G 占比</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>Indicators of new services</source>
        <comment>title of a table</comment>
        <translation>新业务指标</translation>
    </message>
    <message>
        <location filename="../../src/review/service_pareto.cpp" line="+40"/>
        <source>%1 of %2 complaints = %3</source>
        <comment>a part and its share</comment>
        <translation>%1 ÷ 投诉 %2 件 = %3</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1; %2 per 10,000 subscribers</source>
        <comment>a part of the complaints</comment>
        <translation>%1；折合万投比 %2</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>cumulative share, %</source>
        <comment>name of a line</comment>
        <translation>累计占比 %</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>%1 and all before it</source>
        <comment>a cumulative share</comment>
        <translation>累计至%1</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1 of %2 complaints are urgent, %3</source>
        <comment>how many, of how many, the share</comment>
        <translation>%2投诉中紧急 %1，占 %3</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>No complaint was accepted in %1.</source>
        <translation>%1没有受理投诉。</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>%1 make %2 of all complaints</source>
        <comment>categories and their share</comment>
        <translation>%1类投诉合计占全部投诉的 %2</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Complaints by category</source>
        <comment>title of a chart</comment>
        <translation>投诉类别分布</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Complaints by level</source>
        <comment>title of a chart</comment>
        <translation>投诉级别分布</translation>
    </message>
    <message>
        <location filename="../../src/review/service_process.cpp" line="+23"/>
        <source>Digital and self-service share</source>
        <comment>title of a chart</comment>
        <translation>电子渠道占比与自助分流率</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Indicators of the service process</source>
        <comment>title of a table</comment>
        <translation>服务流程指标</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1 of %2 indicators of the service process are better than a year ago</source>
        <translation>服务流程 %2 项指标中 %1 项好于上年</translation>
    </message>
    <message>
        <location filename="../../src/review/service_text.cpp" line="-30"/>
        <source>%1 was lowest in %2, at %3, and highest in %4, at %5</source>
        <translation>%1 %2最低，为 %3；%4最高，为 %5</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>The strongest month was %1, with %2</source>
        <translation>%1最高，为 %2</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>Service process</source>
        <comment>topic of a paragraph</comment>
        <translation>服务流程</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Complaints</source>
        <comment>topic of a paragraph</comment>
        <translation>投诉管理</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>New services</source>
        <comment>topic of a paragraph</comment>
        <translation>新业务</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Balanced service</source>
        <comment>topic of a paragraph</comment>
        <translation>均衡服务</translation>
    </message>
    <message>
        <location filename="../../src/review/market_areas.cpp" line="-23"/>
        <source>In line</source>
        <comment>an area: as the whole store</comment>
        <translation>与全厅相当</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Strong</source>
        <comment>an area</comment>
        <translation>强势</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Weak</source>
        <comment>an area</comment>
        <translation>弱势</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Mixed</source>
        <comment>an area: strong in one, weak in the other</comment>
        <translation>互有强弱</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Growth on the year</source>
        <comment>column</comment>
        <translation>用户同比</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Standing</source>
        <comment>column: strong or weak</comment>
        <translation>评价</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>subscribers down %1</source>
        <comment>growth of an area</comment>
        <translation>用户同比下降 %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>subscribers up %1</source>
        <comment>growth of an area</comment>
        <translation>用户同比增长 %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 %2</source>
        <comment>a figure of an area and its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>%1 is stronger than the store as a whole: %2</source>
        <comment>an area and its figures</comment>
        <translation>%1优于全厅（%2）</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 is weaker than the store as a whole: %2</source>
        <comment>an area and its figures</comment>
        <translation>%1弱于全厅（%2）</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>No area stands out in growth, churn or 5G share</source>
        <translation>各区域用户增速、离网率和 5G 渗透率与全厅相当</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Strong and weak areas</source>
        <comment>title of a table</comment>
        <translation>强势与弱势区域</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Strong and weak: against the whole store, by at least half a point of growth, a twentieth of churn or a point of 5G share.</source>
        <translation>与全厅相比：用户增速相差 0.5 个百分点、离网率相差 5%、5G 渗透率相差 1 个百分点及以上，计为强势或弱势。</translation>
    </message>
    <message>
        <location filename="../../src/review/market_campaigns.cpp" line="-144"/>
        <source>churned ÷ audience = %1 ÷ %2</source>
        <translation>离网用户 ÷ 目标客户 = %1 ÷ %2</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>from %1</source>
        <comment>a campaign's first month</comment>
        <translation>%1起</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Campaign</source>
        <comment>column</comment>
        <translation>活动</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Months</source>
        <comment>column: of a campaign</comment>
        <translation>月份</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Audience</source>
        <comment>column</comment>
        <translation>目标客户</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Deals</source>
        <comment>column</comment>
        <translation>办理量</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Cost</source>
        <comment>column</comment>
        <translation>费用</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Churn before, %</source>
        <comment>column</comment>
        <translation>活动前离网率（%）</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Churn after, %</source>
        <comment>column</comment>
        <translation>活动后离网率（%）</translation>
    </message>
    <message numerus="yes">
        <location line="+39"/>
        <source>%n retention campaign(s)</source>
        <comment>head of a sentence on their churn</comment>
        <translation>
            <numerusform>%n 项维系活动</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 brought churn of those addressed from %2 down to %3</source>
        <translation>%1使目标客户离网率由 %2 降至 %3</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 did not stop churn of those addressed: it rose from %2 to %3</source>
        <translation>%1未能遏制离网，目标客户离网率由 %2 升至 %3</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 left churn of those addressed at %2</source>
        <translation>%1前后目标客户离网率持平，均为 %2</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>“%1” did most (%2), “%3” least (%4)</source>
        <comment>campaigns and their change of churn</comment>
        <translation>“%1”成效最好（%2），“%3”成效最弱（%4）</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Retention campaigns, churn before and after</source>
        <comment>title of a table</comment>
        <translation>维系活动前后离网对比</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Churn = those who left ÷ those addressed, before the campaign and after it, as recorded. A campaign belongs to the month in which it began.</source>
        <translation>离网率 = 离网用户 ÷ 目标客户，按活动前后填报数计算；活动计入开始当月。</translation>
    </message>
    <message>
        <location filename="../../src/review/review_builder.cpp" line="-1"/>
        <source>Market</source>
        <comment>title of chapter 2</comment>
        <translation>市场运营分析</translation>
    </message>
    <message>
        <location filename="../../src/review/market_items.cpp" line="+16"/>
        <source>All items</source>
        <comment>of the survey</comment>
        <translation>全部项目</translation>
    </message>
    <message>
        <location line="+7"/>
        <location filename="../../src/review/market_survey.cpp" line="-2"/>
        <source>Importance</source>
        <comment>a figure</comment>
        <translation>重要度</translation>
    </message>
    <message>
        <location filename="../../src/review/market_message.cpp" line="+24"/>
        <source>of the gross adds it won as much, %1</source>
        <translation>新增市场份额与之持平，为 %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>of the gross adds it won only %1, %2 less</source>
        <translation>新增市场份额仅 %1，低于用户份额 %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>of the gross adds it won %1, %2 more</source>
        <translation>新增市场份额 %1，高于用户份额 %2</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Enter or import the market, the survey or acquisition of %1, and the review of the market stands here.</source>
        <translation>请先填报或导入 %1市场竞争、满意度调查或拓展获客数据，市场运营分析将自动生成。</translation>
    </message>
    <message>
        <location filename="../../src/review/market_network.cpp" line="-124"/>
        <source>5G sites</source>
        <comment>a figure</comment>
        <translation>5G 站点</translation>
    </message>
    <message>
        <location line="+90"/>
        <source>The carrier has %1 5G sites here</source>
        <translation>本公司片区 5G 站点 %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1, %2 more than a year before</source>
        <translation>%1，同比增加 %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1, %2 fewer than a year before</source>
        <translation>%1，同比减少 %2</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>%1 follows with %2</source>
        <comment>the next operator and its 5G sites</comment>
        <translation>%1 %2，居其余运营商首位</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>The operators' 5G networks</source>
        <translation>各运营商 5G 站点</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>sites</source>
        <comment>unit of 5G sites</comment>
        <translation>个</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>number of 5G sites</source>
        <comment>what to enter</comment>
        <translation>5G 站点数</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Network complaints</source>
        <comment>a figure</comment>
        <translation>网络投诉量</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1; they are %2 of all complaints</source>
        <translation>%1；占全部投诉的 %2</translation>
    </message>
    <message>
        <location filename="../../src/review/market_products.cpp" line="-60"/>
        <source>Home broadband</source>
        <comment>row: value-added services</comment>
        <translation>家庭宽带</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+17"/>
        <location line="+35"/>
        <source>Users</source>
        <comment>a figure</comment>
        <translation>用户数</translation>
    </message>
    <message>
        <location line="-32"/>
        <location line="+36"/>
        <source>Revenue</source>
        <comment>a figure</comment>
        <translation>收入</translation>
    </message>
    <message>
        <location line="-5"/>
        <source>Service</source>
        <comment>column: value-added</comment>
        <translation>业务</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Penetration, %</source>
        <comment>column</comment>
        <translation>渗透率（%）</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>%1 gained most, %2, and reaches %3</source>
        <translation>%1渗透率升幅最大，提升 %2，达 %3</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 lost most, %2, and reaches %3</source>
        <translation>%1渗透率降幅最大，下降 %2，为 %3</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 reaches furthest, %2</source>
        <translation>%1渗透率最高，为 %2</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Reach of value-added services</source>
        <comment>title of a table</comment>
        <translation>增值业务渗透情况</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Home broadband is counted in households, everything else in subscribers; one subscriber may use several.</source>
        <translation>家庭宽带按家庭户数计算，其余按到达用户计算；同一用户可使用多项业务。</translation>
    </message>
    <message>
        <location filename="../../src/review/market_rivals.cpp" line="-4"/>
        <source>%1: %2</source>
        <comment>a day and what a rival offered on it</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 – %2</source>
        <comment>what a rival offered and its terms</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <location line="+4"/>
        <location line="+8"/>
        <source>Our answer: %1.</source>
        <comment>to what a rival offered</comment>
        <translation>我厅应对：%1。</translation>
    </message>
    <message>
        <location line="+8"/>
        <location filename="../../src/review/market_shares.cpp" line="+134"/>
        <source>Operator</source>
        <comment>column</comment>
        <translation>运营商</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Plans and prices</source>
        <comment>column: what rivals offered</comment>
        <translation>套餐资费</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Promotions</source>
        <comment>column: what rivals offered</comment>
        <translation>促销活动</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Service and network</source>
        <comment>column: what rivals offered</comment>
        <translation>服务与网络</translation>
    </message>
    <message>
        <location line="+40"/>
        <source>%1 on plans and prices</source>
        <comment>moves of rivals</comment>
        <translation>套餐资费 %1 项</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 on promotions</source>
        <comment>moves of rivals</comment>
        <translation>促销 %1 项</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 on service and network</source>
        <comment>moves of rivals</comment>
        <translation>服务与网络 %1 项</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>Rivals made %n move(s): %1</source>
        <translation>
            <numerusform>记录竞争对手动作 %n 项：%1</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 made most, %2</source>
        <comment>a rival and its moves</comment>
        <translation>%1最多，有 %2 项</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>What rivals offered, and our answer</source>
        <comment>title of a table</comment>
        <translation>竞争对手动态与我厅应对</translation>
    </message>
    <message>
        <location filename="../../src/review/market_shares.cpp" line="-82"/>
        <source>subscribers</source>
        <comment>a line's name: the share of</comment>
        <translation>用户</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>gross adds</source>
        <comment>a line's name: the share of</comment>
        <translation>新增</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>revenue</source>
        <comment>a line's name: the share of</comment>
        <translation>收入</translation>
    </message>
    <message>
        <location line="+26"/>
        <location line="+53"/>
        <source>Subscribers</source>
        <comment>column</comment>
        <translation>用户</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Share of subscribers, %</source>
        <comment>column</comment>
        <translation>用户份额（%）</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Share of gross adds, %</source>
        <comment>column</comment>
        <translation>新增份额（%）</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Share of revenue, %</source>
        <comment>column</comment>
        <translation>收入份额（%）</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>%1 gained most share of subscribers, %2, and now holds %3</source>
        <translation>%1用户份额升幅最大，提升 %2，达 %3</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 lost most share of subscribers, %2, and now holds %3</source>
        <translation>%1用户份额降幅最大，下降 %2，为 %3</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%2 of %1</source>
        <comment>a share of the market: subscribers, 48.7%</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The carrier holds %1 in the store's area</source>
        <translation>本公司在片区的市场份额为%1</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>its share of subscribers is %1</source>
        <comment>a change on the year before</comment>
        <translation>用户份额%1</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%, scale from %1</source>
        <comment>a unit and where its axis begins</comment>
        <translation>%，纵轴自 %1 起</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The carrier's part of the market by month</source>
        <translation>本公司分月市场份额</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>The operators side by side</source>
        <comment>title of a table</comment>
        <translation>各运营商对比</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Subscribers are those of the last month; ARPU is the mean of the months as the market records give it.</source>
        <translation>用户数取期末月；ARPU 为市场数据所填各月平均。</translation>
    </message>
    <message>
        <location filename="../../src/review/market_slices.cpp" line="-114"/>
        <source>%1, %2</source>
        <comment>a figure and the part it is of</comment>
        <translation>%2%1</translation>
    </message>
    <message>
        <location line="+107"/>
        <source>Change, points</source>
        <comment>column: percentage points</comment>
        <translation>同比（百分点）</translation>
    </message>
    <message>
        <location filename="../../src/review/market_sources.cpp" line="-77"/>
        <source>All sources</source>
        <comment>of new subscribers</comment>
        <translation>全部来源</translation>
    </message>
    <message>
        <location line="+6"/>
        <location line="+61"/>
        <source>Leads</source>
        <comment>a figure</comment>
        <translation>线索数</translation>
    </message>
    <message>
        <location line="-59"/>
        <location line="+61"/>
        <source>Gross adds</source>
        <comment>a figure</comment>
        <translation>新增用户</translation>
    </message>
    <message>
        <location line="-3"/>
        <source>Source</source>
        <comment>column</comment>
        <translation>来源</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Share</source>
        <comment>column: of all sources</comment>
        <translation>占比</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Conversion</source>
        <comment>column</comment>
        <translation>转化率</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Cost each</source>
        <comment>column: of a new subscriber</comment>
        <translation>单户成本</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>%1 turns most leads into subscribers, %2</source>
        <translation>%1转化率最高，为 %2</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>a new subscriber costs least by %1, %2, and most by %3, %4</source>
        <translation>单户获客成本%1最低（%2）、%3最高（%4）</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>New subscribers by source</source>
        <comment>title of a table</comment>
        <translation>新增用户来源、转化与成本</translation>
    </message>
    <message>
        <location filename="../../src/review/market_survey.cpp" line="-28"/>
        <source>%1, online less in store</source>
        <comment>an item of the survey</comment>
        <translation>%1，线上减厅店</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Item</source>
        <comment>column: of the survey</comment>
        <translation>项目</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Score</source>
        <comment>column: satisfaction</comment>
        <translation>满意度</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Online</source>
        <comment>column: a touchpoint</comment>
        <translation>线上</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>In store</source>
        <comment>column: a touchpoint</comment>
        <translation>厅店</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Gap</source>
        <comment>column: online less in store</comment>
        <translation>差距</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Online scores %1, the store itself %2</source>
        <translation>线上满意度 %1，厅店 %2</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>the widest gap is in %1, where online scores %2 more</source>
        <translation>%1差距最大，线上高 %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the widest gap is in %1, where the store scores %2 more</source>
        <translation>%1差距最大，厅店高 %2</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Satisfaction by item and touchpoint</source>
        <comment>title of a table</comment>
        <translation>分项目、分触点满意度</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Gap: online less in store.</source>
        <translation>差距为线上减厅店。</translation>
    </message>
    <message>
        <location filename="../../src/review/market_survey_plot.cpp" line="+32"/>
        <source>mean %1</source>
        <comment>where a plot is divided</comment>
        <translation>均值 %1</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>%1 · %2</source>
        <comment>a point's score and its importance</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>importance %1; mean score %2, mean importance %3</source>
        <translation>重要度 %1；满意度均值 %2，重要度均值 %3</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Satisfaction →</source>
        <comment>axis of a plot</comment>
        <translation>满意度 →</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Importance ↑</source>
        <comment>axis of a plot</comment>
        <translation>重要度 ↑</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Improve first</source>
        <comment>field of a plot: matters much, scores low</comment>
        <translation>优先改进</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Keep it up</source>
        <comment>field of a plot: matters much, scores high</comment>
        <translation>继续保持</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Improve later</source>
        <comment>field of a plot: matters less, scores low</comment>
        <translation>后续改进</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Maintain</source>
        <comment>field of a plot: matters less, scores high</comment>
        <translation>维持现状</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>%1 (%2)</source>
        <comment>an item of the survey and its score</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>No item that matters more than the mean scores below it</source>
        <translation>没有“重要度高、满意度低”的项目</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%1 matter(s) much and score(s) below the mean of %2</source>
        <comment>%n: number of survey items; the verb agrees</comment>
        <translation>
            <numerusform>%1重要度高但满意度低于均值 %2，应优先改进</numerusform>
        </translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Importance × satisfaction</source>
        <comment>title of a plot</comment>
        <translation>重要度与满意度</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>importance of each item</source>
        <comment>what to enter</comment>
        <translation>各项目重要度</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Both scales show a band of interest; the lines are the means.</source>
        <translation>两轴均只显示所涉区间，十字线为均值。</translation>
    </message>
    <message>
        <location filename="../../src/review/market_text.cpp" line="+14"/>
        <source>Competition</source>
        <comment>topic of a paragraph</comment>
        <translation>竞争</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>Satisfaction</source>
        <comment>topic of a paragraph</comment>
        <translation>满意度</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Growth</source>
        <comment>topic of a paragraph: acquisition and retention</comment>
        <translation>拓展与维系</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Value-added services</source>
        <comment>topic of a paragraph</comment>
        <translation>增值业务</translation>
    </message>
    <message>
        <location filename="../../src/review/operations_budget.cpp" line="+141"/>
        <source>%1 came out exactly at its budget</source>
        <translation>%1与预算持平</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 ran %2 over its budget (%3 of it spent)</source>
        <translation>%1超预算 %2，预算执行率 %3</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 stayed %2 within its budget (%3 of it spent)</source>
        <translation>%1比预算节约 %2，预算执行率 %3</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>no item went over its budget</source>
        <translation>各项费用均未超预算</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 cost went furthest over, by %2</source>
        <comment>a cost item</comment>
        <translation>%1费用超支最多，超 %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 cost went furthest over, by %2 (%3)</source>
        <comment>a cost item</comment>
        <translation>%1费用超支最多，超 %2（%3）</translation>
    </message>
    <message>
        <location filename="../../src/review/review_builder.cpp" line="+2"/>
        <source>Internal operations</source>
        <comment>title of chapter 4</comment>
        <translation>内部运营提升</translation>
    </message>
    <message>
        <location filename="../../src/review/operations_cost.cpp" line="-243"/>
        <source>All items</source>
        <comment>the total of the cost items</comment>
        <translation>合计</translation>
    </message>
    <message>
        <location line="+99"/>
        <source>Item</source>
        <comment>column: cost item</comment>
        <translation>费用项目</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Share</source>
        <comment>column: of all cost</comment>
        <translation>占比</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Budget</source>
        <comment>column</comment>
        <translation>预算</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Budget used</source>
        <comment>column</comment>
        <translation>预算执行率</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Over budget</source>
        <comment>column: signed, an amount</comment>
        <translation>超支额</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>No budget has been entered for these months.</source>
        <translation>这些月份尚未录入预算。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Budget used is actual ÷ budget: below 100% is within it.</source>
        <translation>预算执行率 = 实际 ÷ 预算，低于 100% 为预算内。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Budget used is actual ÷ budget over the items and months that have both; %1 had no budget.</source>
        <comment>an amount</comment>
        <translation>预算执行率 = 实际 ÷ 预算，只计预算与实际都有的项目和月份；另有 %1 支出未编预算。</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Operating cost by item against its budget</source>
        <comment>title of a table</comment>
        <translation>分项运营成本与预算</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>%1, budget</source>
        <comment>a cost</comment>
        <translation>%1预算</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>Plan: the items' budgets; a month in which an item lacks its budget has none.</source>
        <translation>计划为各项费用预算之和；有项目缺预算的月份不列。</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>item</source>
        <comment>a label: cost item</comment>
        <translation>费用项目</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Cost</source>
        <comment>topic of a paragraph: cost and floor space</comment>
        <translation>成本与坪效</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>%1 is the largest item with %2 of all cost</source>
        <comment>a cost item and its share</comment>
        <translation>%1是最大的支出项，占运营成本的 %2</translation>
    </message>
    <message>
        <location filename="../../src/review/operations_energy.cpp" line="+25"/>
        <source>Most was used in %1 with %2, least in %3 with %4</source>
        <comment>energy by month</comment>
        <translation>%1用电最多，为 %2，%3最少，为 %4</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Space and energy</source>
        <comment>title of a table</comment>
        <translation>坪效与能耗</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Energy</source>
        <comment>topic of a paragraph</comment>
        <translation>能耗</translation>
    </message>
    <message>
        <location filename="../../src/review/operations_figures.cpp" line="+26"/>
        <source>Training sessions</source>
        <comment>name of a figure</comment>
        <translation>培训场次</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sessions held in all months</source>
        <comment>a formula</comment>
        <translation>各月培训场次之和</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Joiners</source>
        <comment>name of a figure</comment>
        <translation>入职人数</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Staff who joined in all months</source>
        <comment>a formula</comment>
        <translation>各月入职人数之和</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Leavers</source>
        <comment>name of a figure</comment>
        <translation>离职人数</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Staff who left in all months</source>
        <comment>a formula</comment>
        <translation>各月离职人数之和</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Energy per m²</source>
        <comment>name of a figure</comment>
        <translation>单位面积能耗</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Electricity ÷ floor area</source>
        <comment>a formula</comment>
        <translation>用电量 ÷ 营业面积</translation>
    </message>
    <message>
        <location filename="../../src/review/operations_message.cpp" line="-4"/>
        <source>Enter or import costs, staffing and training of %1, and this chapter stands here.</source>
        <translation>录入或导入%1的成本、人员和培训数据后，这里会生成本章。</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>Behind it: %1 %2, %3 %4</source>
        <comment>two KPIs and their changes</comment>
        <translation>其中%1%2，%3%4</translation>
    </message>
    <message>
        <location filename="../../src/review/operations_team.cpp" line="+28"/>
        <source>%1 joined and %2 left</source>
        <comment>staff of a year</comment>
        <translation>入职 %1 人，离职 %2 人</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Of those who left, %1 did so in %2</source>
        <translation>离职集中在%2，共 %1 人</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Team</source>
        <comment>title of a table</comment>
        <translation>人员与培训</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>Team</source>
        <comment>topic of a paragraph: training, headcount</comment>
        <translation>团队</translation>
    </message>
    <message>
        <location filename="../../src/review/review_builder.cpp" line="+2"/>
        <source>Next year</source>
        <comment>title of chapter 6</comment>
        <translation>未来工作计划</translation>
    </message>
    <message>
        <location filename="../../src/review/outlook_block.cpp" line="+24"/>
        <location filename="../../src/review/outlook_words.cpp" line="+47"/>
        <source>80% range %1 to %2</source>
        <translation>80% 区间 %1 至 %2</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>AC, FC %1</source>
        <comment>actual and forecast, a year</comment>
        <translation>%1 年实际与预测</translation>
    </message>
    <message>
        <location filename="../../src/review/outlook_words.cpp" line="+7"/>
        <source>%3 is heading for %1 of %2</source>
        <translation>%3%1预计 %2</translation>
    </message>
    <message>
        <location filename="../../src/review/plan_charts.cpp" line="-3"/>
        <source>FC %1</source>
        <comment>forecast, a year</comment>
        <translation>%1 年预测</translation>
    </message>
    <message>
        <location line="+9"/>
        <location filename="../../src/review/plan_text.cpp" line="-106"/>
        <source>The forecast of %1 for %3 is %2</source>
        <translation>预计%3%1 %2</translation>
    </message>
    <message>
        <location filename="../../src/review/plan_data.cpp" line="+106"/>
        <source>%1 FC, %2 AC</source>
        <comment>a year foretold and the year before it</comment>
        <translation>%1预测、%2实际</translation>
    </message>
    <message>
        <location filename="../../src/review/outlook_words.cpp" line="-37"/>
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
        <location line="+3"/>
        <source>the sum of the forecasts of its parts</source>
        <comment>method of a forecast</comment>
        <translation>各组成项预测之和</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Forecast of %1: %2, from %3 months; tried on these months it was off by %4 a month.</source>
        <translation>%1预测方法：%2，依据 %3 个月数据；以历史月份检验，月均误差 %4。</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>No forecast of %1: it needs 24 months in a row up to the last one, the book has %2.</source>
        <translation>%1历史数据不足，暂不预测：至少需要截至最近一月的连续 24 个月，目前有 %2 个月。</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>%1 short of the year's target of %2</source>
        <comment>an outlook</comment>
        <translation>比全年目标 %2 少 %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 above the year's target of %2</source>
        <comment>an outlook</comment>
        <translation>比全年目标 %2 多 %1</translation>
    </message>
    <message>
        <location filename="../../src/review/plan_data.cpp" line="+9"/>
        <source>the months known of %1</source>
        <comment>a year that next year is held against</comment>
        <translation>%1已报月份</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 as expected</source>
        <comment>a year that next year is held against</comment>
        <translation>%1（预计）</translation>
    </message>
    <message>
        <location line="+17"/>
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
        <location filename="../../src/review/plan_targets.cpp" line="-146"/>
        <location line="+8"/>
        <source>set by the manager</source>
        <translation>店长确定</translation>
    </message>
    <message>
        <location line="-7"/>
        <source>proposed</source>
        <comment>state of a target</comment>
        <translation>建议值</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>this year's figure, to three digits: the forecast is worse</source>
        <translation>预测差于本年，以本年值取三位有效数字</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the forecast, rounded to three digits</source>
        <translation>预测值取三位有效数字</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1 to %2</source>
        <comment>a range</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>the year's target / 12</source>
        <translation>全年目标 ÷ 12</translation>
    </message>
    <message>
        <location line="+20"/>
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
        <location line="+8"/>
        <source>vs %1</source>
        <comment>a tile's variance against a year</comment>
        <translation>比 %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>a month</source>
        <comment>a tile: the monthly run rate</comment>
        <translation>月均</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>All targets of %1 are set</source>
        <comment>a year</comment>
        <translation>%1各项目标均已确定</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n target(s) of %1 to be accepted or changed</source>
        <comment>a year</comment>
        <translation>
            <numerusform>%1有 %n 项目标待采纳或修改</numerusform>
        </translation>
    </message>
    <message>
        <location line="+17"/>
        <source>%1 has most to reach in %2 (%3), least in %4 (%5)</source>
        <comment>a KPI, its months and targets</comment>
        <translation>%1目标以%2最高（%3），%4最低（%5）</translation>
    </message>
    <message>
        <location line="+28"/>
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
        <location line="+14"/>
        <source>A target is the forecast rounded to three digits until the store enters its own, or this year's figure where the forecast is worse. The range holds four of five outcomes, by the errors of the method on the months known.</source>
        <translation>未录入目标时，以预测值取三位有效数字作为建议目标；预测差于本年时，以本年水平为建议目标。80% 区间按该方法在历史月份上的误差测算。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source> %1 lacks months: its figure is of those known, and the change is on them.</source>
        <translation>%1有缺报月份：当年数为已报月份合计，同比也只按已报月份计算。</translation>
    </message>
    <message>
        <location line="+39"/>
        <source>Spread over the months as %1 was; where some lost, each keeps its distance from the mean month; evenly where one is missing or had nothing.</source>
        <translation>按%1各月占比分解到月；有负增长月份的，保持各月与月均的差额；某月缺数或为零时按月均分。</translation>
    </message>
    <message>
        <location line="-28"/>
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
        <location filename="../../src/review/plan_text.cpp" line="+12"/>
        <source>the target of %1 asks for %2 a month</source>
        <translation>建议目标 %1，月均需完成 %2</translation>
    </message>
    <message>
        <location filename="../../src/review/outlook_words.cpp" line="+12"/>
        <source>%1 has reached the year's target of %2 already</source>
        <translation>%1已提前达到全年目标 %2</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>To reach the year's target of %1, %2 needs %3 a month from here; so far it has come to %4</source>
        <translation>要完成全年目标 %1，%2后续月均需达 %3，目前月均 %4</translation>
    </message>
    <message>
        <location filename="../../src/review/plan_text.cpp" line="+7"/>
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
        <location line="+28"/>
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
    <message>
        <location filename="../../src/review/problems_causes.cpp" line="+53"/>
        <source>Most of all in %1 (%2), when more subscribers left</source>
        <translation>主要在%1（%2），当月离网增多</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Most of all in %1 (%2), when fewer subscribers joined</source>
        <translation>主要在%1（%2），当月新增减少</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Most of all in %1 (%2)</source>
        <comment>a month and its gap</comment>
        <translation>主要在%1（%2）</translation>
    </message>
    <message>
        <location filename="../../src/review/problems_chapter.cpp" line="-83"/>
        <source>Targets missed</source>
        <comment>topic of a paragraph</comment>
        <translation>未完成的目标</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Moved the wrong way</source>
        <comment>topic of a paragraph</comment>
        <translation>同比变差的指标</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Breaks and odd months</source>
        <comment>topic of a paragraph</comment>
        <translation>趋势转折与异常月份</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>most of all, %1</source>
        <comment>the weightiest problem</comment>
        <translation>最突出的是%1</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>No target was missed</source>
        <translation>各项目标均已完成</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No figure moved the wrong way</source>
        <translation>没有指标同比变差</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>There is neither a target nor a year before to hold the figures against</source>
        <translation>尚无目标和上年数据可供对比</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Enter or import the figures of %1, and its problems are found from them.</source>
        <translation>录入或导入%1数据后，这里会列出存在的问题。</translation>
    </message>
    <message>
        <location line="-16"/>
        <source>No target was missed and no figure moved the wrong way</source>
        <translation>各项目标均已完成，没有指标同比变差</translation>
    </message>
    <message numerus="yes">
        <location line="+25"/>
        <source>%n target(s) missed</source>
        <translation>
            <numerusform>%n 个目标未完成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n figure(s) moved the wrong way</source>
        <translation>
            <numerusform>%n 项指标同比变差</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1: %2</source>
        <comment>a period and what was found in it</comment>
        <translation>%1有 %2</translation>
    </message>
    <message>
        <location filename="../../src/review/review_builder.cpp" line="-1"/>
        <source>Problems and challenges</source>
        <comment>title of chapter 5</comment>
        <translation>问题与挑战</translation>
    </message>
    <message>
        <location filename="../../src/review/problems_list.cpp" line="+98"/>
        <source>Check the records of %5 for %1: %2 at %3, where the other months lead to expect %4, looks like a typing error</source>
        <comment>a month, a KPI, two figures and a kind of record</comment>
        <translation>请核对 %1%5记录：%2为 %3，按其他月份推算应为 %4，疑似录入错误</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>From %1 on, %2 ran at %3 on the year before, after %4 until then</source>
        <comment>a month, a KPI and its changes</comment>
        <translation>自%1起%2同比 %3，此前为 %4</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Out of line in %1: %2 at %3, where the other months lead to expect %4</source>
        <comment>a month, a KPI and two figures</comment>
        <translation>%1%2为 %3，明显偏离按其他月份推算的 %4</translation>
    </message>
    <message>
        <location filename="../../src/review/problems_table.cpp" line="-149"/>
        <source>Missed, and worse</source>
        <comment>a problem</comment>
        <translation>未达标且变差</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Worse</source>
        <comment>a problem: moved the wrong way</comment>
        <translation>变差</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>%1: target missed</source>
        <comment>an issue, by its KPI</comment>
        <translation>%1未达标</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1: worse than the year before</source>
        <comment>an issue, by its KPI</comment>
        <translation>%1同比变差</translation>
    </message>
    <message>
        <location line="+38"/>
        <source>Not an issue yet</source>
        <comment>state of a problem</comment>
        <translation>未列入问题</translation>
    </message>
    <message>
        <location line="+74"/>
        <source>No.</source>
        <comment>column: rank</comment>
        <translation>#</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Where it comes from</source>
        <comment>column: cause</comment>
        <translation>主要原因</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Issue</source>
        <comment>column: of the plan</comment>
        <translation>问题跟踪</translation>
    </message>
    <message numerus="yes">
        <location line="+38"/>
        <source>%n problem(s) need attention</source>
        <translation>
            <numerusform>有 %n 个问题需要关注</numerusform>
        </translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Problems by weight</source>
        <comment>title of a table</comment>
        <translation>问题清单（按重要程度排序）</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Problems</source>
        <comment>title of a table</comment>
        <translation>问题清单</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Nothing was missed or moved the wrong way in the figures entered so far.</source>
        <translation>已录入的数据中没有未完成的目标，也没有同比变差的指标。</translation>
    </message>
    <message numerus="yes">
        <location line="-18"/>
        <source>%n figure(s) need attention, the weightiest first</source>
        <translation>
            <numerusform>%n 项指标需要关注，按重要程度排列</numerusform>
        </translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Weight: what the indicator counts for × how far it is off (of target or year before, at most half); a missed target counts more than a change, growth and margin most. A month or an event named beside a figure happened at the same time; it need not be its cause.</source>
        <translation>重要程度 = 指标权重 × 偏离幅度（相对目标或上年，最多计一半）；未完成目标重于同比变差，净增与利润率权重最高。所列月份或事件仅表示同时发生，不一定是原因。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/review/plan_chapter.cpp" line="+21"/>
        <source>%n action(s) overdue</source>
        <comment>of the last plan and this one</comment>
        <translation>
            <numerusform>%n 项措施逾期</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/review/wording_check.cpp" line="+37"/>
        <source>the number %1 is not in the data</source>
        <translation>数据中没有 %1 这个数</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>figure gone since: %1</source>
        <translation>指标已无数据：%1</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>figure changed since: %1 was %2, now %3</source>
        <translation>数据已变：%1原为 %2，现为 %3</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>%1 rose on the year before</source>
        <translation>%1同比上升</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 fell on the year before</source>
        <translation>%1同比下降</translation>
    </message>
    <message>
        <location filename="../../src/review/arpu_words.cpp" line="+19"/>
        <source>Revenue counted in ARPU stayed level</source>
        <translation>计入 ARPU 的收入与上年持平</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Revenue counted in ARPU rose %1</source>
        <translation>计入 ARPU 的收入增长 %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Revenue counted in ARPU fell %1</source>
        <translation>计入 ARPU 的收入下降 %1</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>average subscribers stayed level</source>
        <translation>月均用户与上年持平</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>average subscribers rose %1</source>
        <translation>月均用户增长 %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>average subscribers fell %1</source>
        <translation>月均用户下降 %1</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>Per subscriber, %1</source>
        <translation>按户均看，%1</translation>
    </message>
    <message>
        <location filename="../../src/review/outlook_column.cpp" line="+24"/>
        <source>year-end outlook</source>
        <comment>name of a figure</comment>
        <translation>全年预计</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Outlook</source>
        <comment>column: where the year is heading</comment>
        <translation>全年预计</translation>
    </message>
    <message>
        <location filename="../../src/review/appendix_changes.cpp" line="+12"/>
        <source>closed again</source>
        <comment>a month</comment>
        <translation>重新关账</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>submitted again</source>
        <comment>a month</comment>
        <translation>重新提交</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>reopened: %1</source>
        <comment>a month; the reason</comment>
        <translation>重新打开：%1</translation>
    </message>
    <message numerus="yes">
        <location line="+9"/>
        <source>%n record(s) added</source>
        <comment>to a closed month</comment>
        <translation>
            <numerusform>新增 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n record(s) changed</source>
        <comment>of a closed month</comment>
        <translation>
            <numerusform>修改 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n record(s) removed</source>
        <comment>of a closed month</comment>
        <translation>
            <numerusform>删除 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>，</translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>and %n more</source>
        <comment>records that were changed</comment>
        <translation>
            <numerusform>另有 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1: %2</source>
        <comment>how many records; what became of each</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>; </source>
        <comment>between records that were changed</comment>
        <translation>；</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Changes after a month was closed</source>
        <translation>关账后的变更记录</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No closed month was changed afterwards.</source>
        <translation>已关账月份之后没有变更。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>When</source>
        <comment>column</comment>
        <translation>时间</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Month</source>
        <comment>column</comment>
        <translation>月份</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../../src/review/report_appendix.cpp" line="+44"/>
        <source>Records</source>
        <comment>column: record kinds</comment>
        <translation>记录</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Change</source>
        <comment>column of a change log</comment>
        <translation>变更</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>By</source>
        <comment>column: who changed it</comment>
        <translation>操作人</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>outside the program</source>
        <comment>who changed it</comment>
        <translation>在程序之外</translation>
    </message>
    <message>
        <location filename="../../src/review/report_appendix.cpp" line="-90"/>
        <source>%1, %2</source>
        <comment>KPI, unit</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Period</source>
        <comment>column: over all its months</comment>
        <translation>本期</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Without figures: %1.</source>
        <comment>names of KPIs</comment>
        <translation>没有数据的指标：%1。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Every indicator by month</source>
        <translation>各指标分月数据</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Rates are taken over a month's average subscribers: (opening + closing) / 2.</source>
        <translation>比率按当月平均用户计算：（期初＋期末）÷ 2。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Rates are taken over a month's closing subscribers.</source>
        <translation>比率按当月期末用户计算。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A month counts when it has every figure that the formula needs; the year before and the target are taken over the same months.</source>
        <translation>公式所需数据齐全的月份才计入；上年和目标取相同月份。</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Definition</source>
        <comment>column</comment>
        <translation>口径</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Months counted</source>
        <comment>column</comment>
        <translation>计入月份</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Definitions and bases</source>
        <translation>指标口径与基数</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>Months missing</source>
        <translation>缺数月份</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Missing</source>
        <comment>column: months</comment>
        <translation>缺</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Indicators without them</source>
        <comment>column</comment>
        <translation>受影响的指标</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>No figure of the period is missing.</source>
        <translation>本期数据齐全，没有缺数月份。</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Appendix</source>
        <translation>附录</translation>
    </message>
    <message>
        <location filename="../../src/review/report_summary.cpp" line="+30"/>
        <source>Targets of the year</source>
        <translation>全年目标</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Enter targets of the year to see them held against.</source>
        <translation>录入全年目标后，这里显示完成情况。</translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%n more target(s) stand in the chapters.</source>
        <comment>under the summary's table</comment>
        <translation>
            <numerusform>另有 %n 项目标见各章。</numerusform>
        </translation>
    </message>
    <message>
        <location line="+27"/>
        <source>The year on one page</source>
        <translation>全年一页看</translation>
    </message>
    <message>
        <location filename="../../src/review/wordings.cpp" line="+60"/>
        <source>For %1 another wording is kept: %2</source>
        <comment>a period and a text</comment>
        <translation>%1另有改写：%2</translation>
    </message>
    <message>
        <location line="+63"/>
        <source>None is shown.</source>
        <comment>problems, all hidden by the manager</comment>
        <translation>没有显示的问题。</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>%1: %2</source>
        <comment>an issue, by what it is about</comment>
        <translation>%1：%2</translation>
    </message>
</context>
</TS>
