// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/theme.h"
#include "review/review.h"

#include <QPointer>
#include <QScrollArea>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

class BlockCard;
class CellLink;
class NotePresenter;
class QLabel;
class SpanLayout;
class WordsDesk;

// One chapter of a review: its message, its status line and a card for each block. A chapter that is opened anew shows
// at once what is in view; the cards below follow when that has been painted. Charts are built when they come near the
// view.
class ChapterPage final : public QScrollArea {
    Q_OBJECT

public:
    ChapterPage(NotePresenter& notes, QWidget* parent);

    // Shows the chapter; one that is shown again (another language, theme or month) keeps its place. `chapter` must be
    // one of the review's.
    void show(std::shared_ptr<const Review> review, const QString& chapterId, const Theme& theme);
    void clear();
    // Before another page comes in front of it, and when it is back there: the same scroll, block, cell and mark.
    void keepPlace() { m_kept = place(); }
    void returnToPlace();
    // Where the words can be changed; without one they are only read. It must outlive the page.
    void setWords(WordsDesk* words);
    // Stores what is typed in a sentence; false where that can't be, and it is still there.
    bool saveTyping();
    // Who signed the review off, as a link below the status; empty: nobody.
    void setSignOff(const QString& text);
    // Brings the first sentence that needs a look into view and gives it the focus.
    void goToFlagged();
    const QString& chapterId() const { return m_chapterId; }
    const std::vector<BlockCard*>& cards() const { return m_cards; } // those that are there already

    QSize sizeHint() const override;

Q_SIGNALS:
    void signOffWanted(); // its link was chosen
    // The chapter and the charts in view have been painted for the first time.
    void painted();

protected:
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Place {
        int scroll = 0;
        QString focusedBlock{};
        int row = -1; // of a table, with its column
        int column = -1;
        QString focusedSentence{};
        qsizetype sentence = -1;      // its number among all; -1: the focus was not on one
        std::optional<size_t> mark{}; // of a chart
    };
    Place place() const;
    static void restoreIn(BlockCard& card, const Place& place);
    void restore(const Place& place);
    // Puts the chapter's widgets on the page; with a place, as it was left there.
    void fill(const std::optional<Place>& before);
    QWidget* build(); // all but the cards
    // Adds cards until about `height` pixels are filled.
    void addCards(int height);
    void addAllCards();
    // Builds the charts that lie within `margin` pixels of the view.
    void buildChartsNear(int margin);
    void buildAheadSoon();
    void goOnAfterPainting();
    void addFlagLink(QWidget* head);
    void addSignOffLink(QWidget* head);
    void focusPlace(const QString& place);
    // Where the sentence that had the focus is gone, the one in its stead gets it: the next key is meant for the page.
    void keepFocus(const Place& before);

    NotePresenter& m_notes;
    WordsDesk* m_words = nullptr;
    std::shared_ptr<const Review> m_review;
    QString m_chapterId;
    const Chapter* m_chapter = nullptr; // of m_review
    Theme m_theme;
    SpanLayout* m_layout = nullptr; // of the page's content
    std::vector<BlockCard*> m_cards;
    QTimer m_buildAhead;
    QTimer m_addRest;
    std::optional<Place> m_kept;
    QString m_signOff;
    QPointer<CellLink> m_signOffLink; // of the page's head
    bool m_isFillDue = false;
    bool m_isPaintedSoon = false; // what follows the painting waits for the event loop
    bool m_isPainted = false;
};
