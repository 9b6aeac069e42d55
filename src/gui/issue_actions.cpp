// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/issue_actions.h"

#include "charts/theme.h"
#include "core/clock.h"
#include "domain/record_shape.h"
#include "gui/entry_desk.h"
#include "models/record_words.h"
#include "services/book_service.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int kLineWidth = 336; // of a line's text: what the form's card has room for

const RecordKind& actionKind()
{
    return *findRecordKind(u"actions");
}

const Value& valueOf(const RecordKind& kind, const Record& record, QStringView column)
{
    return record[static_cast<size_t>(kind.indexOf(column))];
}

QString textOf(const RecordKind& kind, const Record& record, QStringView column)
{
    const auto* text = std::get_if<QString>(&valueOf(kind, record, column));
    return text ? *text : QString();
}

} // namespace

bool isOverdue(const Record& action, QDate today)
{
    const QString state = textOf(actionKind(), action, u"state");
    const auto* due = std::get_if<qint64>(&valueOf(actionKind(), action, u"due_on"));
    return due && *due < dayKey(today) && state != u"done" && state != u"dropped";
}

IssueActions::IssueActions(EntryDesk& desk, EventForm& form, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_form(form)
    , m_title(new QLabel(this))
    , m_lines(new QVBoxLayout)
    , m_add(new QPushButton(this))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 4, 0, 0);
    rows->setSpacing(4);
    QFont small = font();
    small.setPixelSize(Theme::kTitlePx);
    m_title->setFont(small);
    m_title->setForegroundRole(QPalette::PlaceholderText);
    rows->addWidget(m_title);
    m_lines->setSpacing(4);
    rows->addLayout(m_lines);
    rows->addWidget(m_add, 0, Qt::AlignLeft);
    m_add->setObjectName(QStringLiteral("addAction"));
    connect(m_add, &QPushButton::clicked, this, [this] { Q_EMIT newActionWanted(proposal()); });
    setFocusProxy(m_add);
    hide();
}

EventForm::Extras IssueActions::extras()
{
    return {nullptr, QStringLiteral("state"), this};
}

void IssueActions::setActive(bool isActive)
{
    m_isActive = isActive;
    setVisible(isActive);
    refresh();
}

std::vector<Record> IssueActions::records(QStringView kind) const
{
    if (!m_desk.isReady())
        return {};
    auto read = m_desk.books().records(*findRecordKind(kind), m_desk.store(), Period::year(m_desk.year()));
    return read ? std::move(*read) : std::vector<Record>(); // what can't be read is told by the list
}

QStringList IssueActions::issues() const
{
    QStringList names;
    for (const Record& issue : records(u"issues"))
        names.append(textOf(*findRecordKind(u"issues"), issue, u"issue"));
    return names;
}

QString IssueActions::overdueText() const
{
    const QString kind = m_form.hasKind() ? m_form.kind().name : QString();
    if (kind != u"issues" && kind != u"actions")
        return {};
    const QDate today = m_desk.books().clock().now().day();
    const std::vector<Record> actions = records(u"actions");
    const auto overdue = static_cast<int>(
        std::ranges::count_if(actions, [today](const Record& action) { return isOverdue(action, today); }));
    if (overdue == 0)
        return {};
    return kind == u"actions" ? tr(", %n overdue", "actions", overdue) : tr(", %n action(s) overdue", nullptr, overdue);
}

void IssueActions::refresh()
{
    if (!m_isActive)
        return;
    while (QLayoutItem* line = m_lines->takeAt(0)) {
        line->widget()->hide();
        line->widget()->deleteLater(); // it may be the one that was pressed
        delete line;
    }
    m_add->setText(tr("Add an action"));
    const bool isStored = m_form.hasRecord() && !m_form.isNew();
    m_add->setEnabled(isStored && !m_desk.isReadOnly());
    m_add->setToolTip(isStored ? QString() : tr("Save the issue first."));
    int count = 0;
    if (isStored) {
        const QString issue = textOf(*findRecordKind(u"issues"), m_form.base(), u"issue");
        for (const Record& action : records(u"actions")) {
            if (textOf(actionKind(), action, u"issue") != issue)
                continue;
            addLine(action);
            ++count;
        }
    }
    m_title->setText(count == 0 ? tr("No action yet") : tr("%n action(s)", nullptr, count));
}

// "Call the leavers · overdue · Li Na · 2025-06-30 · running"
QString IssueActions::lineText(const Record& action) const
{
    QStringList parts;
    for (const QStringView column : {u"action", u"owner", u"due_on", u"state"}) {
        const Value& value = valueOf(actionKind(), action, column);
        const Column& info = actionKind().columns[static_cast<size_t>(actionKind().indexOf(column))];
        if (!isEmpty(value))
            parts.append(recordText(info, value, m_desk.names(), *m_desk.words()));
    }
    if (isOverdue(action, m_desk.books().clock().now().day()))
        parts.insert(1, tr("overdue")); // where a long line is not cut
    return parts.join(QStringLiteral(" · "));
}

void IssueActions::addLine(const Record& action)
{
    const QString text = lineText(action);
    auto* line = new QPushButton(fontMetrics().elidedText(text, Qt::ElideRight, kLineWidth), this);
    line->setAccessibleName(text);
    line->setToolTip(text);
    const QString name = textOf(actionKind(), action, u"action");
    const int year = m_desk.year();
    connect(line, &QPushButton::clicked, this, [this, year, name] { Q_EMIT actionWanted(year, name); });
    m_lines->addWidget(line);
    line->show(); // a layout shows what comes late only later
}

Record IssueActions::proposal() const
{
    const RecordKind& issues = *findRecordKind(u"issues");
    Record action(actionKind().columns.size());
    const auto set = [&](QStringView column, const Value& value) {
        action[static_cast<size_t>(actionKind().indexOf(column))] = value;
    };
    for (const QStringView column : {u"store", u"year", u"issue", u"kpi"})
        set(column, valueOf(issues, m_form.base(), column));
    set(u"state", QStringLiteral("planned"));
    return action;
}
