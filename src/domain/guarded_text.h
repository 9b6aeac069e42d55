// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// Texts that a spreadsheet would take for a formula (= + - @ tab CR LF or their full-width forms in front) get a ' in
// front where a file can't say that they are texts. unguardedText(guardedText(x)) is x for every x.
QString guardedText(const QString& text);
QString unguardedText(const QString& text);
// Whether a text, as it stands, would lose its own ' on the way back: it needs guarding in every file.
bool looksGuarded(const QString& text);
