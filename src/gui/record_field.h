// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/words.h"
#include "domain/record_kind.h"
#include "exchange/cell_parser.h"
#include "models/record_text.h"

#include <QWidget>

class Composition;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QToolButton;

// One column of a record in a form: its title with a mnemonic, an editor that fits the column's type, and below it what
// is wrong with what was typed. Lists offer the store's own values that are not retired. In days and times Ctrl+; or
// the button beside types the present one, as in a spreadsheet.
class RecordField final : public QWidget {
    Q_OBJECT

public:
    // Kind and clock must outlive the field.
    RecordField(const RecordKind& kind, int column, const Clock& clock, QWidget* parent);

    int column() const { return m_column; }
    const Column& info() const { return m_kind.columns[static_cast<size_t>(m_column)]; }
    // Shows a value in place of what was typed.
    void show(const Value& value, const RecordNames& names, const Words& words);
    // Types a value as a person would.
    void type(const Value& value);
    void typeNow();
    // Other names and words for the same; what was typed stays.
    void retranslate(const QString& title, const RecordNames& names, const Words& words);

    // What a field that names another record offers; taken up when it is next shown or retranslated.
    void setLinks(const QStringList& links) { m_links = links; }

    // Whether something else stands there than was shown.
    bool isTouched() const;
    // What an input method has shown so far becomes text.
    void commitComposition();
    // What stands there; the value that was shown where it was not touched.
    ParsedCell value() const;
    // Nothing more can be typed; the value can be read and copied.
    void setLocked(bool isLocked);
    bool isLocked() const { return m_isLocked; }

    // A sentence below the editor; empty: nothing is wrong. Marked without a sentence where the sentence stands at
    // another field.
    void setProblem(const QString& text, bool isMarked);
    void setProblem(const QString& text) { setProblem(text, !text.isEmpty()); }
    QString problem() const;
    QWidget* editor() const;

Q_SIGNALS:
    void edited();
    void entered();    // it has the focus
    void finished();   // the person has left the field
    void nextWanted(); // Enter, but in a text of many lines

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void makeLine(QHBoxLayout& row);
    void makeChoice(QHBoxLayout& row);
    void makeText(QHBoxLayout& row);
    void fill(const QString& code, const RecordNames& names, const Words& words);
    QString typed() const;
    void put(const QString& text);
    void tidy();
    void paintProblem();

    const RecordKind& m_kind;
    int m_column;
    const Clock& m_clock;
    QLabel* m_title;
    QLineEdit* m_line = nullptr; // one of the three
    QComboBox* m_choice = nullptr;
    QPlainTextEdit* m_text = nullptr;
    Composition* m_composition = nullptr; // of texts and lines
    QToolButton* m_now = nullptr;         // of days and times
    QWidget* m_problemRow;
    QLabel* m_problemSign;
    QLabel* m_problem;
    QStringList m_links;
    Value m_base;
    QString m_shown;
    bool m_isLocked = false;
    bool m_isMarked = false;
};
