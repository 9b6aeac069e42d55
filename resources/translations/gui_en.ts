<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>ChapterPage</name>
    <message numerus="yes">
        <location filename="../../src/gui/chapter_words.cpp" line="+58"/>
        <source>%n sentence(s) flagged: go to it</source>
        <translation>
            <numerusform>%n sentence flagged: go to it</numerusform>
            <numerusform>%n sentences flagged: go to the first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message numerus="yes">
        <location filename="../../src/gui/conflict_dialog.cpp" line="+58"/>
        <source>%n figure(s) were changed by someone else since you saw them. Nothing of yours is stored yet: which shall hold?</source>
        <translation>
            <numerusform>%n figure was changed by someone else since you saw it. Nothing of yours is stored yet: which shall hold?</numerusform>
            <numerusform>%n figures were changed by someone else since you saw them. Nothing of yours is stored yet: which shall hold?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventsPage</name>
    <message numerus="yes">
        <location filename="../../src/gui/events_words.cpp" line="+89"/>
        <source>%n complaint(s) open</source>
        <translation>
            <numerusform>%n complaint open</numerusform>
            <numerusform>%n complaints open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>, %n overdue</source>
        <translation>
            <numerusform>, %n overdue</numerusform>
            <numerusform>, %n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n complaint(s) open, none overdue</source>
        <translation>
            <numerusform>%n complaint open, not overdue</numerusform>
            <numerusform>%n complaints open, none overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventsTools</name>
    <message numerus="yes">
        <location filename="../../src/gui/events_tools.cpp" line="+68"/>
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HiddenLink</name>
    <message numerus="yes">
        <location filename="../../src/gui/hidden_link.cpp" line="+10"/>
        <source>%n hidden problem(s): show</source>
        <translation>
            <numerusform>%n hidden problem: show</numerusform>
            <numerusform>%n hidden problems: show</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n hidden sentence(s): show</source>
        <translation>
            <numerusform>%n hidden sentence: show</numerusform>
            <numerusform>%n hidden sentences: show</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message numerus="yes">
        <location filename="../../src/gui/import_wizard_view.cpp" line="+205"/>
        <source>&amp;Import %n record(s)</source>
        <translation>
            <numerusform>&amp;Import %n record</numerusform>
            <numerusform>&amp;Import %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message numerus="yes">
        <location filename="../../src/gui/import_words.cpp" line="+51"/>
        <source>%1 (%n month(s))</source>
        <translation>
            <numerusform>%1 (%n month)</numerusform>
            <numerusform>%1 (%n months)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+19"/>
        <source>%n column(s) to settle</source>
        <translation>
            <numerusform>%n column to settle</numerusform>
            <numerusform>%n columns to settle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+16"/>
        <source>%n column(s) of the file were not recognised. Choose below what they are, or leave them out.</source>
        <translation>
            <numerusform>One column of the file was not recognised. Choose below what it is, or leave it out.</numerusform>
            <numerusform>%n columns of the file were not recognised. Choose below what they are, or leave them out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+64"/>
        <source>%n record(s) refused</source>
        <translation>
            <numerusform>%n record refused</numerusform>
            <numerusform>%n records refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n can be imported</source>
        <translation>
            <numerusform>%n can be imported</numerusform>
            <numerusform>%n can be imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%n record(s) can be imported</source>
        <translation>
            <numerusform>%n record can be imported</numerusform>
            <numerusform>%n records can be imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>%n table(s) can't be imported yet and are left out.</source>
        <translation>
            <numerusform>One table can't be imported yet and is left out.</numerusform>
            <numerusform>%n tables can't be imported yet and are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IssueActions</name>
    <message numerus="yes">
        <location filename="../../src/gui/issue_actions.cpp" line="+110"/>
        <source>, %n overdue</source>
        <comment>actions</comment>
        <translation>
            <numerusform>, %n overdue</numerusform>
            <numerusform>, %n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>, %n action(s) overdue</source>
        <translation>
            <numerusform>, %n action overdue</numerusform>
            <numerusform>, %n actions overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+26"/>
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <location filename="../../src/gui/main_window_review.cpp" line="+116"/>
        <source>%n overdue</source>
        <comment>actions</comment>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthStatus</name>
    <message numerus="yes">
        <location filename="../../src/gui/month_status_words.cpp" line="+71"/>
        <source>%1 still lacks %n kind(s) of figures</source>
        <translation>
            <numerusform>%1 still lacks %n kind of figures</numerusform>
            <numerusform>%1 still lacks %n kinds of figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n month(s) still lack figures, first %1</source>
        <translation>
            <numerusform>%n month still lacks figures, first %1</numerusform>
            <numerusform>%n months still lack figures, first %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+14"/>
        <source>%n place(s) in %1 to correct</source>
        <translation>
            <numerusform>%n place in %1 to correct</numerusform>
            <numerusform>%n places in %1 to correct</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="-1"/>
        <source>%n place(s) in %1 to check</source>
        <translation>
            <numerusform>%n place in %1 to check</numerusform>
            <numerusform>%n places in %1 to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>%n place(s) in %1 months to correct</source>
        <translation>
            <numerusform>%n place in %1 months to correct</numerusform>
            <numerusform>%n places in %1 months to correct</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="-1"/>
        <source>%n place(s) in %1 months to check</source>
        <translation>
            <numerusform>%n place in %1 months to check</numerusform>
            <numerusform>%n places in %1 months to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="-3"/>
        <source>%n place(s) in %1 to correct or check</source>
        <translation>
            <numerusform>%n place in %1 to correct or check</numerusform>
            <numerusform>%n places in %1 to correct or check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%n place(s) in %1 months to correct or check</source>
        <translation>
            <numerusform>%n place in %1 months to correct or check</numerusform>
            <numerusform>%n places in %1 months to correct or check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+13"/>
        <source>%n month(s) are complete and can be submitted</source>
        <translation>
            <numerusform>%n month is complete and can be submitted</numerusform>
            <numerusform>%n months are complete and can be submitted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n month(s) are submitted and wait to be closed</source>
        <translation>
            <numerusform>%n month is submitted and waits to be closed</numerusform>
            <numerusform>%n months are submitted and wait to be closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+30"/>
        <source>%n figure(s) missing: %1 and others</source>
        <translation>
            <numerusform>%n figure missing: %1 and others</numerusform>
            <numerusform>%n figures missing: %1 and others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n figure(s) missing: %1</source>
        <translation>
            <numerusform>%n figure missing: %1</numerusform>
            <numerusform>%n figures missing: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+38"/>
        <source>%1: %n due</source>
        <comment>a badge: a year, months not submitted</comment>
        <translation>
            <numerusform>%1: %n due</numerusform>
            <numerusform>%1: %n due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+40"/>
        <source>%n to correct</source>
        <translation>
            <numerusform>%n to correct</numerusform>
            <numerusform>%n to correct</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n to confirm or correct</source>
        <translation>
            <numerusform>%n to confirm or correct</numerusform>
            <numerusform>%n to confirm or correct</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanDesk</name>
    <message numerus="yes">
        <location filename="../../src/gui/plan_desk.cpp" line="+59"/>
        <source>%n target(s) of %1 accepted. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%n target of %1 accepted. Ctrl+Z takes it back.</numerusform>
            <numerusform>%n targets of %1 accepted. Ctrl+Z takes it back.</numerusform>
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
<context>
    <name>SheetPage</name>
    <message numerus="yes">
        <location filename="../../src/gui/sheet_page_state.cpp" line="+114"/>
        <source>%1, %2: %n rule(s) broken</source>
        <translation>
            <numerusform>%1, %2: %n rule broken</numerusform>
            <numerusform>%1, %2: %n rules broken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%1, %2: %n unusual figure(s) to confirm</source>
        <translation>
            <numerusform>%1, %2: %n unusual figure to confirm</numerusform>
            <numerusform>%1, %2: %n unusual figures to confirm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%1, %2: %n figure(s) still missing</source>
        <translation>
            <numerusform>%1, %2: %n figure still missing</numerusform>
            <numerusform>%1, %2: %n figures still missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
    <message numerus="yes">
        <location filename="../../src/gui/sheet_words.cpp" line="+107"/>
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Nothing was pasted: %n place(s) do not fit</source>
        <translation>
            <numerusform>Nothing was pasted: %n place does not fit</numerusform>
            <numerusform>Nothing was pasted: %n places do not fit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+65"/>
        <source>%n more to check in this sheet</source>
        <translation>
            <numerusform>%n more to check in this sheet</numerusform>
            <numerusform>%n more to check in this sheet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignOffDesk</name>
    <message numerus="yes">
        <location filename="../../src/gui/sign_off_desk.cpp" line="+104"/>
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n figure</numerusform>
            <numerusform>%n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n text</numerusform>
            <numerusform>%n texts</numerusform>
        </translation>
    </message>
</context>
</TS>
