// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words.h"
#include "gui/import_tables.h"
#include "models/record_text.h"

#include <QString>

#include <vector>

// A number as the import's dialog writes it: "12,345".
QString countText(qint64 value);
// One after the other, as the language has it; either may be empty.
QString twoSentences(const QString& first, const QString& second);
// "2025-01 – 2025-12", with their number where some between are missing; empty where there are none.
QString monthsText(const std::vector<Month>& months);
// "New 12 · Changed 3", what there is of it; empty where there is nothing.
QString countsText(const ImportedFile& outcome);
// What keeps a table from being imported, in a few words; empty where nothing does.
QString shortProblem(const ImportTable& table);
// The same in whole sentences, with what to do.
QString longProblem(const ImportTable& table, const Words& words);
// How a text was read: "GB18030, separated by commas"; "Workbook" for a workbook's sheet.
QString textFormWords(const TableFacts& facts);
// Units of figures that can be chosen, as powers of ten, and what one is called: "10 thousand".
const std::vector<int>& unitChoices();
QString unitText(int places);
// What an import did: "Imported: new 12, changed 3, unchanged 40."
QString importedText(const ImportTables::Totals& totals);
// What would be done, as a headline, and what else there is to say of it (may be empty).
QString importHeadline(const ImportTables& tables);
QString importRemark(const ImportTables& tables);
// A cell of a record as a file writes it, for people: codes by their names.
QString fileCellText(const Column& column, const QString& text, const RecordNames& names, const Words& words);
