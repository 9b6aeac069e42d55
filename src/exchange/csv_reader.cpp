// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv_reader.h"

#include "exchange/csv_separator.h"

#include <QFileInfo>
#include <QStringDecoder>
#include <QStringEncoder>

#include <algorithm>

namespace {

constexpr qint64 kBlock = 256 * 1024;

// Checks a stream of bytes for strict UTF-8, block by block.
class Utf8Check {
public:
    bool accepts(const QByteArray& block)
    {
        for (const char byte : block) {
            if (!acceptsByte(static_cast<unsigned char>(byte)))
                return false;
            if (byte == '\n')
                ++m_line;
        }
        return true;
    }
    int line() const { return m_line; } // in which the last byte stands
    bool isComplete() const { return m_wanted == 0; }

private:
    bool acceptsByte(unsigned char byte)
    {
        if (m_wanted == 0)
            return begins(byte);
        if (byte < m_least || byte > m_greatest)
            return false;
        m_least = 0x80;
        m_greatest = 0xBF;
        --m_wanted;
        return true;
    }

    // The first byte of a character fixes how many follow, and bounds the second so that neither overlong forms nor
    // surrogates nor numbers past U+10FFFF are taken.
    bool begins(unsigned char byte)
    {
        m_least = 0x80;
        m_greatest = 0xBF;
        if (byte < 0x80)
            return true;
        if (byte >= 0xC2 && byte <= 0xDF) {
            m_wanted = 1;
        } else if (byte >= 0xE0 && byte <= 0xEF) {
            m_wanted = 2;
            m_least = byte == 0xE0 ? 0xA0 : 0x80;
            m_greatest = byte == 0xED ? 0x9F : 0xBF;
        } else if (byte >= 0xF0 && byte <= 0xF4) {
            m_wanted = 3;
            m_least = byte == 0xF0 ? 0x90 : 0x80;
            m_greatest = byte == 0xF4 ? 0x8F : 0xBF;
        } else {
            return false;
        }
        return true;
    }

    int m_wanted = 0; // bytes that still belong to the character at hand
    int m_line = 1;
    unsigned char m_least = 0x80;
    unsigned char m_greatest = 0xBF;
};

// The first line that is not UTF-8; 0 where all are.
int firstLineNotUtf8(QFile& file)
{
    Utf8Check check;
    while (!file.atEnd()) {
        if (!check.accepts(file.read(kBlock)))
            return check.line();
    }
    return check.isComplete() ? 0 : check.line();
}

// The first line that can't be decoded as GB18030; 0 where all can.
int firstUndecodableLine(QFile& file)
{
    QStringDecoder decoder("GB18030");
    int line = 1;
    while (!file.atEnd()) {
        const QByteArray text = file.readLine(kBlock);
        const QString decoded = decoder(text);
        if (decoder.hasError() || text.contains('\0') || decoded.contains(QChar::ReplacementCharacter))
            return line;
        ++line;
    }
    return 0;
}

} // namespace

CsvReader::CsvReader(const QString& path)
    : m_file(path)
{
}

CsvReader::~CsvReader() = default;

Result<std::unique_ptr<CsvReader>> CsvReader::open(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorCode::FileMissing, {path});
    std::unique_ptr<CsvReader> reader(new CsvReader(path));
    if (info.isDir() || !reader->m_file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {path}, reader->m_file.errorString());
    if (reader->m_file.size() == 0)
        return failure(ErrorCode::FileEmpty, {path});
    if (const auto detected = reader->detectEncoding(); !detected)
        return Unexpected(detected.error());
    return reader;
}

Result<void> CsvReader::detectEncoding()
{
    const QByteArray mark = m_file.read(3);
    qint64 begin = 0;
    if (mark.startsWith("\xFF\xFE") || mark.startsWith("\xFE\xFF")) {
        m_encoding = QStringLiteral("UTF-16");
        decodeFrom(std::make_unique<QStringDecoder>(QStringDecoder::Utf16));
    } else {
        const bool isMarked = mark == "\xEF\xBB\xBF";
        begin = isMarked ? 3 : 0;
        if (isMarked)
            m_encoding = QStringLiteral("UTF-8 BOM");
        m_file.seek(begin);
        if (const int line = firstLineNotUtf8(m_file); line > 0) {
            // A file that says it is UTF-8 is damaged, whatever else its bytes could mean.
            m_file.seek(0);
            const int undecodable = isMarked ? line : firstUndecodableLine(m_file);
            if (undecodable > 0)
                return failure(ErrorCode::FileEncoding, {m_file.fileName(), QString::number(undecodable)});
            m_encoding = QStringLiteral("GB18030");
            decodeFrom(std::make_unique<QStringDecoder>("GB18030"));
        }
    }
    m_file.seek(begin);
    return {};
}

void CsvReader::decodeFrom(std::unique_ptr<QStringDecoder> decoder)
{
    m_decoder = std::move(decoder);
    m_encoder = std::make_unique<QStringEncoder>(QStringEncoder::Utf8);
}

qint64 CsvReader::size() const
{
    return m_file.size();
}

qint64 CsvReader::position() const
{
    return m_file.pos();
}

// Reads one more block behind what is not used yet; false where the file has no more.
Result<bool> CsvReader::fill()
{
    if (m_isAtEnd)
        return false;
    m_buffer.erase(0, m_start);
    m_start = 0;
    const QByteArray block = m_file.read(kBlock);
    if (block.isEmpty()) {
        if (m_file.error() != QFileDevice::NoError)
            return failure(ErrorCode::FileUnreadable, {m_file.fileName()}, m_file.errorString());
        m_isAtEnd = true;
        return false;
    }
    if (!m_decoder) {
        m_buffer.append(block.constData(), static_cast<size_t>(block.size()));
        return true;
    }
    const QString decoded = (*m_decoder)(block);
    const QByteArray utf8 = (*m_encoder)(decoded);
    if (m_decoder->hasError() || m_encoder->hasError())
        return failure(ErrorCode::FileEncoding, {m_file.fileName(), QString::number(m_line)});
    m_buffer.append(utf8.constData(), static_cast<size_t>(utf8.size()));
    return true;
}

// By the file's first block.
Result<void> CsvReader::findSeparator()
{
    if (m_isSeparatorFound)
        return {};
    if (const Result<bool> more = fill(); !more)
        return Unexpected(more.error());
    m_separator = separatorOf(m_buffer);
    m_isSeparatorFound = true;
    return {};
}

Error CsvReader::unbalanced(int line) const
{
    return {ErrorCode::FileUnbalancedQuotes, {m_file.fileName(), QString::number(line)}, {}};
}

Result<bool> CsvReader::next()
{
    if (const Result<void> found = findSeparator(); !found)
        return Unexpected(found.error());
    for (;;) {
        m_recordLine = m_line;
        const Result<bool> found = scanRecord();
        if (!found || !*found)
            return found;
        takeCells();
        m_start += m_scanned;
        if (!std::ranges::all_of(m_cells, &std::string_view::empty))
            return true;
    }
}

// Finds the cells of the record that begins at m_start; false where the file ends here.
Result<bool> CsvReader::scanRecord()
{
    m_state = State::CellBegins;
    m_scanned = 0;
    m_place = {};
    m_places.clear();
    for (;;) {
        scanBuffer();
        if (m_state == State::Broken)
            return Unexpected(unbalanced(m_quoteLine));
        if (m_state == State::RecordEnded)
            return true;
        if (m_scanned > kLongestRecord)
            return Unexpected(unbalanced(m_state == State::InQuotes ? m_quoteLine : m_recordLine));
        const Result<bool> more = fill();
        if (!more)
            return more;
        if (*more)
            continue;
        if (m_state == State::InQuotes)
            return Unexpected(unbalanced(m_quoteLine));
        if (m_scanned == 0)
            return false;
        endCell(m_scanned); // the last line needs no line feed
        return true;
    }
}

// Goes on through the buffer until the record or the buffer ends.
void CsvReader::scanBuffer()
{
    const std::string_view text = std::string_view(m_buffer).substr(m_start);
    for (; m_scanned < text.size(); ++m_scanned) {
        const char c = text[m_scanned];
        if (c == '\n')
            ++m_line;
        switch (m_state) {
        case State::CellBegins:
            m_place = {m_scanned, m_scanned, false};
            m_state = State::InCell;
            if (c == '"') {
                m_place.begin = m_scanned + 1;
                m_quoteLine = m_line;
                m_state = State::InQuotes;
                break;
            }
            [[fallthrough]];
        case State::InCell:
            if (c == m_separator || c == '\n')
                endCell(m_scanned);
            break;
        case State::InQuotes:
            if (c == '"') {
                m_place.end = m_scanned;
                m_state = State::AfterQuote;
            }
            break;
        case State::AfterQuote:
            if (c == '"') {
                m_place.hasDoubledQuotes = true;
                m_state = State::InQuotes;
            } else if (c == m_separator || c == '\n') {
                endCell(m_scanned);
            } else if (c != '\r' && c != ' ') {
                m_state = State::Broken;
                return;
            }
            break;
        case State::RecordEnded:
        case State::Broken:
            break;
        }
        if (c == '\n' && m_state == State::CellBegins) {
            m_state = State::RecordEnded;
            ++m_scanned;
            return;
        }
    }
}

// The cell at hand ends before the comma, line feed or end of file at `end`.
void CsvReader::endCell(size_t end)
{
    if (m_state == State::CellBegins)
        m_place = {end, end, false}; // the file ends after a comma
    else if (m_state == State::InCell)
        m_place.end = end;
    const std::string_view text = std::string_view(m_buffer).substr(m_start);
    const bool isLast = end == text.size() || text[end] == '\n';
    if (m_state == State::InCell && isLast && m_place.end > m_place.begin && text[m_place.end - 1] == '\r')
        --m_place.end;
    m_places.push_back(m_place);
    m_state = State::CellBegins;
}

void CsvReader::takeCells()
{
    m_cells.clear();
    m_unquotedCount = 0;
    const std::string_view text = std::string_view(m_buffer).substr(m_start);
    for (const Place& place : m_places) {
        const std::string_view cell = text.substr(place.begin, place.end - place.begin);
        m_cells.push_back(place.hasDoubledQuotes ? withoutDoubledQuotes(cell) : cell);
    }
}

std::string_view CsvReader::withoutDoubledQuotes(std::string_view cell)
{
    if (m_unquoted.size() == m_unquotedCount)
        m_unquoted.emplace_back(); // a deque: cells point into its strings, which must not move
    std::string& text = m_unquoted[m_unquotedCount++];
    text.clear();
    for (size_t i = 0; i < cell.size(); ++i) {
        text.push_back(cell[i]);
        if (cell[i] == '"')
            ++i; // the second of the two
    }
    return text;
}
