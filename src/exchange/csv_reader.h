// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QFile>
#include <QString>

#include <deque>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

class QStringDecoder;

// Reads a CSV file (RFC 4180) record by record in flat memory, whatever its size. The encoding is found by the byte
// order mark, else strict UTF-8, else GB18030 (UTF-8 bytes would decode as GB18030 without an error, so never first).
class CsvReader final {
public:
    // Errors: FileMissing, FileUnreadable, FileEmpty (path), FileEncoding (path, line).
    static Result<std::unique_ptr<CsvReader>> open(const QString& path);
    ~CsvReader();
    CsvReader(const CsvReader&) = delete;
    CsvReader& operator=(const CsvReader&) = delete;

    // Moves to the next record, past lines that are empty; false at the end of the file. Errors: FileUnbalancedQuotes
    // (path, line where the quote opens), FileUnreadable.
    Result<bool> next();
    // The record's cells in UTF-8; valid until next() is called again.
    std::span<const std::string_view> cells() const { return m_cells; }
    // The file's line on which the record begins; the first is 1.
    int line() const { return m_recordLine; }

    qint64 size() const;     // of the file, in bytes
    qint64 position() const; // bytes read so far: for progress

private:
    explicit CsvReader(const QString& path);

    enum class Encoding { Utf8, Gb18030, Utf16 };
    Result<void> detectEncoding();
    Result<bool> fill();
    Result<std::optional<size_t>> findRecordEnd();
    void splitCells(size_t end);
    std::string_view unquoted(std::string_view cell);

    QFile m_file;
    Encoding m_encoding = Encoding::Utf8;
    std::unique_ptr<QStringDecoder> m_decoder;
    std::string m_buffer; // UTF-8
    size_t m_start = 0;   // of what is not read yet
    bool m_isAtEnd = false;
    int m_line = 1; // of m_start
    int m_recordLine = 0;
    std::vector<std::string_view> m_cells;
    std::deque<std::string> m_unquoted; // cells that held doubled quotes
    size_t m_unquotedCount = 0;
};
