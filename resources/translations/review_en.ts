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
        <location filename="../../src/review/service_ageing.cpp" line="+28"/>
        <source>%n hour(s)</source>
        <comment>how long</comment>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n day(s)</source>
        <comment>how long</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+68"/>
        <source>%n more complaint(s) are open.</source>
        <comment>below a list</comment>
        <translation>
            <numerusform>%n more complaint is open.</numerusform>
            <numerusform>%n more complaints are open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+14"/>
        <source>%n complaint(s) are open</source>
        <comment>at this moment</comment>
        <translation>
            <numerusform>%n complaint is open</numerusform>
            <numerusform>%n complaints are open</numerusform>
        </translation>
    </message>
</context>
</TS>
