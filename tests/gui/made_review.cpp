// SPDX-License-Identifier: GPL-3.0-or-later
#include "made_review.h"

namespace {

Mark mark(double value, const QString& name)
{
    return {value, QString::number(value), madeNote(name, QString::number(value) + QStringLiteral(" 万元")), false};
}

Block strip()
{
    const auto made = [](const char* id, const QString& name, const QString& value, Judgement judgement) {
        KpiTile tile;
        tile.kpi = KpiId(QString::fromUtf8(id));
        tile.name = name;
        tile.value = value;
        tile.unit = QStringLiteral("万元");
        tile.variances = {{QStringLiteral("较计划"), QStringLiteral("+1.3%"), judgement},
            {QStringLiteral("同比"), QStringLiteral("−1.2%"), Judgement::Bad}};
        tile.spark.actual = {1, 2, 3, std::nullopt, 5};
        tile.spark.previous = {1, 1, 2, 2, 3};
        tile.note = madeNote(name, value + QStringLiteral(" 万元整"));
        tile.note.kpi = tile.kpi;
        return tile;
    };
    Block block;
    block.id = QStringLiteral("made.strip");
    block.content = KpiStrip{{made("revenue", QStringLiteral("总收入"), QStringLiteral("1,691"), Judgement::Good),
        made("arpu", QStringLiteral("户均收入"), QStringLiteral("48.7"), Judgement::Neutral)}};
    return block;
}

Block columns()
{
    ColumnsSpec spec;
    spec.categoryTitle = QStringLiteral("月");
    for (int month = 1; month <= 12; ++month) {
        spec.categories.append(QString::number(month));
        spec.actual.push_back(mark(100 + month, QStringLiteral("总收入 %1 月").arg(month)));
        spec.scenarios.push_back(month < 12 ? Scenario::Actual : Scenario::Forecast);
    }
    spec.actualName = QStringLiteral("实际");
    Block block;
    block.id = QStringLiteral("made.columns");
    block.span = 8;
    block.message = QStringLiteral("九月最高");
    block.title = {
        QStringLiteral("西湖营业厅"), QStringLiteral("总收入"), QStringLiteral("万元"), QStringLiteral("2025")};
    block.footnote = QStringLiteral("来源：门店填报");
    block.content = ChartBlock{spec, QStringLiteral("十二个月的柱形图")};
    return block;
}

Block bridge()
{
    BridgeSpec spec;
    spec.rows.push_back({QStringLiteral("2024"), true, Scenario::Previous, 0, 1743, QStringLiteral("1,743"),
        Judgement::Neutral, madeNote(QStringLiteral("2024"), QStringLiteral("1743 万元")), false});
    spec.rows.push_back({QStringLiteral("移动业务"), false, Scenario::Actual, 1743, 1795, QStringLiteral("+52"),
        Judgement::Good, madeNote(QStringLiteral("移动业务"), QStringLiteral("52 万元")), false});
    spec.rows.push_back({QStringLiteral("2025"), true, Scenario::Actual, 0, 1795, QStringLiteral("1,795"),
        Judgement::Neutral, madeNote(QStringLiteral("2025"), QStringLiteral("1795 万元")), false});
    Block block;
    block.id = QStringLiteral("made.bridge");
    block.span = 4;
    block.message = QStringLiteral("移动业务拉动增长");
    block.content = ChartBlock{spec, QStringLiteral("从 2024 到 2025")};
    return block;
}

Block table()
{
    TableBlock table;
    table.columns = {{QStringLiteral("指标"), CellKind::Text, 2}, {QStringLiteral("实际"), CellKind::Number, 1},
        {QStringLiteral("评价"), CellKind::Verdict, 1}};
    for (const QString& name : {QStringLiteral("总收入"), QStringLiteral("净增用户")}) {
        TableRow row;
        row.cells = {{name, {}, Judgement::Neutral, false, {}},
            {QStringLiteral("1,691"), {}, Judgement::Neutral, true, madeNote(name, QStringLiteral("1691.23 万元"))},
            {QStringLiteral("达成"), {}, Judgement::Good, false, {}}};
        row.cells[1].note.kpi = KpiId(QStringLiteral("revenue"));
        table.rows.push_back(row);
    }
    Block block;
    block.id = QStringLiteral("made.table");
    block.message = QStringLiteral("两项指标均达成");
    block.content = table;
    return block;
}

Block text()
{
    TextBlock::Paragraph paragraph;
    paragraph.topic = QStringLiteral("收入");
    paragraph.sentences = {{QStringLiteral("made.a"), QStringLiteral("收入增长。"), {}, Judgement::Good},
        {QStringLiteral("made.b"), QStringLiteral("终端下降。"), {}, Judgement::Bad}};
    Block block;
    block.id = QStringLiteral("made.text");
    block.content = TextBlock{{paragraph}};
    return block;
}

Block hint()
{
    Block block;
    block.id = QStringLiteral("made.hint");
    block.message = QStringLiteral("满意度");
    block.emptyHint = QStringLiteral("请导入满意度测评");
    return block;
}

} // namespace

FigureNote madeNote(const QString& name, const QString& exact)
{
    FigureNote note;
    note.name = name;
    note.exact = exact;
    note.formula = QStringLiteral("各业务收入之和");
    note.base = QStringLiteral("计划 1,669 万元");
    note.source = QStringLiteral("收入；2025 年 1–11 月");
    note.months = {{2025, 1}, {2025, 11}};
    return note;
}

Review madeReview()
{
    Review review;
    review.store.id = StoreId(QStringLiteral("S1"));
    review.store.name = QStringLiteral("西湖营业厅");
    review.year = 2025;
    review.through = {2025, 11};
    Chapter chapter;
    chapter.id = QStringLiteral("made");
    chapter.title = QStringLiteral("年度业绩回顾");
    chapter.message = QStringLiteral("总收入完成进度目标的 101.3%。");
    chapter.status = QStringLiteral("11 个月已关账");
    chapter.blocks = {strip(), columns(), bridge(), table(), text(), hint()};
    review.chapters = {chapter};
    return review;
}
