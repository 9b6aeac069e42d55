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
        <location filename="../../src/review/market_campaigns.cpp" line="+192"/>
        <source>%n retention campaign(s)</source>
        <comment>head of a sentence on their churn</comment>
        <translation>
            <numerusform>The retention campaign</numerusform>
            <numerusform>The %n retention campaigns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/review/market_rivals.cpp" line="+133"/>
        <source>Rivals made %n move(s): %1</source>
        <translation>
            <numerusform>Rivals made one move: %1</numerusform>
            <numerusform>Rivals made %n moves: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/review/market_survey_plot.cpp" line="+95"/>
        <source>%1 matter(s) much and score(s) below the mean of %2</source>
        <comment>%n: number of survey items; the verb agrees</comment>
        <translation>
            <numerusform>%1 matters much and scores below the mean of %2</numerusform>
            <numerusform>%1 matter much and score below the mean of %2</numerusform>
        </translation>
    </message>
</context>
</TS>
