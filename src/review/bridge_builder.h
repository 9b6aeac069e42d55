// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bridge.h"
#include "review/review_context.h"

// Puts a bridge together: each step begins where the one before it ends, so the last total stands where the steps
// lead. Figures are given in the KPI's unit.
class BridgeBuilder final {
public:
    BridgeBuilder(const FigureFormat& format, const DisplayScale& scale);

    void total(const QString& name, Scenario scenario, double value, FigureNote note);
    void step(const QString& name, double change, Judgement judgement, FigureNote note, bool isQuoted = false);
    BridgeSpec take() { return std::move(m_spec); }

private:
    const FigureFormat& m_format;
    DisplayScale m_scale;
    BridgeSpec m_spec;
    double m_reached = 0;
};

// Which parts made a change: the largest step in its direction, and the largest against it, where it is worth telling.
// What is not split is neither. The leader's share is of the whole change, in per cent; above 100 where other parts
// worked against it.
struct Drivers {
    const BridgeStep* leader = nullptr;
    const BridgeStep* opponent = nullptr;
    double share = 0;
};
// Nobody leads where there is no change. The steps must outlive the result.
Drivers driversOf(const LabelBridge& bridge);

// How a bridge's parts are named in sentences: by a vocabulary, with amounts in a unit. What is earned is "added" and
// "lost"; what is counted or spent "rises" and "falls".
struct PartWords {
    QString vocabulary;
    QString unit;
    bool isEarned = true;
    QString pattern = {}; // "%1 complaints": how a part is called; empty: by its name
};
// "Value-added services added 611k yuan, 52.0% of the increase; devices lost 220k yuan". Without a full stop; empty
// where nothing changed or nothing is split.
QString driversText(const ReviewContext& context, const LabelBridge& bridge, const PartWords& words);
