<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Print</name>
    <message numerus="yes">
        <location filename="../../src/print/report_title.cpp" line="+32"/>
        <source>%n figure(s)</source>
        <comment>cover</comment>
        <translation>
            <numerusform>%n figure</numerusform>
            <numerusform>%n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n text(s)</source>
        <comment>cover</comment>
        <translation>
            <numerusform>%n text</numerusform>
            <numerusform>%n texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/print/workbook_contents.cpp" line="+26"/>
        <source>%n charts with their figures</source>
        <translation>
            <numerusform>%n chart with its figures</numerusform>
            <numerusform>%n charts with their figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n tables</source>
        <translation>
            <numerusform>%n table</numerusform>
            <numerusform>%n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n texts</source>
        <translation>
            <numerusform>%n text</numerusform>
            <numerusform>%n texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+24"/>
        <source>%n records as entered</source>
        <translation>
            <numerusform>%n record as entered</numerusform>
            <numerusform>%n records as entered</numerusform>
        </translation>
    </message>
</context>
</TS>
