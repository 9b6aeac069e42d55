// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words.h"
#include "domain/record_kind.h"

#include <QWidget>

#include <vector>

class QButtonGroup;

// The kinds of records that are entered one by one, a tab each.
class EventsTabs final : public QWidget {
    Q_OBJECT

public:
    explicit EventsTabs(QWidget* parent);

    // Complaints, training, campaigns, competitors' moves, store events; the plan's issues and actions.
    static const std::vector<const RecordKind*>& kinds();
    // The kind so many tabs further on, round the end.
    static const RecordKind& kindBeside(const RecordKind& kind, int step);
    void setWords(const Words& words);
    // Marks its tab.
    void mark(const RecordKind& kind);

Q_SIGNALS:
    // The tab stays unmarked until mark(): the page may have to ask first.
    void wanted(const RecordKind& kind);

private:
    QButtonGroup* m_buttons;
    const RecordKind* m_marked = nullptr;
};
