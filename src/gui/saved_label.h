// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QTime>

// "Saved 14:05:32": said only once what was typed is in the book.
class SavedLabel final : public QLabel {
    Q_OBJECT

public:
    explicit SavedLabel(QWidget* parent);

    // Something has just been committed.
    void showSaved();
    // Something was typed and is not stored: nothing is said until it is.
    void showUnsaved();
    // What was not stored has been given up: all that is there is stored, as before.
    void showGivenUp();

protected:
    void changeEvent(QEvent* event) override;

private:
    void say();

    QTime m_when;
    bool m_isUnsaved = false;
};
