<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Print</name>
    <message>
        <location filename="../../src/print/report.cpp" line="+31"/>
        <source>%1 · %2 annual summary</source>
        <translation>%1 · %2 年度工作总结</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <location filename="../../src/print/contents_boxes.cpp" line="+54"/>
        <location filename="../../src/print/document.cpp" line="+71"/>
        <source>Contents</source>
        <comment>heading of the page</comment>
        <translation>目录</translation>
    </message>
    <message>
        <location filename="../../src/print/cover_page.cpp" line="+50"/>
        <source>Annual summary %1</source>
        <comment>cover</comment>
        <translation>%1 年度工作总结</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Author</source>
        <comment>cover</comment>
        <translation>编制人</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Date</source>
        <comment>cover</comment>
        <translation>日期</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Data status</source>
        <comment>cover</comment>
        <translation>数据状态</translation>
    </message>
    <message>
        <location filename="../../src/print/document.cpp" line="+24"/>
        <source>Cover</source>
        <comment>bookmark</comment>
        <translation>封面</translation>
    </message>
</context>
</TS>
