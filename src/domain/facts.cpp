// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/facts.h"

#include <algorithm>

FactTable::FactTable(QString kind, QStringList labels, QStringList columns)
    : m_kind(std::move(kind))
    , m_labels(std::move(labels))
    , m_columns(std::move(columns))
    , m_codes(static_cast<size_t>(m_labels.size()))
{
    Q_ASSERT(m_labels.size() <= kMaxLabels);
}

int FactTable::labelIndex(QStringView label) const
{
    return static_cast<int>(m_labels.indexOf(label));
}

int FactTable::columnIndex(QStringView column) const
{
    return static_cast<int>(m_columns.indexOf(column));
}

quint16 FactTable::codeNumber(int label, const QString& code)
{
    QStringList& codes = m_codes[static_cast<size_t>(label)];
    const qsizetype known = codes.indexOf(code);
    if (known >= 0)
        return static_cast<quint16>(known);
    codes.append(code);
    return static_cast<quint16>(codes.size() - 1);
}

void FactTable::append(Month month, const std::array<quint16, kMaxLabels>& labels, const double* figures)
{
    m_months.push_back(month);
    m_rowLabels.push_back(labels);
    m_figures.insert(m_figures.end(), figures, figures + m_columns.size());
}

const FactTable* Facts::table(QStringView kind) const
{
    const auto found = std::find_if(tables.begin(), tables.end(), [&](const FactTable& t) { return t.kind() == kind; });
    return found == tables.end() ? nullptr : &*found;
}

FactTable* Facts::table(QStringView kind)
{
    const auto found = std::find_if(tables.begin(), tables.end(), [&](const FactTable& t) { return t.kind() == kind; });
    return found == tables.end() ? nullptr : &*found;
}

MonthState Facts::state(Month month) const
{
    const auto found = std::find_if(states.begin(), states.end(), [&](const auto& s) { return s.first == month; });
    return found == states.end() ? MonthState::Open : found->second;
}
