// SPDX-License-Identifier: GPL-3.0-or-later
// bench_workbook BOOK STORE YEAR FILE.xlsx: a workbook with a native chart for each chart of the review's chapters, of
// the same values, for LibreOffice to turn into a PDF. Prints how many charts it has.
#include "arguments.h"

#include "core/clock.h"
#include "core/words.h"
#include "services/review_service.h"
#include "storage/book.h"

#include <QCoreApplication>

#include <xlsxwriter.h>

#include <cstdio>

namespace {

// One sheet: a column of names, then a column of values for each series; and the chart of them.
class ChartSheet final {
public:
    ChartSheet(lxw_workbook* workbook, lxw_chart_type type)
        : m_sheet(workbook_add_worksheet(workbook, nullptr))
        , m_chart(workbook_add_chart(workbook, static_cast<uint8_t>(type)))
    {
    }

    void addNames(const QStringList& names)
    {
        m_rows = static_cast<lxw_row_t>(names.size());
        for (lxw_row_t row = 0; row < m_rows; ++row)
            worksheet_write_string(m_sheet, row + 1, 0, names.at(row).toUtf8().constData(), nullptr);
    }

    void addSeries(const QString& name, const std::vector<std::optional<double>>& values)
    {
        ++m_columns;
        worksheet_write_string(m_sheet, 0, m_columns, name.toUtf8().constData(), nullptr);
        for (lxw_row_t row = 0; row < values.size(); ++row)
            if (values[row])
                worksheet_write_number(m_sheet, row + 1, m_columns, *values[row], nullptr);
        lxw_chart_series* series = chart_add_series(m_chart, nullptr, nullptr);
        chart_series_set_categories(series, m_sheet->name, 1, 0, m_rows, 0);
        chart_series_set_values(series, m_sheet->name, 1, m_columns, m_rows, m_columns);
        chart_series_set_name(series, name.toUtf8().constData());
        chart_series_set_labels(series);
    }

    void finish(const QString& title)
    {
        chart_title_set_name(m_chart, title.toUtf8().constData());
        worksheet_insert_chart(m_sheet, m_rows + 2, 0, m_chart);
    }

private:
    lxw_worksheet* m_sheet;
    lxw_chart* m_chart;
    lxw_row_t m_rows = 0;
    lxw_col_t m_columns = 0;
};

std::vector<std::optional<double>> valuesOf(const std::vector<Mark>& marks)
{
    std::vector<std::optional<double>> values;
    values.reserve(marks.size());
    for (const Mark& mark : marks)
        values.push_back(mark.value);
    return values;
}

void write(lxw_workbook* workbook, const QString& title, const ColumnsSpec& spec)
{
    ChartSheet sheet(workbook, LXW_CHART_COLUMN);
    sheet.addNames(spec.categories);
    sheet.addSeries(spec.actualName, valuesOf(spec.actual));
    if (!spec.plan.empty())
        sheet.addSeries(spec.planName, valuesOf(spec.plan));
    if (!spec.previous.empty())
        sheet.addSeries(spec.previousName, valuesOf(spec.previous));
    sheet.finish(title);
}

void write(lxw_workbook* workbook, const QString& title, const BridgeSpec& spec)
{
    ChartSheet sheet(workbook, LXW_CHART_BAR_STACKED);
    QStringList names;
    std::vector<std::optional<double>> starts;
    std::vector<std::optional<double>> lengths;
    for (const BridgeSpec::Row& row : spec.rows) {
        names << row.name;
        starts.emplace_back(std::min(row.from, row.to));
        lengths.emplace_back(std::abs(row.to - row.from));
    }
    sheet.addNames(names);
    sheet.addSeries(QStringLiteral("from"), starts);
    sheet.addSeries(QStringLiteral("change"), lengths);
    sheet.finish(title);
}

void write(lxw_workbook* workbook, const QString& title, const LinesSpec& spec)
{
    ChartSheet sheet(workbook, LXW_CHART_LINE);
    sheet.addNames(spec.categories);
    for (const LinesSpec::Series& series : spec.series)
        sheet.addSeries(series.name, valuesOf(series.marks));
    sheet.finish(title);
}

void write(lxw_workbook* workbook, const QString& title, const ScatterSpec& spec)
{
    ChartSheet sheet(workbook, LXW_CHART_BAR);
    QStringList names;
    std::vector<std::optional<double>> across, up;
    for (const ScatterSpec::Point& point : spec.points) {
        names << point.name;
        across.emplace_back(point.x);
        up.emplace_back(point.y);
    }
    sheet.addNames(names);
    sheet.addSeries(spec.horizontal.title, across);
    sheet.addSeries(spec.vertical.title, up);
    sheet.finish(title);
}

void write(lxw_workbook* workbook, const QString& title, const ParetoSpec& spec)
{
    ChartSheet sheet(workbook, LXW_CHART_COLUMN);
    QStringList names;
    std::vector<std::optional<double>> heights, shares;
    for (const ParetoSpec::Column& column : spec.columns) {
        names << column.name;
        heights.push_back(column.actual.value);
        shares.push_back(column.share.value);
    }
    sheet.addNames(names);
    sheet.addSeries(spec.actualName, heights);
    sheet.addSeries(spec.shareName, shares);
    sheet.finish(title);
}

void write(lxw_workbook* workbook, const QString& title, const HeatSpec& spec)
{
    ChartSheet sheet(workbook, LXW_CHART_COLUMN);
    sheet.addNames(spec.columns);
    for (size_t row = 0; row < spec.cells.size(); ++row)
        sheet.addSeries(spec.rows[static_cast<qsizetype>(row)], valuesOf(spec.cells[row]));
    sheet.finish(title);
}

int writeCharts(lxw_workbook* workbook, const Review& review)
{
    int charts = 0;
    for (const Chapter& chapter : review.chapters) {
        for (const Block& block : chapter.blocks) {
            const auto* chart = std::get_if<ChartBlock>(&block.content);
            if (chart == nullptr)
                continue;
            ++charts;
            std::visit([&](const auto& spec) { write(workbook, block.title.what, spec); }, chart->spec);
        }
    }
    return charts;
}

}

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const BenchArguments arguments = benchArguments(argc, argv);
    if (argc != 5)
        return 2;
    const Result<std::unique_ptr<Book>> book = Book::open(arguments.book);
    if (!book)
        benchFailed(book.error());
    const SystemClock clock;
    const Words words(Language::Chinese);
    const Result<Review> review =
        ReviewService(**book, clock).review({arguments.store, arguments.year, {}, {}, {}}, words);
    if (!review)
        benchFailed(review.error());
    lxw_workbook* workbook = workbook_new(argv[4]);
    const int charts = writeCharts(workbook, *review);
    if (workbook_close(workbook) != LXW_NO_ERROR)
        return 1;
    std::printf("%d\n", charts);
    return charts > 0 ? 0 : 1;
}
