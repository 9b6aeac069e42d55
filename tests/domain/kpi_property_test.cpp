// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold for any figures at all: two hundred stores made by chance (the same ones each time), with gaps.
#include "domain/kpi_reading.h"

#include "domain/measure_columns.h"

#include <algorithm>
#include <random>
#include <ranges>

namespace {

constexpr unsigned kStores = 200;
constexpr double kClose = 1e-9;

const char* const kKinds[] = {"revenue", "subscribers", "arpu", "channels", "joint_cases", "acquisition", "queue_hours",
    "satisfaction", "market", "households", "value_added", "cohorts", "costs", "staffing", "training"};

class RandomStore {
public:
    explicit RandomStore(unsigned seed)
        : m_random(seed)
    {
        facts().store.floorAreaM2 = 200;
        for (int year = 2024; year <= 2025; ++year) {
            for (int month = 1; month <= 12; ++month)
                addMonth(year * 100 + month);
        }
        addTargets();
    }

    Facts& facts() { return m_book.facts; }

private:
    bool happens(double probability) { return std::bernoulli_distribution(probability)(m_random); }
    int number(int from, int to) { return std::uniform_int_distribution<int>(from, to)(m_random); }

    QString anyCode(const QString& kind, const QString& label)
    {
        if (label == u"hour")
            return QString::number(number(9, 12));
        QStringList codes = choicesOfLabel(kind, label);
        for (const VocabularyEntry& entry : facts().vocabularies.entries(vocabularyOfLabel(kind, label)))
            codes.append(entry.code);
        return codes.value(number(0, static_cast<int>(codes.size()) - 1));
    }

    void addRow(const QString& kind, int month)
    {
        if (!facts().table(kind))
            facts().tables.emplace_back(kind, measureLabels(kind), measureColumns(kind));
        FactTable& table = *facts().table(kind);
        std::array<quint16, kMaxLabels> codes{};
        for (int label = 0; label < static_cast<int>(table.labels().size()); ++label)
            codes[static_cast<size_t>(label)] = table.codeNumber(label, anyCode(kind, table.labels().at(label)));
        std::vector<double> figures(static_cast<size_t>(table.columns().size()));
        for (double& figure : figures)
            figure = happens(0.03) ? std::nan("") : number(1, 100000);
        table.append(Month::fromKey(month), codes, figures.data());
    }

    void addComplaint(int month)
    {
        Complaint complaint;
        complaint.acceptedAt = Moment::at(QDate(month / 100, month % 100, number(1, 28)), number(0, 23), number(0, 59));
        complaint.isUrgent = happens(0.3);
        if (happens(0.9))
            complaint.closedAt = Moment{complaint.acceptedAt.minutes + number(1, 5000)};
        if (happens(0.5))
            complaint.score = number(1, 10);
        m_book.complaint(complaint);
    }

    void addMonth(int month)
    {
        for (const char* kind : kKinds) {
            const int rows = happens(0.06) ? 0 : number(1, 5);
            for (int row = 0; row < rows; ++row)
                addRow(QString::fromLatin1(kind), month);
        }
        for (int i = number(0, 4); i > 0; --i)
            addComplaint(month);
    }

    void addTargets()
    {
        for (const KpiDefinition& definition : Catalogue::shipped().all())
            facts().targets.push_back({2025, definition.id, number(1, 1000000), {}});
    }

    std::mt19937 m_random;
    FactBuilder m_book;
};

bool isNear(double a, double b)
{
    return std::abs(a - b) <= kClose * std::max({1.0, std::abs(a), std::abs(b)});
}

std::vector<double> present(const MonthFigures& figures)
{
    std::vector<double> result;
    for (const std::optional<double>& figure : figures) {
        if (figure)
            result.push_back(*figure);
    }
    return result;
}

bool hasOnlySums(const KpiDefinition& definition)
{
    return !definition.expression && definition.numerator.rollUp == RollUp::Sum
        && (!definition.denominator || definition.denominator->rollUp == RollUp::Sum);
}

// Calls check(definition, result of 2025, calculator) for every KPI of every store.
template <class Check> void forAll(Check check)
{
    for (unsigned seed = 1; seed <= kStores; ++seed) {
        RandomStore store(seed);
        const KpiCalculator calculator(Catalogue::shipped(), store.facts());
        for (const KpiDefinition& definition : Catalogue::shipped().all()) {
            SCOPED_TRACE(testing::Message() << "store " << seed << ", " << definition.id.text().toStdString());
            check(definition, calculator.result(definition.id, 2025, Month(2025, 11)), calculator);
            if (testing::Test::HasFailure())
                return;
        }
    }
}

}

TEST(KpiProperty, ARatioOfSumsLiesBetweenItsMonths)
{
    int checked = 0;
    forAll([&](const KpiDefinition& definition, const KpiResult& result, const KpiCalculator&) {
        const std::vector<double> months = present(result.months);
        // A month with a denominator of zero has no ratio, but its numerator is in the year's.
        if (!hasOnlySums(definition) || !definition.denominator || months.size() != result.counted.size()
            || !result.value)
            return;
        const auto [low, high] = std::ranges::minmax(months);
        EXPECT_GE(*result.value, low - kClose * std::abs(low));
        EXPECT_LE(*result.value, high + kClose * std::abs(high));
        ++checked;
    });
    EXPECT_GT(checked, 1000);
}

TEST(KpiProperty, FlowsOfTheMonthsAddUpToThePeriod)
{
    int checked = 0;
    forAll([&](const KpiDefinition& definition, const KpiResult& result, const KpiCalculator& calculator) {
        if (!hasOnlySums(definition) || definition.denominator || !result.value)
            return;
        double sum = 0;
        for (const double month : present(result.months))
            sum += month;
        EXPECT_TRUE(isNear(sum, *result.value)) << sum << " and " << *result.value;
        double quarters = 0;
        for (int quarter = 1; quarter <= 4; ++quarter)
            quarters += calculator.value(definition.id, Period::quarter(2025, quarter)).value.value_or(0);
        const double year = orNaN(calculator.value(definition.id, kYear2025).value);
        EXPECT_TRUE(isNear(quarters, year)) << quarters << " and " << year;
        ++checked;
    });
    EXPECT_GT(checked, 1000);
}

TEST(KpiProperty, ASplitAddsUp)
{
    for (unsigned seed = 1; seed <= kStores; ++seed) {
        RandomStore store(seed);
        const KpiCalculator calculator(Catalogue::shipped(), store.facts());
        for (const char* kind : kKinds) {
            const QString name = QString::fromLatin1(kind);
            Part part;
            part.terms = {{{name, measureColumns(name).first(), {}}, 1}};
            const KpiValue whole = calculator.value(part, kYear2025);
            for (const QString& label : measureLabels(name)) {
                double sum = 0;
                for (const LabelSum& one : calculator.split(part.terms.front().measure, label, whole.counted))
                    sum += one.value;
                EXPECT_TRUE(isNear(sum, whole.value.value_or(0))) << kind << " by " << label.toStdString();
            }
        }
    }
}

TEST(KpiProperty, NarrowedFlowsAddUpToTheWhole)
{
    for (unsigned seed = 1; seed <= kStores; ++seed) {
        RandomStore store(seed);
        const KpiCalculator calculator(Catalogue::shipped(), store.facts());
        double sum = 0;
        for (const VocabularyEntry& entry : store.facts().vocabularies.entries(QStringLiteral("business_line"))) {
            const KpiValue part =
                calculator.valueWhere(kpi("service_revenue"), kYear2025, QStringLiteral("business_line"), entry.code);
            sum += part.value.value_or(0);
        }
        EXPECT_TRUE(isNear(sum, calculator.value(kpi("service_revenue"), kYear2025).value.value_or(0)));
    }
}

namespace {

FactTable withoutMonth(const FactTable& table, Month gap)
{
    FactTable result(table.kind(), table.labels(), table.columns());
    const int labels = static_cast<int>(table.labels().size());
    std::vector<double> figures(static_cast<size_t>(table.columns().size()));
    for (size_t row = 0; row < table.rowCount(); ++row) {
        if (table.month(row) == gap)
            continue;
        std::array<quint16, kMaxLabels> codes{};
        for (int label = 0; label < labels; ++label)
            codes[static_cast<size_t>(label)] =
                result.codeNumber(label, table.codes(label).at(table.label(row, label)));
        for (size_t column = 0; column < figures.size(); ++column)
            figures[column] = table.figure(row, static_cast<int>(column));
        result.append(table.month(row), codes, figures.data());
    }
    return result;
}

}

TEST(KpiProperty, AGapChangesNoOtherMonth)
{
    for (unsigned seed = 1; seed <= kStores; ++seed) {
        RandomStore store(seed);
        RandomStore gappy(seed);
        const Month gap(2025, 1 + static_cast<int>(seed) % 11);
        for (FactTable& table : gappy.facts().tables)
            table = withoutMonth(table, gap);
        const KpiCalculator before(Catalogue::shipped(), store.facts());
        const KpiCalculator after(Catalogue::shipped(), gappy.facts());
        for (const KpiDefinition& definition : Catalogue::shipped().all()) {
            SCOPED_TRACE(testing::Message() << "store " << seed << ", " << definition.id.text().toStdString());
            const KpiResult whole = before.result(definition.id, 2025, Month(2025, 12));
            const KpiResult holed = after.result(definition.id, 2025, Month(2025, 12));
            for (int month = 1; month <= 12; ++month) {
                const auto i = static_cast<size_t>(month - 1);
                if (month != gap.month() && holed.months[i] != whole.months[i])
                    ADD_FAILURE() << "month " << month;
            }
            EXPECT_EQ(holed.previousMonths, whole.previousMonths);
        }
    }
}

TEST(KpiProperty, ChangesAreLikeForLike)
{
    int withGaps = 0;
    forAll([&](const KpiDefinition& definition, const KpiResult& result, const KpiCalculator& calculator) {
        EXPECT_EQ(result.counted.size() + result.missing.size(), 11U);
        EXPECT_EQ(result.compared.size() + result.previousMissing.size(), result.counted.size());
        EXPECT_EQ(result.comparable.has_value() && result.previous.has_value(), result.change.has_value());
        if (!result.change || definition.numerator.rollUp == RollUp::Year)
            return;
        std::vector<Month> yearBefore(result.compared.size());
        std::ranges::transform(result.compared, yearBefore.begin(), [](Month month) { return month - 12; });
        EXPECT_EQ(calculator.valueOver(definition.id, result.compared).value, result.comparable);
        EXPECT_EQ(calculator.valueOver(definition.id, yearBefore).value, result.previous);
        EXPECT_TRUE(isNear(*result.comparable - *result.previous, *result.change));
        withGaps += result.previousMissing.empty() ? 0 : 1;
        if (result.previousMissing.empty()) {
            EXPECT_EQ(result.comparable, result.value);
        }
    });
    EXPECT_GT(withGaps, 1000);
}

TEST(KpiProperty, TargetsOfFlowsAddUpOverTheMonthsThatCount)
{
    forAll([](const KpiDefinition& definition, const KpiResult& result, const KpiCalculator&) {
        const bool waits = definition.targetRollUp() == RollUp::Last && !result.previousMonths.back();
        EXPECT_EQ(result.target.has_value(), !result.counted.empty() && !waits);
        if (!result.target || definition.targetRollUp() != RollUp::Sum)
            return;
        double sum = 0;
        for (const Month month : result.counted)
            sum += orNaN(result.targetMonths[static_cast<size_t>(month.month() - 1)]);
        EXPECT_TRUE(isNear(sum, *result.target)) << sum << " and " << *result.target;
        double year = 0;
        for (const double month : present(result.targetMonths))
            year += month;
        EXPECT_TRUE(isNear(year, *result.yearTarget));
    });
}
