// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/month_status_panel.h"

#include "charts/theme.h"
#include "gui/calm_style.h"
#include "gui/confirm_dialog.h"
#include "gui/entry_desk.h"
#include "gui/error_words.h"
#include "gui/month_names.h"
#include "gui/month_status_marks.h"
#include "gui/reason_dialog.h"
#include "gui/tinted_icon.h"
#include "models/entry_words.h"

#include <QAccessible>
#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr int kSpacing = 8;

QIcon iconOf(StatusProblem::Weight weight, const QPalette& palette)
{
    switch (weight) {
    case StatusProblem::Weight::Fault:
        return tintedIcon(QLatin1String("warning"), alarmColour(palette));
    case StatusProblem::Weight::Doubt:
        return tintedIcon(QLatin1String("help"), alarmColour(palette));
    default:
        return tintedIcon(QLatin1String("info"), palette.color(QPalette::PlaceholderText));
    }
}

}

MonthStatusPanel::MonthStatusPanel(EntryDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_forward(new QPushButton(this))
    , m_back(new QPushButton(this))
    , m_list(new QListWidget(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpacing);
    QFont strong = font();
    strong.setPixelSize(Theme::kChartMessagePx);
    strong.setBold(true);
    m_title->setFont(strong);
    m_title->setTextFormat(Qt::PlainText);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("monthStatus"));
    column->addWidget(m_title);
    column->addWidget(m_text);
    auto* steps = new QHBoxLayout;
    steps->setSpacing(kSpacing);
    m_forward->setProperty(CalmStyle::kPrimaryProperty, true);
    m_forward->setObjectName(QStringLiteral("monthForward"));
    m_back->setObjectName(QStringLiteral("monthBack"));
    for (QPushButton* button : {m_forward, m_back}) {
        button->setAutoDefault(true);
        button->installEventFilter(this);
        steps->addWidget(button);
    }
    steps->addStretch(1);
    column->addLayout(steps);
    m_list->setObjectName(QStringLiteral("monthProblems"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setSpacing(2);
    column->addWidget(m_list, 1);
    column->addStretch(0); // what there is stands at the top
    connect(m_forward, &QPushButton::clicked, this, &MonthStatusPanel::stepOn);
    connect(m_back, &QPushButton::clicked, this, &MonthStatusPanel::reopen);
    connect(m_list, &QListWidget::itemActivated, this, &MonthStatusPanel::openPlace);
    connect(m_list, &QListWidget::itemClicked, this, &MonthStatusPanel::openPlace);
    show(std::nullopt);
}

void MonthStatusPanel::show(std::optional<Month> month)
{
    m_month = month;
    setVisible(month.has_value());
    if (m_month)
        reload();
}

void MonthStatusPanel::reload()
{
    m_isStale = false;
    auto check = m_desk.months().check(m_desk.store(), *m_month);
    m_problems.clear();
    if (check) {
        m_state = check->state;
        // What a closed month was closed with is settled.
        if (m_state != MonthState::Closed)
            m_problems = problemsOf(*check, m_desk.names(), *m_desk.words());
        say(summary(), false);
    } else {
        say(errorText(check.error(), *m_desk.words()), true);
    }
    showSteps();
    showProblems();
}

QString MonthStatusPanel::summary() const
{
    const QString refusal = refusalSummary(m_problems);
    if (!refusal.isEmpty())
        return m_state == MonthState::Open ? tr("Before it is submitted: %1.").arg(refusal)
                                           : tr("Before it is closed: %1.").arg(refusal);
    switch (m_state) {
    case MonthState::Open:
        return m_problems.empty() ? tr("Nothing stands against submitting it.")
                                  : tr("It can be submitted; what follows is only named.");
    case MonthState::Submitted:
        return tr("The staff are done; the manager closes the month.");
    case MonthState::Closed:
        return tr("Its figures are locked. The manager can reopen it, with a reason.");
    }
    return {};
}

void MonthStatusPanel::showSteps()
{
    const QString month = monthName(m_month->month());
    m_title->setText(tr("%1 %2: %3", "month, year, state")
                         .arg(month)
                         .arg(m_month->year())
                         .arg(monthStateTitle(*m_desk.words(), m_state)));
    m_forward->setText(m_state == MonthState::Open ? tr("Submit %1").arg(month) : tr("Close %1").arg(month));
    m_back->setText(m_state == MonthState::Closed ? tr("Reopen %1", "a closed month").arg(month)
                                                  : tr("Reopen %1", "a submitted month").arg(month));
    m_forward->setVisible(m_state != MonthState::Closed);
    m_back->setVisible(m_state != MonthState::Open);
    m_forward->setEnabled(!m_desk.isReadOnly());
    m_back->setEnabled(!m_desk.isReadOnly());
}

void MonthStatusPanel::showProblems()
{
    m_list->clear();
    for (const StatusProblem& problem : m_problems)
        new QListWidgetItem(iconOf(problem.weight, palette()), problem.text, m_list);
    m_list->setVisible(!m_problems.empty());
    m_list->setAccessibleName(tr("What the month's check found"));
    if (!m_problems.empty())
        m_list->setCurrentRow(0);
}

void MonthStatusPanel::say(const QString& text, bool isAlarm)
{
    QPalette colours = m_title->palette();
    if (isAlarm)
        colours.setColor(QPalette::PlaceholderText, alarmColour(colours));
    m_text->setPalette(colours);
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_text->setText(text);
    if (isAlarm) {
        QAccessibleEvent alert(m_text, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void MonthStatusPanel::stepOn()
{
    if (m_state == MonthState::Open)
        take(&MonthStatusService::submit);
    else
        close();
}

void MonthStatusPanel::take(Result<StatusOutcome> (MonthStatusService::*step)(const StoreId&, Month))
{
    m_isStale = true;
    showOutcome((m_desk.months().*step)(m_desk.store(), *m_month));
}

// Submitting and closing stand in one place: closing, the manager's, is asked about.
void MonthStatusPanel::close()
{
    const QString month = monthName(m_month->month());
    ConfirmDialog dialog(m_forward->text(),
        tr("Close %1 %2? Its figures are locked then, until the manager reopens it with a reason.", "month, year")
            .arg(month)
            .arg(m_month->year()),
        m_forward->text(), window());
    if (dialog.exec() == QDialog::Accepted)
        take(&MonthStatusService::close);
}

// The second press of a double click belongs to the step that the first one took.
bool MonthStatusPanel::eventFilter(QObject* watched, QEvent* event)
{
    return event->type() == QEvent::MouseButtonDblClick || QWidget::eventFilter(watched, event);
}

void MonthStatusPanel::reopen()
{
    const QString month = monthName(m_month->month());
    ReasonDialog dialog(m_back->text(),
        tr("%1 can be changed again, and has to be submitted and closed once more. Why is it reopened?").arg(month),
        m_back->text(), window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_isStale = true;
    showOutcome(m_desk.months().reopen(m_desk.store(), *m_month, dialog.reason()));
}

void MonthStatusPanel::showOutcome(const Result<StatusOutcome>& outcome)
{
    if (!outcome) {
        say(errorText(outcome.error(), *m_desk.words()), true);
        return;
    }
    const MonthState before = m_state;
    // Where the months' page has heard of the step, it has made the panel read it: a check takes a while.
    if (m_isStale || !outcome->isDone)
        reload();
    if (outcome->isDone) {
        QPushButton* next = m_forward->isVisible() ? m_forward : m_back;
        next->setFocus();
        return;
    }
    const QString month = monthName(m_month->month());
    if (m_state != before) {
        say(tr("Someone else has changed the state of %1 meanwhile.").arg(month), true);
        return;
    }
    say(m_state == MonthState::Open ? tr("%1 can't be submitted yet: %2.").arg(month, refusalSummary(m_problems))
                                    : tr("%1 can't be closed yet: %2.").arg(month, refusalSummary(m_problems)),
        true);
    m_list->setFocus();
}

void MonthStatusPanel::openPlace(const QListWidgetItem* item)
{
    const StatusProblem& problem = m_problems[static_cast<size_t>(m_list->row(item))];
    Q_EMIT placeWanted(problem.recordKind, *m_month);
}

void MonthStatusPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange && m_month)
        showProblems();
    QWidget::changeEvent(event);
}
