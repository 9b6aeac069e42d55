<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Print</name>
    <message>
        <location filename="../../src/print/report_title.cpp" line="+15"/>
        <location filename="../../src/print/workbook_kpis.cpp" line="+117"/>
        <source>%1 · %2 annual summary</source>
        <translation>%1 · %2 年度工作总结</translation>
    </message>
    <message>
        <location filename="../../src/print/report.cpp" line="+32"/>
        <location filename="../../src/print/workbook.cpp" line="+84"/>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <location filename="../../src/print/contents_boxes.cpp" line="+54"/>
        <location filename="../../src/print/document.cpp" line="+71"/>
        <location filename="../../src/print/slides.cpp" line="+65"/>
        <source>Contents</source>
        <comment>heading of the page</comment>
        <translation>目录</translation>
    </message>
    <message>
        <location filename="../../src/print/cover_page.cpp" line="+67"/>
        <source>Annual summary %1</source>
        <comment>cover</comment>
        <translation>%1 年度工作总结</translation>
    </message>
    <message>
        <location filename="../../src/print/report.cpp" line="+41"/>
        <source>Author</source>
        <comment>cover</comment>
        <translation>编制人</translation>
    </message>
    <message>
        <location filename="../../src/print/report_title.cpp" line="+14"/>
        <source> (the months up to %1)</source>
        <comment>cover</comment>
        <translation>（截至 %1）</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n figure(s)</source>
        <comment>cover</comment>
        <translation>
            <numerusform>%n 个数字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n text(s)</source>
        <comment>cover</comment>
        <translation>
            <numerusform>%n 处文字</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>; changed since: %1, %2</source>
        <comment>cover</comment>
        <translation>；定稿后变动：%1、%2</translation>
    </message>
    <message>
        <location filename="../../src/print/cover_page.cpp" line="+4"/>
        <source>Date</source>
        <comment>cover</comment>
        <translation>日期</translation>
    </message>
    <message>
        <location line="+3"/>
        <location filename="../../src/print/web_page.cpp" line="+143"/>
        <location filename="../../src/print/workbook_kpis.cpp" line="+6"/>
        <source>Signed off</source>
        <comment>cover</comment>
        <translation>定稿</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Data status</source>
        <comment>cover</comment>
        <translation>数据状态</translation>
    </message>
    <message>
        <location filename="../../src/print/document.cpp" line="+25"/>
        <location filename="../../src/print/slides.cpp" line="-33"/>
        <source>Cover</source>
        <comment>bookmark</comment>
        <translation>封面</translation>
    </message>
    <message>
        <location filename="../../src/print/web_page.cpp" line="+153"/>
        <source>Figure</source>
        <comment>a row's name in a table</comment>
        <translation>项目</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>The figures of this chart</source>
        <translation>本图数据</translation>
    </message>
    <message>
        <location filename="../../src/print/workbook.cpp" line="-51"/>
        <location filename="../../src/print/workbook_contents.cpp" line="+41"/>
        <source>Summary</source>
        <translation>汇总</translation>
    </message>
    <message>
        <location line="+15"/>
        <location filename="../../src/print/workbook_contents.cpp" line="+4"/>
        <source>KPIs by month</source>
        <translation>分月指标</translation>
    </message>
    <message>
        <location filename="../../src/print/workbook_charts.cpp" line="+66"/>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>To</source>
        <translation>止</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Below the bar</source>
        <translation>占位</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Better</source>
        <translation>有利</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Worse</source>
        <translation>不利</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Neutral</source>
        <translation>中性</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <location filename="../../src/print/workbook_kpis.cpp" line="-45"/>
        <source>pts</source>
        <translation>个百分点</translation>
    </message>
    <message>
        <location line="+104"/>
        <location line="+89"/>
        <location filename="../../src/print/workbook_table.cpp" line="+172"/>
        <source>Actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <location line="-88"/>
        <location line="+89"/>
        <source>Year before</source>
        <translation>上年</translation>
    </message>
    <message>
        <location line="-88"/>
        <location line="+89"/>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <location line="-83"/>
        <location line="+83"/>
        <source>Change</source>
        <translation>同比</translation>
    </message>
    <message>
        <location line="-77"/>
        <location line="+78"/>
        <source>Completion</source>
        <translation>完成率</translation>
    </message>
    <message>
        <location line="-3"/>
        <location line="+13"/>
        <location filename="../../src/print/workbook_table.cpp" line="-2"/>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <location line="-13"/>
        <location line="+13"/>
        <location filename="../../src/print/workbook_table.cpp" line="+1"/>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <location line="-12"/>
        <source>Same months</source>
        <translation>同月口径</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Gap</source>
        <translation>差额</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>How it is worked out</source>
        <translation>口径</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Figure</source>
        <comment>a column: actual, target, ...</comment>
        <translation>项目</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Period</source>
        <translation>累计</translation>
    </message>
    <message>
        <location filename="../../src/print/workbook_records.cpp" line="+53"/>
        <source>%1, yuan</source>
        <translation>%1（元）</translation>
    </message>
    <message>
        <location filename="../../src/print/slides.cpp" line="-1"/>
        <source>Speaker</source>
        <comment>cover</comment>
        <translation>汇报人</translation>
    </message>
    <message>
        <location line="+45"/>
        <source>What we set out to do</source>
        <comment>closing slide</comment>
        <translation>下一步工作</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/print/workbook_contents.cpp" line="-19"/>
        <source>%n charts with their figures</source>
        <translation>
            <numerusform>%n 张图表及其数据</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n tables</source>
        <translation>
            <numerusform>%n 张表格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n texts</source>
        <translation>
            <numerusform>%n 段文字</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>，</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>The year's message, the KPI table with formulas, links to the chapters</source>
        <translation>全年结论、带公式的指标表、各章链接</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Every KPI, month by month, against plan and the year before</source>
        <translation>全部指标的各月数，与计划及上年对比</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Definitions, months missing, changes of closed months</source>
        <translation>指标口径、缺报月份、关账后的修改</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n records as entered</source>
        <translation>
            <numerusform>录入的 %n 条记录</numerusform>
        </translation>
    </message>
</context>
</TS>
