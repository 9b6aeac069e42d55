// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheet_view.h"

#include "gui/cell_delegate.h"
#include "gui/cell_painter.h"
#include "gui/sheet_columns.h"
#include "gui/sheet_header.h"

#include <QAbstractButton>
#include <QEvent>
#include <QFocusEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace {

constexpr int kRowHeight = 28;
constexpr int kFitAfterMs = 60; // after an edit has been painted

} // namespace

SheetView::SheetView(SheetModel& model, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
    , m_delegate(new CellDelegate(this))
    , m_months(new MonthHeader(model, this))
    , m_rows(new RowHeader(model, this))
{
    setHorizontalHeader(m_months);
    setVerticalHeader(m_rows);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setEditTriggers(NoEditTriggers); // the view opens its field by itself
    setSelectionMode(ExtendedSelection);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
    m_rows->setDefaultSectionSize(kRowHeight);
    // The corners would be painted as the style's headers are.
    setCornerWidget(new QWidget(this));
    cornerWidget()->setAutoFillBackground(true);
    m_corner = findChild<QAbstractButton*>(QString(), Qt::FindDirectChildrenOnly);
    if (m_corner)
        m_corner->installEventFilter(this);
    setTheme(sheetTheme(palette()));
    connect(&model, &SheetModel::unreadable, this, [this] { m_isHeld = true; });
    connect(&model, &SheetModel::failed, this, [this] { m_isHeld = true; });
    connect(&model, &SheetModel::modelAboutToBeReset, this, &SheetView::keepPlace);
    m_fitSoon.setSingleShot(true);
    m_fitSoon.setInterval(kFitAfterMs);
    connect(&m_fitSoon, &QTimer::timeout, this, &SheetView::fitColumns);
    connect(&model, &SheetModel::dataChanged, this, [this](const QModelIndex& first, const QModelIndex& last) {
        const bool isAll = first.row() == 0 && first.column() == 0 && last.column() == SheetModel::Year;
        isAll ? fitColumns() : m_fitSoon.start();
    });
    setModel(&model);
    // After the selection has forgotten its cells, which it does after the view is told.
    connect(&model, &SheetModel::modelReset, this, &SheetView::returnToPlace);
}

void SheetView::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_delegate->setTheme(theme);
    m_delegate->setNarrow(m_isNarrow);
    m_months->setLook(theme, m_isNarrow);
    m_rows->setLook(theme, m_isNarrow);
    QPalette colours = palette();
    colours.setColor(QPalette::Window, theme.surface);
    cornerWidget()->setPalette(colours);
    viewport()->update();
}

void SheetView::goTo(const QModelIndex& index)
{
    mark(index, index);
}

void SheetView::mark(const QModelIndex& first, const QModelIndex& last)
{
    if (!first.isValid() || !last.isValid())
        return;
    const QModelIndex from = m_model.index(std::min(first.row(), last.row()), std::min(first.column(), last.column()));
    const QModelIndex to = m_model.index(std::max(first.row(), last.row()), std::max(first.column(), last.column()));
    selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    selectionModel()->select({from, to}, QItemSelectionModel::ClearAndSelect);
    m_far = last;
    bringIntoView(last);
}

void SheetView::bringIntoView(const QModelIndex& last)
{
    // A group's first row comes with its heading.
    if (const QModelIndex above = m_model.index(last.row() - 1, last.column());
        above.isValid() && m_model.entrySheet()->sheet.row(above.row()).role == SheetRow::Role::Heading)
        scrollTo(above);
    scrollTo(last);
}

bool SheetView::hasBlock() const
{
    const QItemSelection selection = selectionModel()->selection();
    return selection.size() > 1
        || (selection.size() == 1 && selection.first().width() * selection.first().height() > 1);
}

bool SheetView::canType(const QModelIndex& index) const
{
    return index.isValid() && index.flags() & Qt::ItemIsEditable;
}

bool SheetView::isTyping() const
{
    return !m_field.isNull();
}

QString SheetView::typedText() const
{
    return m_field ? m_field->text() : QString();
}

CellEditor* SheetView::beginTyping(CellEditor::Mode mode, const QString& text, bool isTouched)
{
    const QModelIndex index = currentIndex();
    if (!canType(index)) {
        if (index.isValid())
            Q_EMIT closedCellTyped(index);
        return nullptr;
    }
    scrollTo(index);
    edit(index);
    auto* field = qobject_cast<CellEditor*>(indexWidget(index));
    if (!field)
        return nullptr;
    m_field = field;
    m_typedIndex = index;
    if (!isTouched) // else what could not be stored is typed on
        m_seen = m_model.valueAt(index);
    field->begin(text, mode, isTouched);
    field->installEventFilter(this);
    connect(field, &CellEditor::leaveWanted, this, &SheetView::leave);
    connect(field, &CellEditor::gaveUp, this, &SheetView::giveUpTyping);
    connect(field, &QLineEdit::textChanged, this, [this] {
        // A long figure widens its field.
        updateEditorGeometries();
        Q_EMIT typedChanged();
    });
    updateEditorGeometries();
    Q_EMIT typedChanged();
    return field;
}

void SheetView::closeField()
{
    CellEditor* field = m_field;
    m_field.clear();
    field->removeEventFilter(this);
    field->disconnect(this);
    closeEditor(field, QAbstractItemDelegate::NoHint);
}

void SheetView::giveUpTyping()
{
    if (!isTyping())
        return;
    closeField();
    Q_EMIT typingGivenUp();
    Q_EMIT typedChanged();
}

bool SheetView::finishTyping()
{
    if (!isTyping())
        return true;
    // What an input method still composes belongs to the text.
    if (isTyping())
        m_field->commitComposition();
    if (!isTyping())
        return true;
    const QString text = m_field->text();
    const bool isTouched = m_field->isTouched();
    const QPersistentModelIndex index = m_typedIndex;
    closeField();
    m_isHeld = false;
    if (isTouched && canType(index))
        m_model.type(index, text, m_seen);
    else if (isTouched && index.isValid())
        Q_EMIT closedCellTyped(index); // closed by someone else meanwhile
    if (m_isHeld && index.isValid()) {
        goTo(index);
        beginTyping(CellEditor::Mode::Editing, text, true);
        return false;
    }
    Q_EMIT typedChanged();
    return true;
}

void SheetView::leave(CellStep step)
{
    if (!finishTyping())
        return;
    if (step != CellStep::Stay)
        stepInBlock(step);
}

// Keeps the current row and what is typed there by what the row is: numbers of rows mean nothing after a reset.
void SheetView::keepPlace()
{
    const QModelIndex index = isTyping() ? QModelIndex(m_typedIndex) : currentIndex();
    m_place.reset();
    if (const auto row = identityOf(m_model, index.row()))
        m_place = {*row, index.column(), isTyping() ? std::optional(m_field->text()) : std::nullopt};
    if (isTyping())
        closeField();
}

void SheetView::reset()
{
    QTableView::reset();
    if (!m_delegate)
        return; // at birth
    fitColumns();
    updateGeometries();
}

void SheetView::returnToPlace()
{
    const std::optional<Place> place = std::exchange(m_place, std::nullopt);
    const int row = place ? rowOf(m_model, place->row) : -1;
    if (row < 0)
        return;
    goTo(m_model.index(row, place->column));
    if (place->typed)
        beginTyping(CellEditor::Mode::Typing, *place->typed);
}

// All months are equally wide. Where they do not fit side by side, letters become smaller and large sums go without
// their fen, which the panel and the field still show.
void SheetView::fitColumns()
{
    if (m_model.columnCount() == 0)
        return;
    const int all = width() - verticalScrollBar()->sizeHint().width();
    ColumnWidths needed = neededColumns(m_model, m_theme, false);
    const bool isNarrow = needed.month * 12 + needed.year > all - m_rows->neededWidth(false);
    if (isNarrow)
        needed = neededColumns(m_model, m_theme, true);
    if (isNarrow != m_isNarrow) {
        m_isNarrow = isNarrow;
        setTheme(m_theme);
    }
    m_rows->fit();
    const int spare = std::max(0, viewport()->width() - needed.month * 12 - needed.year);
    const int each = spare / SheetModel::ColumnCount;
    for (int column = 0; column < SheetModel::Year; ++column)
        m_months->resizeSection(column, needed.month + each);
    m_months->resizeSection(SheetModel::Year, needed.year + spare - each * 12);
}

void SheetView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
    if (m_far.isValid())
        bringIntoView(m_far);
}

void SheetView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    m_months->setCurrent(current.column());
    m_rows->setCurrent(current.row());
    Q_EMIT currentMoved();
}

void SheetView::focusInEvent(QFocusEvent* event)
{
    if (isTyping())
        m_field->setFocus(event->reason()); // the keys are the field's as long as it is open
    else
        QTableView::focusInEvent(event);
}

bool SheetView::eventFilter(QObject* object, QEvent* event)
{
    if (object == m_field && event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
        // Another window may be where the figure is read from; a menu or an input method's list comes back.
        const bool comesBack =
            reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason || reason == Qt::MenuBarFocusReason;
        if (!comesBack)
            QTimer::singleShot(0, this, &SheetView::finishTyping);
    }
    if (m_corner && object == m_corner && event->type() == QEvent::Paint) {
        QPainter painter(m_corner);
        painter.fillRect(m_corner->rect(), m_theme.surface);
        painter.setPen(m_theme.secondary);
        painter.drawLine(m_corner->rect().bottomLeft(), m_corner->rect().bottomRight());
        return true;
    }
    return QTableView::eventFilter(object, event);
}
