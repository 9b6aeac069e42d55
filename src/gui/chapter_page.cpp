// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/chapter_page.h"

#include "gui/block_card.h"
#include "gui/cell_link.h"
#include "gui/chart_view.h"
#include "gui/flowing_label.h"
#include "gui/message_view.h"
#include "gui/note_presenter.h"
#include "gui/span_layout.h"
#include "gui/words_desk.h"

#include <QApplication>
#include <QEvent>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include <limits>
#include <utility>

namespace {

constexpr int kSide = 24;
// The width of the cards at which the whole window is about 1100 pixels wide.
constexpr int kStackBelow = 840;
constexpr int kAhead = 600;
constexpr int kLowRow = 240;   // rows of cards are seldom lower
constexpr int kLowStrip = 100; // nor the figures at the head

} // namespace

ChapterPage::ChapterPage(NotePresenter& notes, QWidget* parent)
    : QScrollArea(parent)
    , m_notes(notes)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // paints nothing where there is nothing to scroll
    setFocusPolicy(Qt::NoFocus);
    verticalScrollBar()->setSingleStep(24);
    m_buildAhead.setSingleShot(true);
    m_buildAhead.setInterval(30);
    connect(&m_buildAhead, &QTimer::timeout, this, [this] { buildChartsNear(kAhead); });
    m_addRest.setSingleShot(true);
    m_addRest.setInterval(1);
    connect(&m_addRest, &QTimer::timeout, this, &ChapterPage::addAllCards);
    connect(&m_notes, &NotePresenter::placeFocused, this, [this](QWidget* view, const QRect& area) {
        if (widget() && widget()->isAncestorOf(view)) {
            const QPoint centre = view->mapTo(widget(), area.center());
            ensureVisible(centre.x(), centre.y(), area.width() / 2, area.height() / 2 + 24);
        }
    });
}

void ChapterPage::show(std::shared_ptr<const Review> review, const QString& chapterId, const Theme& theme)
{
    const Chapter* chapter = review->chapter(chapterId);
    if (!chapter)
        return;
    const bool isSame = m_chapterId == chapterId && widget();
    if (!isSame)
        m_kept.reset();
    else if (isVisible() || !m_kept)
        m_kept = place();
    m_notes.dismissAll();
    saveTyping();
    m_review = std::move(review);
    if (m_words)
        m_words->setReview(m_review);
    m_chapterId = chapterId;
    m_chapter = m_review->chapter(chapterId);
    m_theme = theme;
    if (isVisible())
        fill(std::exchange(m_kept, std::nullopt));
    else
        m_isFillDue = true; // when it is seen, in the width that it then has
}

void ChapterPage::fill(const std::optional<Place>& before)
{
    m_isFillDue = false;
    setUpdatesEnabled(false);
    QWidget* content = build();
    if (before)
        addAllCards();
    else
        addCards(viewport()->height());
    content->resize(viewport()->size()); // else it would be measured first for a width that it never has
    setWidget(content);                  // deletes the one before
    content->installEventFilter(this);
    QString place = before && m_words ? m_words->takeFocusPlace() : QString();
    if (before && place.isEmpty())
        place = before->focusedSentence;
    if (before)
        restore(*before);
    else
        verticalScrollBar()->setValue(0);
    if (!place.isEmpty())
        focusPlace(place);
    if (before)
        keepFocus(*before);
    setUpdatesEnabled(true);
    buildChartsNear(0);
    buildAheadSoon();
}

QSize ChapterPage::sizeHint() const
{
    return {800, 600}; // whatever the window gives is filled
}

void ChapterPage::clear()
{
    m_notes.dismissAll();
    m_addRest.stop();
    m_isFillDue = false;
    m_cards.clear();
    delete takeWidget();
    m_chapter = nullptr;
    m_review.reset();
    m_chapterId.clear();
}

ChapterPage::Place ChapterPage::place() const
{
    Place place;
    place.scroll = verticalScrollBar()->value();
    const QWidget* focused = QApplication::focusWidget();
    if (const auto* sentence = qobject_cast<const SentenceView*>(focused)) {
        place.focusedSentence = sentence->place();
        place.sentence = findChildren<const SentenceView*>().indexOf(sentence);
    }
    for (const BlockCard* card : m_cards) {
        if (!focused || !card->isAncestorOf(focused))
            continue;
        place.focusedBlock = card->blockId();
        if (const auto* table = qobject_cast<const QTableView*>(focused)) {
            place.row = table->currentIndex().row();
            place.column = table->currentIndex().column();
        }
        if (const auto* chart = qobject_cast<const ChartView*>(focused))
            place.mark = chart->currentSpot();
    }
    return place;
}

void ChapterPage::restoreIn(BlockCard& card, const Place& place)
{
    const auto views = card.findChildren<QWidget*>();
    for (QWidget* view : views) {
        const auto* sentence = qobject_cast<const SentenceView*>(view);
        const QString sentencePlace = sentence ? sentence->place() : QString();
        if (!(view->focusPolicy() & Qt::TabFocus) || sentencePlace != place.focusedSentence)
            continue;
        view->setFocus(Qt::MouseFocusReason); // quietly: no note
        if (auto* table = qobject_cast<QTableView*>(view); table && place.row >= 0)
            table->setCurrentIndex(
                table->model()->index(std::min(place.row, table->model()->rowCount() - 1), place.column));
        if (auto* chart = qobject_cast<ChartView*>(view); chart && place.mark)
            chart->setCurrentSpot(*place.mark);
        return;
    }
}

void ChapterPage::restore(const Place& place)
{
    widget()->layout()->activate();
    for (BlockCard* card : m_cards) {
        if (!place.focusedBlock.isEmpty() && card->blockId() == place.focusedBlock)
            restoreIn(*card, place);
    }
    verticalScrollBar()->setValue(place.scroll);
}

void ChapterPage::returnToPlace()
{
    if (const auto kept = std::exchange(m_kept, std::nullopt); kept && widget() && !m_isFillDue)
        restore(*kept);
}

QWidget* ChapterPage::build()
{
    m_addRest.stop();
    m_cards.clear();
    auto* content = new QWidget(this);
    m_layout = new SpanLayout(Theme::kGapPx, kStackBelow, content);
    m_layout->setContentsMargins(kSide, 4, kSide - verticalScrollBar()->sizeHint().width(), kSide);
    auto* head = new QWidget(content);
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    if (QWidget* message =
            messageView({m_chapter->messageId, m_chapter->message, {}, Judgement::Neutral, m_chapter->messageHand},
                {Theme::kMessagePx, true}, m_theme, m_words, head)) {
        if (auto* text = message->findChild<FlowingLabel*>())
            text->setObjectName(QStringLiteral("chapterMessage"));
        column->addWidget(message);
    }
    if (!m_chapter->status.isEmpty()) {
        auto* status = new FlowingLabel(m_chapter->status, m_theme.font(Theme::kTitlePx), m_theme.secondary, head);
        status->setObjectName(QStringLiteral("chapterStatus"));
        column->addWidget(status);
    }
    addSignOffLink(head);
    addFlagLink(head);
    m_layout->addSpanned(head, SpanLayout::kColumns);
    return content;
}

void ChapterPage::addCards(int height)
{
    int filled = 0;
    int columns = 0;
    while (m_cards.size() < m_chapter->blocks.size() && (filled < height || columns > 0)) {
        const Block& block = m_chapter->blocks[m_cards.size()];
        if (columns + block.span > SpanLayout::kColumns) { // the next row
            columns = 0;
            if (filled >= height)
                return;
        }
        if (columns == 0)
            filled += std::holds_alternative<KpiStrip>(block.content) ? kLowStrip : kLowRow;
        columns = (columns + block.span) % SpanLayout::kColumns;
        auto* card = new BlockCard(block, m_theme, m_notes, m_words, m_layout->parentWidget());
        m_layout->addSpanned(card, block.span);
        if (card->parentWidget()->isVisible())
            card->show(); // added to a page that is shown already
        m_cards.push_back(card);
    }
}

void ChapterPage::addAllCards()
{
    addCards(std::numeric_limits<int>::max());
}

void ChapterPage::buildChartsNear(int margin)
{
    if (!isVisible() || !widget())
        return;
    const QRect near = viewport()->rect().adjusted(0, -margin, 0, margin);
    for (BlockCard* card : m_cards) {
        ChartView* chart = card->chart();
        if (!chart || chart->isBuilt())
            continue;
        const QRect place(chart->mapTo(viewport(), QPoint(0, 0)), chart->size());
        if (place.intersects(near))
            chart->build();
    }
}

void ChapterPage::buildAheadSoon()
{
    if (m_isPainted) // else goOnAfterPainting does: what is seen first comes first
        m_buildAhead.start();
}

void ChapterPage::goOnAfterPainting()
{
    m_isPaintedSoon = false;
    if (!m_isPainted) {
        m_isPainted = true;
        Q_EMIT painted();
        m_buildAhead.start();
    }
    if (m_chapter && m_cards.size() < m_chapter->blocks.size())
        m_addRest.start();
}

void ChapterPage::scrollContentsBy(int dx, int dy)
{
    QScrollArea::scrollContentsBy(dx, dy);
    m_notes.followPlace();
    buildChartsNear(0);
    buildAheadSoon();
}

void ChapterPage::resizeEvent(QResizeEvent* event)
{
    m_notes.dismissAll();
    QScrollArea::resizeEvent(event);
    if (m_isFillDue)
        fill(std::exchange(m_kept, std::nullopt));
    buildChartsNear(0);
    buildAheadSoon();
}

void ChapterPage::showEvent(QShowEvent* event)
{
    QScrollArea::showEvent(event);
    if (m_isFillDue)
        fill(std::exchange(m_kept, std::nullopt));
    buildChartsNear(0); // before the first painting, so that nothing moves after it
    buildAheadSoon();
}

bool ChapterPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && event->type() == QEvent::Paint) {
        // Charts that are about to be painted must be there: the page may have been laid out since they were built.
        buildChartsNear(0);
        if (!m_isPaintedSoon) {
            m_isPaintedSoon = true;
            QTimer::singleShot(0, this, &ChapterPage::goOnAfterPainting); // after the cards' own painting
        }
    }
    return QScrollArea::eventFilter(watched, event);
}
