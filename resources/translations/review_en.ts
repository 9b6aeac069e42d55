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
        <location filename="../../src/review/annual_indicators.cpp" line="+92"/>
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
        <location line="+69"/>
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
    <message numerus="yes">
        <location filename="../../src/review/market_campaigns.cpp" line="+194"/>
        <source>%n retention campaign(s)</source>
        <comment>head of a sentence on their churn</comment>
        <translation>
            <numerusform>The retention campaign</numerusform>
            <numerusform>The %n retention campaigns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/review/market_rivals.cpp" line="+132"/>
        <source>Rivals made %n move(s): %1</source>
        <translation>
            <numerusform>Rivals made one move: %1</numerusform>
            <numerusform>Rivals made %n moves: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/review/market_survey_plot.cpp" line="+92"/>
        <source>%1 matter(s) much and score(s) below the mean of %2</source>
        <comment>%n: number of survey items; the verb agrees</comment>
        <translation>
            <numerusform>%1 matters much and scores below the mean of %2</numerusform>
            <numerusform>%1 matter much and score below the mean of %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/review/plan_actions.cpp" line="+28"/>
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
        <location line="+123"/>
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
        <location filename="../../src/review/issue_standing.cpp" line="+32"/>
        <source>%n action(s)</source>
        <comment>of an issue</comment>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <location filename="../../src/review/plan_actions.cpp" line="+2"/>
        <source>%n overdue</source>
        <comment>actions</comment>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/review/plan_actions.cpp" line="+2"/>
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
        <location filename="../../src/review/plan_text.cpp" line="+75"/>
        <source>%1 of %n target(s) of this year were met</source>
        <comment>%1: a number</comment>
        <translation>
            <numerusform>%1 of %n target of this year was met</numerusform>
            <numerusform>%1 of %n targets of this year were met</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/review/problems_chapter.cpp" line="+104"/>
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
        <location line="+41"/>
        <source>%n more complaint(s) are not shown.</source>
        <comment>overdue complaints</comment>
        <translation>
            <numerusform>%n more complaint is not shown.</numerusform>
            <numerusform>%n more complaints are not shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+56"/>
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
        <location filename="../../src/review/problems_table.cpp" line="+222"/>
        <source>%n figure(s) need attention, the weightiest first</source>
        <translation>
            <numerusform>One figure needs attention</numerusform>
            <numerusform>%n figures need attention, the weightiest first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n problem(s) need attention</source>
        <translation>
            <numerusform>%n problem needs attention</numerusform>
            <numerusform>%n problems need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/review/plan_chapter.cpp" line="+21"/>
        <source>%n action(s) overdue</source>
        <comment>of the last plan and this one</comment>
        <translation>
            <numerusform>%n action overdue</numerusform>
            <numerusform>%n actions overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/review/appendix_changes.cpp" line="+24"/>
        <source>%n record(s) added</source>
        <comment>to a closed month</comment>
        <translation>
            <numerusform>%n record added</numerusform>
            <numerusform>%n records added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n record(s) changed</source>
        <comment>of a closed month</comment>
        <translation>
            <numerusform>%n record changed</numerusform>
            <numerusform>%n records changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n record(s) removed</source>
        <comment>of a closed month</comment>
        <translation>
            <numerusform>%n record removed</numerusform>
            <numerusform>%n records removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>and %n more</source>
        <comment>records that were changed</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/review/report_summary.cpp" line="+38"/>
        <source>%n more target(s) stand in the chapters.</source>
        <comment>under the summary's table</comment>
        <translation>
            <numerusform>%n more target stands in the chapters.</numerusform>
            <numerusform>%n more targets stand in the chapters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/review/plan_targets.cpp" line="+150"/>
        <source>%n target(s) of %1 to be accepted or changed</source>
        <comment>a year</comment>
        <translation>
            <numerusform>%n target of %1 to be accepted or changed</numerusform>
            <numerusform>%n targets of %1 to be accepted or changed</numerusform>
        </translation>
    </message>
</context>
</TS>
