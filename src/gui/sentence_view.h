// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/theme.h"
#include "review/review.h"

#include <QPointer>
#include <QStringList>
#include <QWidget>

class FlowingLabel;
class QPlainTextEdit;
class QVBoxLayout;
class WordsDesk;

// One sentence or message, to be read, reached by keyboard and, where there is a desk for it, changed in place: F2,
// a double click or the menu. A mark at its left tells that a person wrote it, or that it needs a look.
class SentenceView final : public QWidget {
    Q_OBJECT

public:
    struct Look {
        int pixels = Theme::kBodyPx;
        bool isBold = false;
    };
    // siblings: the places of its paragraph in order, hidden ones too; empty for a message, which can't be moved.
    SentenceView(const Sentence& sentence, const QStringList& siblings, Look look, const Theme& theme, WordsDesk* words,
        QWidget* parent);

    const QString& place() const { return m_sentence.id; }
    FlowingLabel* label() const { return m_label; }
    QPlainTextEdit* editor() const { return m_editor; } // nullptr: nothing is typed
    void reword();
    void addBelow();
    // Stores what is typed; true where nothing is left to store.
    bool saveTyping();

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    bool isWritable() const;
    QString note() const; // the flag and the program's own wording
    void edit(const QString& text, bool isAdding);
    void closeEditor();
    bool typed(int key, Qt::KeyboardModifiers modifiers);
    bool goTo(int step);

    Sentence m_sentence;
    QStringList m_siblings;
    Theme m_theme;
    QPointer<WordsDesk> m_words;
    FlowingLabel* m_label;
    QVBoxLayout* m_column;
    QPlainTextEdit* m_editor = nullptr;
    bool m_isAdding = false;
};
