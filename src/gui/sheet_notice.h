// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class CellLink;
class QLabel;

// The card beside the current cell's: what could not be stored and why, or what else in the sheet is to be checked.
class SheetNotice final : public QWidget {
    Q_OBJECT

public:
    // What it says and how it can be answered.
    struct Content {
        QString title;           // what and where
        QString text;            // why, and what to do
        bool isError = false;    // what was typed or asked could not be done
        bool hasPlace = false;   // there is a cell to go to
        bool isUnsaved = false;  // what was typed is not in the book
        bool isQuestion = false; // unlikely, but perhaps right
    };

    explicit SheetNotice(QWidget* parent);

    void show(const Content& content);
    void clear();
    // What was wrong is not any more; the card stays for what comes next.
    void settle() { m_content.isError = false; }
    const Content& content() const { return m_content; }

Q_SIGNALS:
    void placeWanted();
    void putAway();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* m_title;
    QLabel* m_text;
    CellLink* m_go;
    CellLink* m_close;
    Content m_content;
};
