// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/note_popover.h"

#include <QPainter>

namespace {

constexpr int kPadding = 12;
constexpr int kShadow = 6;
constexpr int kTextWidth = 320;
constexpr int kLabelGap = 12;
constexpr int kSpotGap = 4;

QRect placeBeside(const QRect& spot, QSize size, const QRect& window)
{
    QRect place(QPoint(spot.left(), spot.bottom() + kSpotGap), size);
    if (place.bottom() > window.bottom())
        place.moveBottom(spot.top() - kSpotGap);
    if (place.top() < window.top()) { // neither below nor above: to a side
        place.moveTop(qMax(window.top(), qMin(spot.top(), window.bottom() - size.height())));
        place.moveLeft(spot.right() + kSpotGap);
        if (place.right() > window.right())
            place.moveRight(spot.left() - kSpotGap);
    }
    if (place.right() > window.right())
        place.moveRight(window.right());
    if (place.left() < window.left())
        place.moveLeft(window.left());
    return place;
}

} // namespace

NotePopover::NotePopover(QWidget* window)
    : QWidget(window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void NotePopover::present(const FigureNote& note, const QRect& spot, const Theme& theme)
{
    m_note = note;
    m_theme = theme;
    layOut();
    setGeometry(placeBeside(spot, size(), parentWidget()->rect().adjusted(4, 4, -4, -4)));
    raise();
    show();
    update();
}

QStringList NotePopover::texts() const
{
    QStringList texts;
    for (const Line& line : m_lines) {
        if (!line.label.isEmpty())
            texts.append(line.label);
        texts.append(line.text);
    }
    return texts;
}

void NotePopover::layOut()
{
    m_lines.clear();
    const auto add = [this](const QString& label, const QString& text, int pixels, bool isBold, bool isSecondary) {
        if (!text.isEmpty())
            m_lines.push_back({label, text, pixels, isBold, isSecondary, {}, {}});
    };
    add({}, m_note.name, Theme::kTitlePx, false, true);
    add({}, m_note.exact, 16, true, false);
    add(tr("Formula"), m_note.formula, Theme::kTitlePx, false, false);
    add(tr("Base"), m_note.base, Theme::kTitlePx, false, false);
    add(tr("Source"), m_note.source, Theme::kTitlePx, false, false);
    if (!m_note.kpi.isEmpty())
        add({}, tr("Enter: the records behind it"), Theme::kLabelPx, false, true);

    int labelWidth = 0;
    const QFontMetrics labelMetrics(m_theme.font(Theme::kTitlePx));
    for (const Line& line : m_lines)
        labelWidth = qMax(labelWidth, labelMetrics.horizontalAdvance(line.label));
    const int textLeft = kShadow + kPadding;
    int y = kShadow + kPadding;
    int right = textLeft;
    for (Line& line : m_lines) {
        const QFontMetrics metrics(m_theme.font(line.pixels, line.isBold));
        const int indent = line.label.isEmpty() ? 0 : labelWidth + kLabelGap;
        const QRect text = metrics.boundingRect(
            QRect(textLeft + indent, y, kTextWidth - indent, 10000), Qt::AlignLeft | Qt::TextWordWrap, line.text);
        line.area = QRect(textLeft + indent, y, kTextWidth - indent, text.height());
        line.labelArea = QRect(textLeft, y, labelWidth, text.height());
        right = qMax(right, text.right() + 1);
        y += text.height() + 4;
    }
    resize(right + kPadding + kShadow, y - 4 + kPadding + kShadow);
}

void NotePopover::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF body = QRectF(rect()).adjusted(kShadow, kShadow, -kShadow, -kShadow);
    painter.setPen(Qt::NoPen);
    for (int ring = kShadow; ring > 0; --ring) {
        painter.setBrush(QColor(0, 0, 0, 5));
        painter.drawRoundedRect(
            body.adjusted(-ring, -ring + 2, ring, ring), Theme::kCornerPx + ring, Theme::kCornerPx + ring);
    }
    painter.setPen(QPen(m_theme.line, 1));
    painter.setBrush(m_theme.surface);
    painter.drawRoundedRect(body.adjusted(0.5, 0.5, -0.5, -0.5), Theme::kCornerPx, Theme::kCornerPx);
    for (const Line& line : m_lines) {
        painter.setFont(m_theme.font(line.pixels, line.isBold));
        painter.setPen(m_theme.secondary);
        if (!line.label.isEmpty())
            painter.drawText(line.labelArea, Qt::AlignLeft | Qt::AlignTop, line.label);
        painter.setPen(line.isSecondary ? m_theme.secondary : m_theme.ink);
        painter.drawText(line.area, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, line.text);
    }
}
