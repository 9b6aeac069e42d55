// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/fact_reader.h"

#include "storage/sqlite_statement.h"

#include <array>
#include <cmath>
#include <limits>
#include <string>
#include <utility>
#include <vector>

namespace {

constexpr double kMissing = std::numeric_limits<double>::quiet_NaN();
constexpr size_t kHours = 24;

// The number of each code of one label. Records come in the order of their keys, so a code is most often the one of the
// row before or a row just seen: it is compared as bytes, and made a QString only when it is new.
class CodeNumbers {
public:
    quint16 numberOf(FactTable& table, int label, std::string_view code)
    {
        if (m_last < m_codes.size() && m_codes[m_last].first == code)
            return m_codes[m_last].second;
        for (m_last = 0; m_last < m_codes.size(); ++m_last) {
            if (m_codes[m_last].first == code)
                return m_codes[m_last].second;
        }
        const QString text = QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size()));
        m_codes.emplace_back(code, table.codeNumber(label, text));
        return m_codes.back().second;
    }

private:
    std::vector<std::pair<std::string, quint16>> m_codes;
    size_t m_last = 0;
};

// Reads each row as it stands.
class RowReader {
public:
    RowReader(FactTable& table, const SqliteStatement& statement)
        : m_table(table)
        , m_statement(statement)
        , m_codes(static_cast<size_t>(table.labels().size()))
        , m_figures(static_cast<size_t>(table.columns().size()))
    {
    }

    void read()
    {
        std::array<quint16, kMaxLabels> labels{};
        int column = 1;
        for (size_t i = 0; i < m_codes.size(); ++i, ++column)
            labels[i] = m_codes[i].numberOf(m_table, static_cast<int>(i), m_statement.bytes(column));
        for (double& figure : m_figures)
            figure = m_statement.real(column++);
        m_table.append(Month::fromKey(static_cast<int>(m_statement.integer(0))), labels, m_figures.data());
    }

    void finish() { }

private:
    FactTable& m_table;
    const SqliteStatement& m_statement;
    std::vector<CodeNumbers> m_codes; // by label
    std::vector<double> m_figures;
};

// Adds up the days of each month by hour. Summing here reads eight thousand rows in half the time that SQLite needs to
// group them, for their key has them by day, not by month and hour.
class HourSummer {
public:
    HourSummer(FactTable& table, const SqliteStatement& statement)
        : m_table(table)
        , m_statement(statement)
        , m_columns(static_cast<size_t>(table.columns().size()))
        , m_sums(kHours * m_columns, kMissing)
    {
    }

    void read()
    {
        const qint64 month = m_statement.integer(0);
        if (month != m_month)
            finish();
        m_month = month;
        const auto hour = static_cast<size_t>(m_statement.integer(1));
        m_seen[hour] = true;
        double* sums = &m_sums[hour * m_columns];
        for (size_t i = 0; i < m_columns; ++i) {
            const double figure = m_statement.real(static_cast<int>(i) + 2);
            if (!std::isnan(figure))
                sums[i] = std::isnan(sums[i]) ? figure : sums[i] + figure;
        }
    }

    // Gives the month's sums to the table.
    void finish()
    {
        for (size_t hour = 0; hour < kHours; ++hour) {
            if (!m_seen[hour])
                continue;
            const quint16 code = m_table.codeNumber(0, QString::number(hour));
            m_table.append(Month::fromKey(static_cast<int>(m_month)), {code}, &m_sums[hour * m_columns]);
        }
        m_seen.fill(false);
        m_sums.assign(m_sums.size(), kMissing);
    }

private:
    FactTable& m_table;
    const SqliteStatement& m_statement;
    size_t m_columns;
    std::vector<double> m_sums; // by hour and column
    std::array<bool, kHours> m_seen{};
    qint64 m_month = 0;
};

template <class Reader> Result<void> readAll(SqliteStatement& statement, Reader reader)
{
    Result<bool> row = statement.step();
    for (; row && *row; row = statement.step())
        reader.read();
    if (!row)
        return Unexpected(row.error());
    reader.finish();
    return {};
}

}

Result<FactTable> readFactTable(SqliteStatement& statement, const FactQuery& query)
{
    FactTable table(query.kind->name, query.labels, query.columns);
    const Result<void> done = query.sumsHours ? readAll(statement, HourSummer(table, statement))
                                              : readAll(statement, RowReader(table, statement));
    if (!done)
        return Unexpected(done.error());
    return table;
}
