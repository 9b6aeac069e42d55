// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/cell_facts.h"

#include <QWidget>

class CellLink;
class QLabel;
class QLineEdit;
class QPushButton;

// The card below a sheet: what is known of the current cell, and what can be done with it. A reason or a note is
// written in place.
class CellPanel final : public QWidget {
    Q_OBJECT

public:
    explicit CellPanel(QWidget* parent);

    void showFacts(const CellFacts& facts);
    // Begins to write why the figure is right, or the note beside it.
    void askForReason();
    void askForNote(const QString& present);
    bool isAsking() const;
    // The first thing that can be done with the cell gets the focus.
    void focusFirst();

Q_SIGNALS:
    void acceptWanted();
    void reasonGiven(const QString& reason);
    void noteGiven(const QString& note);
    void noteWanted();
    void historyWanted();
    void reopenWanted(Month month);
    void left(); // the sheet is to have the focus again

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Asking { Nothing, Reason, Note };

    CellLink* addLink();
    QLabel* addLine(QPalette::ColorRole role);
    void ask(Asking what, const QString& text);
    void answer();
    void stopAsking();
    void arrange();
    void retranslate();

    QLabel* m_title;
    QLabel* m_unit;
    QLabel* m_comparisons;
    QLabel* m_problem;
    QLabel* m_remarks;
    QWidget* m_links;
    CellLink* m_accept;
    CellLink* m_confirm;
    CellLink* m_note;
    CellLink* m_history;
    CellLink* m_reopen;
    QWidget* m_form;
    QLabel* m_question;
    QLineEdit* m_answer;
    QPushButton* m_save;
    QPushButton* m_cancel;
    CellFacts m_facts;
    Asking m_asking = Asking::Nothing;
};

// A card's surface: rounded, with a thin line.
void paintCard(QPainter& painter, const QWidget& card);
