// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

class EntryDesk;

// A line that a page of entry carries while its book can't be written: nothing there can be changed.
class ReadOnlyNote final : public QLabel {
    Q_OBJECT

public:
    // Must outlive the note.
    ReadOnlyNote(const EntryDesk& desk, QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    const EntryDesk& m_desk;
};
