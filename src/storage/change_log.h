// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "storage/change_span.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

class Book;

// An entry of the change log as it was written: of a record or of a store's vocabulary.
struct LoggedChange {
    qint64 id = 0;
    QString kind;      // the table
    QByteArray key;    // JSON, as the log has it
    QByteArray before; // empty: added
    QByteArray after;  // empty: removed
};

// The change log as a whole, whatever it is about.
class ChangeLog final {
public:
    explicit ChangeLog(Book& book);

    // The newest entry; 0 where there is none. QueryFailed.
    Result<qint64> last() const;
    // Entries of the span from its end, no more than `most`. QueryFailed.
    Result<std::vector<LoggedChange>> backwards(const ChangeSpan& span, int most) const;
    // The first entry after the span about something that the span is about, settings apart; none where all is as the
    // span left it. QueryFailed.
    Result<std::optional<LoggedChange>> touchedSince(const ChangeSpan& span) const;

private:
    Book& m_book;
};
