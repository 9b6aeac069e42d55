// SPDX-License-Identifier: GPL-3.0-or-later
// What a chapter's page does for the words that a person changes in it.
#include "gui/cell_link.h"
#include "gui/chapter_page.h"
#include "gui/review_table_view.h"
#include "gui/sentence_view.h"
#include "gui/words_desk.h"

#include <QApplication>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

void ChapterPage::setWords(WordsDesk* words)
{
    m_words = words;
}

bool ChapterPage::saveTyping()
{
    const auto views = findChildren<SentenceView*>();
    for (SentenceView* view : views) {
        if (!view->saveTyping())
            return false;
    }
    return true;
}

void ChapterPage::setSignOff(const QString& text)
{
    m_signOff = text;
    if (m_signOffLink) {
        m_signOffLink->setText(text);
        m_signOffLink->setVisible(!text.isEmpty());
    }
}

void ChapterPage::addSignOffLink(QWidget* head)
{
    m_signOffLink = new CellLink(head);
    m_signOffLink->setObjectName(QStringLiteral("signOffLink"));
    connect(m_signOffLink, &CellLink::clicked, this, &ChapterPage::signOffWanted);
    head->layout()->addWidget(m_signOffLink);
    head->layout()->setAlignment(m_signOffLink, Qt::AlignLeft);
    setSignOff(m_signOff);
}

void ChapterPage::addFlagLink(QWidget* head)
{
    const QStringList flagged = m_chapter->flagged();
    if (flagged.isEmpty())
        return;
    auto* link = new QToolButton(head);
    link->setObjectName(QStringLiteral("flagLink"));
    link->setAutoRaise(true);
    link->setText(tr("%n sentence(s) flagged: go to it", nullptr, static_cast<int>(flagged.size())));
    QPalette colours = link->palette();
    colours.setColor(QPalette::ButtonText, m_theme.bad);
    link->setPalette(colours);
    connect(link, &QToolButton::clicked, this, &ChapterPage::goToFlagged);
    head->layout()->addWidget(link);
}

void ChapterPage::goToFlagged()
{
    if (!m_chapter || m_chapter->flagged().isEmpty())
        return;
    addAllCards();
    focusPlace(m_chapter->flagged().constFirst());
}

void ChapterPage::keepFocus(const Place& before)
{
    const auto views = widget()->findChildren<SentenceView*>();
    if (before.sentence < 0 || views.isEmpty() || isAncestorOf(QApplication::focusWidget()))
        return;
    views.at(std::min(before.sentence, views.size() - 1))->setFocus(Qt::MouseFocusReason); // quietly: no note
}

void ChapterPage::focusPlace(const QString& place)
{
    const auto tables = widget()->findChildren<ReviewTableView*>();
    for (ReviewTableView* table : tables) {
        if (!table->goToPlace(place))
            continue;
        widget()->layout()->activate();
        const QRect area = table->currentArea();
        const QPoint centre = table->mapTo(widget(), area.center());
        ensureVisible(centre.x(), centre.y(), 0, area.height() / 2 + 24);
        return;
    }
    const auto views = widget()->findChildren<SentenceView*>();
    for (SentenceView* view : views) {
        if (view->place() != place)
            continue;
        widget()->layout()->activate();
        ensureWidgetVisible(view);
        view->setFocus(Qt::TabFocusReason);
        return;
    }
}
