// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/edit_batch.h"

#include <QDialog>

#include <vector>

// Someone else changed the same figures since this person saw them: both values, and a choice for all of them. Closing
// it decides nothing: nothing is stored then.
class ConflictDialog final : public QDialog {
    Q_OBJECT

public:
    // One figure in question, as it is written.
    struct Line {
        QString cell;
        QString before; // what this person saw
        QString mine;
        QString theirs;
        QString who; // with the time; empty: not known
    };

    ConflictDialog(const std::vector<Line>& lines, QWidget* parent);

    // Once it was accepted.
    ConflictChoice choice() const { return m_choice; }

private:
    void choose(ConflictChoice choice);

    ConflictChoice m_choice = ConflictChoice::KeepTheirs;
};
