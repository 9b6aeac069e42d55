// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review_table_view.h"

#include "gui/note_presenter.h"
#include "models/review_table_model.h"

#include <QMouseEvent>

#include <algorithm>

// What a table's rows offer, and what a press or Enter on a cell does.

const RowSubject& ReviewTableView::subject(const QModelIndex& index) const
{
    return m_model->table().rows[static_cast<size_t>(index.row())].subject;
}

std::vector<RowOffer> ReviewTableView::offersAt(const QModelIndex& index) const
{
    if (index.column() != m_model->table().subjectColumn || !areOffersShown(subject(index), m_notes.isOffering()))
        return {};
    return placeOffers(rowOffers(subject(index), m_notes.isOffering()), inside(index), m_theme);
}

int ReviewTableView::activeOffer(const QModelIndex& index) const
{
    const std::vector<RowOffer> offers = offersAt(index);
    for (size_t i = 0; i < offers.size(); ++i) {
        if (offers[i].area.contains(m_pointer))
            return static_cast<int>(i);
    }
    return hasFocus() && currentIndex() == index && !offers.empty() ? 0 : -1;
}

// What a press there does: one of the offers, or to open what the row is about.
std::optional<RowWish> ReviewTableView::wishAt(const QPoint& place) const
{
    const QModelIndex index = indexAt(place);
    if (!index.isValid() || index.column() != m_model->table().subjectColumn)
        return std::nullopt;
    const std::vector<RowOffer> drawn = offersAt(index);
    const auto pressed =
        std::find_if(drawn.begin(), drawn.end(), [&](const RowOffer& offer) { return offer.area.contains(place); });
    if (pressed != drawn.end())
        return pressed->wish;
    const std::vector<RowOffer> offers = rowOffers(subject(index), m_notes.isOffering());
    return drawn.empty() && !offers.empty() ? std::optional(offers.front().wish) : std::nullopt;
}

void ReviewTableView::wish(const QModelIndex& index, RowWish wish)
{
    const RowSubject wished = subject(index); // the view may go with what is done
    Q_EMIT m_notes.rowsWished({wished}, wish);
}

// A row's subject by the cell that stands for it and by cells that have no records; else the records behind the cell.
void ReviewTableView::enter(const QModelIndex& index)
{
    const FigureNote note = m_model->cell(index).note;
    const std::vector<RowOffer> offers = rowOffers(subject(index), m_notes.isOffering());
    if (isWordable(index) && index.column() != m_model->table().subjectColumn && !note.hasRecords()) {
        reword(index);
        return;
    }
    const bool isSubject = index.column() == m_model->table().subjectColumn || !note.hasRecords();
    if (isSubject && !offers.empty())
        wish(index, offers.front().wish);
    else if (note.hasRecords())
        Q_EMIT m_notes.recordsWanted(note);
}

void ReviewTableView::mouseReleaseEvent(QMouseEvent* event)
{
    const std::optional<RowWish> wished =
        event->button() == Qt::LeftButton ? wishAt(event->pos()) : std::optional<RowWish>();
    QTableView::mouseReleaseEvent(event);
    if (wished)
        wish(indexAt(event->pos()), *wished);
}

void ReviewTableView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    const bool isSubject = index.isValid() && index.column() == m_model->table().subjectColumn;
    if (event->button() == Qt::LeftButton && index.isValid()
        && (m_model->cell(index).note.hasRecords() || (isWordable(index) && !isSubject)))
        enter(index);
    else
        QTableView::mouseDoubleClickEvent(event);
}
