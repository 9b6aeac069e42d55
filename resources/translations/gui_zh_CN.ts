<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>BlockCard</name>
    <message>
        <location filename="../../src/gui/block_card.cpp" line="+99"/>
        <source>Add a problem</source>
        <translation>添加问题</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Accept all proposals</source>
        <translation>全部采纳建议值</translation>
    </message>
</context>
<context>
    <name>BookCommands</name>
    <message>
        <location filename="../../src/gui/book_commands.cpp" line="+64"/>
        <source>The book was not made</source>
        <translation>台账未能建立</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>The book was not opened</source>
        <translation>台账未能打开</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The program's font is missing</source>
        <translation>程序字体缺失</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Making the sample book…</source>
        <translation>正在建立示例台账…</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>The sample book was not made</source>
        <translation>示例台账未能建立</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>The store was not added</source>
        <translation>营业厅未能添加</translation>
    </message>
    <message>
        <location line="+50"/>
        <source>The import was not undone</source>
        <translation>导入没有撤销</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The import is undone: the book is as it was before.</source>
        <translation>已撤销导入，台账恢复到导入之前。</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>The template was not made</source>
        <translation>模板没有生成</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>The template was not saved</source>
        <translation>模板没有保存</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>No book is open</source>
        <translation>还没有打开台账</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Open a book or make a new one first; then drop the files again to import them into it.</source>
        <translation>请先打开或新建台账，再把文件拖进来导入。</translation>
    </message>
</context>
<context>
    <name>CellFacts</name>
    <message>
        <location filename="../../src/gui/cell_facts.cpp" line="+93"/>
        <source>Same month last year %1</source>
        <translation>上年同月 %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>last month %1</source>
        <translation>上月 %1</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>Total of the month %1</source>
        <translation>本月合计 %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>year %1</source>
        <translation>全年 %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Then: %1</source>
        <translation>录入后：%1</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>Kept as a draft; it counts once the rule holds.</source>
        <translation>已留作草稿，符合规则后才计入。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Proposed: %1 (%2)</source>
        <translation>建议填 %1（%2）</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Note: %1</source>
        <translation>说明：%1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Confirmed: %1</source>
        <translation>已确认：%1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The month is closed; the manager can reopen it.</source>
        <translation>本月已关账，可由厅经理重新打开。</translation>
    </message>
    <message>
        <location line="+42"/>
        <source>in yuan</source>
        <translation>单位：元</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>in 10,000 yuan</source>
        <translation>单位：万元</translation>
    </message>
</context>
<context>
    <name>CellPanel</name>
    <message>
        <location filename="../../src/gui/cell_panel.cpp" line="+178"/>
        <source>Why is it right?</source>
        <translation>为什么没有错？</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+59"/>
        <source>Note</source>
        <translation>写说明</translation>
    </message>
    <message>
        <location line="-3"/>
        <source>The current cell</source>
        <translation>当前单元格</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Accept the proposal (Ctrl+Enter)</source>
        <translation>采用建议值（Ctrl+Enter）</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It is right: say why</source>
        <translation>数值无误，写明原因</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>History</source>
        <translation>看修改记录</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>To the month's status</source>
        <translation>去看月份状态</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ChapterPage</name>
    <message numerus="yes">
        <location filename="../../src/gui/chapter_words.cpp" line="+58"/>
        <source>%n sentence(s) flagged: go to it</source>
        <translation>
            <numerusform>%n 句需核对：前往</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <location filename="../../src/gui/chart_view.cpp" line="+330"/>
        <source>Copy as &amp;picture</source>
        <translation>复制为图片(&amp;P)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Save as picture…</source>
        <translation>另存为图片(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>ComplaintFilterBar</name>
    <message>
        <location filename="../../src/gui/complaint_filter_bar.cpp" line="+58"/>
        <source>All states</source>
        <translation>全部状态</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Open</source>
        <translation>未办结</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Overdue</source>
        <translation>已超时</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Closed</source>
        <translation>已办结</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not called back</source>
        <translation>未回访</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>All levels</source>
        <translation>全部级别</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>All categories</source>
        <translation>全部类别</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Number, note  Ctrl+F</source>
        <translation>单号、备注 Ctrl+F</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Search number or note</source>
        <translation>按单号或备注查找</translation>
    </message>
</context>
<context>
    <name>ComplaintRepeats</name>
    <message>
        <location filename="../../src/gui/complaint_repeats.cpp" line="+89"/>
        <source>No complaint of this category in the 30 days before.</source>
        <translation>受理前 30 天内没有同类投诉。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing found in the 30 days before.</source>
        <translation>受理前 30 天内没有找到。</translation>
    </message>
    <message>
        <location line="+49"/>
        <source>Search earlier complaints (F3), Enter links</source>
        <translation>查找此前的投诉（F3），回车关联</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Search earlier complaints</source>
        <translation>查找此前的投诉</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Likely earlier complaints</source>
        <translation>可能重复的投诉</translation>
    </message>
</context>
<context>
    <name>ComplaintSteps</name>
    <message>
        <location filename="../../src/gui/complaint_steps.cpp" line="+65"/>
        <source>Answer was due %1, %2 overdue</source>
        <translation>应于 %1 前响应，已超时 %2</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Answer by %1, %2 left</source>
        <translation>应于 %1 前响应，还剩 %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Closing was due %1, %2 overdue</source>
        <translation>应于 %1 前办结，已超时 %2</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Close by %1, %2 left</source>
        <translation>应于 %1 前办结，还剩 %2</translation>
    </message>
    <message>
        <location line="+43"/>
        <source>Answered</source>
        <translation>响应</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Closed</source>
        <translation>办结</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Called back</source>
        <translation>回访</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 now</source>
        <translation>现在%1</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <location filename="../../src/gui/confirm_dialog.cpp" line="+31"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <location filename="../../src/gui/conflict_dialog.cpp" line="+54"/>
        <source>Changed by someone else</source>
        <translation>别人也改了</translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%n figure(s) were changed by someone else since you saw them. Nothing of yours is stored yet: which shall hold?</source>
        <translation>
            <numerusform>您录入期间，有 %n 个数被别人改过。您的录入还没有保存，请选择以哪个为准。</numerusform>
        </translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Figure</source>
        <translation>数据</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>You saw</source>
        <translation>您看到的</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Yours</source>
        <translation>您的</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Theirs</source>
        <translation>别人的</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Changed by</source>
        <translation>修改人</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Keep mine</source>
        <translation>用我的</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Take theirs</source>
        <translation>用别人的</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Store nothing</source>
        <translation>先不保存</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <location filename="../../src/gui/dialogs.cpp" line="+35"/>
        <source>Open a book</source>
        <translation>打开台账</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>StoreYear books (*.storeyear);;All files (*)</source>
        <translation>StoreYear 台账 (*.storeyear);;所有文件 (*)</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Where to keep the new book</source>
        <translation>新台账存放位置</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>StoreYear books (*.storeyear)</source>
        <translation>StoreYear 台账 (*.storeyear)</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Import files</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Tables (*.xlsx *.csv *.tsv *.txt);;All files (*)</source>
        <translation>表格文件 (*.xlsx *.csv *.tsv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Import a folder</source>
        <translation>导入文件夹</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Save the template</source>
        <translation>保存模板</translation>
    </message>
    <message>
        <location line="-9"/>
        <location line="+9"/>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <location line="-8"/>
        <source>Web pages (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Save the chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Pictures (*.png);;Drawings that stay sharp (*.svg)</source>
        <translation>图片 (*.png);;放大不失真的矢量图 (*.svg)</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Print the review</source>
        <translation>打印总结</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Leave it</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>OK</source>
        <translation>确定</translation>
    </message>
</context>
<context>
    <name>EntryMessage</name>
    <message>
        <location filename="../../src/gui/entry_message.cpp" line="+86"/>
        <source>Take mine</source>
        <translation>用我填的</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Keep theirs</source>
        <translation>保留对方的</translation>
    </message>
</context>
<context>
    <name>EntryPages</name>
    <message>
        <location filename="../../src/gui/entry_pages.cpp" line="+199"/>
        <source>The hours of the queue come from the ticket machine: import its file, queue_hours.csv.</source>
        <translation>分时排队数据来自叫号机，请导入它的文件 queue_hours.csv。</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <location filename="../../src/gui/error_words.cpp" line="+10"/>
        <source>Store %1 has no figures yet. Enter or import a month first.</source>
        <translation>营业厅 %1 还没有数据。请先填报或导入一个月的数据。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The book has no stores yet. Add a store, or import the file stores.csv first.</source>
        <translation>台账里还没有营业厅。请先添加营业厅，或导入 stores.csv。</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>There is no book at %1. Check the path, or make one with New book.</source>
        <translation>找不到台账 %1。请检查路径，或用“新建台账”建立一本。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 is already there and was left as it is. Choose another name, or open it.</source>
        <translation>%1 已经存在，未作改动。请换一个文件名，或直接打开它。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 is not a StoreYear book and was left as it is. Choose a book file.</source>
        <translation>%1 不是 StoreYear 台账，未作改动。请选择台账文件。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 is an empty file, not a book. If it was a book, put back a backup; it was left as it is.</source>
        <translation>%1 是空文件，不是台账，未作改动。如果它原来是台账，请用备份恢复。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The book %1 is damaged (%2). It was left as it is: keep a copy of it and open the newest backup beside it.</source>
        <translation>台账 %1 已损坏（%2），未作改动。请先留一份副本，再打开旁边最新的备份。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The book %1 is locked by another program. Close it there and open the book again.</source>
        <translation>台账 %1 正被其他程序占用。请在那边关闭后重新打开。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The book %1 was written by a newer StoreYear (form %2, this program knows %3) and can only be read here. Update the program to change it.</source>
        <translation>台账 %1 由更新版本的 StoreYear 建立（格式 %2，本程序支持到 %3），在这里只能查看。要修改请先升级程序。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The book %1 can only be read: nothing was changed. Ask for the right to write to it, or update StoreYear if the book is newer than the program.</source>
        <translation>台账 %1 是只读的，未作任何改动。请开通写入权限；如果台账比程序新，请升级 StoreYear。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Someone else is writing to the book %1. Nothing was changed; try again in a moment.</source>
        <translation>有人正在写入台账 %1，本次未作改动。请稍后再试。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The disk is full: %1 was not written and what was there before is kept. Free some space and try again.</source>
        <translation>磁盘已满：%1 未写入，原有内容保持不变。请腾出空间后重试。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The disk failed while %1 was read or written; what was there before is kept. Check the disk and try again.</source>
        <translation>读写 %1 时磁盘出错，原有内容保持不变。请检查磁盘后重试。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The book %1 could not be brought from form %2 to form %3. It was left as it is; make sure it can be written to and there is space for a backup beside it.</source>
        <translation>台账 %1 未能从格式 %2 升级到格式 %3，未作改动。请确认文件可写，并且旁边有存放备份的空间。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The book %1 did not answer as expected. Nothing was changed; close the program and open it again.</source>
        <translation>台账 %1 读取异常，未作改动。请关闭程序后重新打开。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The book has no store %1. Its stores: %2.</source>
        <translation>台账里没有营业厅 %1。现有营业厅：%2。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Store %1 has no figures in %2. Years with figures: %3.</source>
        <translation>营业厅 %1 没有 %2 年的数据。有数据的年份：%3。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%2 of store %1 is closed: nothing was changed. The manager can reopen the month, with a reason.</source>
        <translation>营业厅 %1 的 %2 已关账，未作改动。需要修改时，由厅经理说明原因后反关账。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Someone else has changed %2 (%1) meanwhile. Nothing was overwritten; look at it and change it again.</source>
        <translation>%2（%1）刚才已被别人修改，没有覆盖。请查看最新内容后再改。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 can't be "%2". It must be: %3.</source>
        <translation>%1 不能是“%2”，应为：%3。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There is no indicator %1. See the list of indicators.</source>
        <translation>没有指标 %1。请查看指标清单。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The indicator %1 is not defined properly: %2.</source>
        <translation>指标 %1 的定义有误：%2。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There is no file %1. Check the path.</source>
        <translation>找不到文件 %1。请检查路径。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 can't be read. Check that it is a file and that you may read it.</source>
        <translation>无法读取 %1。请确认它是文件，并且有读取权限。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 can't be written; what was there before is kept. Choose another folder, or ask for the right to write.</source>
        <translation>无法写入 %1，原有内容保持不变。请换一个文件夹，或开通写入权限。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 is already there and was left as it is. Choose another name.</source>
        <translation>%1 已经存在，未作改动。请换一个文件名。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 is empty: nothing was stored. Its first line must name the columns.</source>
        <translation>%1 是空文件，未入账。文件第一行应为列名。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Neither the name of %1 nor its columns tell which records it holds: nothing of it was stored. Name it after one of these kinds, or say the kind: %2.</source>
        <translation>%1 的文件名和表头都看不出是哪类记录，未导入任何内容。请按以下种类之一命名，或指定种类：%2。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1, line %2: the text is neither UTF-8 nor GBK; nothing was stored. Save the file again as "CSV UTF-8".</source>
        <translation>%1 第 %2 行：文字编码既不是 UTF-8 也不是 GBK，未入账。请另存为“CSV UTF-8”后再导入。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1, line %2: a quotation mark opens here and is never closed; nothing was stored. Close it, or remove it.</source>
        <translation>%1 第 %2 行：此处的引号没有成对，未入账。请补上或删去引号。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1: the column "%2" is not known; nothing was stored. Rename or remove it. Columns: %3.</source>
        <translation>%1：不认识列“%2”，未入账。请改列名或删去该列。可用的列：%3。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1: the column "%2" stands twice; nothing was stored. Remove one of the two.</source>
        <translation>%1：列“%2”重复出现，未入账。请删去其中一列。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1: the column "%2" is missing, which every record needs; nothing was stored. Add it.</source>
        <translation>%1：缺少必需的列“%2”，未入账。请补上该列。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 is damaged, or no workbook: nothing was stored. Open it in Excel or WPS and save it again as .xlsx, or ask for the file once more.</source>
        <translation>%1 已损坏或不是工作簿，未导入任何内容。请用 Excel 或 WPS 打开后另存为 .xlsx，或重新索取该文件。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 is protected with a password: nothing was stored. Open it in Excel or WPS, take the password off and save it again.</source>
        <translation>%1 设有密码，未导入任何内容。请用 Excel 或 WPS 打开，取消密码后重新保存。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 is in the old .xls format: nothing was stored. Open it in Excel or WPS and save it as .xlsx.</source>
        <translation>%1 是旧版 .xls 格式，未导入任何内容。请用 Excel 或 WPS 打开后另存为 .xlsx。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 is not an Excel workbook (.xlsx): nothing was stored. Save it as .xlsx or as "CSV UTF-8".</source>
        <translation>%1 不是 Excel 工作簿（.xlsx），未导入任何内容。请另存为 .xlsx 或“CSV UTF-8”。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 unpacks to more than a workbook can hold and was not read: nothing was stored. Save the sheet you need as "CSV UTF-8".</source>
        <translation>%1 解压后超出工作簿应有的大小，未读取，也未导入任何内容。请把需要的工作表另存为“CSV UTF-8”。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1: %2 of %3 records have faults, so nothing of the file was stored. Correct the cells listed, or leave the bad records out.</source>
        <translation>%1：%3 条记录中有 %2 条有误，整个文件未入账。请改正列出的单元格，或跳过有误的记录。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The program's own font %1 could not be loaded. Install StoreYear again.</source>
        <translation>程序自带字体 %1 无法加载。请重新安装 StoreYear。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A part of the program, %1, is missing or damaged. Install StoreYear again.</source>
        <translation>程序组件“%1”缺失或已损坏，请重新安装 StoreYear。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Cancelled: nothing was changed.</source>
        <translation>已取消，未作任何改动。</translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <location filename="../../src/gui/event_form.cpp" line="+372"/>
        <source>%1: new</source>
        <translation>%1：新增</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Save  Ctrl+S</source>
        <translation>保存  Ctrl+S</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>* required</source>
        <translation>* 必填</translation>
    </message>
</context>
<context>
    <name>EventsHead</name>
    <message>
        <location filename="../../src/gui/events_head.cpp" line="+54"/>
        <source>Months</source>
        <translation>月份</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Back to the review</source>
        <translation>返回复盘</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
</context>
<context>
    <name>EventsPage</name>
    <message>
        <location filename="../../src/gui/events_page.cpp" line="+365"/>
        <source>Saved in store %1, where it was begun.</source>
        <translation>已保存到填写时所在的营业厅 %1。</translation>
    </message>
    <message>
        <location filename="../../src/gui/events_page_places.cpp" line="+69"/>
        <source>Saved. The filters hide it from the list.</source>
        <translation>已保存。因筛选条件，列表中没有显示这一条。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Saved under %1, which this list does not show.</source>
        <translation>已保存到 %1，不在当前列表的范围内。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Show it without filters</source>
        <translation>清除筛选并显示</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Go there</source>
        <translation>去看看</translation>
    </message>
    <message>
        <location filename="../../src/gui/events_page.cpp" line="-233"/>
        <source>Press Delete again to delete “%1”.</source>
        <translation>要删除“%1”，请再按一次 Delete 键。</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../../src/gui/events_page_places.cpp" line="+1"/>
        <source>Put away</source>
        <translation>收起</translation>
    </message>
    <message>
        <location line="+287"/>
        <source>Open a book with a store first</source>
        <translation>请先打开有营业厅的台账</translation>
    </message>
    <message>
        <location filename="../../src/gui/events_words.cpp" line="+102"/>
        <source>Nothing to show</source>
        <translation>没有可显示的内容</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Events belong to a store of an open book.</source>
        <translation>事件要记在台账的某个营业厅名下。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>No complaint matches</source>
        <translation>没有符合条件的投诉</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Other filters or words may find it.</source>
        <translation>换个筛选条件或关键词试试。</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Ctrl+N enters the first one. Many at once come in by importing a file.</source>
        <translation>按 Ctrl+N 录入第一条；一次录入很多条，请用“导入文件”。</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>New  Ctrl+N</source>
        <translation>新增  Ctrl+N</translation>
    </message>
    <message>
        <location line="-87"/>
        <source>%1: someone else wrote %2, you wrote %3.</source>
        <translation>%1：别人已填为 %2，您填的是 %3。</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>%1 is closed: nothing was changed. The manager can reopen the month.</source>
        <translation>%1 已关账，没有作任何改动。需要更正时，请店长重新打开该月。</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>There is a record “%1” already.</source>
        <translation>已经有“%1”这条记录。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Someone else has deleted this record.</source>
        <translation>这条记录已被别人删除。</translation>
    </message>
    <message numerus="yes">
        <location line="+33"/>
        <source>%n complaint(s) open</source>
        <translation>
            <numerusform>%n 件投诉未办结</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>, %n overdue</source>
        <translation>
            <numerusform>，其中 %n 件已超时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n complaint(s) open, none overdue</source>
        <translation>
            <numerusform>%n 件投诉未办结，均未超时</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No complaint is open</source>
        <translation>没有未办结的投诉</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 of %2</source>
        <comment>kind of record, year</comment>
        <translation>%2 年%1</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>%1: none in %2</source>
        <translation>%2 还没有%1记录</translation>
    </message>
</context>
<context>
    <name>EventsRecords</name>
    <message>
        <location filename="../../src/gui/events_records.cpp" line="+153"/>
        <source>%1 is closed: only what is still empty can be filled in.</source>
        <translation>%1 已关账：只能补填空着的栏目。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 is closed: this record can't be changed. The manager can reopen the month.</source>
        <translation>%1 已关账，本条不能修改。需要更正时，请店长重新打开该月。</translation>
    </message>
</context>
<context>
    <name>EventsSaving</name>
    <message>
        <location filename="../../src/gui/events_saving.cpp" line="+33"/>
        <source>“%1” is not saved yet.</source>
        <translation>“%1”还没有保存。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <location line="+5"/>
        <location line="+129"/>
        <source>Go on typing</source>
        <translation>继续填写</translation>
    </message>
    <message>
        <location line="-119"/>
        <source>Not saved yet: mend what is marked.</source>
        <translation>还没有保存：请先改正标出的栏目。</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>Not saved: %1</source>
        <translation>没有保存：%1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>To the months</source>
        <translation>去月份页</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>“%1” is deleted.</source>
        <translation>“%1”已删除。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Put it back  Ctrl+Z</source>
        <translation>恢复  Ctrl+Z</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+15"/>
        <source>Put away</source>
        <translation>收起</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Keep theirs</source>
        <translation>保留对方的</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Take mine</source>
        <translation>用我的</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Keep what is there</source>
        <translation>保留已有的</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Let it go</source>
        <translation>不再保留</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Replace it</source>
        <translation>用我的替换</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Save it again</source>
        <translation>重新保存</translation>
    </message>
</context>
<context>
    <name>EventsTools</name>
    <message>
        <location filename="../../src/gui/events_tools.cpp" line="+44"/>
        <source>Whole year</source>
        <translation>全年</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Months shown</source>
        <translation>显示的月份</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>New  Ctrl+N</source>
        <translation>新增  Ctrl+N</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Delete  Del</source>
        <translation>删除  Del</translation>
    </message>
    <message numerus="yes">
        <location line="+18"/>
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n 条</numerusform>
        </translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 of %2</source>
        <comment>listed, all</comment>
        <translation>%1 / %2 条</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <location filename="../../src/gui/finding_words.cpp" line="+15"/>
        <source>opening (%3, %1) is not last month's closing (%2)</source>
        <translation>月初用户（%3，%1）与上月月末用户（%2）不一致</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>gross adds over the sources (%1) are more than the month's gross adds (%2)</source>
        <translation>各来源新增之和（%1）大于当月新增用户（%2）</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 repeats %2, which is not an earlier complaint of the store</source>
        <translation>%1 标为重复 %2，但 %2 不是本厅更早的投诉</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the base is fixed for the year: %2, but here it is %3</source>
        <translation>拍照基数全年固定为 %2，本月却是 %3</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the reported ARPU (%1) differs from the computed one (%2) by %3%</source>
        <translation>系统口径 ARPU（%1）与计算值（%2）相差 %3%</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the store's own carrier (%1) is not among the operators</source>
        <translation>各运营商数据里没有本厅所属的运营商（%1）</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>no records this month, though there are before and after</source>
        <translation>前后月份都有数据，唯独本月没有</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>: </source>
        <translation>：</translation>
    </message>
</context>
<context>
    <name>HandMark</name>
    <message>
        <location filename="../../src/gui/hand_mark.cpp" line="+47"/>
        <source>Needs a look: %1</source>
        <translation>需核对：%1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Reworded. The program's wording: %1</source>
        <translation>已改写。程序原句：%1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Added by hand.</source>
        <translation>人工添加。</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <location filename="../../src/gui/help_dialog.cpp" line="+29"/>
        <source>Keys and about</source>
        <translation>快捷键与关于</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>The yearly review of a mobile-carrier store. It works without a network; the book is one file on this computer. Free software under the GNU GPL, version 3 or later.</source>
        <translation>通信营业厅的年度经营总结。不联网也能用，台账就是本机上的一个文件。本软件为自由软件，遵循 GNU GPL 第 3 版或更高版本。</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Go to a chapter</source>
        <translation>切换章节</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Copy a figure, chart or cells; paste cells</source>
        <translation>复制数据、图表或单元格；粘贴单元格</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Undo and redo what was entered</source>
        <translation>撤销、重做填报的内容</translation>
    </message>
    <message>
        <location line="-8"/>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>From tile to tile, card to card</source>
        <translation>依次移到下一个指标、下一张卡片</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>From figure to figure in a chart, table or sheet</source>
        <translation>在图、表、填报页中逐个查看数据</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The records behind a figure; the page of a month's cell</source>
        <translation>查看数据的明细；打开某月的填报页</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Close the note; back from the records</source>
        <translation>收起说明；从明细返回</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Fill down from the first cell</source>
        <translation>从第一格向下填充</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>Change a cell; reword a sentence or a problem</source>
        <translation>修改单元格；改写句子或问题</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Clear cells; delete the event; hide a sentence or a problem</source>
        <translation>清空单元格；删除事件；隐藏句子或问题</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Add a sentence or a problem; accept a target</source>
        <translation>添加句子或问题；采纳目标</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Back to the program's wording</source>
        <translation>恢复程序原句</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Move a name, a sentence or a problem</source>
        <translation>上移或下移名称、句子或问题</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>New event, on the page of events</source>
        <translation>新增记录（在事件页）</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Save the event in the form</source>
        <translation>保存表单里的记录</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Search complaints</source>
        <translation>搜索投诉</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Find what a complaint repeats</source>
        <translation>查找重复投诉</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Complaint answered, closed, called back</source>
        <translation>投诉已响应、已办结、已回访</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Type today or the present time</source>
        <translation>填入今天或当前时间</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>HiddenLink</name>
    <message numerus="yes">
        <location filename="../../src/gui/hidden_link.cpp" line="+10"/>
        <source>%n hidden problem(s): show</source>
        <translation>
            <numerusform>已隐藏 %n 个问题：显示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n hidden sentence(s): show</source>
        <translation>
            <numerusform>已隐藏 %n 句：显示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <location filename="../../src/gui/history_dialog.cpp" line="+28"/>
        <source>History</source>
        <translation>修改记录</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>This figure has never been changed.</source>
        <translation>这个数还没有改动过。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Empty the cell again</source>
        <translation>恢复为空</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Put back %1</source>
        <translation>恢复为 %1</translation>
    </message>
</context>
<context>
    <name>ImportColumnsModel</name>
    <message>
        <location filename="../../src/gui/import_columns_model.cpp" line="+52"/>
        <source>To be chosen</source>
        <translation>待选择</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Leave out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>%1, %2</source>
        <comment>a column, a month</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <location line="+90"/>
        <source>In the file</source>
        <translation>文件中</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Column of the record</source>
        <translation>对应的数据项</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>First values</source>
        <translation>前几个值</translation>
    </message>
</context>
<context>
    <name>ImportColumnsPage</name>
    <message>
        <location filename="../../src/gui/import_columns_page.cpp" line="+63"/>
        <source>Choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>&amp;Kind of record</source>
        <translation>数据种类(&amp;K)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Head, from line</source>
        <translation>表头行(&amp;H)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>to</source>
        <comment>a line</comment>
        <translation>至</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>What it is</source>
        <translation>数据种类</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>First line of the head</source>
        <translation>表头第一行</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last line of the head</source>
        <translation>表头最后一行</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The file's first rows</source>
        <translation>文件的前几行</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Columns</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>ImportFirstRowsModel</name>
    <message>
        <location filename="../../src/gui/import_first_rows_model.cpp" line="+72"/>
        <source>Head line</source>
        <translation>表头行</translation>
    </message>
</context>
<context>
    <name>ImportGivenForm</name>
    <message>
        <location filename="../../src/gui/import_given_form.cpp" line="+71"/>
        <source>Not in the file; for all records:</source>
        <translation>文件中没有，统一填写：</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>Choose</source>
        <translation>请选择</translation>
    </message>
</context>
<context>
    <name>ImportPreviewModel</name>
    <message>
        <location filename="../../src/gui/import_preview_model.cpp" line="+73"/>
        <location line="+65"/>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <location line="-23"/>
        <location line="+23"/>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <location line="-23"/>
        <source>In the book</source>
        <translation>台账中</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>In the file</source>
        <translation>文件中</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>nothing</source>
        <translation>空</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>ImportRecordsPage</name>
    <message>
        <location filename="../../src/gui/import_records_page.cpp" line="+47"/>
        <source>Co&amp;py the list</source>
        <translation>复制清单(&amp;P)</translation>
    </message>
    <message>
        <location line="+47"/>
        <source>New %1</source>
        <translation>新增 %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Changed %1</source>
        <translation>修改 %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Unchanged %1</source>
        <translation>未变 %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Refused %1</source>
        <translation>拒绝 %1</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>There are none.</source>
        <translation>没有。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 cells are refused; the first %2 are listed.</source>
        <translation>共拒绝 %1 个单元格，列出前 %2 个。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The first %1 of %2 records are listed.</source>
        <translation>共 %2 条记录，列出前 %1 条。</translation>
    </message>
</context>
<context>
    <name>ImportTablesModel</name>
    <message>
        <location filename="../../src/gui/import_tables_model.cpp" line="+103"/>
        <source>Left out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No records</source>
        <translation>没有记录</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Records</source>
        <translation>数据</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Months</source>
        <translation>月份</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Unchanged</source>
        <translation>未变</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>To be settled</source>
        <translation>待处理</translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <location filename="../../src/gui/import_wizard.cpp" line="+45"/>
        <source>Reading the files…</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <location line="+99"/>
        <source>Reading %1 (%2 of %3)…</source>
        <translation>正在读取 %1（%2/%3）…</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Cancelled. Nothing is stored; check again to see what the files hold.</source>
        <translation>已取消，未作任何改动。重新检查可查看文件内容。</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Cancelled. Nothing is stored.</source>
        <translation>已取消，未作任何改动。</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Nothing is stored.</source>
        <translation>未作任何改动。</translation>
    </message>
    <message>
        <location filename="../../src/gui/import_wizard_view.cpp" line="+52"/>
        <source>Import files</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Recognise anew</source>
        <translation>重新识别</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>C&amp;olumns</source>
        <translation>列(&amp;O)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>&amp;Records</source>
        <translation>记录(&amp;R)</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Import the others &amp;without them</source>
        <translation>跳过这些，只导入其余(&amp;W)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Check again</source>
        <translation>重新检查(&amp;C)</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>Nothing has been read.</source>
        <translation>没有读取任何文件。</translation>
    </message>
    <message numerus="yes">
        <location line="+19"/>
        <source>&amp;Import %n record(s)</source>
        <translation>
            <numerusform>导入 %n 条记录(&amp;I)</numerusform>
        </translation>
    </message>
    <message>
        <location line="+42"/>
        <source>Read as you settled on %1.</source>
        <translation>按您 %1 确认的方式读取。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Columns that the file lacks stay as they are in the book: %1.</source>
        <translation>文件中没有的列保持台账原值：%1。</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <location filename="../../src/gui/import_words.cpp" line="+36"/>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message numerus="yes">
        <location line="+15"/>
        <source>%1 (%n month(s))</source>
        <translation>
            <numerusform>%1（%n 个月）</numerusform>
        </translation>
    </message>
    <message>
        <location line="+8"/>
        <source>New %1</source>
        <translation>新增 %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Changed %1</source>
        <translation>修改 %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Unchanged %1</source>
        <translation>未变 %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Refused %1</source>
        <translation>拒绝 %1</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Choose what it is</source>
        <translation>请选择数据种类</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n column(s) to settle</source>
        <translation>
            <numerusform>%n 列待确认</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A column is missing</source>
        <translation>缺少必需的列</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A column is there twice</source>
        <translation>有重复的列</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Can't be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>It can't be told what these records are. Choose it below.</source>
        <translation>无法判断这是哪种数据，请在下面选择。</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n column(s) of the file were not recognised. Choose below what they are, or leave them out.</source>
        <translation>
            <numerusform>文件中有 %n 列没有识别出来，请在下面选择对应的数据项，或选“不导入”。</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>No column of the file is “%1”. Choose the column below, or give one value for all records.</source>
        <translation>文件中没有“%1”这一列，请在下面选择对应的列，或统一填写一个值。</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Workbook</source>
        <translation>工作簿</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>separated by tabs</source>
        <translation>制表符分隔</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>separated by semicolons</source>
        <translation>分号分隔</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>separated by commas</source>
        <translation>逗号分隔</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1, %2</source>
        <comment>an encoding, what stands between cells</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>hundred</source>
        <translation>百</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>thousand</source>
        <translation>千</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>10 thousand</source>
        <translation>万</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>million</source>
        <translation>百万</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>100 million</source>
        <translation>亿</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Imported: new %1, changed %2, unchanged %3.</source>
        <translation>已导入：新增 %1，修改 %2，未变 %3。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source> Left out because refused: %1.</source>
        <translation>被拒绝而未导入：%1。</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>There is no table in these files.</source>
        <translation>这些文件中没有表格。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No table can be imported as it is.</source>
        <translation>没有可以直接导入的表格。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No table is ticked.</source>
        <translation>没有勾选任何表格。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1; %2</source>
        <comment>two facts</comment>
        <translation>%1；%2</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n record(s) refused</source>
        <translation>
            <numerusform>%n 条记录被拒绝</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n can be imported</source>
        <translation>
            <numerusform>%n 条可以导入</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>All of this is in the book already.</source>
        <translation>这些数据台账中都已有。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>These tables hold no records.</source>
        <translation>这些表格中没有记录。</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n record(s) can be imported</source>
        <translation>
            <numerusform>%n 条记录可以导入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>%n table(s) can't be imported yet and are left out.</source>
        <translation>
            <numerusform>%n 个表格暂时无法导入，不会导入。</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Save the table as a workbook (.xlsx) or as text (.csv), with a line of headings over the records, and drop it here again. A template to fill in is in the menu.</source>
        <translation>请将表格另存为工作簿（.xlsx）或文本（.csv），数据上方留一行表头，再拖到窗口中。菜单中有可填写的模板。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Choose a table: what is missing is said over it. A file that can't be read has to be saved anew from the program it comes from.</source>
        <translation>请选择一个表格，上方会说明缺少什么。无法读取的文件，请从原来的系统重新导出或另存。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Correct them in the file, save it and check again.</source>
        <translation>请在文件中改正并保存，再重新检查。</translation>
    </message>
</context>
<context>
    <name>IssueActions</name>
    <message numerus="yes">
        <location filename="../../src/gui/issue_actions.cpp" line="+110"/>
        <source>, %n overdue</source>
        <comment>actions</comment>
        <translation>
            <numerusform>，其中 %n 项已逾期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>, %n action(s) overdue</source>
        <translation>
            <numerusform>，有 %n 项措施逾期</numerusform>
        </translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Add an action</source>
        <translation>添加措施</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Save the issue first.</source>
        <translation>请先保存该问题。</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>No action yet</source>
        <translation>尚无措施</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n 项措施</numerusform>
        </translation>
    </message>
    <message>
        <location line="+14"/>
        <source>overdue</source>
        <translation>已逾期</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../src/gui/main_window.cpp" line="+203"/>
        <source>This book was written by a newer StoreYear. It can be read here, but not changed; update the program to go on with it.</source>
        <translation>这本台账由更新版本的 StoreYear 建立，在这里只能查看，不能修改。请升级程序后再继续填报。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This book can only be read: the file or its folder does not allow writing. Nothing can be entered or imported until it does.</source>
        <translation>这本台账是只读的：文件或所在文件夹没有写入权限。开通写入权限之前不能填报，也不能导入。</translation>
    </message>
    <message>
        <location line="+98"/>
        <source>The book has no store yet</source>
        <translation>台账里还没有营业厅</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Add your store, or import the file stores.csv; then import its months: revenue.csv, subscribers.csv and the others. The review is there as soon as one month has figures.</source>
        <translation>先添加营业厅，或导入 stores.csv；再导入各月数据：revenue.csv、subscribers.csv 等。有了一个月的数据，总结就会出来。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>No figures yet</source>
        <translation>还没有数据</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Enter the store's months here, or import them: revenue.csv, subscribers.csv and the others, from the menu or by dropping the files here. The review is there as soon as one month has figures.</source>
        <translation>请在这里填报各月数据，也可以导入 revenue.csv、subscribers.csv 等文件：从菜单导入，或把文件直接拖到这里。有了一个月的数据，总结就会出来。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The review can't be shown</source>
        <translation>总结暂时无法显示</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/gui/main_window_review.cpp" line="+116"/>
        <source>%n overdue</source>
        <comment>actions</comment>
        <translation>
            <numerusform>%n 项逾期</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <location filename="../../src/gui/message_bar.cpp" line="+112"/>
        <location line="+1"/>
        <source>Put away</source>
        <translation>收起</translation>
    </message>
</context>
<context>
    <name>MonthGridLegend</name>
    <message>
        <location filename="../../src/gui/month_grid_legend.cpp" line="+57"/>
        <source>Empty</source>
        <translation>未填</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Partly filled</source>
        <translation>未填完</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Complete</source>
        <translation>已填完</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>To be checked</source>
        <translation>待核对</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Submitted</source>
        <translation>已提交</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Closed</source>
        <translation>已关账</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Marks: %1</source>
        <translation>图例：%1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>, </source>
        <comment>between marks</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>MonthNames</name>
    <message>
        <location filename="../../src/gui/month_names.cpp" line="+11"/>
        <source>January</source>
        <translation>1 月</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>February</source>
        <translation>2 月</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>March</source>
        <translation>3 月</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>April</source>
        <translation>4 月</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>May</source>
        <translation>5 月</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>June</source>
        <translation>6 月</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>July</source>
        <translation>7 月</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>August</source>
        <translation>8 月</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>September</source>
        <translation>9 月</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>October</source>
        <translation>10 月</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>November</source>
        <translation>11 月</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>December</source>
        <translation>12 月</translation>
    </message>
</context>
<context>
    <name>MonthStatus</name>
    <message numerus="yes">
        <location filename="../../src/gui/month_status_words.cpp" line="+71"/>
        <source>%1 still lacks %n kind(s) of figures</source>
        <translation>
            <numerusform>%1还差 %n 类数据</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n month(s) still lack figures, first %1</source>
        <translation>
            <numerusform>有 %n 个月的数据还没填齐，最早是 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+14"/>
        <source>%n place(s) in %1 to correct</source>
        <translation>
            <numerusform>%1有 %n 处要更正</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="-1"/>
        <source>%n place(s) in %1 to check</source>
        <translation>
            <numerusform>%1有 %n 处要核对</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>%n place(s) in %1 months to correct</source>
        <translation>
            <numerusform>%1 个月共有 %n 处要更正</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="-1"/>
        <source>%n place(s) in %1 months to check</source>
        <translation>
            <numerusform>%1 个月共有 %n 处要核对</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="-3"/>
        <source>%n place(s) in %1 to correct or check</source>
        <translation>
            <numerusform>%1有 %n 处要更正或核对</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%n place(s) in %1 months to correct or check</source>
        <translation>
            <numerusform>%1 个月共有 %n 处要更正或核对</numerusform>
        </translation>
    </message>
    <message>
        <location line="+12"/>
        <source>%1 is complete and can be submitted</source>
        <translation>%1数据已填齐，可以提交</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n month(s) are complete and can be submitted</source>
        <translation>
            <numerusform>有 %n 个月的数据已填齐，可以提交</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n month(s) are submitted and wait to be closed</source>
        <translation>
            <numerusform>有 %n 个月已提交，等待关账</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All months of %1 are closed</source>
        <translation>%1 年各月已全部关账</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All months up to %1 are closed</source>
        <translation>截至 %1，各月已全部关账</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>%1: %2</source>
        <comment>a place and what is wrong there</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <location line="+12"/>
        <source>%n figure(s) missing: %1 and others</source>
        <translation>
            <numerusform>还差 %n 项：%1等</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n figure(s) missing: %1</source>
        <translation>
            <numerusform>还差 %n 项：%1</numerusform>
        </translation>
    </message>
    <message>
        <location line="+20"/>
        <source>%1; %2</source>
        <comment>two parts of a headline</comment>
        <translation>%1；%2</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>No month of %1 is over yet</source>
        <translation>%1 年还没到填报的时候</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>%1 %2 due</source>
        <comment>a badge: a month not submitted, its year</comment>
        <translation>%2年%1未报</translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%1: %n due</source>
        <comment>a badge: a year, months not submitted</comment>
        <translation>
            <numerusform>%1年%n个月未报</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+40"/>
        <source>%n to correct</source>
        <translation>
            <numerusform>%n 处要更正</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n to confirm or correct</source>
        <translation>
            <numerusform>%n 处要确认或更正</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>, </source>
        <comment>between two counts</comment>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>MonthStatusPanel</name>
    <message>
        <location filename="../../src/gui/month_status_panel.cpp" line="+121"/>
        <source>Before it is submitted: %1.</source>
        <translation>提交前还有：%1。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Before it is closed: %1.</source>
        <translation>关账前还有：%1。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Nothing stands against submitting it.</source>
        <translation>可以提交。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It can be submitted; what follows is only named.</source>
        <translation>可以提交；以下仅作提醒。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The staff are done; the manager closes the month.</source>
        <translation>已填报完毕，等厅经理关账。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Its figures are locked. The manager can reopen it, with a reason.</source>
        <translation>数据已锁定。需要修改时，由厅经理说明原因后反关账。</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>%1 %2: %3</source>
        <comment>month, year, state</comment>
        <translation>%2 年 %1 · %3</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Submit %1</source>
        <translation>提交 %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Close %1</source>
        <translation>关账 %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Reopen %1</source>
        <comment>a closed month</comment>
        <translation>反关账 %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Reopen %1</source>
        <comment>a submitted month</comment>
        <translation>退回 %1</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>What the month's check found</source>
        <translation>本月核对结果</translation>
    </message>
    <message>
        <location line="+38"/>
        <source>Close %1 %2? Its figures are locked then, until the manager reopens it with a reason.</source>
        <comment>month, year</comment>
        <translation>确定关账 %2 年 %1 吗？关账后数据锁定，要由厅经理说明原因才能反关账。</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>%1 can be changed again, and has to be submitted and closed once more. Why is it reopened?</source>
        <translation>%1将恢复填报，改好后要重新提交、关账。请说明原因。</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>Someone else has changed the state of %1 meanwhile.</source>
        <translation>%1的状态刚被别人改动过。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 can't be submitted yet: %2.</source>
        <translation>%1还不能提交：%2。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 can't be closed yet: %2.</source>
        <translation>%1还不能关账：%2。</translation>
    </message>
</context>
<context>
    <name>MonthsPage</name>
    <message>
        <location filename="../../src/gui/months_page.cpp" line="+91"/>
        <source>Months of %1: record kinds by months</source>
        <translation>%1 年各月填报进度</translation>
    </message>
</context>
<context>
    <name>NotePopover</name>
    <message>
        <location filename="../../src/gui/note_popover.cpp" line="+73"/>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Base</source>
        <translation>口径</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Enter: the records behind it</source>
        <translation>按 Enter 查看明细</translation>
    </message>
</context>
<context>
    <name>NotePresenter</name>
    <message>
        <location filename="../../src/gui/note_presenter.cpp" line="+93"/>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show &amp;records</source>
        <translation>查看明细(&amp;R)</translation>
    </message>
</context>
<context>
    <name>PageStrip</name>
    <message>
        <location filename="../../src/gui/page_strip.cpp" line="+52"/>
        <source>Page %1: %2</source>
        <translation>第 %1 页：%2</translation>
    </message>
    <message>
        <location line="+102"/>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <location filename="../../src/gui/page_view.cpp" line="+74"/>
        <source>Page %1 of %2: %3</source>
        <translation>第 %1 页，共 %2 页：%3</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>No page</source>
        <translation>没有页面</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Page up and Page down turn the pages, + and − change the size.</source>
        <translation>用 Page Up、Page Down 翻页，用 + 和 − 调整大小。</translation>
    </message>
</context>
<context>
    <name>PaletteChoice</name>
    <message>
        <location filename="../../src/gui/palette_choice.cpp" line="+23"/>
        <source>Red is good, green is bad</source>
        <translation>红色为好，绿色为差</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>For colour-blind eyes</source>
        <translation>色盲友好</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Greys</source>
        <translation>灰度</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Green is good, red is bad</source>
        <translation>绿色为好，红色为差</translation>
    </message>
</context>
<context>
    <name>PaperCommands</name>
    <message>
        <location filename="../../src/gui/paper_commands.cpp" line="+187"/>
        <source>Printing…</source>
        <translation>正在打印…</translation>
    </message>
    <message>
        <location line="-29"/>
        <location line="+16"/>
        <location line="+13"/>
        <source>The review was not printed</source>
        <translation>总结未能打印</translation>
    </message>
    <message>
        <location line="-112"/>
        <source>%1 annual review %2</source>
        <comment>store, year</comment>
        <translation>%1%2年度工作总结</translation>
    </message>
    <message>
        <location line="+45"/>
        <source>The chart is saved: %1</source>
        <translation>图表已保存：%1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The chart was not saved</source>
        <translation>图表未保存</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Writing the report…</source>
        <translation>正在生成报告…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The report was not written</source>
        <translation>报告未生成</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>The report is written: %1</source>
        <translation>报告已保存：%1</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Printing without colours</source>
        <translation>黑白打印</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Good and bad are told apart by colours here. In greys they are told apart by light and dark.</source>
        <translation>当前配色靠颜色区分好坏；改用灰度后，靠深浅区分。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Print in greys</source>
        <translation>用灰度打印</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The review is on its way to the printer.</source>
        <translation>报告已送往打印机。</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>The slides can't be shown</source>
        <translation>无法放映幻灯片</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>PlanDesk</name>
    <message>
        <location filename="../../src/gui/plan_desk.cpp" line="+51"/>
        <source>“%1” is an issue of %2 now. Ctrl+Z takes it back.</source>
        <translation>“%1”已列入 %2 年的问题。按 Ctrl+Z 撤销。</translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>%n target(s) of %1 accepted. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>已采纳 %1 年的 %n 个目标。按 Ctrl+Z 撤销。</numerusform>
        </translation>
    </message>
    <message>
        <location line="+17"/>
        <source>The book has this already; nothing was changed.</source>
        <translation>台账中已是如此，未作更改。</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>Taken back: %1</source>
        <comment>what was done</comment>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>There is nothing to take back.</source>
        <translation>没有可以撤销的操作。</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>There is nothing to do again.</source>
        <translation>没有可以重做的操作。</translation>
    </message>
</context>
<context>
    <name>Presentation</name>
    <message>
        <location filename="../../src/gui/presentation.cpp" line="+108"/>
        <source>Black screen</source>
        <translation>黑屏</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Slide %1 of %2: %3</source>
        <translation>第 %1 张，共 %2 张：%3</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Arrow keys turn the slides, a number and Enter leads to a slide, B makes the screen black, Esc ends.</source>
        <translation>方向键翻页，输入页码后按 Enter 跳转，B 黑屏，Esc 结束。</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <location filename="../../src/gui/problem_dialog.cpp" line="+51"/>
        <source>Add a problem</source>
        <translation>添加问题</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Change the problem</source>
        <translation>修改问题</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Reword: %1</source>
        <translation>改写：%1</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>&amp;Problem</source>
        <translation>问题(&amp;P)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Cause</source>
        <translation>原因(&amp;C)</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The program's wording: %1</source>
        <translation>程序原句：%1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>An empty field brings the program's wording back.</source>
        <translation>留空即恢复程序原句。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Write what the problem is; the rest can follow later.</source>
        <translation>请写明问题，其余内容可以以后补充。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>Not said</source>
        <comment>what a problem is about</comment>
        <translation>未指明</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Minor</source>
        <comment>severity of a problem</comment>
        <translation>一般</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Serious</source>
        <comment>severity of a problem</comment>
        <translation>较重</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Very serious</source>
        <comment>severity of a problem</comment>
        <translation>严重</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Area or indicator</source>
        <translation>涉及方面或指标(&amp;A)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Severity</source>
        <translation>严重程度(&amp;S)</translation>
    </message>
</context>
<context>
    <name>ReadOnlyNote</name>
    <message>
        <location filename="../../src/gui/read_only_note.cpp" line="+27"/>
        <source>This book can only be read: nothing here can be changed.</source>
        <translation>这本台账是只读的，这里的内容不能修改。</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <location filename="../../src/gui/reason_dialog.cpp" line="+35"/>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For example: the finance office corrected the revenue</source>
        <translation>例如：财务更正了收入数据</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Write the reason; it is kept in the book's history.</source>
        <translation>请写明原因，会记入修改记录。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>RecentBookButton</name>
    <message>
        <location filename="../../src/gui/recent_book_button.cpp" line="+55"/>
        <source>%1 — not there any more</source>
        <translation>%1 — 文件已不在</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>%1, not there any more</source>
        <translation>%1，文件已不在</translation>
    </message>
</context>
<context>
    <name>RecordField</name>
    <message>
        <location filename="../../src/gui/record_field.cpp" line="+276"/>
        <source>%1, required</source>
        <comment>a field's name</comment>
        <translation>%1，必填</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Type today (Ctrl+;)</source>
        <translation>填今天 (Ctrl+;)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Type the present time (Ctrl+;)</source>
        <translation>填当前时间 (Ctrl+;)</translation>
    </message>
    <message>
        <location filename="../../src/gui/record_field_words.cpp" line="+23"/>
        <source>Fill this in.</source>
        <translation>请填写此项。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write the time as 2025-03-31 14:05, or 14:05 for today.</source>
        <translation>时间请写成 2025-03-31 14:05；只写 14:05 表示今天。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write the day as 2025-03-31.</source>
        <translation>日期请写成 2025-03-31。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The calendar does not have this day.</source>
        <translation>日历上没有这一天。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A whole number from 1 to 10.</source>
        <translation>请填 1 到 10 的整数。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write a number.</source>
        <translation>请填数字。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write a whole number.</source>
        <translation>请填整数。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This can't be negative.</source>
        <translation>不能为负数。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Yuan with at most two decimals.</source>
        <translation>以元为单位，最多两位小数。</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>y-m-d h:min</source>
        <translation>年-月-日 时:分</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>y-m-d</source>
        <translation>年-月-日</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <location filename="../../src/gui/records_page.cpp" line="+121"/>
        <source>No records in these months.</source>
        <translation>这几个月没有记录。</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%n record(s)</source>
        <translation>
            <numerusform>共 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <location line="+49"/>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <location filename="../../src/gui/refusal_words.cpp" line="+15"/>
        <source>empty, but every record needs a value here</source>
        <translation>此项必填，不能为空</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>not a number</source>
        <translation>不是数字</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>must be a whole number</source>
        <translation>应为整数</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>must not be negative</source>
        <translation>不能为负数</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>too large to be true</source>
        <translation>数值过大，不合常理</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>money has at most two decimals</source>
        <translation>金额最多两位小数</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the figure must stand without a unit (found: %1)</source>
        <translation>数字不要带单位（带有：%1）</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>not a month; write it as 2025-03</source>
        <translation>不是月份，请写成 2025-03</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>not a day; write it as 2025-03-31</source>
        <translation>不是日期，请写成 2025-03-31</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the calendar does not have this day</source>
        <translation>没有这一天</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>not a time; write it as 2025-03-31T14:05</source>
        <translation>不是时间，请写成 2025-03-31T14:05</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>not an hour; from 0 to 23</source>
        <translation>不是时段，应为 0 到 23</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>not a year; write it as 2025</source>
        <translation>不是年份，请写成 2025</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>must be 0 or 1</source>
        <translation>应为 0 或 1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>must be a whole number from 1 to 10</source>
        <translation>应为 1 到 10 的整数</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>must be 1, 2 or 3</source>
        <translation>应为 1、2 或 3</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>must be one of: %1</source>
        <translation>应为以下之一：%1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a spreadsheet has rounded this long number; format the column as text and enter the number again</source>
        <translation>长号码已被表格软件改成近似值，请把该列设为文本格式后重新填写</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>the store's list does not have it; it has: %1</source>
        <translation>不在可选值之列，可选：%1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the book does not have this store; it has: %1</source>
        <translation>台账里没有这个营业厅，现有：%1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>there is no such indicator</source>
        <translation>没有这个指标</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>it points to a record that is neither in the book nor in the file</source>
        <translation>引用的记录既不在台账里，也不在文件里</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the line has %1 cells, the header has %2</source>
        <translation>本行有 %1 个单元格，表头有 %2 个</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the line has %1 cells, but the header has only %2</source>
        <translation>本行有 %1 个单元格，表头只有 %2 个</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the same record stands on line %1 already</source>
        <translation>与第 %1 行是同一条记录</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the month %1 is closed; the manager can reopen it</source>
        <translation>%1 已关账，需厅经理反关账</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 has not come yet (this machine's calendar says %2); check the year</source>
        <translation>%1 还没有到（本机日期为 %2），请核对年份</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the book does not take it (%1)</source>
        <translation>台账不接受（%1）</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>closing must be opening + gross adds - churned + adjustment: %2 + %4 - %6 + %8 is not %10</source>
        <translation>月末用户应等于月初 + 新增 − 离网 + 调整：%2 + %4 − %6 + %8 不等于 %10</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a negative amount (%2) needs a note that says why</source>
        <translation>金额为负（%2）时必须在备注中说明原因</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>kWh stand only on the item energy, not on %2</source>
        <translation>用电量只填在“水电”项目上，不能填在 %2 上</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>served and abandoned (%2 + %4) are more than the arrivals (%6)</source>
        <translation>办理与弃号人次之和（%2 + %4）大于取号人次（%6）</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the sum of scores (%2) is more than 10 for each of %4 respondents</source>
        <translation>评分合计（%2）超过每人 10 分（样本 %4 人）</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the sum of importance (%2) is more than 10 for each of %4 respondents</source>
        <translation>重要度合计（%2）超过每人 10 分（样本 %4 人）</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>%1 (%2) is later than %3 (%4)</source>
        <translation>%1（%2）晚于%3（%4）</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 (%2) is more than %3 (%4)</source>
        <translation>%1（%2）大于%3（%4）</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>the book has no stores yet; import stores.csv first</source>
        <translation>台账里还没有营业厅，请先导入 stores.csv</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <location filename="../../ui/report_dialog.ui" line="+6"/>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>&amp;Report, PDF</source>
        <translation>报告 PDF(&amp;R)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Slides, PDF</source>
        <translation>幻灯片 PDF(&amp;S)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Workbook, Excel</source>
        <translation>Excel 工作簿(&amp;W)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>We&amp;b page</source>
        <translation>网页(&amp;B)</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The printer has no colours: use greys</source>
        <translation>打印机不支持彩色：改用灰度</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Pap&amp;er</source>
        <translation>纸张(&amp;E)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Author</source>
        <translation>作者(&amp;A)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>on the cover; may be empty</source>
        <translation>印在封面上，可不填</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Spea&amp;ker</source>
        <translation>汇报人(&amp;K)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>as the author</source>
        <translation>不填则同作者</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>C&amp;hapters and blocks</source>
        <translation>章节与内容(&amp;H)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>All</source>
        <translation>全选</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Tick all chapters and blocks</source>
        <translation>勾选全部章节与内容</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>None</source>
        <translation>全不选</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Tick no chapter and block</source>
        <translation>取消勾选全部章节与内容</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Chapters and blocks</source>
        <translation>章节与内容</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Present the sli&amp;des</source>
        <translation>放映幻灯片(&amp;D)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Save as &amp;file…</source>
        <translation>保存为文件(&amp;F)…</translation>
    </message>
    <message>
        <location filename="../../src/gui/report_dialog.cpp" line="+151"/>
        <source>The web page is one long page with these chapters; the pages here stand in for it.</source>
        <translation>网页是包含这些章节的一个长页面；这里用分页版示意其内容。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The sheets of the workbook. Its charts and sums follow the cells.</source>
        <translation>工作簿的各个工作表。图表与合计随单元格变化。</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>Nothing is ticked. Tick at least one chapter.</source>
        <translation>没有勾选任何内容，请至少勾选一章。</translation>
    </message>
    <message>
        <location line="+47"/>
        <source>No printer: save as PDF…</source>
        <translation>没有打印机：另存为 PDF…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
</context>
<context>
    <name>ReportPartsTree</name>
    <message>
        <location filename="../../src/gui/report_parts_tree.cpp" line="+30"/>
        <source>Key figures</source>
        <translation>关键指标</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Table</source>
        <translation>表格</translation>
    </message>
</context>
<context>
    <name>ReportPreview</name>
    <message>
        <location filename="../../src/gui/report_preview.cpp" line="+155"/>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Page before</source>
        <translation>上一页</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Whole page</source>
        <translation>整页</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Page width</source>
        <translation>页宽</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>What stands in it</source>
        <translation>内容</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sheets of the workbook</source>
        <translation>工作簿的工作表</translation>
    </message>
</context>
<context>
    <name>ReviewTableView</name>
    <message>
        <location filename="../../src/gui/review_table_words.cpp" line="+113"/>
        <source>Reword</source>
        <translation>改写</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Add a problem below</source>
        <translation>在下方添加问题</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Remove this problem</source>
        <translation>删除此问题</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Back to the program's wording</source>
        <translation>恢复程序原句</translation>
    </message>
</context>
<context>
    <name>RowOffers</name>
    <message>
        <location filename="../../src/gui/row_offers.cpp" line="+28"/>
        <source>Make it an issue</source>
        <translation>列入问题</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Accept</source>
        <translation>采纳</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Change</source>
        <comment>a proposed target</comment>
        <translation>修改</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Change the target</source>
        <translation>修改目标</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Open the issue</source>
        <translation>打开问题</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Open the action</source>
        <translation>打开措施</translation>
    </message>
</context>
<context>
    <name>SavedLabel</name>
    <message>
        <location filename="../../src/gui/saved_label.cpp" line="+42"/>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
</context>
<context>
    <name>SentenceView</name>
    <message>
        <location filename="../../src/gui/sentence_view.cpp" line="+59"/>
        <source>This book can only be read, so its words can't be changed.</source>
        <translation>这本台账是只读的，文字不能修改。</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>New sentence</source>
        <translation>新句子</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Wording</source>
        <translation>措辞</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Enter saves, Esc gives up, Shift+Enter begins a new line</source>
        <translation>回车保存，Esc 放弃，Shift+回车换行</translation>
    </message>
    <message>
        <location line="+74"/>
        <source>Reword</source>
        <translation>改写</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Add a sentence below</source>
        <translation>在下方添加一句</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Remove this sentence</source>
        <translation>删除此句</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Back to the program's wording</source>
        <translation>恢复程序原句</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>SheetLineDialog</name>
    <message>
        <location filename="../../src/gui/sheet_line_dialog.cpp" line="+17"/>
        <source>Add a row</source>
        <translation>加一行</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Add row</source>
        <translation>加一行</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>SheetNotice</name>
    <message>
        <location filename="../../src/gui/sheet_notice.cpp" line="+88"/>
        <source>Go to the cell</source>
        <translation>转到该格</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Put away</source>
        <translation>知道了</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <location filename="../../src/gui/sheet_page_state.cpp" line="+104"/>
        <source>%1, %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>%1, %2: the month is closed</source>
        <translation>%1%2：已关账</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%1, %2: %n rule(s) broken</source>
        <translation>
            <numerusform>%1%2：有 %n 处要更正</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%1, %2: %n unusual figure(s) to confirm</source>
        <translation>
            <numerusform>%1%2：有 %n 个数异常，请核对</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1, %2: nothing entered yet</source>
        <translation>%1%2：还没有填</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%1, %2: %n figure(s) still missing</source>
        <translation>
            <numerusform>%1%2：还差 %n 个数</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1, %2: submitted</source>
        <translation>%1%2：已提交</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1, %2: complete</source>
        <translation>%1%2：已填完</translation>
    </message>
    <message>
        <location line="+78"/>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Fill down</source>
        <translation>向下填充</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fill right</source>
        <translation>向右填充</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Accept proposals</source>
        <translation>采用建议值</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>History</source>
        <translation>看修改记录</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Type a figure and press Enter. F6 leaves the sheet, Esc goes to the months.</source>
        <translation>直接输入数值，按 Enter 确认。F6 离开表格，Esc 回到月份总览。</translation>
    </message>
</context>
<context>
    <name>SheetToolRow</name>
    <message>
        <location filename="../../src/gui/sheet_tool_row.cpp" line="+106"/>
        <source>Months</source>
        <translation>月份总览</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>10,000 yuan</source>
        <translation>万元</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Money in yuan</source>
        <translation>金额以元显示</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Money in 10,000 yuan</source>
        <translation>金额以万元显示</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Add row</source>
        <translation>加一行</translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
    <message>
        <location filename="../../src/gui/sheet_words.cpp" line="+26"/>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>“%1”: %2</source>
        <translation>“%1”：%2</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The block has more rows than there are from the marked cell down.</source>
        <translation>粘贴的行数太多，从选中的格往下放不下。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The block has more columns than there are months from the marked cell.</source>
        <translation>粘贴的列数太多，从选中的月份往右放不下。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the month is closed</source>
        <translation>本月已关账</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Nothing was stored. Correct it, or press Esc to give it up.</source>
        <translation>没有保存。请改正，或按 Esc 放弃。</translation>
    </message>
    <message numerus="yes">
        <location line="+14"/>
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Nothing was pasted: %n place(s) do not fit</source>
        <translation>
            <numerusform>没有粘贴：有 %n 处不合适</numerusform>
        </translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Closed: %1</source>
        <translation>已关账：%1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing was stored. The manager can reopen the month, with a reason.</source>
        <translation>没有保存。厅经理写明原因后可重新打开该月。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Not saved</source>
        <translation>没有保存</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The month is closed, so its figures can't be changed. The manager can reopen it, with a reason.</source>
        <translation>本月已关账，数据不能改。厅经理写明原因后可重新打开。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This figure is computed from the others; nothing is typed here.</source>
        <translation>这个数由其他数算出，不用填。</translation>
    </message>
    <message numerus="yes">
        <location line="+39"/>
        <source>%n more to check in this sheet</source>
        <translation>
            <numerusform>本表还有 %n 处要核对</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetWork</name>
    <message>
        <location filename="../../src/gui/sheet_work.cpp" line="+61"/>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Undo %1</source>
        <translation>撤销%1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Redo %1</source>
        <translation>重做%1</translation>
    </message>
    <message>
        <location line="+91"/>
        <source>Not stored</source>
        <translation>没有保存</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The figures that someone else changed are as they left them.</source>
        <translation>别人改过的数保持不变。</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <location filename="../../src/gui/side_bar.cpp" line="+210"/>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Menu (F10)</source>
        <translation>菜单（F10）</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Store</source>
        <translation>营业厅</translation>
    </message>
</context>
<context>
    <name>SignOffChangesDialog</name>
    <message>
        <location filename="../../src/gui/sign_off_changes_dialog.cpp" line="+55"/>
        <source>%1, year before</source>
        <translation>%1（上年）</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1, target</source>
        <translation>%1（目标）</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1, %2</source>
        <comment>KPI, month</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Text in chapter %1, %2</source>
        <translation>第 %1 章 %2 的文字</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <location line="+50"/>
        <source>Withdraw the sign-off</source>
        <translation>撤销定稿</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Since the sign-off</source>
        <translation>定稿后的变动</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 signed the review of %2 up to %3 on %4.</source>
        <translation>%1 于 %4 对 %2 年总结（截至 %3）定稿。</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Nothing has changed since.</source>
        <translation>定稿后没有变动。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Then</source>
        <translation>定稿时</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Copy the list</source>
        <translation>复制清单</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>SignOffDesk</name>
    <message>
        <location filename="../../src/gui/sign_off_desk.cpp" line="+62"/>
        <source>Signed off. The figures and texts stay in the book as they are now.</source>
        <translation>已定稿，当前的数字和文字已留存在台账中。</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>The sign-off is withdrawn; it stays in the book's history.</source>
        <translation>已撤销定稿，记录仍保留在台账的历史中。</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Signed off by %1 on %2</source>
        <translation>%1 已于 %2 定稿</translation>
    </message>
    <message>
        <location line="+2"/>
        <source> (the months up to %1)</source>
        <translation>（截至 %1）</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1; changed since: %2, %3</source>
        <translation>%1；定稿后变动：%2、%3</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n 个数字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n 处文字</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignOffDialog</name>
    <message>
        <location filename="../../src/gui/sign_off_dialog.cpp" line="+30"/>
        <source>Write the name of the person who signs.</source>
        <translation>请填写定稿人姓名。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Sign the review off</source>
        <translation>年度总结定稿</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1, %2</source>
        <comment>store, months</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The figures and texts of all six chapters are kept as they are now. Whatever is entered later, the review says what has changed since.</source>
        <translation>六个章节的数字和文字将按当前内容留存。此后无论录入什么，总结都会说明定稿后有哪些变动。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Signed by</source>
        <translation>定稿人(&amp;S)</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sign off</source>
        <translation>定稿</translation>
    </message>
</context>
<context>
    <name>StoreDialog</name>
    <message>
        <location filename="../../ui/store_dialog.ui" line="+6"/>
        <location filename="../../src/gui/store_dialog.cpp" line="+50"/>
        <source>Add a store</source>
        <translation>添加营业厅</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>C&amp;ode</source>
        <translation>编码(&amp;O)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>as in your files, e.g. S1</source>
        <translation>与数据文件一致，例如 S1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Carrier</source>
        <translation>运营商(&amp;C)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Area</source>
        <translation>区域(&amp;A)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Region</source>
        <translation>片区(&amp;R)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Floor area, m²</source>
        <translation>营业面积，㎡(&amp;F)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Co&amp;unters</source>
        <translation>台席数(&amp;U)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Opene&amp;d on</source>
        <translation>开业日期(&amp;D)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Boo&amp;k file</source>
        <translation>台账文件(&amp;K)</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../../src/gui/store_dialog.cpp" line="+0"/>
        <source>New book</source>
        <translation>新建台账</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A book holds the figures of your stores in one file. Begin with the first store.</source>
        <translation>台账把各营业厅的数据存在一个文件里。先填第一个营业厅。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The store's figures are then imported under its code.</source>
        <translation>以后导入数据时，按营业厅编码对应。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Make the book</source>
        <translation>建立台账</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Add the store</source>
        <translation>添加</translation>
    </message>
    <message>
        <location line="+65"/>
        <source>Give the store a name.</source>
        <translation>请填写营业厅名称。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Give the store a code without spaces, the one your files use.</source>
        <translation>请填写营业厅编码，不含空格，与数据文件中的一致。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The book already has a store with the code %1.</source>
        <translation>台账里已有编码为 %1 的营业厅。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The floor area must be a number above 0, or empty.</source>
        <translation>营业面积应为大于 0 的数字，也可以不填。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The number of counters must be a whole number above 0, or empty.</source>
        <translation>台席数应为大于 0 的整数，也可以不填。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write the day as 2009-05-18, or leave it empty.</source>
        <translation>日期请写成 2009-05-18，也可以不填。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Say where the book is kept.</source>
        <translation>请选择台账文件的存放位置。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There is a file of this name already; it is not replaced. Choose another name.</source>
        <translation>已有同名文件，不会覆盖。请换一个文件名。</translation>
    </message>
</context>
<context>
    <name>TargetsPage</name>
    <message>
        <location filename="../../src/gui/targets_page.cpp" line="+241"/>
        <source>"%1" was not stored: %2.</source>
        <comment>what was typed; why</comment>
        <translation>“%1”未保存：%2。</translation>
    </message>
    <message>
        <location line="-40"/>
        <source>Targets of %1: %2 of %3 are set</source>
        <translation>%1 年目标：%3 项指标已定 %2 项</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>“%1” was not stored: a target of %2 can't be negative.</source>
        <translation>“%1”没有保存：%2的目标不能是负数。</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>Saved %1</source>
        <comment>a time of day</comment>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>A month of it is closed: nothing was changed.</source>
        <translation>所涉月份已关账，未作改动。</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Someone else has added or deleted this target meanwhile.</source>
        <translation>这项目标刚被别人添加或删除。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Someone else has entered %1 here meanwhile; you entered %2.</source>
        <translation>这里刚被别人填为 %1，您填的是 %2。</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Back to the review</source>
        <translation>返回复盘</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Target, stretch and note are typed. Below stand the months of the chosen one: they follow the seasons of the years before.</source>
        <translation>目标、挑战值和说明由人填写。下方是所选指标的各月目标，按往年淡旺季分解。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Months of the target</source>
        <translation>目标的各月分解</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>Targets of %1</source>
        <translation>%1 年目标</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <location filename="../../src/gui/template_dialog.cpp" line="+37"/>
        <source>Template to fill in</source>
        <translation>填报模板</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>A workbook with the store's figures, the lines still to be filled in, lists to choose from and instructions. Fill it in with Excel or LibreOffice and import it.</source>
        <translation>生成一个 Excel 工作簿：带出营业厅已有的数据，列好待填的行，附下拉列表和填写说明。用 Excel 或 LibreOffice 填好后再导入。</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Ta&amp;ble</source>
        <translation>数据表(&amp;B)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Store</source>
        <translation>营业厅(&amp;S)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Year</source>
        <translation>年份(&amp;Y)</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Save the &amp;template…</source>
        <translation>保存模板(&amp;T)…</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <location filename="../../src/gui/top_bar.cpp" line="+146"/>
        <location line="+18"/>
        <source>%1</source>
        <comment>a year</comment>
        <translation>%1 年</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Year %1</source>
        <translation>%1 年</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Through %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Compared with plan and year before</source>
        <translation>对比：计划、上年同期</translation>
    </message>
    <message>
        <location line="+28"/>
        <location line="+1"/>
        <source>Light, dark and colours</source>
        <translation>浅色、深色与配色</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The last month that is reviewed</source>
        <translation>总结截至的月份</translation>
    </message>
</context>
<context>
    <name>VocabulariesPage</name>
    <message>
        <location filename="../../src/gui/vocabularies_page.cpp" line="+92"/>
        <source>Saved %1</source>
        <comment>a time of day</comment>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <location line="+129"/>
        <source>Offer again</source>
        <translation>恢复使用</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Retire</source>
        <translation>停用</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Not stored: give it a Chinese name.</source>
        <translation>未保存：请填写中文名称。</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Not stored: give it an English name.</source>
        <translation>未保存：请填写英文名称。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not stored: the Chinese name “%1” is there already; take another.</source>
        <translation>未保存：已有中文名称“%1”，请换一个。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not stored: the English name “%1” is there already; take another.</source>
        <translation>未保存：已有英文名称“%1”，请换一个。</translation>
    </message>
    <message>
        <location filename="../../src/gui/vocabularies_page_undo.cpp" line="+59"/>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的。</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Someone else has changed these names meanwhile; nothing was changed: %1</source>
        <translation>别人刚改过这些名称，未做任何改动：%1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Undone: %1. Figures have it, so it stays as a retired name.</source>
        <translation>已撤销：%1。已有数据使用该名称，因此保留为停用。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>adding “%1”</source>
        <translation>新增“%1”</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>renaming “%1” to “%2”</source>
        <translation>“%1”改名为“%2”</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>marking “%1”</source>
        <translation>“%1”的标记</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>moving “%1”</source>
        <translation>移动“%1”</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>retiring “%1”</source>
        <translation>停用“%1”</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>offering “%1” again</source>
        <translation>恢复使用“%1”</translation>
    </message>
    <message>
        <location filename="../../src/gui/vocabularies_page.cpp" line="+48"/>
        <source>What this store's figures are split by</source>
        <translation>本厅数据的分类名目</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A new name is offered at once. A retired one is no longer offered, but stays on old figures.</source>
        <translation>新名目马上可用；停用的不再可选，但原有数据仍保留它。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Lists of names</source>
        <translation>名目类别</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Alt+Up</source>
        <translation>Alt+↑</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Alt+Down</source>
        <translation>Alt+↓</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+1"/>
        <source>New Chinese name</source>
        <translation>新名目（中文）</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+1"/>
        <source>New English name</source>
        <translation>新名目（英文）</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Add</source>
        <translation>添加</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <location filename="../../src/gui/welcome_page.cpp" line="+87"/>
        <source>The year of your store, reviewed</source>
        <translation>一打开，就是全年总结</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>StoreYear keeps a store's monthly figures in one file, the book, and opens on the finished annual review. Look at the sample first, or begin your own book.</source>
        <translation>StoreYear 把营业厅每月的数据存在一个台账文件里，打开就能看到写好的年度总结。可以先看示例，也可以直接建立自己的台账。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Recent books</source>
        <translation>最近使用的台账</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <location filename="../../src/gui/window_actions.cpp" line="+154"/>
        <source>&amp;New book…</source>
        <translation>新建台账(&amp;N)…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Open the &amp;sample</source>
        <translation>打开示例(&amp;S)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Open a book…</source>
        <translation>打开台账(&amp;O)…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Add a store…</source>
        <translation>添加营业厅(&amp;A)…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Monthly &amp;entry</source>
        <translation>每月填报(&amp;E)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Enter figures</source>
        <translation>填报数据</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Targets</source>
        <translation>目标(&amp;T)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Na&amp;mes</source>
        <translation>名目设置(&amp;M)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Import files…</source>
        <translation>导入文件(&amp;I)…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Import a &amp;folder…</source>
        <translation>导入文件夹(&amp;F)…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Undo the import</source>
        <translation>撤销导入(&amp;U)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Template to &amp;fill in…</source>
        <translation>填报模板(&amp;F)…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Export P&amp;DF…</source>
        <translation>导出 PDF(&amp;D)…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Re&amp;port…</source>
        <translation>报告(&amp;P)…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Present the &amp;slides</source>
        <translation>放映幻灯片(&amp;S)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sign the review &amp;off…</source>
        <translation>定稿(&amp;G)…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Year before</source>
        <translation>上一年</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Year after</source>
        <translation>下一年</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Read the book again</source>
        <translation>重新读取台账(&amp;R)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>中文</source>
        <comment>the name of the other language, in that language</comment>
        <translation>English</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Keys and about</source>
        <translation>快捷键与关于(&amp;K)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>R&amp;ecent books</source>
        <translation>最近使用的台账(&amp;E)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Look</source>
        <translation>外观(&amp;L)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
</context>
<context>
    <name>WordsDesk</name>
    <message>
        <location filename="../../src/gui/words_desk.cpp" line="+18"/>
        <source>wording changed</source>
        <comment>what was done</comment>
        <translation>修改文字</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>hidden</source>
        <comment>what was done</comment>
        <translation>隐藏</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>shown again</source>
        <comment>what was done</comment>
        <translation>重新显示</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>moved</source>
        <comment>what was done</comment>
        <translation>移动</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>added</source>
        <comment>what was done</comment>
        <translation>添加</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>removed</source>
        <comment>what was done</comment>
        <translation>删除</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>back to the program's wording</source>
        <translation>恢复程序原句</translation>
    </message>
    <message>
        <location line="+93"/>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Someone else has changed the same words meanwhile. Nothing was undone; press F5 to see them.</source>
        <translation>期间他人已修改同一处文字，本次未作任何改动；按 F5 查看最新内容。</translation>
    </message>
</context>
</TS>
