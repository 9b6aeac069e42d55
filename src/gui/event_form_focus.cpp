// SPDX-License-Identifier: GPL-3.0-or-later
// Where the typing goes in a form: what is to be mended, what comes next, what can't be changed.
#include "gui/event_form.h"

#include "gui/record_field.h"
#include "models/entry_words.h"

#include <QLabel>
#include <QLayout>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace {

constexpr int kAbove = 8; // between a field and the buttons below

} // namespace

void EventForm::focusFirst()
{
    RecordField* first = nullptr;
    for (RecordField* field : m_fields) {
        if (field->isLocked())
            continue;
        first = first ? first : field;
        const ParsedCell cell = field->value();
        const auto* problem = std::get_if<CellProblem>(&cell);
        if (m_isNew && problem && problem->fault == CellFault::Required) {
            first = field;
            break;
        }
    }
    if (!first)
        return;
    focus(*first);
}

void EventForm::focus(RecordField& field)
{
    // The keys that lead here are not all known to Qt as such: the ring is shown all the same.
    window()->setAttribute(Qt::WA_KeyboardFocusChange);
    // Tab, not Other: a line then selects what stands in it.
    field.editor()->setFocus(Qt::TabFocusReason);
    field.editor()->update();
    showWhole(field);
}

// With its name and what is wrong with it, clear of the buttons below.
void EventForm::showWhole(QWidget& widget)
{
    m_body->layout()->activate();
    m_scroll->ensureWidgetVisible(&widget, 0, kAbove);
}

void EventForm::moveOn(const RecordField& field)
{
    auto place = std::ranges::find(m_fields, &field);
    while (place != m_fields.end() && ++place != m_fields.end()) {
        if (!(*place)->isLocked()) {
            focus(**place);
            return;
        }
    }
    m_save->setFocus(Qt::TabFocusReason);
}

void EventForm::showFaults(const std::vector<BrokenRule>& faults)
{
    RecordField* first = nullptr;
    for (const BrokenRule& rule : faults) {
        for (const int column : rule.columns) {
            if (RecordField* field = fieldOf(column); field && field->problem().isEmpty())
                field->setProblem({}, true);
        }
        // At what the person has typed, not at what stood there before.
        RecordField* at = rule.columns.empty() ? nullptr : fieldOf(rule.columns.front());
        for (const int column : rule.columns) {
            if (RecordField* field = fieldOf(column); field && field->isTouched())
                at = field;
        }
        if (!at)
            continue;
        at->setProblem(faultText(*m_words, *m_kind, rule, MoneyUnit::Yuan));
        first = first ? first : at;
    }
    if (!first)
        return;
    focus(*first); // what is wrong there is typed over
}

void EventForm::showProblem(QStringView column, const QString& text) const
{
    field(column).setProblem(text);
    field(column).editor()->setFocus(Qt::OtherFocusReason);
}

void EventForm::setLocked(const std::vector<int>& columns, const QString& reason)
{
    m_lockReason = reason;
    for (RecordField* field : m_fields)
        field->setLocked(m_isReadOnly || std::ranges::count(columns, field->column()) > 0);
    m_lock->setText(reason);
    m_lock->setVisible(!reason.isEmpty());
}

void EventForm::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    updateButtons();
}
