// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/top_bar.h"

#include "gui/action_button.h"
#include "gui/month_names.h"
#include "gui/tinted_icon.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace {

// A plate around the year and its two arrows.
class Plate final : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(palette().color(QPalette::Mid), 1));
        painter.setBrush(palette().color(QPalette::Button));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }
};

// A tool button that shows an action's icon only and is reached by Tab.
QToolButton* toolButton(QAction* action, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    if (action)
        button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

TopBar::TopBar(const Actions& actions, QWidget* parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_yearBox(new Plate(this))
    , m_previous(toolButton(actions.previousYear, m_yearBox))
    , m_year(toolButton(nullptr, m_yearBox))
    , m_next(toolButton(actions.nextYear, m_yearBox))
    , m_through(new QToolButton(this))
    , m_compared(new QLabel(this))
    , m_language(toolButton(actions.changeLanguage, this))
    , m_look(toolButton(nullptr, this))
    , m_report(actionButton(actions.report, false, this))
    , m_export(actionButton(actions.exportPdf, true, this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(24, 12, 24, 12);
    row->setSpacing(10);
    auto* years = new QHBoxLayout(m_yearBox);
    years->setContentsMargins(0, 0, 0, 0);
    years->setSpacing(0);
    for (QToolButton* button : {m_previous, m_year, m_next})
        years->addWidget(button);
    m_previous->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_next->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_year->setPopupMode(QToolButton::InstantPopup);
    m_year->setMenu(new QMenu(m_year));
    m_year->setObjectName(QStringLiteral("year"));
    m_through->setPopupMode(QToolButton::InstantPopup);
    m_through->setMenu(new QMenu(m_through));
    m_through->setObjectName(QStringLiteral("through"));
    m_through->setFocusPolicy(Qt::StrongFocus);
    m_compared->setForegroundRole(QPalette::PlaceholderText);
    m_language->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_language->setObjectName(QStringLiteral("language"));
    m_look->setPopupMode(QToolButton::InstantPopup);
    m_look->setMenu(actions.lookMenu);
    m_look->setObjectName(QStringLiteral("look"));
    row->addWidget(m_yearBox);
    row->addWidget(m_through);
    row->addWidget(m_compared);
    row->addStretch(1);
    row->addWidget(m_language);
    row->addWidget(m_look);
    row->addWidget(m_report);
    row->addWidget(m_export);
    connect(m_year->menu(), &QMenu::triggered, this,
        [this](QAction* action) { Q_EMIT yearChosen(action->data().toInt()); });
    connect(m_through->menu(), &QMenu::triggered, this,
        [this](QAction* action) { Q_EMIT throughChosen(Month::fromKey(action->data().toInt())); });
    connect(m_actions.previousYear, &QAction::triggered, this, [this] { stepYear(-1); });
    connect(m_actions.nextYear, &QAction::triggered, this, [this] { stepYear(1); });
    clearScope();
    retranslate();
}

void TopBar::stepYear(int years)
{
    const auto place = std::find(m_years.begin(), m_years.end(), m_shownYear) - m_years.begin() + years;
    if (place >= 0 && place < static_cast<std::ptrdiff_t>(m_years.size()))
        Q_EMIT yearChosen(m_years[static_cast<size_t>(place)]);
}

void TopBar::showScope(const std::vector<int>& years, int year, std::optional<Month> through, std::optional<Month> last)
{
    m_isEntry = false;
    m_years = years;
    m_shownYear = year;
    m_shownThrough = through;
    m_lastMonth = last;
    m_yearBox->setVisible(!years.empty());
    m_through->setVisible(through.has_value());
    m_report->setVisible(through.has_value());
    m_export->setVisible(through.has_value());
    m_actions.previousYear->setEnabled(!years.empty() && year > years.front());
    m_actions.nextYear->setEnabled(!years.empty() && year < years.back());
    fillMenus();
    showLabels();
}

void TopBar::showEntry(const std::vector<int>& years, int year)
{
    showScope(years, year, std::nullopt, std::nullopt);
    m_isEntry = true;
    showLabels();
}

void TopBar::clearScope()
{
    showScope({}, 0, std::nullopt, std::nullopt);
}

void TopBar::fillMenus()
{
    m_year->menu()->clear();
    const std::vector<int> latestFirst(m_years.rbegin(), m_years.rend());
    for (const int year : latestFirst) {
        QAction* action = m_year->menu()->addAction(tr("%1", "a year").arg(year));
        action->setData(year);
        action->setCheckable(true);
        action->setChecked(year == m_shownYear);
    }
    m_through->menu()->clear();
    if (!m_lastMonth)
        return;
    for (Month month = *m_lastMonth; month.year() == m_lastMonth->year(); month = month - 1) {
        QAction* action = m_through->menu()->addAction(monthName(month.month()));
        action->setData(month.key());
        action->setCheckable(true);
        action->setChecked(month == m_shownThrough);
    }
}

void TopBar::showLabels()
{
    m_year->setText(tr("%1", "a year").arg(m_shownYear));
    m_year->setAccessibleName(tr("Year %1").arg(m_shownYear));
    if (m_shownThrough)
        m_through->setText(tr("Through %1").arg(monthName(m_shownThrough->month())));
    m_compared->setText(tr("Compared with plan and year before"));
    resizeEvent(nullptr);
}

void TopBar::resizeEvent(QResizeEvent*)
{
    // What can be spared where there is little room.
    m_compared->setVisible(!m_isEntry && !m_years.empty() && width() >= 860);
}

void TopBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
}

void TopBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TopBar::retranslate()
{
    const QColor ink = palette().color(QPalette::WindowText);
    m_look->setIcon(tintedIcon(
        palette().color(QPalette::Window).lightness() < 128 ? QLatin1String("moon") : QLatin1String("sun"), ink));
    m_look->setAccessibleName(tr("Light, dark and colours"));
    m_look->setToolTip(tr("Light, dark and colours"));
    m_through->setAccessibleDescription(tr("The last month that is reviewed"));
    fillMenus();
    showLabels();
}
