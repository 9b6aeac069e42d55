// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/block_card.h"

#include "gui/chart_view.h"
#include "gui/flowing_label.h"
#include "gui/hidden_link.h"
#include "gui/kpi_strip_view.h"
#include "gui/message_view.h"
#include "gui/note_presenter.h"
#include "gui/problem_dialog.h"
#include "gui/review_table_view.h"
#include "gui/text_block_view.h"
#include "gui/words_desk.h"

#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr int kSide = 16;

// "who · what unit · when", with what it shows in bold.
FlowingLabel* titleLabel(const BlockTitle& title, const Theme& theme, QWidget* parent)
{
    const QString separator = QStringLiteral(" · ");
    const QString before = title.who.isEmpty() || title.what.isEmpty() ? title.who : title.who + separator;
    QString text = before + QStringLiteral("%1 %2").arg(title.what, title.unit).trimmed();
    if (!title.when.isEmpty())
        text += text.isEmpty() ? title.when : separator + title.when;
    if (text.isEmpty())
        return nullptr;
    return new FlowingLabel(text, theme.font(Theme::kTitlePx), theme.secondary, parent,
        {static_cast<int>(before.size()), static_cast<int>(title.what.size())});
}

} // namespace

BlockCard::BlockCard(const Block& block, const Theme& theme, NotePresenter& notes, WordsDesk* words, QWidget* parent)
    : QWidget(parent)
    , m_blockId(block.id)
    , m_theme(theme)
{
    setObjectName(block.id);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(0);
    if (const auto* strip = std::get_if<KpiStrip>(&block.content); strip && block.emptyHint.isEmpty()) {
        column->setContentsMargins(1, 1, 1, 1);
        m_strip = new KpiStripView(*strip, theme, notes, this);
        column->addWidget(m_strip);
        return;
    }
    column->setContentsMargins(kSide, 14, kSide, 14);
    if (QWidget* message = messageView({block.messageId, block.message, {}, Judgement::Neutral, block.messageHand},
            {Theme::kChartMessagePx, true}, theme, words, this))
        column->addWidget(message);
    if (FlowingLabel* title = titleLabel(block.title, theme, this)) {
        column->addSpacing(2);
        column->addWidget(title);
    }
    if (column->count() > 0)
        column->addSpacing(10);
    if (!block.emptyHint.isEmpty()) {
        auto* hint = new FlowingLabel(block.emptyHint, theme.font(Theme::kBodyPx), theme.secondary, this);
        hint->setMinimumHeight(48);
        column->addWidget(hint);
    } else if (const auto* chart = std::get_if<ChartBlock>(&block.content)) {
        m_chart = new ChartView(*chart, block.message, theme, notes, this);
        column->addWidget(m_chart, 1);
    } else if (const auto* table = std::get_if<TableBlock>(&block.content)) {
        m_table = new ReviewTableView(*table, block.message, theme, notes, this);
        m_table->setWords(words, block.id);
        column->addWidget(m_table);
        addAcceptAll(*table, notes, *column);
    } else if (const auto* text = std::get_if<TextBlock>(&block.content)) {
        column->addWidget(new TextBlockView(*text, theme, words, this));
    }
    if (block.takesOwnRows && words)
        addProblemTools(block, *words, *column);
    if (!block.footnote.isEmpty()) {
        column->addSpacing(10);
        column->addWidget(new FlowingLabel(block.footnote, theme.font(Theme::kLabelPx), theme.secondary, this));
    }
    column->addStretch(m_chart ? 0 : 1);
}

// What was hidden can come back, and what the program does not find can be added, where it finds nothing too.
void BlockCard::addProblemTools(const Block& block, WordsDesk& words, QVBoxLayout& column)
{
    auto* row = new QHBoxLayout;
    const auto* table = std::get_if<TableBlock>(&block.content);
    if (table && !table->hidden.empty()) {
        QStringList hidden;
        for (const TableRow& one : table->hidden)
            hidden.append(one.id);
        row->addWidget(new HiddenLink(hidden, words, this, HiddenLink::Of::Problems));
    }
    row->addStretch(1);
    auto* add = new QPushButton(tr("Add a problem"), this);
    add->setObjectName(QStringLiteral("addProblem"));
    add->setEnabled(words.canWrite());
    const QString last = table && !table->rows.empty() ? table->rows.back().id : QString();
    connect(add, &QPushButton::clicked, &words,
        [this, &words, id = block.id, last] { ProblemDialog::add(words, id, last, window()); });
    row->addWidget(add);
    column.addSpacing(10);
    column.addLayout(row);
}

// One step for all targets that are still proposals.
void BlockCard::addAcceptAll(const TableBlock& table, NotePresenter& notes, QVBoxLayout& column)
{
    std::vector<RowSubject> proposals;
    for (const TableRow& row : table.rows) {
        if (row.subject.kind == RowSubject::Kind::Proposal)
            proposals.push_back(row.subject);
    }
    if (proposals.size() < 2 || !notes.isOffering())
        return;
    auto* all = new QPushButton(tr("Accept all proposals"), this);
    all->setObjectName(QStringLiteral("acceptAll"));
    connect(
        all, &QPushButton::clicked, &notes, [&notes, proposals] { Q_EMIT notes.rowsWished(proposals, RowWish::Take); });
    column.addSpacing(10);
    column.addWidget(all, 0, Qt::AlignRight);
}

void BlockCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.line, 1));
    painter.setBrush(m_theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::kCornerPx, Theme::kCornerPx);
}
