// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/months_page.h"

#include "charts/theme.h"
#include "gui/entry_desk.h"
#include "gui/error_words.h"
#include "gui/month_grid_legend.h"
#include "gui/month_grid_view.h"
#include "gui/month_status_panel.h"
#include "gui/month_status_words.h"
#include "gui/read_only_note.h"
#include "services/book_service.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace {

constexpr int kSide = 24;
constexpr int kPanelWidth = 320;
constexpr int kPanelHeight = 180;
constexpr int kPanelGap = 16;
constexpr int kWideEnough = 940; // for the panel beside the grid

}

MonthsPage::MonthsPage(EntryDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_headline(new QLabel(this))
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_grid(new MonthGridView(this))
    , m_panel(new MonthStatusPanel(desk, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSide, 4, kSide, kSide);
    column->setSpacing(8);
    QFont large = font();
    large.setPixelSize(Theme::kMessagePx);
    large.setBold(true);
    m_headline->setFont(large);
    m_headline->setTextFormat(Qt::PlainText);
    m_headline->setWordWrap(true);
    m_headline->setObjectName(QStringLiteral("monthsHeadline"));
    column->addWidget(m_headline);
    column->addWidget(new ReadOnlyNote(desk, this));
    auto* left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(m_grid, 1);
    left->addWidget(new MonthGridLegend(this));
    left->addStretch(0); // where there is room, the legend stands right below the last row
    m_row->addLayout(left, 1);
    m_row->addWidget(m_panel);
    column->addLayout(m_row, 1);
    m_grid->setModel(&m_model);
    connect(m_grid, &MonthGridView::currentMoved, this, &MonthsPage::showCurrent);
    connect(m_grid, &MonthGridView::opened, this, [this](const QModelIndex& index) {
        openPlace(index.data(MonthGridModel::KindRole).toString(), Month(m_desk.year(), index.column() + 1));
    });
    connect(m_panel, &MonthStatusPanel::placeWanted, this, &MonthsPage::openPlace);
    connect(&desk, &EntryDesk::changed, this, &MonthsPage::becomeStale);
    connect(&desk.entry(), &EntryService::edited, this, &MonthsPage::becomeStale);
    connect(&desk.entry(), &EntryService::confirmed, this, &MonthsPage::becomeStale);
    connect(&desk.months(), &MonthStatusService::stateChanged, this, &MonthsPage::becomeStale);
    setFocusProxy(m_grid);
}

void MonthsPage::goTo(Month month)
{
    m_grid->setCurrentIndex(m_model.index(qMax(m_grid->currentIndex().row(), 0), month.month() - 1));
}

QString MonthsPage::headline() const
{
    return m_headline->text();
}

void MonthsPage::becomeStale()
{
    m_isStale = true;
    if (isVisible())
        reload();
}

void MonthsPage::reload()
{
    m_isStale = false;
    const int row = m_grid->currentIndex().row();
    const int column = m_grid->currentIndex().column();
    m_grid->setAccessibleName(tr("Months of %1: record kinds by months").arg(m_desk.year()));
    auto progress = m_desk.isReady() ? m_desk.months().progress(m_desk.store(), m_desk.year())
                                     : Result<MonthProgress>(MonthProgress());
    if (!progress) {
        m_model.clear();
        m_headline->setText(errorText(progress.error(), *m_desk.words()));
        m_panel->show(std::nullopt);
        return;
    }
    const auto due = lastDueMonth(m_desk.year(), m_desk.books().clock().now().month());
    m_headline->setText(m_desk.isReady() ? monthsHeadline(*progress, due) : QString());
    m_model.show(std::move(*progress), m_desk.words());
    m_grid->setMaximumHeight(m_grid->sizeHint().height());
    m_grid->showDue(m_desk.year(), due.value_or(Month(m_desk.year(), 1) - 1));
    if (m_shownYear == m_desk.year() && row >= 0 && row < m_model.rowCount())
        m_grid->setCurrentIndex(m_model.index(row, column));
    else
        chooseFirst();
    m_shownYear = m_desk.year();
}

// Where there is something to do: in the last month that is due, the first kind that lacks something.
void MonthsPage::chooseFirst()
{
    if (m_model.rowCount() == 0) {
        m_panel->show(std::nullopt);
        return;
    }
    const auto due = lastDueMonth(m_desk.year(), m_desk.books().clock().now().month());
    const int column = due ? due->month() - 1 : 0;
    int row = 0;
    for (int candidate = m_model.rowCount() - 1; candidate >= 0; --candidate) {
        const auto progress =
            static_cast<Progress>(m_model.index(candidate, column).data(MonthGridModel::ProgressRole).toInt());
        if (progress == Progress::Failing || progress == Progress::Partial)
            row = candidate;
    }
    m_grid->setCurrentIndex(m_model.index(row, column));
}

void MonthsPage::showCurrent(const QModelIndex& index)
{
    m_panel->show(index.isValid() ? std::optional(Month(m_desk.year(), index.column() + 1)) : std::nullopt);
}

void MonthsPage::openPlace(const QString& recordKind, Month month)
{
    if (const RecordKind* kind = findRecordKind(recordKind))
        Q_EMIT sheetWanted(*kind, month);
}

void MonthsPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        reload();
}

// Beside the grid the current month has room for a list; where the window is narrow it stands below.
void MonthsPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool isWide = width() >= kWideEnough;
    m_row->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_panel->setFixedWidth(isWide ? kPanelWidth : QWIDGETSIZE_MAX);
    m_panel->setMaximumHeight(isWide ? QWIDGETSIZE_MAX : kPanelHeight);
    m_panel->setContentsMargins(isWide ? kPanelGap : 0, 0, 0, 0);
    if (!isWide) {
        m_panel->setMinimumWidth(0);
        m_panel->setMaximumWidth(QWIDGETSIZE_MAX);
    }
}

void MonthsPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        becomeStale();
    QWidget::changeEvent(event);
}
