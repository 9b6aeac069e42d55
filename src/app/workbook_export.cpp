// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbook_export.h"

#include "exchange/save_bytes.h"
#include "print/record_workbook.h"

#include <QDir>

namespace {

// The workbooks as the records come.
class Export final {
public:
    Export(QString out, const Words& words)
        : m_out(std::move(out))
        , m_words(words)
        , m_isOne(m_out.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive))
    {
    }

    Result<void> begin(const RecordKind& kind)
    {
        if (!m_isOne && !QDir().mkpath(m_out))
            return failure(ErrorCode::FileUnwritable, {m_out});
        if (!m_workbook) {
            auto workbook = RecordWorkbook::begin(m_words);
            if (!workbook)
                return Unexpected(workbook.error());
            m_workbook = std::move(*workbook);
        }
        if (!m_isOne || m_files.empty())
            m_files.push_back(
                {m_isOne ? m_out : QDir(m_out).filePath(kind.name + QStringLiteral(".xlsx")), kind.name, 0});
        m_workbook->begin(kind);
        return {};
    }

    Result<void> add(const Record& record)
    {
        ++m_files.back().records;
        return m_workbook->add(record);
    }

    Result<void> end() { return m_isOne ? Result<void>() : save(); }

    Result<std::vector<ExportedFile>> finish()
    {
        if (const Result<void> saved = m_workbook ? save() : Result<void>(); !saved)
            return Unexpected(saved.error());
        return std::move(m_files);
    }

private:
    Result<void> save()
    {
        const auto bytes = m_workbook->finish();
        m_workbook.reset();
        return bytes ? saveBytes(m_files.back().path, *bytes) : Unexpected(bytes.error());
    }

    QString m_out;
    const Words& m_words;
    bool m_isOne;
    std::unique_ptr<RecordWorkbook> m_workbook;
    std::vector<ExportedFile> m_files;
};

} // namespace

Result<std::vector<ExportedFile>> exportWorkbooks(
    Book& book, const QString& out, const ExportOptions& options, const Words& words)
{
    Export workbooks(out, words);
    RecordVisitor visitor;
    visitor.begin = [&](const RecordKind& kind) { return workbooks.begin(kind); };
    visitor.add = [&](const Record& record) { return workbooks.add(record); };
    visitor.end = [&](const RecordKind&) { return workbooks.end(); };
    if (const Result<void> visited = visitRecords(book, options, visitor); !visited)
        return Unexpected(visited.error());
    return workbooks.finish();
}
