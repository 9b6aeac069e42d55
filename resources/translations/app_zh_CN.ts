<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message>
        <location filename="../../src/app/application.cpp" line="+86"/>
        <source>There is no screen to open a window on. The commands need none; "storeyear --help" lists them.</source>
        <translation>没有可显示窗口的屏幕。各命令无需屏幕即可使用，用 “storeyear --help” 查看。</translation>
    </message>
    <message>
        <location filename="../../src/app/check_command.cpp" line="+46"/>
        <source>Broken rules: %1. To be looked at: %2.</source>
        <translation>违反规则 %1 处，需要核对 %2 处。</translation>
    </message>
    <message>
        <location filename="../../src/app/export_command.cpp" line="+26"/>
        <source>Wrote %1 records into %2 files in %3.</source>
        <translation>已导出 %1 条记录、%2 个文件，位于 %3。</translation>
    </message>
    <message>
        <location filename="../../src/app/import_command.cpp" line="+22"/>
        <source>%1, line %2: %3</source>
        <translation>%1 第 %2 行：%3</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1, line %2, column %3, "%4": %5</source>
        <translation>%1 第 %2 行“%3”列，“%4”：%5</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>%1: %2 more refused cells.</source>
        <translation>%1：另有 %2 个单元格未通过，未逐一列出。</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>tabs</source>
        <translation>制表符分隔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>semicolons</source>
        <translation>分号分隔</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>workbook</source>
        <translation>工作簿</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>commas</source>
        <translation>逗号分隔</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>head in line %1</source>
        <translation>表头在第 %1 行</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>months %1 (%2)</source>
        <translation>月份 %1（共 %2 个月）</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>as settled on %1</source>
        <translation>按 %1 确认的对应关系</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>%1 lacks the columns %2: what the book has there stays (records: %3).</source>
        <translation>%1 没有这些列：%2；台账中已有的数值保留不变（%3 条记录）。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1: %2 new, %3 changed, %4 unchanged, %5 refused.</source>
        <translation>%1：新增 %2 条，更新 %3 条，未变 %4 条，未通过 %5 条。</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>In all: %1 new, %2 changed, %3 unchanged, %4 refused.</source>
        <translation>合计：新增 %1 条，更新 %2 条，未变 %3 条，未通过 %4 条。</translation>
    </message>
    <message>
        <location line="+91"/>
        <source>A trial: nothing is stored.</source>
        <translation>仅为试运行，未保存任何内容。</translation>
    </message>
    <message>
        <location filename="../../src/app/new_command.cpp" line="+17"/>
        <source>Made %1 with the sample stores.</source>
        <translation>已建立台账 %1，内含示例营业厅。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Made %1. It has no stores yet.</source>
        <translation>已建立台账 %1，其中还没有营业厅。</translation>
    </message>
    <message>
        <location filename="../../src/app/report_command.cpp" line="+91"/>
        <location filename="../../src/app/template_command.cpp" line="+42"/>
        <source>Wrote %1.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>No report for store %1: it has no figures in %2.</source>
        <translation>没有写出门店 %1 的报告：%2 年没有数据。</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>a folder, for several stores</source>
        <translation>文件夹（多个门店时）</translation>
    </message>
    <message>
        <location filename="../../src/app/review_command.cpp" line="+20"/>
        <source>target %1, %2 of it</source>
        <translation>目标 %1，完成 %2</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>year before %1, %2</source>
        <translation>上年同期 %1，同比 %2</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>missing %1</source>
        <translation>缺 %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>(%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <location filename="../../src/app/wrong_use_words.cpp" line="+12"/>
        <source>There is no command %1. The program is called in one of these ways:</source>
        <translation>没有“%1”这个命令。可用的写法：</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There is no option %1. It is called like this:</source>
        <translation>没有“%1”这个选项。正确写法：</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The option %1 needs a value. It is called like this:</source>
        <translation>选项 %1 后面要跟一个值。正确写法：</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The option %1 does not belong to %2. It is called like this:</source>
        <translation>选项 %1 不能用于 %2。正确写法：</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The option %1 can't be "%2"; write it like this: %3.</source>
        <translation>选项 %1 不能写成“%2”，应写成：%3。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Something is missing after %1. It is called like this:</source>
        <translation>%1 后面缺少内容。正确写法：</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>"%2" is one word too many after %1. It is called like this:</source>
        <translation>%1 后面多了“%2”。正确写法：</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 needs the option %2. It is called like this:</source>
        <translation>%1 需要选项 %2。正确写法：</translation>
    </message>
    <message>
        <location filename="../../src/app/sign_off_command.cpp" line="+19"/>
        <source>Signed off: store %1, %2 up to %3, by %4.</source>
        <translation>已定稿：营业厅 %1，%2 年（截至 %3），定稿人 %4。</translation>
    </message>
</context>
</TS>
