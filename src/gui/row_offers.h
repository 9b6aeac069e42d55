// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/theme.h"
#include "gui/row_wish.h"
#include "review/review.h"

#include <QRect>
#include <QString>

#include <vector>

class QPainter;

// Something that can be done with a row of a review's table.
struct RowOffer {
    RowWish wish = RowWish::Open;
    QString text;
    QRect area{}; // where it is drawn; none before placeOffers()
};

// What a subject offers, the first first; canWrite: the book can be changed.
std::vector<RowOffer> rowOffers(const RowSubject& subject, bool canWrite);
// Whether the offers stand in the place of the cell's text: they are what is next. Else a press on the text opens.
bool areOffersShown(const RowSubject& subject, bool canWrite);
// Side by side from the left, as high as a line.
std::vector<RowOffer> placeOffers(std::vector<RowOffer> offers, const QRect& room, const Theme& theme);
// As buttons; `active`: the one under the pointer or that Enter takes, -1 for none.
void paintOffers(QPainter& painter, const std::vector<RowOffer>& offers, const Theme& theme, int active);
