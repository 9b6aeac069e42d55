// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/plan_desk.h"

#include "gui/entry_desk.h"
#include "gui/error_words.h"
#include "gui/events_words.h"
#include "models/entry_words.h"
#include "models/record_words.h"

PlanDesk::PlanDesk(EntryDesk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
{
}

EditBatch PlanDesk::issueBatch(const RowSubject& problem) const
{
    const RecordKind& kind = *findRecordKind(u"issues");
    Record issue(kind.columns.size());
    const auto set = [&](QStringView column, Value value) {
        issue[static_cast<size_t>(kind.indexOf(column))] = std::move(value);
    };
    set(u"store", m_desk.store().text());
    set(u"year", static_cast<qint64>(problem.year));
    set(u"issue", problem.name);
    set(u"kpi", problem.kpi.text());
    set(u"severity", static_cast<qint64>(problem.severity));
    if (!problem.cause.isEmpty())
        set(u"cause", problem.cause);
    set(u"state", QStringLiteral("open"));
    return recordBatch(kind, std::nullopt, issue);
}

Result<EditBatch> PlanDesk::targetsBatch(const std::vector<RowSubject>& proposals) const
{
    std::vector<TargetService::Proposed> targets;
    for (const RowSubject& proposal : proposals) {
        if (proposal.target)
            targets.push_back({proposal.kpi, *proposal.target});
    }
    return m_desk.targets().acceptBatch(m_desk.store(), proposals.front().year, targets);
}

void PlanDesk::take(const std::vector<RowSubject>& subjects)
{
    if (subjects.empty() || !m_desk.isReady() || m_desk.isReadOnly())
        return;
    const RowSubject& first = subjects.front();
    if (first.kind == RowSubject::Kind::Problem) {
        store(
            issueBatch(first), tr("“%1” is an issue of %2 now. Ctrl+Z takes it back.").arg(first.name).arg(first.year));
    } else if (first.kind == RowSubject::Kind::Proposal) {
        const Result<EditBatch> batch = targetsBatch(subjects);
        if (!batch) {
            Q_EMIT told(errorText(batch.error(), *m_desk.words()));
            return;
        }
        const auto count = static_cast<int>(batch->changes.size());
        store(*batch, tr("%n target(s) of %1 accepted. Ctrl+Z takes it back.", nullptr, count).arg(first.year));
    }
}

void PlanDesk::store(const EditBatch& batch, const QString& done)
{
    const Result<EditOutcome> outcome = m_desk.entry().edit(batch);
    if (!outcome) {
        Q_EMIT told(errorText(outcome.error(), *m_desk.words()));
        return;
    }
    switch (outcome->state) {
    case EditOutcome::State::Stored:
        Q_EMIT stepped();
        Q_EMIT told(done);
        return;
    case EditOutcome::State::Nothing:
        Q_EMIT told(tr("The book has this already; nothing was changed."));
        return;
    case EditOutcome::State::Conflict:
        Q_EMIT told(conflictText(*outcome, m_desk.names(), *m_desk.words()));
        return;
    case EditOutcome::State::Refused:
        Q_EMIT told(refusedText(*outcome, *m_desk.words()));
        return;
    case EditOutcome::State::MonthClosed:
        Q_EMIT told(closedText(*outcome));
        return;
    }
}

void PlanDesk::undo()
{
    tellStep(m_desk.entry().undo(), true);
}

void PlanDesk::redo()
{
    tellStep(m_desk.entry().redo(), false);
}

void PlanDesk::tellStep(const Result<EditOutcome>& step, bool isUndo)
{
    const Words& words = *m_desk.words();
    if (!step) {
        Q_EMIT told(errorText(step.error(), words));
    } else if (step->state == EditOutcome::State::Stored) {
        const QString what =
            QStringLiteral("%1 · %2").arg(recordKindTitle(words, step->batch.kind), editTitle(words, step->batch.name));
        Q_EMIT told(isUndo ? tr("Taken back: %1", "what was done").arg(what) : tr("Done again: %1").arg(what));
    } else if (step->state == EditOutcome::State::Conflict) {
        Q_EMIT told(conflictText(*step, m_desk.names(), words));
    } else if (step->state == EditOutcome::State::MonthClosed) {
        Q_EMIT told(closedText(*step));
    } else {
        Q_EMIT told(isUndo ? tr("There is nothing to take back.") : tr("There is nothing to do again."));
    }
}
