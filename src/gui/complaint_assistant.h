// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/words.h"
#include "domain/complaint_list.h"
#include "gui/event_form.h"

#include <QObject>

class ComplaintModel;
class ComplaintRepeats;
class ComplaintSteps;

// What the form of a complaint can do that others can't: the due clock and the three steps above the fields, the search
// for what it repeats below them, and the number proposed for a new one.
class ComplaintAssistant final : public QObject {
    Q_OBJECT

public:
    // All must outlive the assistant.
    ComplaintAssistant(EventForm& form, const ComplaintModel& model, const Clock& clock, QWidget* parent);

    EventForm::Extras extras() const;
    void setWords(RecordNames names, std::shared_ptr<const Words> words);
    // Whether the form holds complaints at present.
    void setActive(bool isActive);
    // Nothing about the complaint may be changed.
    void setFixed(bool isFixed);
    // A complaint that begins now, with the number that is next.
    Record proposal(const StoreId& store) const;
    // After the model or the time has changed.
    void refresh();
    void findRepeats();
    // Types the present time as the step's; false where it is not to be taken.
    bool step(int step);

Q_SIGNALS:
    void stepWanted(int step);

private:
    std::optional<ComplaintItem> typed() const;
    void proposeNumber();
    void link(const QString& complaint);

    EventForm& m_form;
    const ComplaintModel& m_model;
    const Clock& m_clock;
    ComplaintSteps* m_steps;
    ComplaintRepeats* m_repeats;
    RecordNames m_names;
    std::shared_ptr<const Words> m_words;
    QString m_searched; // the stored complaint for which the search was opened
    bool m_isActive = false;
    bool m_isFixed = false;
    bool m_isRefreshing = false;
};
