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
</context>
</TS>
