// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/record_rules.h"

namespace {

std::optional<double> number(const Value& value)
{
    if (const auto* whole = std::get_if<qint64>(&value))
        return static_cast<double>(*whole);
    if (const auto* real = std::get_if<double>(&value))
        return *real;
    return std::nullopt;
}

bool isBroken(const RowRule& rule, const Record& record)
{
    double sum = 0;
    for (const RowRule::Term& term : rule.terms) {
        const std::optional<double> figure = number(record[static_cast<size_t>(term.column)]);
        if (!figure)
            return false;
        sum += term.weight * *figure;
    }
    // Sums of decimals (scores, hours) carry binary noise far below what people enter.
    constexpr double kNoise = 1e-6;
    return rule.isEquality ? sum > kNoise || sum < -kNoise : sum > kNoise;
}

BrokenRule broken(const QString& rule, std::vector<int> columns, const Record& record)
{
    BrokenRule result{rule, std::move(columns), {}};
    for (const int column : result.columns)
        result.figures.push_back(record[static_cast<size_t>(column)]);
    return result;
}

bool isEmptyText(const Value& value)
{
    const auto* text = std::get_if<QString>(&value);
    return !text || text->trimmed().isEmpty();
}

void checkNote(const RecordKind& kind, const Record& record, std::vector<BrokenRule>& found)
{
    static const int amount = kind.indexOf(u"amount");
    static const int note = kind.indexOf(u"note");
    const std::optional<double> figure = number(record[static_cast<size_t>(amount)]);
    if (figure && *figure < 0 && isEmptyText(record[static_cast<size_t>(note)]))
        found.push_back(broken(QStringLiteral("negative_needs_note"), {amount, note}, record));
}

void checkEnergy(const RecordKind& kind, const Record& record, std::vector<BrokenRule>& found)
{
    static const int item = kind.indexOf(u"item");
    static const int energy = kind.indexOf(u"energy_kwh");
    const auto* name = std::get_if<QString>(&record[static_cast<size_t>(item)]);
    if (number(record[static_cast<size_t>(energy)]) && (!name || *name != u"energy"))
        found.push_back(broken(QStringLiteral("energy_only_on_item_energy"), {item, energy}, record));
}

} // namespace

std::vector<BrokenRule> brokenRules(const RecordKind& kind, const Record& record)
{
    std::vector<BrokenRule> found;
    for (const RowRule& rule : kind.rules) {
        if (!isBroken(rule, record))
            continue;
        std::vector<int> columns;
        for (const RowRule::Term& term : rule.terms)
            columns.push_back(term.column);
        found.push_back(broken(rule.id, std::move(columns), record));
    }
    if (kind.name == u"revenue")
        checkNote(kind, record, found);
    else if (kind.name == u"costs")
        checkEnergy(kind, record, found);
    return found;
}
