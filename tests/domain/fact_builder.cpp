// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fact_builder.h"

#include "domain/measure_columns.h"

#include <cmath>

FactBuilder::FactBuilder(int firstMonth, int lastMonth)
{
    facts.store.id = StoreId(QStringLiteral("S1"));
    facts.store.carrier = QStringLiteral("mobile");
    facts.months = {Month::fromKey(firstMonth), Month::fromKey(lastMonth)};
    facts.vocabularies = defaultVocabularies();
    facts.asOf = moment("2026-01-01T00:00");
}

FactBuilder& FactBuilder::add(const char* kind, int month, Labels labels, Figures figures)
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
        Q_ASSERT(index >= 0);
        codes[static_cast<size_t>(index)] = table.codeNumber(index, QString::fromLatin1(code));
    }
    std::vector<double> row(static_cast<size_t>(table.columns().size()), std::nan(""));
    for (const auto& [column, figure] : figures) {
        const QString columnName = QString::fromLatin1(column);
        const int index = table.columnIndex(columnName);
        Q_ASSERT(index >= 0);
        row[static_cast<size_t>(index)] = isMoneyMeasure(name, columnName) ? std::round(figure * 100) : figure;
    }
    table.append(Month::fromKey(month), codes, row.data());
    return *this;
}

FactBuilder& FactBuilder::revenue(int month, double yuan, const char* businessLine)
{
    return add("revenue", month, {{"business_line", businessLine}}, {{"amount", yuan}});
}

FactBuilder& FactBuilder::subscribers(int month, Figures figures)
{
    return add("subscribers", month, {{"area", "urban"}}, figures);
}

FactBuilder& FactBuilder::target(int year, const char* kpi, double target)
{
    facts.targets.push_back({year, KpiId(QString::fromLatin1(kpi)), target, std::nullopt});
    return *this;
}

FactBuilder& FactBuilder::target(int year, const char* kpi, double target, double stretch)
{
    facts.targets.push_back({year, KpiId(QString::fromLatin1(kpi)), target, stretch});
    return *this;
}

FactBuilder& FactBuilder::complaint(const Complaint& complaint)
{
    facts.complaints.push_back(complaint);
    return *this;
}

Moment moment(const char* text)
{
    const std::optional<Moment> moment = Moment::fromText(QString::fromLatin1(text));
    Q_ASSERT(moment);
    return *moment;
}

Complaint complaintAt(const char* accepted)
{
    Complaint complaint;
    complaint.acceptedAt = moment(accepted);
    complaint.category = QStringLiteral("billing");
    return complaint;
}

KpiId kpi(const char* id)
{
    return KpiId(QString::fromLatin1(id));
}

std::vector<Month> months(std::initializer_list<int> keys)
{
    std::vector<Month> result;
    for (const int key : keys)
        result.push_back(Month::fromKey(key));
    return result;
}
