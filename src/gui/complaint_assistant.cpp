// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/complaint_assistant.h"

#include "gui/complaint_repeats.h"
#include "gui/complaint_steps.h"
#include "gui/record_field.h"
#include "models/complaint_model.h"

#include <QScopedValueRollback>

namespace {

const RecordKind& complaintKind()
{
    static const RecordKind& kind = *findRecordKind(u"complaints");
    return kind;
}

Value& at(Record& record, QStringView column)
{
    return record[static_cast<size_t>(complaintKind().indexOf(column))];
}

} // namespace

ComplaintAssistant::ComplaintAssistant(
    EventForm& form, const ComplaintModel& model, const Clock& clock, QWidget* parent)
    : QObject(parent)
    , m_form(form)
    , m_model(model)
    , m_clock(clock)
    , m_steps(new ComplaintSteps(parent))
    , m_repeats(new ComplaintRepeats(parent))
{
    connect(m_steps, &ComplaintSteps::stepWanted, this, &ComplaintAssistant::stepWanted);
    connect(m_repeats, &ComplaintRepeats::searched, this, &ComplaintAssistant::refresh);
    connect(m_repeats, &ComplaintRepeats::linkWanted, this, &ComplaintAssistant::link);
    connect(&m_form, &EventForm::edited, this, &ComplaintAssistant::refresh);
    setActive(false);
}

EventForm::Extras ComplaintAssistant::extras() const
{
    return {m_steps, QStringLiteral("first_contact"), m_repeats};
}

void ComplaintAssistant::setWords(RecordNames names, std::shared_ptr<const Words> words)
{
    m_names = std::move(names);
    m_words = std::move(words);
    refresh();
}

void ComplaintAssistant::setActive(bool isActive)
{
    m_isActive = isActive;
    m_steps->setVisible(isActive);
    m_repeats->setVisible(false);
}

void ComplaintAssistant::setFixed(bool isFixed)
{
    m_isFixed = isFixed;
    m_repeats->setEnabled(!isFixed);
    refresh();
}

Record ComplaintAssistant::proposal(const StoreId& store) const
{
    Record record(complaintKind().columns.size());
    const Moment now = m_clock.now();
    at(record, u"store") = store.text();
    at(record, u"complaint") = nextComplaintNumber(m_model.all(), now.day());
    at(record, u"accepted_at") = now.minutes;
    return record;
}

std::optional<ComplaintItem> ComplaintAssistant::typed() const
{
    if (!m_form.hasRecord())
        return std::nullopt;
    Record record = m_form.base();
    for (const Column& column : complaintKind().columns) {
        if (column.type != ColumnType::Store)
            at(record, column.name) = m_form.value(column.name);
    }
    if (at(record, u"accepted_at") == Value())
        return std::nullopt;
    return complaintItem(record);
}

void ComplaintAssistant::refresh()
{
    if (!m_isActive || !m_words || m_isRefreshing)
        return;
    const QScopedValueRollback<bool> guard(m_isRefreshing, true);
    proposeNumber();
    const std::optional<ComplaintItem> complaint = typed();
    m_steps->show(complaint, m_clock.now(), m_isFixed, *m_words);
    const QString shown = complaint && !m_form.isNew() ? complaintItem(m_form.base()).id : QString();
    // A new complaint is looked for by itself, one that is stored when the person asks.
    if (m_form.isNew() || shown != m_searched)
        m_repeats->setVisible(m_form.hasRecord() && m_form.isNew());
    if (complaint)
        m_repeats->show(m_model.all(), *complaint, m_names, *m_words);
    else
        m_repeats->clear();
}

// The number follows the day of acceptance until the person gives one.
void ComplaintAssistant::proposeNumber()
{
    if (!m_form.hasRecord() || !m_form.isNew() || m_form.field(u"complaint").isTouched())
        return;
    const Value accepted = m_form.value(u"accepted_at");
    if (const auto* minutes = std::get_if<qint64>(&accepted))
        m_form.propose(u"complaint", nextComplaintNumber(m_model.all(), Moment{*minutes}.day()));
}

void ComplaintAssistant::findRepeats()
{
    if (!m_isActive || !m_form.hasRecord() || m_isFixed)
        return;
    if (!m_form.isNew())
        m_searched = complaintItem(m_form.base()).id;
    m_repeats->show();
    refresh();
    m_repeats->focusSearch();
}

void ComplaintAssistant::link(const QString& complaint)
{
    if (m_form.field(u"repeat_of").isLocked())
        return;
    m_form.type(u"repeat_of", complaint);
    m_form.field(u"repeat_of").editor()->setFocus(Qt::OtherFocusReason);
}

bool ComplaintAssistant::step(int step)
{
    if (!m_isActive || !m_form.hasRecord() || !m_steps->canStep(step))
        return false;
    m_form.type(QString::fromLatin1(ComplaintSteps::kColumns[static_cast<size_t>(step)]), m_clock.now().minutes);
    return true;
}
