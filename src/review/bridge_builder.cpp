// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/bridge_builder.h"

#include "domain/comparison.h"
#include "review/finding_words.h"

#include <cmath>

namespace {

// A step against the change is told from this part of the leader's on.
constexpr double kWorthTelling = 0.05;

}

BridgeBuilder::BridgeBuilder(const FigureFormat& format, const DisplayScale& scale)
    : m_format(format)
    , m_scale(scale)
{
}

void BridgeBuilder::total(const QString& name, Scenario scenario, double value, FigureNote note)
{
    BridgeSpec::Row row;
    row.name = name;
    row.isTotal = true;
    row.scenario = scenario;
    row.to = value / m_scale.divisor;
    row.label = m_format.figure(value, m_scale);
    row.note = std::move(note);
    m_spec.rows.push_back(std::move(row));
    m_reached = value;
}

void BridgeBuilder::step(const QString& name, double change, Judgement judgement, FigureNote note, bool isQuoted)
{
    BridgeSpec::Row row;
    row.name = name;
    row.from = m_reached / m_scale.divisor;
    m_reached += change;
    row.to = m_reached / m_scale.divisor;
    row.label = m_format.signedFigure(change, m_scale);
    row.judgement = judgement;
    row.note = std::move(note);
    row.isQuoted = isQuoted;
    m_spec.rows.push_back(std::move(row));
}

Drivers driversOf(const LabelBridge& bridge)
{
    Drivers drivers;
    const double change = difference(bridge.after, bridge.before);
    if (change == 0)
        return drivers;
    const double sign = change > 0 ? 1 : -1;
    for (const BridgeStep& step : bridge.steps) {
        if (step.code.isEmpty()) // what is not split has no name that a reader could act on
            continue;
        const double push = difference(step.after, step.before) * sign;
        if (push > 0 && (!drivers.leader || push > drivers.leader->change() * sign))
            drivers.leader = &step;
        if (push < 0 && (!drivers.opponent || push < drivers.opponent->change() * sign))
            drivers.opponent = &step;
    }
    if (drivers.leader && drivers.opponent
        && std::abs(drivers.opponent->change()) < kWorthTelling * std::abs(drivers.leader->change()))
        drivers.opponent = nullptr;
    if (drivers.leader)
        drivers.share = drivers.leader->change() / change * 100;
    return drivers;
}

namespace {

// One part's share in the words of what it is; an empty share is not told.
QString earnedText(
    const Phrases& phrases, const QString& name, const QString& amount, const QString& share, bool isRise)
{
    if (share.isEmpty()) {
        return isRise ? phrases.translate("Review", "%1 added %2", "revenue of a part").arg(name, amount)
                      : phrases.translate("Review", "%1 lost %2", "revenue of a part").arg(name, amount);
    }
    return isRise ? phrases.translate("Review", "%1 added %2, %3 of the increase").arg(name, amount, share)
                  : phrases.translate("Review", "%1 lost %2, %3 of the decrease").arg(name, amount, share);
}

QString countedText(
    const Phrases& phrases, const QString& name, const QString& amount, const QString& share, bool isRise)
{
    if (share.isEmpty()) {
        return isRise ? phrases.translate("Review", "%1 rose by %2", "a part").arg(name, amount)
                      : phrases.translate("Review", "%1 fell by %2", "a part").arg(name, amount);
    }
    return isRise ? phrases.translate("Review", "%1 rose by %2, %3 of the increase").arg(name, amount, share)
                  : phrases.translate("Review", "%1 fell by %2, %3 of the decrease").arg(name, amount, share);
}

}

QString driversText(const ReviewContext& context, const LabelBridge& bridge, const PartWords& words)
{
    const Drivers drivers = driversOf(bridge);
    const bool isSplit = bridge.steps.size() > 1 || (!bridge.steps.empty() && !bridge.steps.front().code.isEmpty());
    if (!drivers.leader || !isSplit)
        return {};
    const auto text = [&](const BridgeStep& step, const QString& share) {
        QString name = context.codeName(words.vocabulary, step.code);
        if (!words.pattern.isEmpty())
            name = words.pattern.arg(name);
        if (&step == drivers.opponent)
            name = context.inside(std::move(name));
        const QString amount = context.format.inText(std::abs(step.change()), words.unit);
        const bool isRise = step.change() > 0;
        return words.isEarned ? earnedText(context.phrases, name, amount, share, isRise)
                              : countedText(context.phrases, name, amount, share, isRise);
    };
    const QString share = drivers.share <= 100 ? context.format.percent(drivers.share, false) : QString();
    const QString leader = text(*drivers.leader, share);
    return drivers.opponent ? FindingWords(context).halves(leader, text(*drivers.opponent, {})) : leader;
}
