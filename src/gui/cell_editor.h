// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class Composition;

// Where the cursor goes once a cell has been typed.
enum class CellStep { Stay, Down, Up, Right, Left, NextRight, NextLeft };

// The field in which a cell is typed. While typing, arrows leave the cell as in a spreadsheet; after F2 they move in
// the text. It never closes itself: the view reads it, stores, and closes it only where that went well.
class CellEditor final : public QLineEdit {
    Q_OBJECT

public:
    enum class Mode { Typing, Editing };

    explicit CellEditor(QWidget* parent);

    // isTouched: the text is not what the cell holds, but what could not be stored before.
    void begin(const QString& text, Mode mode, bool isTouched = false);
    Mode mode() const { return m_mode; }
    // Whether the text is another than the one it began with, or was typed over it.
    bool isTouched() const { return m_isTouched || m_mode == Mode::Typing || text() != m_begun; }
    // What an input method has shown so far becomes text.
    void commitComposition();

Q_SIGNALS:
    void leaveWanted(CellStep step);
    void gaveUp();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    bool leaves(const QKeyEvent& event);

    Composition* m_composition;
    Mode m_mode = Mode::Editing;
    QString m_begun;
    bool m_isTouched = false;
};
