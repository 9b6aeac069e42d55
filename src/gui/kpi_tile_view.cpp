// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kpi_tile_view.h"

#include "charts/fitted_text.h"
#include "charts/table_cells.h"
#include "gui/calm_style.h"
#include "gui/note_presenter.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QPainter>

namespace {

constexpr int kSide = 14;
constexpr int kTop = 12;
constexpr int kNameHeight = 20;
constexpr int kValueHeight = 36;
constexpr int kVarianceHeight = 18;
constexpr int kSparkHeight = 26;
constexpr int kSparkWidth = 104;
constexpr int kBottom = 14;

QString spoken(const KpiTile& tile)
{
    QStringList parts{tile.name + QLatin1Char(' ') + tile.value + QLatin1Char(' ') + tile.unit};
    for (const Variance& variance : tile.variances)
        parts.append(variance.label + QLatin1Char(' ') + variance.text);
    return parts.join(QStringLiteral(", "));
}

QString described(const FigureNote& note)
{
    QStringList lines{note.exact, note.formula, note.base, note.source};
    lines.removeAll(QString());
    return lines.join(QStringLiteral("; "));
}

} // namespace

KpiTileView::KpiTileView(const KpiTile& tile, const Theme& theme, NotePresenter& notes, QWidget* parent)
    : QWidget(parent)
    , m_tile(tile)
    , m_theme(theme)
    , m_size(neededSize())
    , m_notes(notes)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(spoken(m_tile));
    setAccessibleDescription(described(m_tile.note));
}

void KpiTileView::setSeparated(bool isSeparated)
{
    m_isSeparated = isSeparated;
    update();
}

QSize KpiTileView::neededSize() const
{
    const int variances = kVarianceHeight * static_cast<int>(m_tile.variances.size());
    const int value = QFontMetrics(m_theme.font(Theme::kValuePx, true)).horizontalAdvance(m_tile.value) + 4
        + QFontMetrics(m_theme.font(Theme::kLabelPx)).horizontalAdvance(m_tile.unit);
    return {qMax(140, value + 2 * kSide), kTop + kNameHeight + kValueHeight + variances + 4 + kSparkHeight + kBottom};
}

QRect KpiTileView::content() const
{
    return rect().adjusted(kSide, kTop, -kSide, -kBottom);
}

void KpiTileView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_isSeparated)
        painter.fillRect(QRect(0, 0, 1, height()), m_theme.line);
    const QRect area = content();
    int y = area.top();
    const QRectF name(area.left(), y, area.width(), kNameHeight);
    drawFitted(
        painter, name, fitLine(m_tile.name, name.size(), m_theme, Theme::kTitlePx), Qt::AlignLeft, m_theme.secondary);
    y += kNameHeight;

    const QFont valueFont = m_theme.font(Theme::kValuePx, true);
    const QFontMetrics valueMetrics(valueFont);
    const int baseline = y + (kValueHeight - valueMetrics.height()) / 2 + valueMetrics.ascent();
    painter.setFont(valueFont);
    painter.setPen(m_theme.ink);
    painter.drawText(area.left(), baseline, m_tile.value);
    painter.setFont(m_theme.font(Theme::kLabelPx));
    painter.setPen(m_theme.secondary);
    painter.drawText(area.left() + valueMetrics.horizontalAdvance(m_tile.value) + 5, baseline, m_tile.unit);
    y += kValueHeight;

    painter.setFont(m_theme.font(Theme::kLabelPx));
    const QFontMetrics metrics = painter.fontMetrics();
    int labelWidth = 0;
    for (const Variance& variance : m_tile.variances)
        labelWidth = qMax(labelWidth, metrics.horizontalAdvance(variance.label));
    for (const Variance& variance : m_tile.variances) {
        const QRect line(area.left(), y, area.width(), kVarianceHeight);
        painter.setPen(m_theme.secondary);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, variance.label);
        painter.setPen(m_theme.judged(variance.judgement));
        painter.drawText(line.adjusted(labelWidth + 6, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, variance.text);
        y += kVarianceHeight;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    // At the tile's foot: the sparks of a strip stand on one line, whatever their tiles say above.
    const int sparkTop = qMax(y + 4, area.bottom() + 1 - kSparkHeight);
    paintSpark(
        painter, QRectF(area.left(), sparkTop, qMin(kSparkWidth, area.width()), kSparkHeight), m_tile.spark, m_theme);
    if (hasFocus())
        paintFocusRing(painter, QRectF(rect()).adjusted(3, 3, -3, -3), m_theme.accent);
}

void KpiTileView::enterEvent(QEnterEvent*)
{
    m_notes.present(m_tile.note, *this, content(), NotePresenter::Reason::Hover);
}

void KpiTileView::leaveEvent(QEvent*)
{
    m_notes.dismiss(*this);
}

void KpiTileView::focusInEvent(QFocusEvent* event)
{
    if (isByKeyboard(event->reason()))
        m_notes.present(m_tile.note, *this, content(), NotePresenter::Reason::Focus);
    update();
}

void KpiTileView::focusOutEvent(QFocusEvent*)
{
    m_notes.dismiss(*this);
    update();
}

void KpiTileView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT m_notes.recordsWanted(m_tile.note);
    } else if (event->key() == Qt::Key_Space) {
        m_notes.present(m_tile.note, *this, content(), NotePresenter::Reason::Focus);
    } else if (event->key() == Qt::Key_Left) {
        focusPreviousChild();
    } else if (event->key() == Qt::Key_Right) {
        focusNextChild();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void KpiTileView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()) && m_tile.note.hasRecords())
        Q_EMIT m_notes.recordsWanted(m_tile.note);
}

void KpiTileView::contextMenuEvent(QContextMenuEvent* event)
{
    showFigureMenu(*this, event->globalPos(), m_tile.note, m_notes, [this] { copy(); });
}

void KpiTileView::copy() const
{
    QStringList cells{m_tile.name, m_tile.value, m_tile.unit};
    for (const Variance& variance : m_tile.variances)
        cells << variance.label << variance.text;
    QApplication::clipboard()->setText(cells.join(QLatin1Char('\t')));
}
