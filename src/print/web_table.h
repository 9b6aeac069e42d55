// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/review.h"

#include <QString>

class QXmlStreamWriter;

// A review's table as a table of HTML: heads with their scope, figures at the right, totals and strong figures bold.
// `caption` may be empty.
void writeWebTable(QXmlStreamWriter& html, const TableBlock& table, const QString& caption);
// The same alone, with its looks in each cell: for the clipboard, from where word processors and spreadsheets take it.
QString clipboardTable(const TableBlock& table);
// An element with a text in it; an empty one keeps its end tag, which HTML wants.
void writeWebText(QXmlStreamWriter& html, const QString& element, const QString& text, const QString& looks = {});
