// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/words.h"

#include <QString>

class QJsonObject;

// What commands say, in the user's language: results on standard output, everything else on standard error.
class Console final {
public:
    explicit Console(const Words& words);

    const Words& words() const { return m_words; }
    void print(const QString& line) const;
    void print(const QJsonObject& object) const; // on one line
    void tell(const QString& line) const;
    // The error as a sentence; the exit code kFailed.
    int fail(const Error& error) const;
    // A wrong call: the sentence, and how to call the command; the exit code kWrongUse.
    int refuse(const QString& sentence, const QString& usage) const;
    // One line that is written over again and again, on a terminal only; an empty text ends it.
    void progress(const QString& text) const;

private:
    const Words& m_words;
    bool m_isTerminal;
};
