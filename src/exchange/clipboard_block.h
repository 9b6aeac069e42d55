// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

// Rows of cells, as spreadsheets put them on the clipboard as plain text.
using ClipboardBlock = std::vector<QStringList>;

// Reads what Excel and LibreOffice copy: a line a row (LF, CRLF or CR; the last line end begins no row), a tab between
// cells, cells with tabs, line ends or quotes in quotes that are doubled inside. A quote that is never closed is a
// character like any other. Rows are made equally long. No text: no rows.
ClipboardBlock readBlock(const QString& text);
// Writes it the way they read it: CRLF after each row.
QString blockText(const ClipboardBlock& block);
