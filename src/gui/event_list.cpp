// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/event_list.h"

#include "charts/theme.h"
#include "gui/calm_style.h"
#include "models/list_roles.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace {

constexpr int kRowHeight = 32;
constexpr int kWidestColumn = 240;
constexpr int kLeastText = 96;
constexpr int kRowsMeasured = 200;
constexpr int kCellSide = 7; // as the style has it in cells
constexpr int kBeside = 8;   // of a cell's text

// A quiet head: secondary words over a thin line.
class QuietHead final : public QHeaderView {
public:
    explicit QuietHead(QWidget* parent)
        : QHeaderView(Qt::Horizontal, parent)
    {
        setSectionsClickable(false);
        setFixedHeight(kRowHeight);
    }

protected:
    void paintSection(QPainter* painter, const QRect& area, int section) const override
    {
        painter->fillRect(area, palette().color(QPalette::Base));
        painter->setPen(palette().color(QPalette::PlaceholderText));
        const QVariant side = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole);
        const int alignment = side.isValid() ? side.toInt() : int(Qt::AlignLeft | Qt::AlignVCenter);
        painter->drawText(area.adjusted(kCellSide, 0, -kCellSide, 0), alignment,
            model()->headerData(section, Qt::Horizontal).toString());
        painter->setPen(palette().color(QPalette::Mid));
        painter->drawLine(area.bottomLeft(), area.bottomRight());
    }
    void paintEvent(QPaintEvent* event) override
    {
        QPainter painter(viewport());
        painter.fillRect(rect(), palette().color(QPalette::Base));
        painter.setPen(palette().color(QPalette::Mid));
        painter.drawLine(rect().bottomLeft(), rect().bottomRight());
        painter.end();
        QHeaderView::paintEvent(event);
    }
};

} // namespace

EventList::EventList(QWidget* parent)
    : QWidget(parent)
    , m_stack(new QStackedLayout)
    , m_table(new QTableView(this))
    , m_empty(new QWidget(this))
    , m_emptyTitle(new QLabel(m_empty))
    , m_emptyText(new QLabel(m_empty))
    , m_emptyAction(new QPushButton(m_empty))
{
    auto* frame = new QVBoxLayout(this);
    frame->setContentsMargins(1, 4, 1, 4);
    frame->addLayout(m_stack);
    m_table->setHorizontalHeader(new QuietHead(m_table));
    m_table->setCornerWidget(new QWidget(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(kRowHeight);
    QHeaderView* head = m_table->horizontalHeader();
    head->setHighlightSections(false);
    head->setResizeContentsPrecision(kRowsMeasured);
    head->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    connect(m_table, &QTableView::doubleClicked, this, &EventList::opened);
    auto* rows = new QVBoxLayout(m_empty);
    rows->setContentsMargins(24, 24, 24, 24);
    rows->setSpacing(8);
    QFont bold = font();
    bold.setPixelSize(Theme::kChartMessagePx);
    bold.setBold(true);
    m_emptyTitle->setFont(bold);
    m_emptyText->setForegroundRole(QPalette::PlaceholderText);
    m_emptyAction->setAutoDefault(true);
    for (QLabel* label : {m_emptyTitle, m_emptyText}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        rows->addWidget(label);
    }
    rows->addSpacing(8);
    rows->addWidget(m_emptyAction, 0, Qt::AlignLeft);
    rows->addStretch(1);
    connect(m_emptyAction, &QPushButton::clicked, this, &EventList::emptyActionWanted);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
}

void EventList::setModel(QAbstractItemModel* model)
{
    if (m_table->model() == model)
        return;
    if (m_table->model())
        disconnect(m_table->model(), nullptr, this, nullptr);
    m_wanted.clear(); // were the other's
    // The table hears of a reset before the list does.
    m_table->setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        arrange();
        Q_EMIT remade();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& now, const QModelIndex&) {
            if (!m_isMarking && now.isValid())
                Q_EMIT chosen(now);
        });
}

void EventList::arrange()
{
    showEmptiness();
    measure();
    fit();
}

void EventList::measure()
{
    const int count = m_table->model()->columnCount();
    for (int column = 0; column < count; ++column)
        m_table->setColumnHidden(column, false);
    m_table->resizeColumnsToContents();
    m_wanted.clear();
    for (int column = 0; column < count; ++column)
        m_wanted.push_back(std::min(m_table->columnWidth(column) + kBeside, kWidestColumn));
}

// Columns leave, the least important first, until the rest has room.
void EventList::leaveOut()
{
    const auto importance = [this](int column) {
        return m_table->model()->headerData(column, Qt::Horizontal, LeavesRole).toInt();
    };
    const auto flows = [this](int column) {
        return m_table->model()->headerData(column, Qt::Horizontal, FlowsRole).toBool();
    };
    const int count = static_cast<int>(m_wanted.size());
    for (int column = 0; column < count; ++column)
        m_table->setColumnHidden(column, false);
    for (int hidden = 0; hidden < count; ++hidden) {
        int needed = 0;
        int widest = -1;
        int least = -1;
        for (int column = 0; column < count; ++column) {
            if (m_table->isColumnHidden(column))
                continue;
            const int width = m_wanted[static_cast<size_t>(column)];
            needed += width;
            if (flows(column))
                widest = widest < 0 || width >= m_wanted[static_cast<size_t>(widest)] ? column : widest;
            if (importance(column) > (least < 0 ? 0 : importance(least)))
                least = column;
        }
        m_widest = std::max(0, widest);
        const int spare = widest < 0 ? 0 : std::max(0, m_wanted[static_cast<size_t>(widest)] - kLeastText);
        if (least < 0 || needed - spare <= m_table->viewport()->width())
            return;
        m_table->setColumnHidden(least, true);
    }
}

// The widest column, a text, takes what the others leave, and is cut a little before the list has to be scrolled.
void EventList::fit()
{
    if (m_wanted.empty())
        return;
    leaveOut();
    int others = 0;
    for (int column = 0; column < static_cast<int>(m_wanted.size()); ++column) {
        if (column == m_widest || m_table->isColumnHidden(column))
            continue;
        m_table->setColumnWidth(column, m_wanted[static_cast<size_t>(column)]);
        others += m_wanted[static_cast<size_t>(column)];
    }
    const int left = m_table->viewport()->width() - others;
    m_table->setColumnWidth(m_widest, left >= kLeastText ? left : m_wanted[static_cast<size_t>(m_widest)]);
}

void EventList::showEmptiness()
{
    const bool isEmpty = m_table->model()->rowCount() == 0;
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    m_stack->setCurrentWidget(isEmpty ? m_empty : m_table);
    setFocusProxy(isEmpty ? static_cast<QWidget*>(m_emptyAction) : m_table);
    if (hadFocus)
        setFocus();
}

void EventList::setEmptyWords(const QString& title, const QString& text, const QString& action)
{
    m_emptyTitle->setText(title);
    m_emptyText->setText(text);
    m_emptyAction->setText(action);
    m_emptyAction->setVisible(!action.isEmpty());
}

void EventList::mark(const QModelIndex& index)
{
    const QScopedValueRollback<bool> guard(m_isMarking, true);
    if (!index.isValid()) {
        m_table->selectionModel()->clear();
        return;
    }
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

void EventList::receiveFocus()
{
    m_isHandedOver = true;
    setFocus();
}

QModelIndex EventList::current() const
{
    return m_table->currentIndex();
}

bool EventList::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize && m_table->model())
        fit();
    if (event->type() == QEvent::FocusOut || event->type() == QEvent::MouseButtonPress)
        m_isHandedOver = false;
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const bool isHandedOver = std::exchange(m_isHandedOver, false);
        const auto& key = static_cast<const QKeyEvent&>(*event);
        if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) {
            Q_EMIT opened();
            return true;
        }
        if (key.key() == Qt::Key_Delete && key.modifiers() == Qt::NoModifier) {
            if (isHandedOver)
                Q_EMIT deleteHeld();
            else
                Q_EMIT deleteWanted();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void EventList::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Mid), 1));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::kCornerPx, Theme::kCornerPx);
}
