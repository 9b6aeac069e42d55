// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record_kind.h"

#include <QByteArray>
#include <QString>

// Makes a CSV file as spreadsheets open it without asking: UTF-8 with a byte order mark, RFC 4180, CR LF. A text that a
// spreadsheet would take for a formula (= + - @ tab CR LF or their full-width forms in front) gets a ' in front, which
// parseCell takes off again (domain/guarded_text.h).
class CsvWriter final {
public:
    explicit CsvWriter(const RecordKind& kind); // writes the header
    void add(const Record& record);
    const QByteArray& bytes() const { return m_bytes; }

private:
    void addCell(const QString& text);

    const RecordKind& m_kind;
    QByteArray m_bytes;
};
