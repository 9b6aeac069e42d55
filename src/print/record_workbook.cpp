// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/record_workbook.h"

#include "print/record_cell.h"

#include "print/xlsxwriter_calls.h"

namespace {

constexpr int kMostRows = 1'048'576;
constexpr qsizetype kLongestText = 32767;

} // namespace

RecordWorkbook::RecordWorkbook(std::unique_ptr<WorkbookFile> file, const Words& words)
    : m_file(std::move(file))
    , m_theme(Theme::make(Appearance::Light, PaletteKind::Default))
    , m_formats(m_file->workbook(), m_theme, sheetFamily(words))
{
}

Result<std::unique_ptr<RecordWorkbook>> RecordWorkbook::begin(const Words& words)
{
    auto file = WorkbookFile::begin(WorkbookFile::Order::RowByRow);
    if (!file)
        return Unexpected(file.error());
    return std::unique_ptr<RecordWorkbook>(new RecordWorkbook(std::move(*file), words));
}

void RecordWorkbook::begin(const RecordKind& kind)
{
    endSheet();
    m_kind = &kind;
    beginSheet();
}

void RecordWorkbook::beginSheet()
{
    m_names.append(sheetName(m_kind->name, m_names));
    m_sheet.emplace(m_file->workbook(), m_formats, m_names.last());
    CellStyle head;
    head.isHead = true;
    for (size_t i = 0; i < m_kind->columns.size(); ++i) {
        const Column& column = m_kind->columns[i];
        const int place = static_cast<int>(i);
        m_sheet->text({0, place}, column.name, head);
        const bool isLong = column.type == ColumnType::Text || column.type == ColumnType::Moment;
        m_sheet->widths(place, place, isLong ? 20 : 14);
    }
    m_sheet->freeze({1, 0});
    m_row = 1;
}

void RecordWorkbook::endSheet()
{
    if (m_sheet)
        lxw().worksheet_autofilter(m_sheet->sheet(), 0, 0, static_cast<lxw_row_t>(m_row - 1),
            static_cast<lxw_col_t>(m_kind->columns.size() - 1));
}

Result<void> RecordWorkbook::add(const Record& record)
{
    if (m_row == kMostRows) {
        endSheet();
        beginSheet();
    }
    for (size_t i = 0; i < record.size(); ++i) {
        const auto* text = std::get_if<QString>(&record[i]);
        if (text && text->size() > kLongestText)
            return failure(ErrorCode::ArgumentInvalid,
                {QStringLiteral("--format"), QStringLiteral("xlsx"), QStringLiteral("csv")},
                QStringLiteral("%1.%2: %3 characters").arg(m_kind->name, m_kind->columns[i].name).arg(text->size()));
        writeRecordCell(*m_sheet, {m_row, static_cast<int>(i)}, m_kind->columns[i], record[i]);
    }
    ++m_row;
    return {};
}

Result<QByteArray> RecordWorkbook::finish()
{
    endSheet();
    return m_file->finish();
}
