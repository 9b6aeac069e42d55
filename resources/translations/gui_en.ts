<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <location filename="../../src/gui/import_dialog.cpp" line="+170"/>
        <source>Nothing of %n file(s) is stored.</source>
        <translation>
            <numerusform>Nothing of %n file is stored.</numerusform>
            <numerusform>Nothing of %n files is stored.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message numerus="yes">
        <location filename="../../src/gui/records_page.cpp" line="+121"/>
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
</TS>
