// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/cover_page.h"

#include "charts/fitted_text.h"
#include "print/boxes.h"
#include "print/one_line.h"
#include "print/report_title.h"

#include <QPainter>

namespace {

constexpr double kBarTop = 250;
constexpr double kBarWidth = 72;
constexpr double kBarHeight = 6;
constexpr int kNamePx = 36;
constexpr double kNameHeight = 190;
constexpr int kYearPx = 24;
constexpr double kYearHeight = 44;
constexpr int kPeriodPx = 15;
constexpr double kPeriodHeight = 30;
constexpr double kFactsBottom = paper::kHeight - 110;
constexpr double kFactHeight = 40;
constexpr double kStatusHeight = 76;
constexpr double kLabelWidth = 110;
constexpr qsizetype kLongestName = 600;

double heightOf(const Cover::Fact& fact)
{
    return fact.isLong ? kStatusHeight : kFactHeight;
}

// Where the next thing stands.
double drawNames(QPainter& painter, const Cover& cover, const Theme& theme)
{
    const QSizeF room(paper::kContentWidth, kNameHeight);
    const FittedText name = fitText(cover.name, room, theme, kNamePx, true);
    double top = kBarTop + kBarHeight + 34;
    drawFittedTop(painter, QRectF(QPointF(paper::kSide, top), room), name, Qt::AlignLeft, theme.ink);
    top += name.height() + 26;
    const QSizeF yearRoom(paper::kContentWidth, kYearHeight);
    drawFittedTop(painter, QRectF(QPointF(paper::kSide, top), yearRoom), fitLine(cover.year, yearRoom, theme, kYearPx),
        Qt::AlignLeft, theme.ink);
    return top + kYearHeight;
}

void drawFact(QPainter& painter, QRectF area, const Cover::Fact& fact, const Theme& theme)
{
    painter.setPen(QPen(theme.line, 0.75));
    painter.drawLine(area.topLeft(), area.topRight());
    area.adjust(0, 13, 0, -6);
    const QSizeF labelRoom(kLabelWidth - 10, area.height());
    drawFittedTop(painter, QRectF(area.topLeft(), labelRoom), fitText(fact.label, labelRoom, theme, Theme::kTitlePx),
        Qt::AlignLeft, theme.secondary);
    area.setLeft(area.left() + kLabelWidth);
    drawFittedTop(painter, area, fitText(fact.text, area.size(), theme, Theme::kBodyPx), Qt::AlignLeft, theme.ink);
}

}

Cover coverOf(
    const Review& review, const ReportParts& parts, const QString& label, const QString& name, const Words& words)
{
    Cover cover{oneLine(review.store.name, kLongestName),
        words.translate("Print", "Annual summary %1", "cover").arg(review.year), review.periodText, {}};
    const QString person = oneLine(name, kLongestName);
    if (!person.isEmpty())
        cover.facts.push_back({label, person});
    cover.facts.push_back({words.translate("Print", "Date", "cover"), review.asOf.day().toString(Qt::ISODate)});
    if (parts.signedBy)
        cover.facts.push_back(
            {words.translate("Print", "Signed off", "cover"), signedText(*parts.signedBy, review, words)});
    const QString& status = review.chapters.empty() ? parts.summary.status : review.chapters.front().status;
    if (!status.isEmpty())
        cover.facts.push_back({words.translate("Print", "Data status", "cover"), status, true});
    return cover;
}

void drawCover(QPainter& painter, const Cover& cover, const Theme& theme)
{
    painter.fillRect(QRectF(paper::kSide, kBarTop, kBarWidth, kBarHeight), theme.accent);
    const double top = drawNames(painter, cover, theme);
    const QSizeF room(paper::kContentWidth, kPeriodHeight);
    drawFittedTop(painter, QRectF(QPointF(paper::kSide, top), room), fitLine(cover.period, room, theme, kPeriodPx),
        Qt::AlignLeft, theme.secondary);

    double bottom = kFactsBottom;
    for (auto fact = cover.facts.rbegin(); fact != cover.facts.rend(); ++fact) {
        bottom -= heightOf(*fact);
        drawFact(painter, QRectF(paper::kSide, bottom, paper::kContentWidth, heightOf(*fact)), *fact, theme);
    }
}
