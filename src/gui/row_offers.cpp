// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/row_offers.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace {

constexpr int kInside = 8;
constexpr int kBetween = 6;
constexpr int kHeight = 22;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RowOffers)
};

} // namespace

std::vector<RowOffer> rowOffers(const RowSubject& subject, bool canWrite)
{
    std::vector<RowOffer> offers;
    switch (subject.kind) {
    case RowSubject::Kind::Problem:
        if (canWrite)
            offers.push_back({RowWish::Take, Text::tr("Make it an issue")});
        break;
    case RowSubject::Kind::Proposal:
        if (canWrite)
            offers.push_back({RowWish::Take, Text::tr("Accept")});
        offers.push_back({RowWish::Open, Text::tr("Change", "a proposed target")});
        break;
    case RowSubject::Kind::Target:
        offers.push_back({RowWish::Open, Text::tr("Change the target")});
        break;
    case RowSubject::Kind::Issue:
        offers.push_back({RowWish::Open, Text::tr("Open the issue")});
        break;
    case RowSubject::Kind::Action:
        offers.push_back({RowWish::Open, Text::tr("Open the action")});
        break;
    case RowSubject::Kind::Nothing:
        break;
    }
    return offers;
}

bool areOffersShown(const RowSubject& subject, bool canWrite)
{
    return canWrite && (subject.kind == RowSubject::Kind::Problem || subject.kind == RowSubject::Kind::Proposal);
}

std::vector<RowOffer> placeOffers(std::vector<RowOffer> offers, const QRect& room, const Theme& theme)
{
    const QFontMetrics metrics(theme.font(Theme::kTitlePx));
    const int height = std::min(kHeight, room.height() - 2);
    int left = room.left();
    for (RowOffer& offer : offers) {
        const int width = std::min(metrics.horizontalAdvance(offer.text) + 2 * kInside, room.right() + 1 - left);
        offer.area = {left, room.center().y() - height / 2, std::max(width, 0), height};
        left += width + kBetween;
    }
    return offers;
}

void paintOffers(QPainter& painter, const std::vector<RowOffer>& offers, const Theme& theme, int active)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme.font(Theme::kTitlePx));
    for (size_t i = 0; i < offers.size(); ++i) {
        const bool isActive = static_cast<int>(i) == active;
        painter.setPen(QPen(isActive ? theme.accent : theme.line, 1));
        painter.setBrush(isActive ? theme.selection : theme.surface);
        painter.drawRoundedRect(QRectF(offers[i].area).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        painter.setPen(theme.accent);
        painter.drawText(offers[i].area, Qt::AlignCenter, offers[i].text);
    }
    painter.restore();
}
