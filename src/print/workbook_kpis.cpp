// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/workbook_kpis.h"

#include "print/report_title.h"

#include "review/figure_format.h"

#include <QLocale>

#include "print/xlsxwriter_calls.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr int kLastMonthColumn = 14; // D is column 3: January
constexpr int kFirstMonthColumn = 3;
constexpr int kYearColumn = kLastMonthColumn + 1;

// A KPI's figures as cells show them: on the scale of the review's tables, shares as per cent.
class KpiScale {
public:
    KpiScale(const KpiResult& kpi, const KpiDefinition& definition, const FigureFormat& format)
        : m_isShare(definition.isShare())
    {
        double largest = 0;
        for (const std::optional<double>& figure : {kpi.value, kpi.target, kpi.previous})
            largest = std::max(largest, std::abs(figure.value_or(0)));
        m_scale = format.tableScale(figureUnit(definition), largest);
    }

    const QString& unit() const { return m_scale.unit; }
    bool isShare() const { return m_isShare; }
    double cell(double value) const { return m_isShare ? value / 100 : value / m_scale.divisor; }
    QString format() const { return numberFormat(m_scale.decimals, m_isShare); }

private:
    DisplayScale m_scale;
    bool m_isShare;
};

// How a cell compares two others: points of shares, per cent of everything else.
struct Comparing {
    bool isShare = false;
    QString points; // "pts": behind the figure

    // Nothing where the comparison has no meaning.
    void write(SheetWriter& sheet, CellPlace place, CellPlace now, CellPlace before, double nowValue,
        double beforeValue, Judgement judgement) const
    {
        CellStyle style;
        style.judgement = judgement;
        if (isShare) {
            style.number = numberFormat(2, false, true, QLatin1Char(' ') + points);
            sheet.formula(place, QStringLiteral("=(%1-%2)*100").arg(cellName(now), cellName(before)),
                (nowValue - beforeValue) * 100, style);
        } else if (beforeValue > 0) {
            style.number = numberFormat(1, true, true);
            sheet.formula(place, QStringLiteral("=%1/%2-1").arg(cellName(now), cellName(before)),
                nowValue / beforeValue - 1, style);
        }
    }
};

void writeCompletion(
    SheetWriter& sheet, CellPlace place, CellPlace now, CellPlace target, double nowValue, double targetValue)
{
    CellStyle style;
    style.number = numberFormat(1, true);
    if (targetValue > 0)
        sheet.formula(
            place, QStringLiteral("=%1/%2").arg(cellName(now), cellName(target)), nowValue / targetValue, style);
}

QString pointsWord(const Words& words)
{
    return words.translate("Print", "pts");
}

void writeKpiRow(SheetWriter& sheet, int row, const KpiResult& kpi, const KpiDefinition& definition,
    const FigureFormat& format, const Words& words)
{
    const KpiScale scale(kpi, definition, format);
    CellStyle style;
    style.number = scale.format();
    sheet.text({row, 0}, definition.name(words.language()));
    sheet.text({row, 1}, scale.unit());
    const auto write = [&](int column, std::optional<double> value) {
        if (value)
            sheet.number({row, column}, scale.cell(*value), style);
    };
    write(2, kpi.value);
    write(3, kpi.comparable);
    write(4, kpi.previous);
    if (kpi.comparable && kpi.previous)
        Comparing{scale.isShare(), pointsWord(words)}.write(sheet, {row, 5}, {row, 3}, {row, 4},
            scale.cell(*kpi.comparable), scale.cell(*kpi.previous), kpi.changeJudgement);
    write(6, kpi.target);
    if (kpi.value && kpi.target) {
        sheet.formula({row, 7}, QStringLiteral("=%1-%2").arg(cellName({row, 2}), cellName({row, 6})),
            scale.cell(*kpi.value) - scale.cell(*kpi.target), style);
        writeCompletion(sheet, {row, 8}, {row, 2}, {row, 6}, scale.cell(*kpi.value), scale.cell(*kpi.target));
    }
    CellStyle muted;
    muted.isMuted = true;
    sheet.text({row, 9}, definition.formula(words.language()), muted);
}

int writeHead(SheetWriter& sheet, const Review& review, const ReportParts& parts, const QStringList& chapterSheets,
    const Words& words)
{
    CellStyle title;
    title.isBold = true;
    title.points = 16;
    sheet.text({0, 0},
        words.translate("Print", "%1 · %2 annual summary").arg(review.store.name, QString::number(review.year)), title);
    CellStyle muted;
    muted.isMuted = true;
    sheet.text({1, 0}, review.periodText, muted);
    if (parts.signedBy)
        sheet.text({2, 0},
            words.translate("Print", "Signed off", "cover") + QStringLiteral("  ")
                + signedText(*parts.signedBy, review, words),
            muted);
    int row = 3 + parts.signedBy.has_value();
    for (size_t i = 0; i < review.chapters.size(); ++i) {
        const QString& name = chapterSheets[static_cast<int>(i)];
        sheet.paragraph({row, 1}, 9, 150, review.chapters[i].message);
        sheet.link({row, 0}, name, name);
        ++row;
    }
    return row + 1;
}

// One row of months: which figure of the KPI it shows, its values by month and over the period.
struct MonthsRow {
    QString name;
    MonthFigures months;
    std::optional<double> period;
};

// Where the months shown add up to the figure of the period, that is a sum which follows the cells.
void writeMonths(SheetWriter& sheet, int row, const MonthsRow& figures, const KpiScale& scale, int months)
{
    CellStyle style;
    style.number = scale.format();
    double sum = 0;
    for (int month = 0; month < 12; ++month) {
        const std::optional<double> value = figures.months[static_cast<size_t>(month)];
        if (!value)
            continue;
        sheet.number({row, kFirstMonthColumn + month}, scale.cell(*value), style);
        sum += month < months ? scale.cell(*value) : 0;
    }
    if (!figures.period)
        return;
    style.isBold = true;
    const double period = scale.cell(*figures.period);
    const CellPlace last{row, kFirstMonthColumn + months - 1};
    if (std::abs(sum - period) <= std::abs(period) * 1e-9)
        sheet.formula(
            {row, kYearColumn}, QStringLiteral("=SUM(%1)").arg(rangeName({row, kFirstMonthColumn}, last)), sum, style);
    else
        sheet.number({row, kYearColumn}, period, style);
}

class MonthsTable {
public:
    MonthsTable(SheetWriter& sheet, const Review& review, const Words& words)
        : m_sheet(sheet)
        , m_words(words)
        , m_format(words)
        , m_months(review.through.month())
    {
    }

    // From `row` on; gives the next free one.
    int write(int row, const KpiResult& kpi, const KpiDefinition& definition)
    {
        const KpiScale scale(kpi, definition, m_format);
        const MonthsRow actual{m_words.translate("Print", "Actual"), kpi.months, kpi.value};
        const MonthsRow previous{m_words.translate("Print", "Year before"), kpi.previousMonths, kpi.previous};
        const MonthsRow target{m_words.translate("Print", "Target"), kpi.targetMonths, kpi.target};
        const int first = row;
        writeFigures(row++, actual, definition, scale);
        if (has(previous)) {
            writeFigures(row++, previous, definition, scale);
            name(row, definition, scale.isShare() ? pointsWord(m_words) : QStringLiteral("%"),
                m_words.translate("Print", "Change"));
            compare(row, first, row - 1, actual, previous, scale, false);
            ++row;
        }
        if (has(target)) {
            writeFigures(row++, target, definition, scale);
            name(row, definition, QStringLiteral("%"), m_words.translate("Print", "Completion"));
            compare(row, first, row - 1, actual, target, scale, true);
            ++row;
        }
        return row;
    }

private:
    static bool has(const MonthsRow& row)
    {
        return row.period
            || std::any_of(row.months.begin(), row.months.end(), [](const auto& value) { return value.has_value(); });
    }

    void name(int row, const KpiDefinition& definition, const QString& unit, const QString& figure)
    {
        m_sheet.text({row, 0}, definition.name(m_words.language()));
        m_sheet.text({row, 1}, unit);
        m_sheet.text({row, 2}, figure);
    }

    void writeFigures(int row, const MonthsRow& figures, const KpiDefinition& definition, const KpiScale& scale)
    {
        name(row, definition, scale.unit(), figures.name);
        writeMonths(m_sheet, row, figures, scale, m_months);
    }

    // The period is compared where both figures are over all months.
    void compare(int row, int now, int other, const MonthsRow& actual, const MonthsRow& reference,
        const KpiScale& scale, bool isCompletion)
    {
        const Comparing comparing{scale.isShare(), pointsWord(m_words)};
        for (int month = 0; month < m_months; ++month) {
            const auto value = actual.months[static_cast<size_t>(month)];
            const auto base = reference.months[static_cast<size_t>(month)];
            if (!value || !base)
                continue;
            const int column = kFirstMonthColumn + month;
            if (isCompletion)
                writeCompletion(
                    m_sheet, {row, column}, {now, column}, {other, column}, scale.cell(*value), scale.cell(*base));
            else
                comparing.write(m_sheet, {row, column}, {now, column}, {other, column}, scale.cell(*value),
                    scale.cell(*base), Judgement::Neutral);
        }
        if (isCompletion && actual.period && reference.period)
            writeCompletion(m_sheet, {row, kYearColumn}, {now, kYearColumn}, {other, kYearColumn},
                scale.cell(*actual.period), scale.cell(*reference.period));
    }

    SheetWriter& m_sheet;
    const Words& m_words;
    FigureFormat m_format;
    int m_months;
};

void writeRowOfHeads(SheetWriter& sheet, int row, const QStringList& heads)
{
    CellStyle head;
    head.isHead = true;
    for (int column = 0; column < heads.size(); ++column)
        sheet.text({row, column}, heads[column], head);
}

}

void writeSummary(SheetWriter sheet, const Review& review, const ReportParts& parts, const Catalogue& catalogue,
    const QStringList& chapterSheets, const Words& words)
{
    const FigureFormat format(words);
    sheet.widths(0, 0, 30);
    sheet.widths(1, 8, 13);
    sheet.widths(9, 9, 60);
    int row = writeHead(sheet, review, parts, chapterSheets, words);
    writeRowOfHeads(sheet, row++,
        {words.translate("Print", "Indicator"), words.translate("Print", "Unit"), words.translate("Print", "Actual"),
            words.translate("Print", "Same months"), words.translate("Print", "Year before"),
            words.translate("Print", "Change"), words.translate("Print", "Target"), words.translate("Print", "Gap"),
            words.translate("Print", "Completion"), words.translate("Print", "How it is worked out")});
    for (const KpiResult& kpi : review.kpis) {
        const KpiDefinition* definition = catalogue.find(kpi.id);
        if (definition && kpi.value)
            writeKpiRow(sheet, row++, kpi, *definition, format, words);
    }
}

void writeKpisByMonth(SheetWriter sheet, const Review& review, const Catalogue& catalogue, const Words& words)
{
    QStringList heads{words.translate("Print", "Indicator"), words.translate("Print", "Unit"),
        words.translate("Print", "Figure", "a column: actual, target, ...")};
    const QLocale locale(words.isChinese() ? QLocale::Chinese : QLocale::English);
    for (int month = 1; month <= 12; ++month)
        heads.append(locale.standaloneMonthName(month, QLocale::ShortFormat));
    heads.append(words.translate("Print", "Period"));
    sheet.widths(0, 0, 26);
    sheet.widths(1, 2, 12);
    sheet.widths(kFirstMonthColumn, kYearColumn, 10);
    writeRowOfHeads(sheet, 0, heads);
    MonthsTable table(sheet, review, words);
    int row = 1;
    for (const KpiResult& kpi : review.kpis) {
        const KpiDefinition* definition = catalogue.find(kpi.id);
        if (definition && kpi.value)
            row = table.write(row, kpi, *definition);
    }
    sheet.freeze({1, kFirstMonthColumn});
    lxw().worksheet_autofilter(sheet.sheet(), 0, 0, static_cast<lxw_row_t>(row - 1), kYearColumn);
    lxw().worksheet_repeat_rows(sheet.sheet(), 0, 0);
}
