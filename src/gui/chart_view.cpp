// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/chart_view.h"

#include "gui/block_clipboard.h"
#include "gui/calm_style.h"
#include "gui/note_presenter.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QtMath>

namespace {

const QKeySequence kCopyPicture(Qt::CTRL | Qt::SHIFT | Qt::Key_C);

// How high a chart will be about, before it is built: keeps the scroll bar from jumping when it is.
struct ExpectedHeight {
    int operator()(const ColumnsSpec& spec) const { return 220 + 60 * static_cast<int>(spec.tiers.size()); }
    int operator()(const BridgeSpec& spec) const { return 24 + 36 * static_cast<int>(spec.rows.size()); }
    int operator()(const LinesSpec&) const { return 240; }
    int operator()(const ScatterSpec&) const { return 320; }
    int operator()(const ParetoSpec&) const { return 280; }
    int operator()(const HeatSpec& spec) const { return 30 + 24 * static_cast<int>(spec.rows.size()); }
};

} // namespace

ChartView::ChartView(
    const ChartBlock& block, const QString& message, const Theme& theme, NotePresenter& notes, QWidget* parent)
    : QWidget(parent)
    , m_spec(block.spec)
    , m_theme(theme)
    , m_notes(notes)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(message);
    setAccessibleDescription(block.description);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

ChartView::~ChartView() = default;

void ChartView::build()
{
    if (m_chart)
        return;
    m_chart = std::make_unique<Chart>(m_spec, m_theme);
    m_heights.forget();
    m_picture = {};
    m_isPainted = false;
    updateGeometry();
    update();
}

const std::vector<HotSpot>& ChartView::hotSpots() const
{
    static const std::vector<HotSpot> kNone;
    layOut();
    return m_chart ? m_chart->hotSpots() : kNone;
}

// Only when it is asked for: charts out of view need not follow every step of a window that is being resized.
void ChartView::layOut() const
{
    if (m_chart)
        m_chart->resize(QSizeF(size())); // does nothing at the same size
}

int ChartView::heightForWidth(int width) const
{
    if (!m_chart)
        return std::visit(ExpectedHeight{}, m_spec);
    return m_heights.at(width, [this](int asked) { return qCeil(m_chart->preferredHeight(asked)); });
}

QSize ChartView::sizeHint() const
{
    return {480, heightForWidth(480)};
}

void ChartView::paintChart(QPainter& painter)
{
    layOut();
    painter.fillRect(rect(), m_theme.surface);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    m_chart->render(painter, QRectF(QPointF(), QSizeF(size())));
    painter.restore();
}

QPixmap ChartView::picture()
{
    const qreal ratio = devicePixelRatioF();
    QPixmap picture(size() * ratio);
    picture.setDevicePixelRatio(ratio);
    QPainter painter(&picture);
    paintChart(painter);
    return picture;
}

void ChartView::paintEvent(QPaintEvent*)
{
    if (!m_chart || size().isEmpty())
        return;
    QPainter painter(this);
    if (m_isPainted && m_picture.isNull())
        m_picture = picture(); // kept for the pointer's and the keyboard's marks, which come and go
    if (m_isPainted)
        painter.drawPixmap(0, 0, m_picture);
    else
        paintChart(painter);
    m_isPainted = true;
    const auto& spots = hotSpots();
    if (m_hovered && *m_hovered < spots.size() && !hasFocus()) {
        painter.setPen(Qt::NoPen);
        QColor veil = m_theme.accent;
        veil.setAlpha(24);
        painter.setBrush(veil);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.drawRoundedRect(spots[*m_hovered].area, 3, 3);
    }
    if (hasFocus() && m_isFocusShown) {
        const QRectF area = m_current && *m_current < spots.size()
            ? spots[*m_current].area.adjusted(-3, -3, 3, 3).intersected(QRectF(rect()))
            : QRectF(rect());
        paintFocusRing(painter, area, m_theme.accent, 4);
    }
}

void ChartView::resizeEvent(QResizeEvent*)
{
    m_picture = {};
    m_isPainted = false;
}

std::optional<size_t> ChartView::spotAt(const QPointF& position) const
{
    // Marks lie over what belongs to them (a pin over its tier): the smallest area is the one meant.
    std::optional<size_t> best;
    const auto& spots = hotSpots();
    const auto surface = [](const QRectF& area) { return area.width() * area.height(); };
    for (size_t spot = 0; spot < spots.size(); ++spot) {
        if (spots[spot].area.contains(position) && (!best || surface(spots[spot].area) < surface(spots[*best].area)))
            best = spot;
    }
    return best;
}

void ChartView::mouseMoveEvent(QMouseEvent* event)
{
    const std::optional<size_t> spot = spotAt(event->position());
    if (spot == m_hovered)
        return;
    m_hovered = spot;
    update();
    if (spot)
        m_notes.present(
            hotSpots()[*spot].note, *this, hotSpots()[*spot].area.toAlignedRect(), NotePresenter::Reason::Hover);
    else
        m_notes.dismiss(*this);
}

void ChartView::mousePressEvent(QMouseEvent* event)
{
    m_current = spotAt(event->position());
    m_isFocusShown = m_current.has_value();
    update();
}

void ChartView::leaveEvent(QEvent*)
{
    m_hovered.reset();
    m_notes.dismiss(*this);
    update();
}

void ChartView::focusInEvent(QFocusEvent* event)
{
    build();
    dropLostSpot();
    if (isByKeyboard(event->reason())) {
        m_isFocusShown = true;
        if (!hotSpots().empty())
            moveTo(m_current.value_or(0));
    }
    update();
}

void ChartView::focusOutEvent(QFocusEvent*)
{
    m_notes.dismiss(*this);
    m_isFocusShown = false;
    update();
}

void ChartView::setCurrentSpot(size_t spot)
{
    build();
    m_current = spot; // where the spots lie is known once there is a size
    m_isFocusShown = true;
    update();
}

void ChartView::dropLostSpot()
{
    if (m_current && *m_current >= hotSpots().size())
        m_current.reset();
}

void ChartView::moveTo(size_t spot)
{
    m_isFocusShown = true;
    m_current = spot;
    const HotSpot& place = hotSpots()[spot];
    m_notes.present(place.note, *this, place.area.toAlignedRect(), NotePresenter::Reason::Focus);
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(static_cast<int>(spot));
    QAccessible::updateAccessibility(&event);
    update();
}

std::optional<size_t> ChartView::spotBeyond(int direction) const
{
    // The nearest spot above (-1) or below (1) the current one, sideways distance counting double.
    const auto& spots = hotSpots();
    const QPointF from = spots[*m_current].area.center();
    std::optional<size_t> best;
    qreal bestDistance = 0;
    for (size_t spot = 0; spot < spots.size(); ++spot) {
        const QPointF away = spots[spot].area.center() - from;
        if (away.y() * direction < 4)
            continue;
        const qreal distance = qAbs(away.y()) + 2 * qAbs(away.x());
        if (!best || distance < bestDistance) {
            best = spot;
            bestDistance = distance;
        }
    }
    return best;
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    if (QKeySequence(event->keyCombination()) == kCopyPicture) {
        copyPicture();
        return;
    }
    const size_t count = hotSpots().size();
    if (count == 0 || event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) {
        QWidget::keyPressEvent(event);
        return;
    }
    dropLostSpot();
    const size_t current = m_current.value_or(0);
    switch (event->key()) {
    case Qt::Key_Left:
        moveTo(m_current && current > 0 ? current - 1 : current);
        return;
    case Qt::Key_Right:
        moveTo(m_current && current + 1 < count ? current + 1 : current);
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (!m_current)
            moveTo(0);
        else if (const auto spot = spotBeyond(event->key() == Qt::Key_Up ? -1 : 1))
            moveTo(*spot);
        return;
    case Qt::Key_Home:
        moveTo(0);
        return;
    case Qt::Key_End:
        moveTo(count - 1);
        return;
    case Qt::Key_Space:
        moveTo(current);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current)
            Q_EMIT m_notes.recordsWanted(hotSpots()[*m_current].note);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

// A click on a mark opens what is behind it, as Enter does.
void ChartView::mouseReleaseEvent(QMouseEvent* event)
{
    const std::optional<size_t> spot =
        event->button() == Qt::LeftButton ? spotAt(event->position()) : std::optional<size_t>();
    if (!spot || spot != m_current || !hotSpots()[*spot].note.hasRecords())
        return;
    const FigureNote note = hotSpots()[*spot].note;
    Q_EMIT m_notes.recordsWanted(note);
}

void ChartView::contextMenuEvent(QContextMenuEvent* event)
{
    build();
    dropLostSpot();
    const std::optional<size_t> spot =
        event->reason() == QContextMenuEvent::Mouse ? spotAt(QPointF(event->pos())) : m_current;
    const QPoint place = event->reason() == QContextMenuEvent::Mouse || !spot
        ? event->globalPos()
        : mapToGlobal(hotSpots()[*spot].area.center().toPoint());
    showFigureMenu(
        *this, place, spot ? hotSpots()[*spot].note : FigureNote{}, m_notes, [this] { copy(); }, {},
        [this](QMenu& menu) { addPictureTools(menu); });
}

void ChartView::addPictureTools(QMenu& menu)
{
    menu.addSeparator();
    QAction* copied = menu.addAction(tr("Copy as &picture"), this, &ChartView::copyPicture);
    copied->setShortcut(kCopyPicture); // shown only: the menu is closed when the view takes it
    menu.addAction(tr("&Save as picture…"), this,
        [this] { Q_EMIT m_notes.pictureWanted(m_spec, m_theme.palette, accessibleName()); });
}

void ChartView::copy()
{
    build();
    QStringList lines;
    for (const HotSpot& spot : hotSpots()) {
        if (!spot.note.isEmpty())
            lines.append(spot.note.name + QLatin1Char('\t') + spot.note.exact);
    }
    auto figures = std::make_unique<QMimeData>();
    figures->setText(lines.join(QLatin1Char('\n')));
    figures->setImageData(picture().toImage());
    QApplication::clipboard()->setMimeData(figures.release());
}

void ChartView::copyPicture()
{
    copyChart(m_spec, m_theme.palette, accessibleName());
}
