// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QToolButton>

class WordsDesk;

// "2 hidden sentences: show": brings back what was hidden at this place.
class HiddenLink final : public QToolButton {
    Q_OBJECT

public:
    enum class Of { Sentences, Problems };
    HiddenLink(const QStringList& places, WordsDesk& words, QWidget* parent, Of what = Of::Sentences);
};
