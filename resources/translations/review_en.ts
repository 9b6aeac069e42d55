<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Review</name>
    <message numerus="yes">
        <location filename="../../src/review/chapter_status.cpp" line="+29"/>
        <source>all %n month(s) closed</source>
        <comment>months of the period</comment>
        <translation>
            <numerusform>the only month closed</numerusform>
            <numerusform>all %n months closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+33"/>
        <source>%n more gap(s)</source>
        <comment>records with missing months</comment>
        <translation>
            <numerusform>%n more gap</numerusform>
            <numerusform>%n more gaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/review/annual_message.cpp" line="+127"/>
        <source>all %n target(s) were met</source>
        <translation>
            <numerusform>the only target was met</numerusform>
            <numerusform>all %n targets were met</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/review/annual_indicators.cpp" line="+91"/>
        <source>All %n target(s) met</source>
        <translation>
            <numerusform>The only target was met</numerusform>
            <numerusform>All %n targets met</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/review/problems_chapter.cpp" line="+87"/>
        <source>%n target(s) missed</source>
        <translation>
            <numerusform>%n target missed</numerusform>
            <numerusform>%n targets missed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n figure(s) moved the wrong way</source>
        <translation>
            <numerusform>%n figure moved the wrong way</numerusform>
            <numerusform>%n figures moved the wrong way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/review/problems_data.cpp" line="+28"/>
        <source>%n day(s)</source>
        <comment>how late</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n hour(s)</source>
        <comment>how late</comment>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+38"/>
        <source>%n more complaint(s) are not shown.</source>
        <comment>overdue complaints</comment>
        <translation>
            <numerusform>%n more complaint is not shown.</numerusform>
            <numerusform>%n more complaints are not shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+48"/>
        <source>%n matter(s) in the data to settle</source>
        <translation>
            <numerusform>One matter in the data to settle</numerusform>
            <numerusform>%n matters in the data to settle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+28"/>
        <source>%n complaint(s) are overdue, the longest by %1</source>
        <translation>
            <numerusform>One complaint is overdue, by %1</numerusform>
            <numerusform>%n complaints are overdue, the longest by %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+70"/>
        <source>%n figure(s) fail a check</source>
        <translation>
            <numerusform>%n figure fails a check</numerusform>
            <numerusform>%n figures fail a check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/review/problems_table.cpp" line="+93"/>
        <source>%n figure(s) need attention, the weightiest first</source>
        <translation>
            <numerusform>One figure needs attention</numerusform>
            <numerusform>%n figures need attention, the weightiest first</numerusform>
        </translation>
    </message>
</context>
</TS>
