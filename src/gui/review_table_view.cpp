// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review_table_view.h"

#include "charts/table_cells.h"
#include "gui/block_clipboard.h"
#include "gui/calm_style.h"
#include "gui/hand_mark.h"
#include "gui/note_presenter.h"
#include "gui/words_desk.h"
#include "models/review_table_model.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QtMath>

#include <algorithm>

namespace {

constexpr int kRowHeight = 30;
constexpr int kHeadHeight = 32;
constexpr int kHeadFoot = 8;    // below the titles
constexpr int kCellPadding = 8; // above and below what stands in a cell, together
constexpr int kCellSide = 8;
constexpr double kWidestWords = 176; // longer words may break
constexpr RowSubject::Kind kNothing = RowSubject::Kind::Nothing;

// Where a cell's content goes: the first and the last column end with the card's own text.
QRect inside(const QRect& cell, int column, int columns)
{
    return cell.adjusted(column == 0 ? 0 : kCellSide, 0, column == columns - 1 ? 0 : -kCellSide, 0);
}

// The cells' insides are drawn by charts/table_cells.h, as on paper.
class CellDelegate final : public QStyledItemDelegate {
public:
    CellDelegate(const ReviewTableModel& model, const Theme& theme, ReviewTableView* view)
        : QStyledItemDelegate(view)
        , m_model(model)
        , m_theme(theme)
        , m_view(*view)
    {
        for (int column = 0; column < model.columnCount(); ++column)
            m_scales.push_back(columnScale(model.table(), column, theme, Theme::kBodyPx));
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto column = static_cast<size_t>(index.column());
        const bool isTotal = m_model.table().rows[static_cast<size_t>(index.row())].isTotal;
        const QRect& cell = option.rect;
        painter->fillRect(cell, m_theme.surface);
        painter->save();
        painter->setClipRect(cell);
        const std::vector<RowOffer> offers = m_view.offersAt(index);
        if (!offers.empty())
            paintOffers(*painter, offers, m_theme, m_view.activeOffer(index));
        else
            paintTableCell(*painter, QRectF(inside(cell, index.column(), m_model.columnCount())).adjusted(0, 0, 0, -1),
                m_model.table().columns[column], m_model.cell(index), m_scales[column], m_theme, Theme::kBodyPx);
        if (index.column() == m_model.table().worded.text)
            paintHandMark(
                *painter, m_view.hand(index), {cell.left() + kCellSide / 2 - 1.0, double(cell.center().y())}, m_theme);
        painter->restore();
        painter->fillRect(cell.left(), cell.bottom(), cell.width(), 1, m_theme.line);
        if (isTotal)
            painter->fillRect(cell.left(), cell.top() - 1, cell.width(), 1, m_theme.secondary);
        if (m_view.hasFocus() && m_view.currentIndex() == index)
            paintFocusRing(*painter, cell.adjusted(0, 0, 0, -1), m_theme.accent, 4);
    }

private:
    const ReviewTableModel& m_model;
    Theme m_theme;
    const ReviewTableView& m_view;
    std::vector<ColumnScale> m_scales;
};

// Quiet titles over one strong line.
class Head final : public QHeaderView {
public:
    Head(const Theme& theme, QWidget* parent)
        : QHeaderView(Qt::Horizontal, parent)
        , m_theme(theme)
    {
        setSectionResizeMode(QHeaderView::Fixed);
        setHighlightSections(false);
        setSectionsClickable(false);
        setMinimumSectionSize(8);
    }

protected:
    void paintSection(QPainter* painter, const QRect& area, int section) const override
    {
        const auto alignment =
            model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).value<Qt::Alignment>();
        painter->fillRect(area, m_theme.surface);
        painter->setFont(m_theme.font(Theme::kTitlePx));
        painter->setPen(m_theme.secondary);
        painter->drawText(inside(area, section, count()).adjusted(0, 0, 0, -kHeadFoot),
            static_cast<int>((alignment & Qt::AlignHorizontal_Mask) | Qt::AlignBottom) | Qt::TextWordWrap,
            model()->headerData(section, Qt::Horizontal).toString());
        painter->fillRect(area.left(), area.bottom(), area.width(), 1, m_theme.secondary);
    }
    void paintEvent(QPaintEvent* event) override
    {
        QPainter painter(viewport());
        painter.fillRect(viewport()->rect(), m_theme.surface);
        painter.end();
        QHeaderView::paintEvent(event);
    }

private:
    Theme m_theme;
};

} // namespace

ReviewTableView::ReviewTableView(
    const TableBlock& table, const QString& message, const Theme& theme, NotePresenter& notes, QWidget* parent)
    : QTableView(parent)
    , m_model(new ReviewTableModel(table, this))
    , m_theme(theme)
    , m_notes(notes)
{
    setModel(m_model);
    setHorizontalHeader(new Head(theme, this));
    setItemDelegate(new CellDelegate(*m_model, theme, this));
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(kRowHeight);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setAccessibleName(message);
    // Fixed would cut a table that is narrower, so higher, than its size hint.
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QRect ReviewTableView::inside(const QModelIndex& index) const
{
    return ::inside(visualRect(index), index.column(), m_model->columnCount());
}

std::vector<int> ReviewTableView::columnWidths(int width) const
{
    const TableBlock& table = m_model->table();
    if (m_needs.empty())
        m_needs = columnNeeds(table, m_theme, {Theme::kBodyPx, Theme::kTitlePx, kWidestWords});
    const int columns = m_model->columnCount();
    const int gutters = qMax(columns - 1, 0) * 2 * kCellSide;
    std::vector<int> widths;
    double end = 0;
    int left = 0;
    for (const double inner : widthsByWeight(table, m_needs, width - gutters)) {
        const auto column = static_cast<int>(widths.size());
        end += inner + (column == 0 ? 0 : kCellSide) + (column == columns - 1 ? 0 : kCellSide);
        const int right = column == columns - 1 ? width : static_cast<int>(end);
        widths.push_back(right - left);
        left = right;
    }
    return widths;
}

int ReviewTableView::neededHeadHeight(const std::vector<int>& widths) const
{
    const QFontMetrics metrics(m_theme.font(Theme::kTitlePx));
    const int columns = m_model->columnCount();
    int height = kHeadHeight;
    for (int column = 0; column < columns; ++column) {
        const QRect room = ::inside({0, 0, widths[static_cast<size_t>(column)], 1000}, column, columns);
        const QString& title = m_model->table().columns[static_cast<size_t>(column)].title;
        height = std::max(height, metrics.boundingRect(room, Qt::TextWordWrap, title).height() + 2 * kHeadFoot);
    }
    return height;
}

int ReviewTableView::neededRowHeight(int row, const std::vector<int>& widths) const
{
    const int columns = m_model->columnCount();
    double height = kRowHeight;
    for (int column = 0; column < columns; ++column) {
        const auto place = static_cast<size_t>(column);
        const int room = ::inside({0, 0, widths[place], kRowHeight}, column, columns).width();
        height = std::max(height,
            kCellPadding
                + tableCellHeight(m_model->table().columns[place], m_model->cell(m_model->index(row, column)), room,
                    m_theme, Theme::kBodyPx));
    }
    return qCeil(height);
}

int ReviewTableView::heightForWidth(int width) const
{
    return m_heights.at(width, [this](int asked) {
        const std::vector<int> widths = columnWidths(asked);
        int height = neededHeadHeight(widths);
        for (int row = 0; row < m_model->rowCount(); ++row)
            height += neededRowHeight(row, widths);
        return height;
    });
}

QSize ReviewTableView::sizeHint() const
{
    return {720, heightForWidth(720)};
}

QSize ReviewTableView::minimumSizeHint() const
{
    return {320, kHeadHeight};
}

void ReviewTableView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    const std::vector<int> widths = columnWidths(width());
    horizontalHeader()->setFixedHeight(neededHeadHeight(widths));
    for (int column = 0; column < m_model->columnCount(); ++column)
        horizontalHeader()->resizeSection(column, widths[static_cast<size_t>(column)]);
    for (int row = 0; row < m_model->rowCount(); ++row)
        verticalHeader()->resizeSection(row, neededRowHeight(row, widths));
}

void ReviewTableView::presentCell(const QModelIndex& index, bool isByKey)
{
    if (!index.isValid()) {
        m_notes.dismiss(*this);
        return;
    }
    QRect area = visualRect(index);
    area.moveTopLeft(viewport()->mapTo(this, area.topLeft()));
    m_notes.present(noteAt(index), *this, area, isByKey ? NotePresenter::Reason::Focus : NotePresenter::Reason::Hover);
}

void ReviewTableView::mouseMoveEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    m_pointer = event->pos();
    viewport()->setCursor(wishAt(m_pointer) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (m_model->table().subjectColumn >= 0)
        viewport()->update();
    if (m_hovered != index) {
        m_hovered = index;
        presentCell(index, false);
    }
}

void ReviewTableView::leaveEvent(QEvent*)
{
    m_hovered = QModelIndex();
    m_pointer = {-1, -1};
    viewport()->update();
    m_notes.dismiss(*this);
}

void ReviewTableView::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid())
        setCurrentIndex(m_model->index(0, 0));
    if (isByKeyboard(event->reason()))
        presentCell(currentIndex(), true);
    viewport()->update();
}

void ReviewTableView::focusOutEvent(QFocusEvent* event)
{
    QTableView::focusOutEvent(event);
    m_notes.dismiss(*this);
    viewport()->update();
}

void ReviewTableView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
    QStringList offers;
    if (current.isValid() && current.column() == m_model->table().worded.text)
        offers.append(handNote(hand(current)));
    offers.removeAll(QString());
    if (current.isValid() && current.column() == m_model->table().subjectColumn) {
        for (const RowOffer& offer : rowOffers(subject(current), m_notes.isOffering()))
            offers.append(offer.text);
    }
    setAccessibleDescription(offers.join(QStringLiteral(", ")));
    if (hasFocus())
        presentCell(current, true);
}

void ReviewTableView::scrollTo(const QModelIndex&, ScrollHint)
{
    // Everything is in view; the page scrolls instead.
}

void ReviewTableView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (typedWords(event->key(), event->modifiers() & ~Qt::KeypadModifier))
        event->accept();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid())
        enter(currentIndex());
    else if (event->key() == Qt::Key_F2 && currentIndex().isValid() && subject(currentIndex()).kind != kNothing)
        wish(currentIndex(), RowWish::Open);
    else if (event->key() == Qt::Key_Insert && currentIndex().isValid() && m_notes.isOffering()
        && areOffersShown(subject(currentIndex()), true))
        wish(currentIndex(), RowWish::Take);
    else if (event->key() == Qt::Key_Space)
        presentCell(currentIndex(), true);
    else
        QTableView::keyPressEvent(event);
}

void ReviewTableView::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

void ReviewTableView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool isByMouse = event->reason() == QContextMenuEvent::Mouse;
    const QModelIndex index = isByMouse ? indexAt(event->pos()) : currentIndex();
    const QPoint place = isByMouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(index).center());
    showFigureMenu(
        *this, place, index.isValid() ? m_model->cell(index).note : FigureNote{}, m_notes, [this] { copy(); },
        index.isValid() ? subject(index) : RowSubject{}, [&](QMenu& menu) { addWordOffers(menu, index); });
}

void ReviewTableView::copy() const
{
    copyTable(m_model->table());
}
