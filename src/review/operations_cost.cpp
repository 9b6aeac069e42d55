// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/comparison.h"
#include "review/chapter_blocks.h"
#include "review/event_marks.h"
#include "review/figure_notes.h"
#include "review/finding_words.h"
#include "review/kpi_columns.h"
#include "review/operations_sections.h"

#include <algorithm>
#include <cmath>

// Cost by item against its budget, by month, and against revenue.

namespace {

constexpr double kMillion = 1e6;
const QString kYuan = QStringLiteral("yuan");

TableCell textCell(const QString& text)
{
    TableCell cell;
    cell.text = text;
    return cell;
}

// Writes the cells of one item's row; what they say when asked names the item.
class ItemRow final {
public:
    ItemRow(const ReviewContext& context, const Spending& item, double allSpent)
        : m_context(context)
        , m_cost(context.kpi(u"cost"))
        , m_item(item)
        , m_allSpent(allSpent)
        , m_scale(context.format.tableScale(kYuan, allSpent))
        , m_name(item.item.isEmpty() ? context.phrases.translate("Review", "All items", "the total of the cost items")
                                     : context.codeName(QStringLiteral("cost_item"), item.item))
    {
    }

    TableRow row() const
    {
        TableRow row;
        row.isTotal = m_item.item.isEmpty();
        row.cells = {textCell(m_name), share(), money(m_item.budget, {}), money(m_item.amount, {}, true), used(),
            overrun(), money(m_item.previous, yearBefore(m_cost.result.compared)), change()};
        return row;
    }

private:
    FigureNote note(const QString& exact, const QString& formula, const std::vector<Month>& months = {}) const
    {
        return plainNote(m_context, m_name, exact, formula, sourceKinds(m_context, m_cost.definition), m_cost,
            months.empty() ? m_cost.result.counted : months);
    }
    TableCell money(std::optional<double> value, const std::vector<Month>& months, bool isStrong = false) const
    {
        TableCell cell = textCell(m_context.format.figure(value, m_scale));
        cell.isStrong = isStrong;
        if (value)
            cell.note = note(m_context.format.exact(value, kYuan), {}, months);
        return cell;
    }
    TableCell share() const
    {
        if (m_allSpent <= 0)
            return textCell(m_context.format.none());
        const double percent = m_item.amount / m_allSpent * 100;
        TableCell cell = textCell(m_context.format.percent(percent, false));
        cell.note = note(m_context.format.exact(percent, QStringLiteral("%")),
            m_context.format.part(m_item.amount) + QStringLiteral(" ÷ ") + m_context.format.part(m_allSpent));
        return cell;
    }
    TableCell used() const
    {
        const std::optional<double> percent = m_item.used();
        if (!percent)
            return textCell(m_context.format.none());
        TableCell cell = textCell(m_context.format.completion(*percent));
        cell.value = percent;
        cell.judgement = overrunJudgement();
        cell.note = note(m_context.format.exact(percent, QStringLiteral("%")),
            m_context.format.part(m_item.budgeted) + QStringLiteral(" ÷ ") + m_context.format.part(*m_item.budget));
        return cell;
    }
    TableCell overrun() const
    {
        TableCell cell = textCell(m_context.format.none());
        if (!m_item.budget)
            return cell;
        cell.text = m_context.format.signedFigure(m_item.overrun(), finer());
        cell.judgement = overrunJudgement();
        cell.note = note(signedExact(m_context, *m_item.overrun(), kYuan),
            differenceText(m_context, m_item.budgeted, *m_item.budget, kYuan));
        return cell;
    }
    TableCell change() const
    {
        TableCell cell = textCell(m_context.format.none());
        if (!m_item.comparable || !m_item.previous)
            return cell;
        cell.value = percentChange(*m_item.comparable, *m_item.previous);
        cell.text = m_context.format.percent(cell.value, true);
        cell.judgement = judgeChange(Direction::LessIsBetter, difference(*m_item.comparable, *m_item.previous));
        cell.note = note(
            cell.text, differenceText(m_context, *m_item.comparable, *m_item.previous, kYuan), m_cost.result.compared);
        return cell;
    }
    // Differences are small beside what was spent: to a thousand yuan at least.
    DisplayScale finer() const
    {
        DisplayScale scale = m_scale;
        scale.decimals = std::max(scale.decimals, scale.divisor >= kMillion ? 3 : 1);
        return scale;
    }
    // Within the budget is good, over it bad.
    Judgement overrunJudgement() const
    {
        const Verdict verdict = judgeTarget(Direction::LessIsBetter, m_item.budgeted, *m_item.budget, std::nullopt);
        return verdict == Verdict::Missed ? Judgement::Bad : Judgement::Good;
    }

    const ReviewContext& m_context;
    KpiView m_cost;
    const Spending& m_item;
    double m_allSpent;
    DisplayScale m_scale;
    QString m_name;
};

TableBlock itemTable(const ReviewContext& context, const BudgetPicture& budget)
{
    const Phrases& phrases = context.phrases;
    TableBlock table;
    table.columns = {{phrases.translate("Review", "Item", "column: cost item"), CellKind::Text, 1.4},
        {phrases.translate("Review", "Share", "column: of all cost"), CellKind::Number, 0.9},
        {phrases.translate("Review", "Budget", "column"), CellKind::Number, 1},
        {phrases.translate("Review", "Actual", "column"), CellKind::Number, 1},
        {phrases.translate("Review", "Budget used", "column"), CellKind::CompletionBar, 2.4},
        {phrases.translate("Review", "Over budget", "column: signed, an amount"), CellKind::Number, 1.1},
        {phrases.translate("Review", "Year before", "column"), CellKind::Number, 1.1},
        {phrases.translate("Review", "Change", "column"), CellKind::Pin, 2.6}};
    table.rows.reserve(budget.items.size() + 1);
    for (const Spending& item : budget.items)
        table.rows.push_back(ItemRow(context, item, budget.total.amount).row());
    table.rows.push_back(ItemRow(context, budget.total, budget.total.amount).row());
    return table;
}

// What the budget is not held against.
QString coverageNote(const ReviewContext& context, const BudgetPicture& budget)
{
    const Phrases& phrases = context.phrases;
    if (!budget.total.budget)
        return phrases.translate("Review", "No budget has been entered for these months.");
    if (budget.total.isCovered())
        return phrases.translate("Review", "Budget used is actual ÷ budget: below 100% is within it.");
    return phrases
        .translate("Review",
            "Budget used is actual ÷ budget over the items and months that have both; %1 had no budget.", "an amount")
        .arg(context.format.inText(budget.total.amount - budget.total.budgeted, kYuan));
}

Block itemsBlock(const ReviewContext& context, const BudgetPicture& budget)
{
    const BlockPlace place{QStringLiteral("operations.cost.items"), 12};
    const KpiView cost = context.kpi(u"cost");
    Comparisons compared = Compared::Nothing;
    compared.setFlag(Compared::Plan, budget.total.budget.has_value());
    compared.setFlag(Compared::Previous, cost.hasPrevious());
    const DisplayScale scale = context.format.tableScale(kYuan, budget.total.amount);
    BlockTitle title = blockTitle(context,
        context.phrases.translate("Review", "Operating cost by item against its budget", "title of a table"),
        scale.unit, compared);
    if (!cost.hasValue())
        return emptyBlock(place, std::move(title), emptyHint(context, cost));
    const FindingWords words(context);
    return tableBlock(place, std::move(title), itemTable(context, budget),
        words.halves(budgetText(context, budget), overrunText(context, budget)),
        context.joined({coverageNote(context, budget), missingNote(context, {cost}),
            sourceNote(context, sourceKinds(context, cost.definition))}));
}

// The cost KPI with the months' budgets as its plan.
KpiResult withBudget(const KpiView& cost, const BudgetPicture& budget)
{
    KpiResult result = cost.result;
    result.targetMonths = budget.months;
    result.target = 0;
    for (const std::optional<double>& month : budget.months)
        result.target = *result.target + month.value_or(0);
    result.yearTarget.reset();
    return result;
}

// The budget has a source of its own.
void nameBudget(const ReviewContext& context, const KpiView& cost, ColumnFigure& figure, Month month)
{
    const QString name = context.phrases.translate("Review", "%1, budget", "a cost").arg(context.name(cost));
    figure.planNote = plainNote(context, name, context.format.exact(figure.plan, kYuan), {},
        sourceKinds(context, cost.definition), cost, {month});
}

Block columnsBlock(const ReviewContext& context, const BudgetPicture& budget)
{
    const BlockPlace place{QStringLiteral("operations.cost.columns"), 6};
    const KpiView cost = context.kpi(u"cost");
    const bool hasBudget =
        std::any_of(budget.months.begin(), budget.months.end(), [](const auto& month) { return month.has_value(); });
    if (!hasBudget)
        return monthColumnsBlock(context, place, cost);
    const KpiResult result = withBudget(cost, budget);
    const KpiView view{cost.definition, result, cost.unit};
    const ChartMessage message = monthsMessage(context, view);
    std::vector<ColumnFigure> figures = monthFigures(context, view, message.quoted);
    for (size_t i = 0; i < figures.size(); ++i) {
        if (figures[i].plan)
            nameBudget(context, cost, figures[i], Month(context.year, static_cast<int>(i) + 1));
    }
    const DisplayScale scale = context.format.chartScale(cost.unit, largestOf(figures));
    ColumnsSpec spec = columnsOf(context, view, figures, scale);
    spec.events = eventMarks(context);
    return chartBlock(context, place,
        blockTitle(context, context.name(cost), scale.unit,
            cost.hasPrevious() ? Compared::Plan | Compared::Previous : Comparisons(Compared::Plan)),
        std::move(spec), message.text,
        footnote(context, {cost},
            context.phrases.translate(
                "Review", "Plan: the items' budgets; a month in which an item lacks its budget has none.")));
}

}

void addOperationsCost(const ReviewContext& context, const BudgetPicture& budget, std::vector<Block>& blocks)
{
    blocks.push_back(itemsBlock(context, budget));
    blocks.push_back(columnsBlock(context, budget));
    blocks.push_back(labelBridgeBlock(context, {QStringLiteral("operations.cost.bridge"), 6}, context.kpi(u"cost"),
        {measureOf(u"costs", u"amount"), QStringLiteral("item"), QStringLiteral("cost_item"),
            context.phrases.translate("Review", "item", "a label: cost item")}));
    blocks.push_back(
        linesBlock(context, {QStringLiteral("operations.cost.share"), 6}, context.kpi(u"cost_to_revenue")));
    blocks.push_back(
        monthColumnsBlock(context, {QStringLiteral("operations.space.columns"), 6}, context.kpi(u"revenue_per_m2")));
}

TextBlock::Paragraph operationsCostText(const ReviewContext& context, const BudgetPicture& budget)
{
    const FindingWords words(context);
    const Phrases& phrases = context.phrases;
    TextBlock::Paragraph paragraph;
    paragraph.topic = phrases.translate("Review", "Cost", "topic of a paragraph: cost and floor space");
    std::vector<Sentence>& sentences = paragraph.sentences;
    const KpiView cost = context.kpi(u"cost");
    const auto add = [&](const char* id, const QString& text, Judgement judgement) {
        addSentence(sentences,
            sentenceOf(
                QStringLiteral("operations.cost.") + QLatin1String(id), words.fullStop(text), {cost}, judgement));
    };
    add("total", words.message(cost), cost.result.changeJudgement);
    const bool isOver = budget.total.overrun().value_or(0) > 0;
    add("budget", words.halves(budgetText(context, budget), overrunText(context, budget)),
        isOver ? Judgement::Bad : Judgement::Good);
    const auto largest = std::max_element(budget.items.begin(), budget.items.end(),
        [](const Spending& a, const Spending& b) { return a.amount < b.amount; });
    if (largest != budget.items.end() && !largest->item.isEmpty() && budget.total.amount > 0) {
        add("largest",
            phrases.translate("Review", "%1 is the largest item with %2 of all cost", "a cost item and its share")
                .arg(context.codeName(QStringLiteral("cost_item"), largest->item),
                    context.format.percent(largest->amount / budget.total.amount * 100, false)),
            Judgement::Neutral);
    }
    if (cost.hasPrevious()) {
        const LabelBridge bridge = bridgeByLabel(
            context.calculator, measureOf(u"costs", u"amount"), QStringLiteral("item"), cost.result.compared);
        add("items",
            driversText(context, bridge,
                {QStringLiteral("cost_item"), cost.unit, false,
                    phrases.translate("Review", "%1 cost", "cost of an item")}),
            cost.result.changeJudgement);
    }
    const KpiView share = context.kpi(u"cost_to_revenue");
    addSentence(sentences, words.finding(QStringLiteral("operations.cost.share"), share));
    if (share.hasPrevious()) {
        const KpiView revenue = context.kpi(u"service_revenue");
        addSentence(sentences,
            sentenceOf(QStringLiteral("operations.cost.share.parts"),
                words.fullStop(behindText(context, cost, revenue)), {cost, revenue}, share.result.changeJudgement));
    }
    addSentence(sentences, words.finding(QStringLiteral("operations.cost.per_m2"), context.kpi(u"revenue_per_m2")));
    return paragraph;
}
