// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/theme.h"
#include "review/review.h"

#include <QWidget>

class ChartView;
class KpiStripView;
class NotePresenter;
class QVBoxLayout;
class ReviewTableView;
class WordsDesk;

// One block of a chapter on its card: the message, who, what and when, the content, the footnote. A block without data
// shows its hint instead.
class BlockCard final : public QWidget {
    Q_OBJECT

public:
    // words: where its sentences and rows can be changed; nullptr: they are only read.
    BlockCard(const Block& block, const Theme& theme, NotePresenter& notes, WordsDesk* words, QWidget* parent);

    const QString& blockId() const { return m_blockId; }
    ChartView* chart() const { return m_chart; } // nullptr where the block has none
    KpiStripView* strip() const { return m_strip; }
    ReviewTableView* table() const { return m_table; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void addProblemTools(const Block& block, WordsDesk& words, QVBoxLayout& column);
    void addAcceptAll(const TableBlock& table, NotePresenter& notes, QVBoxLayout& column);

    QString m_blockId;
    Theme m_theme;
    ChartView* m_chart = nullptr;
    KpiStripView* m_strip = nullptr;
    ReviewTableView* m_table = nullptr;
};
