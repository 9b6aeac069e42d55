// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/made_store.h"

#include "domain/measure_columns.h"

#include <algorithm>
#include <cmath>

namespace {

Moment momentOf(const char* text)
{
    return *Moment::fromText(QString::fromLatin1(text));
}

}

MadeStore::MadeStore()
{
    facts.store.id = StoreId(QStringLiteral("S1"));
    facts.store.name = QStringLiteral("西湖营业厅");
    facts.store.carrier = QStringLiteral("mobile");
    facts.months = {Month(2024, 1), Month(2025, 12)};
    facts.vocabularies = defaultVocabularies();
    facts.asOf = momentOf("2026-01-05T09:00");
}

MadeStore& MadeStore::add(const char* kind, int month, Labels labels, Figures figures)
{
    const QString name = QString::fromLatin1(kind);
    if (!facts.table(name))
        facts.tables.emplace_back(name, measureLabels(name), measureColumns(name));
    FactTable& table = *facts.table(name);
    std::array<quint16, kMaxLabels> codes{};
    for (int label = 0; label < static_cast<int>(table.labels().size()); ++label)
        codes[static_cast<size_t>(label)] = table.codeNumber(label, QString());
    for (const auto& [label, code] : labels) {
        const int index = table.labelIndex(QString::fromLatin1(label));
        codes[static_cast<size_t>(index)] = table.codeNumber(index, QString::fromLatin1(code));
    }
    std::vector<double> row(static_cast<size_t>(table.columns().size()), std::nan(""));
    for (const auto& [column, figure] : figures) {
        const QString text = QString::fromLatin1(column);
        row[static_cast<size_t>(table.columnIndex(text))] =
            isMoneyMeasure(name, text) ? std::round(figure * 100) : figure;
    }
    const Month at = Month::fromKey(month);
    table.append(at, codes, row.data());
    std::vector<Month>& known = facts.monthsWithFigures;
    if (const auto place = std::lower_bound(known.begin(), known.end(), at); place == known.end() || *place != at)
        known.insert(place, at);
    return *this;
}

MadeStore& MadeStore::revenue(int month, double yuan, const char* businessLine, const char* channel)
{
    return add("revenue", month, {{"business_line", businessLine}, {"channel", channel}}, {{"amount", yuan}});
}

MadeStore& MadeStore::subscribers(int month, double opening, double grossAdds, double churned)
{
    return add("subscribers", month, {{"area", "urban"}},
        {{"opening", opening}, {"gross_adds", grossAdds}, {"churned", churned}, {"adjustment", 0},
            {"closing", opening + grossAdds - churned}});
}

MadeStore& MadeStore::costs(int month, double yuan)
{
    return add("costs", month, {{"item", "staff"}}, {{"amount", yuan}});
}

MadeStore& MadeStore::target(const char* kpi, double target)
{
    facts.targets.push_back({2025, KpiId(QString::fromLatin1(kpi)), target, std::nullopt});
    return *this;
}

MadeStore& MadeStore::event(const char* day, const char* kind, const char* title)
{
    facts.events.push_back(
        {*dayFromText(QString::fromLatin1(day)), QString::fromUtf8(title), QString::fromLatin1(kind), {}});
    return *this;
}

MadeStore& MadeStore::state(int month, MonthState state)
{
    facts.states.emplace_back(Month::fromKey(month), state);
    return *this;
}

MadeStore& MadeStore::complaint(const char* accepted, const char* closed)
{
    Complaint complaint;
    complaint.acceptedAt = momentOf(accepted);
    complaint.respondedAt = complaint.closedAt = momentOf(closed);
    complaint.category = QStringLiteral("billing");
    facts.complaints.push_back(complaint);
    const Month month = complaint.acceptedAt.month();
    if (facts.firstOf.empty())
        facts.firstOf.emplace_back(QStringLiteral("complaints"), month);
    facts.firstOf.front().second = std::min(facts.firstOf.front().second, month);
    return *this;
}
