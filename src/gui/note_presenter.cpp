// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/note_presenter.h"

#include "gui/note_popover.h"
#include "gui/row_offers.h"

#include <QMenu>

namespace {

constexpr int kRestMs = 120;

} // namespace

NotePresenter::NotePresenter(QWidget& host, const Theme& theme, QObject* parent)
    : QObject(parent)
    , m_host(host)
    , m_theme(theme)
    , m_popover(new NotePopover(&host))
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    connect(&m_rest, &QTimer::timeout, this, &NotePresenter::showPending);
}

void NotePresenter::present(const FigureNote& note, QWidget& view, const QRect& area, Reason reason)
{
    if (note.isEmpty()) {
        dismiss(view);
        return;
    }
    if (reason == Reason::Focus)
        Q_EMIT placeFocused(&view, area);
    m_view = &view;
    m_pending = note;
    m_area = area;
    m_reason = reason;
    if (reason == Reason::Focus) {
        showPending();
    } else if (m_popover->isVisible()) {
        showPending();
    } else {
        m_rest.start();
    }
}

void NotePresenter::dismiss(const QWidget& view)
{
    if (m_view == &view)
        dismissAll();
}

void NotePresenter::dismissAll()
{
    m_rest.stop();
    m_view = nullptr;
    m_popover->hide();
}

void NotePresenter::followPlace()
{
    if (m_reason == Reason::Hover)
        dismissAll();
    else if (m_popover->isVisible())
        showPending();
}

const FigureNote* NotePresenter::shown() const
{
    return m_popover->isVisible() ? &m_popover->note() : nullptr;
}

void NotePresenter::showPending()
{
    m_rest.stop();
    if (!m_view || !m_view->isVisible())
        return;
    const QRect spot(m_view->mapTo(&m_host, m_area.topLeft()), m_area.size());
    m_popover->present(m_pending, spot, m_theme);
}

bool isByKeyboard(Qt::FocusReason reason)
{
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason
        || reason == Qt::OtherFocusReason;
}

void showFigureMenu(QWidget& view, const QPoint& globalPosition, const FigureNote& note, NotePresenter& notes,
    const std::function<void()>& copy, const RowSubject& subject, const std::function<void(QMenu&)>& addMore)
{
    auto* menu = new QMenu(&view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(NotePresenter::tr("&Copy"), &view, copy);
    QAction* records = menu->addAction(
        NotePresenter::tr("Show &records"), &notes, [&notes, note] { Q_EMIT notes.recordsWanted(note); });
    records->setEnabled(note.hasRecords());
    for (const RowOffer& offer : rowOffers(subject, notes.isOffering())) {
        menu->addAction(
            offer.text, &notes, [&notes, subject, wish = offer.wish] { Q_EMIT notes.rowsWished({subject}, wish); });
    }
    if (addMore)
        addMore(*menu);
    menu->popup(globalPosition);
}
