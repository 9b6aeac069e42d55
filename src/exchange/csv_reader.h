// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/grid_reader.h"

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
class QStringEncoder;

// Reads a CSV file (RFC 4180), or one with tabs or semicolons for commas, record by record in flat memory, whatever its
// size. The encoding is found by the byte order mark (UTF-8 or UTF-16), else strict UTF-8, else GB18030 (UTF-8 bytes
// would decode as GB18030 without an error, so never first). A quote opens a cell only as its first character; inside
// another cell it is a character like others.
class CsvReader final : public GridReader {
public:
    // A record longer than this is a quote that was never closed: memory stays flat on any file.
    static constexpr size_t kLongestRecord = 4 * 1024 * 1024;

    // Errors: FileMissing, FileUnreadable, FileEmpty (path), FileEncoding (path, line).
    static Result<std::unique_ptr<CsvReader>> open(const QString& path);
    ~CsvReader() override;

    // Moves to the next record, past lines that are empty or hold only commas; false at the end of the file. Errors:
    // FileUnbalancedQuotes (path, line where the quote opens; also text between a closing quote and the comma, and a
    // quoted cell past kLongestRecord), FileEncoding, FileUnreadable.
    Result<bool> next() override;
    // The record's cells in UTF-8; valid until next() is called again.
    std::span<const std::string_view> cells() const override { return m_cells; }
    // The file's line on which the record begins; the first is 1.
    int line() const override { return m_recordLine; }

    bool hasWholeRows() const override { return true; }
    QString encoding() const override { return m_encoding; }
    QChar separator() const override { return QLatin1Char(m_separator); }
    qint64 size() const override;     // of the file, in bytes
    qint64 position() const override; // bytes read so far: for progress

private:
    explicit CsvReader(const QString& path);

    Result<void> detectEncoding();
    void decodeFrom(std::unique_ptr<QStringDecoder> decoder);
    Result<bool> fill();
    Result<void> findSeparator();
    Result<bool> scanRecord();
    void scanBuffer();
    void endCell(size_t end);
    Error unbalanced(int line) const;
    void takeCells();
    std::string_view withoutDoubledQuotes(std::string_view cell);

    // Where a cell of the record at hand lies, from m_start on and without its quotes: the buffer moves while it fills.
    struct Place {
        size_t begin = 0;
        size_t end = 0;
        bool hasDoubledQuotes = false;
    };
    enum class State { CellBegins, InCell, InQuotes, AfterQuote, RecordEnded, Broken };

    QFile m_file;
    std::unique_ptr<QStringDecoder> m_decoder; // none where the file is UTF-8
    std::unique_ptr<QStringEncoder> m_encoder; // to UTF-8; it keeps half a character for the next block
    QString m_encoding = QStringLiteral("UTF-8");
    char m_separator = ',';
    bool m_isSeparatorFound = false;
    std::string m_buffer; // UTF-8
    size_t m_start = 0;   // of what is not read yet
    bool m_isAtEnd = false;
    int m_line = 1; // of m_start; while a record is scanned, of where the scan is
    int m_recordLine = 0;

    State m_state = State::CellBegins;
    size_t m_scanned = 0; // from m_start
    int m_quoteLine = 0;  // where the last quote opened
    Place m_place;        // the cell at hand
    std::vector<Place> m_places;

    std::vector<std::string_view> m_cells;
    std::deque<std::string> m_unquoted; // cells that held doubled quotes
    size_t m_unquotedCount = 0;
};
