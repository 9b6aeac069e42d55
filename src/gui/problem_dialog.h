// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/review.h"
#include "services/problem_words.h"

#include <QDialog>

#include <functional>
#include <utility>
#include <vector>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QVBoxLayout;
class WordsDesk;

// A problem in a person's words: the problem and its cause; of one that the person adds also what it is about and how
// severe it is. It closes only when it is stored.
class ProblemDialog final : public QDialog {
    Q_OBJECT

public:
    using Areas = std::vector<std::pair<QString, QString>>; // ids and names
    using Store = std::function<bool(const ProblemWords& words)>;

    // Adds a problem below a row of the block's table; `beside` empty: at its end. The desk must outlive the dialog.
    static void add(WordsDesk& desk, const QString& block, const QString& beside, QWidget* parent);
    static void reword(WordsDesk& desk, const TableRow& row, const TableBlock::WordedColumns& columns, QWidget* parent);

    // areas: empty where the program found the problem, so knows what it is about. original: the program's own wording,
    // where it isn't what stands there.
    ProblemDialog(const QString& title, const ProblemWords& words, const QString& original, const Areas& areas,
        Store store, QWidget* parent);

    ProblemWords words() const;
    void accept() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QPlainTextEdit* addText(const QString& title, const QString& text, int lines, QVBoxLayout& column);
    void addChoices(const ProblemWords& words, const Areas& areas, QVBoxLayout& column);

    Store m_store;
    QPlainTextEdit* m_problem = nullptr;
    QPlainTextEdit* m_cause = nullptr;
    QComboBox* m_area = nullptr; // of one that is added
    QComboBox* m_severity = nullptr;
    QLabel* m_hint = nullptr;
};
