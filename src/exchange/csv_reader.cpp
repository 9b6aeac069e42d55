// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv_reader.h"

#include <QFileInfo>
#include <QStringDecoder>

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
        }
        return true;
    }
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

    int m_wanted = 0;
    unsigned char m_least = 0x80;
    unsigned char m_greatest = 0xBF;
};

bool isUtf8(QFile& file)
{
    Utf8Check check;
    while (!file.atEnd()) {
        if (!check.accepts(file.read(kBlock)))
            return false;
    }
    return check.isComplete();
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
        m_encoding = Encoding::Utf16;
        m_decoder = std::make_unique<QStringDecoder>(QStringDecoder::Utf16);
    } else if (mark == "\xEF\xBB\xBF") {
        begin = 3;
    }
    if (m_encoding == Encoding::Utf8) {
        m_file.seek(begin);
        if (!isUtf8(m_file)) {
            m_file.seek(0);
            if (const int line = firstUndecodableLine(m_file); line > 0)
                return failure(ErrorCode::FileEncoding, {m_file.fileName(), QString::number(line)});
            m_encoding = Encoding::Gb18030;
            m_decoder = std::make_unique<QStringDecoder>("GB18030");
            begin = 0;
        }
    }
    m_file.seek(begin);
    return {};
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
    if (m_decoder) {
        const QString decoded = (*m_decoder)(block);
        const QByteArray utf8 = decoded.toUtf8();
        m_buffer.append(utf8.constData(), static_cast<size_t>(utf8.size()));
    } else {
        m_buffer.append(block.constData(), static_cast<size_t>(block.size()));
    }
    return true;
}

// The place of the line feed that ends the record (or of the buffer's end); none where the file ends here.
Result<std::optional<size_t>> CsvReader::findRecordEnd()
{
    bool isQuoted = false;
    int line = m_line;
    int quoteLine = m_line;
    size_t at = m_start;
    for (;;) {
        for (; at < m_buffer.size(); ++at) {
            const char c = m_buffer[at];
            if (c == '"') {
                isQuoted = !isQuoted;
                quoteLine = line;
            } else if (c == '\n') {
                if (!isQuoted)
                    return std::optional<size_t>(at);
                ++line;
            }
        }
        const size_t read = at - m_start;
        const Result<bool> more = fill();
        if (!more)
            return Unexpected(more.error());
        at = m_start + read;
        if (*more)
            continue;
        if (isQuoted)
            return failure(ErrorCode::FileUnbalancedQuotes, {m_file.fileName(), QString::number(quoteLine)});
        return m_start < m_buffer.size() ? std::optional<size_t>(m_buffer.size()) : std::nullopt;
    }
}

Result<bool> CsvReader::next()
{
    for (;;) {
        const auto end = findRecordEnd();
        if (!end)
            return Unexpected(end.error());
        if (!*end)
            return false;
        m_recordLine = m_line;
        splitCells(**end);
        const std::string_view record(m_buffer.data() + m_start, **end - m_start);
        m_line += static_cast<int>(std::ranges::count(record, '\n')) + 1;
        m_start = std::min(**end + 1, m_buffer.size());
        const bool isBlank = m_cells.size() == 1 && m_cells.front().empty();
        if (!isBlank)
            return true;
    }
}

void CsvReader::splitCells(size_t end)
{
    m_cells.clear();
    m_unquotedCount = 0;
    if (end > m_start && m_buffer[end - 1] == '\r')
        --end;
    size_t begin = m_start;
    bool isQuoted = false;
    for (size_t at = m_start; at <= end; ++at) {
        if (at < end && m_buffer[at] == '"')
            isQuoted = !isQuoted;
        if (at < end && (isQuoted || m_buffer[at] != ','))
            continue;
        m_cells.push_back(unquoted(std::string_view(m_buffer.data() + begin, at - begin)));
        begin = at + 1;
    }
}

std::string_view CsvReader::unquoted(std::string_view cell)
{
    if (cell.size() < 2 || cell.front() != '"' || cell.back() != '"')
        return cell;
    cell = cell.substr(1, cell.size() - 2);
    if (cell.find('"') == std::string_view::npos)
        return cell;
    if (m_unquoted.size() == m_unquotedCount)
        m_unquoted.emplace_back(); // a deque: cells point into its strings, which must not move
    std::string& text = m_unquoted[m_unquotedCount++];
    text.clear();
    for (size_t i = 0; i < cell.size(); ++i) {
        text.push_back(cell[i]);
        if (cell[i] == '"' && i + 1 < cell.size() && cell[i + 1] == '"')
            ++i;
    }
    return text;
}
