// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/template_lines.h"

#include <algorithm>

namespace {

// Whether some line of the sheet has these codes, leaving open what they leave open.
bool isThere(const Sheet& sheet, const QStringList& codes)
{
    return std::ranges::any_of(sheet.lines(), [&codes](const SheetLine& line) {
        for (qsizetype i = 0; i < codes.size(); ++i) {
            if (!codes[i].isEmpty() && codes[i] != line.codes[i])
                return false;
        }
        return true;
    });
}

// Every combination of what must be given; what may be left open is.
std::vector<QStringList> neededCodes(const Sheet& sheet)
{
    std::vector<QStringList> all{{}};
    const int labels = static_cast<int>(labelColumns(sheet.kind()).size());
    for (int label = 0; label < labels; ++label) {
        const QStringList choices = sheet.labelChoices(label);
        std::vector<QStringList> longer;
        for (const QStringList& codes : all) {
            if (choices.contains(QString())) {
                longer.push_back(codes + QStringList{QString()});
                continue;
            }
            for (const QString& choice : choices)
                longer.push_back(codes + QStringList{choice});
        }
        all = std::move(longer);
    }
    return all;
}

} // namespace

std::vector<Record> linesOfYear(const RecordKind& kind, const StoreId& store, int year,
    const std::vector<Record>& records, const Vocabularies& vocabularies)
{
    Sheet sheet(kind, store, year, records, vocabularies);
    for (const QStringList& codes : neededCodes(sheet)) {
        if (!isThere(sheet, codes))
            sheet.addLine(codes);
    }
    std::vector<Record> rows;
    for (int month = 1; month <= 12; ++month) {
        for (int line = 0; line < static_cast<int>(sheet.lines().size()); ++line) {
            Record record = sheet.record(line, Month(year, month));
            if (!sheet.line(line).isRetired || !hasNothing(kind, record)) // what is retired is not asked for
                rows.push_back(std::move(record));
        }
    }
    return rows;
}
