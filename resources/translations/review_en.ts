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
        <location filename="../../src/review/plan_actions.cpp" line="+27"/>
        <source>Done %n day(s) late</source>
        <comment>state of an action</comment>
        <translation>
            <numerusform>Done %n day late</numerusform>
            <numerusform>Done %n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n day(s) overdue</source>
        <comment>state of an action</comment>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+105"/>
        <source>%n action(s) planned</source>
        <comment>of the plan for next year</comment>
        <translation>
            <numerusform>%n action planned</numerusform>
            <numerusform>%n actions planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>, %n of them overdue</source>
        <comment>actions</comment>
        <translation>
            <numerusform>, %n of them overdue</numerusform>
            <numerusform>, %n of them overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+12"/>
        <source>%1 of %n action(s) of the last plan were done on time</source>
        <comment>%1: a number</comment>
        <translation>
            <numerusform>%1 of %n action of the last plan was done on time</numerusform>
            <numerusform>%1 of %n actions of the last plan were done on time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n late</source>
        <comment>actions done</comment>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n overdue</source>
        <comment>actions</comment>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n dropped</source>
        <comment>actions</comment>
        <translation>
            <numerusform>%n dropped</numerusform>
            <numerusform>%n dropped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n still open</source>
        <comment>actions</comment>
        <translation>
            <numerusform>%n still open</numerusform>
            <numerusform>%n still open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/review/plan_text.cpp" line="+94"/>
        <source>%1 of %n target(s) of this year were met</source>
        <comment>%1: a number</comment>
        <translation>
            <numerusform>%1 of %n target of this year was met</numerusform>
            <numerusform>%1 of %n targets of this year were met</numerusform>
        </translation>
    </message>
</context>
</TS>
