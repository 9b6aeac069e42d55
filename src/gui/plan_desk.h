// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "review/review.h"
#include "services/edit_outcome.h"

#include <QObject>

#include <vector>

class EntryDesk;

// Takes what chapters 5 and 6 offer: a problem becomes an issue of the year, a proposed target the store's own. All of
// it is stored at once and can be undone, in the one history of the window.
class PlanDesk final : public QObject {
    Q_OBJECT

public:
    // The desk must outlive it.
    PlanDesk(EntryDesk& desk, QObject* parent);

    // Problems or proposals, of one kind and for one year; others change nothing.
    void take(const std::vector<RowSubject>& subjects);
    void undo();
    void redo();

Q_SIGNALS:
    // Something has been stored that undo() takes back.
    void stepped();
    // What has become of it, in a sentence.
    void told(const QString& text);

private:
    EditBatch issueBatch(const RowSubject& problem) const;
    Result<EditBatch> targetsBatch(const std::vector<RowSubject>& proposals) const;
    void store(const EditBatch& batch, const QString& done);
    void tellStep(const Result<EditOutcome>& step, bool isUndo);

    EntryDesk& m_desk;
};
