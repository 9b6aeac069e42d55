// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/record_matches.h"

#include <algorithm>

namespace {

QString codeOf(const Value& value)
{
    if (const auto* text = std::get_if<QString>(&value))
        return *text;
    const auto* whole = std::get_if<qint64>(&value);
    return whole ? QString::number(*whole) : QString();
}

}

bool matches(const RecordKind& kind, const Record& record, const RecordsBehind& behind)
{
    return std::all_of(behind.matches.begin(), behind.matches.end(), [&](const RecordsBehind::Match& match) {
        const int column = kind.indexOf(match.column);
        return column < 0 || codeOf(record[static_cast<size_t>(column)]) == match.code;
    });
}
