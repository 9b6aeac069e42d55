// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever the figures, no sentence and no row of the six chapters contradicts them: the sample stores' records are
// shaken (other trends, months and kinds that are missing, other targets) a few hundred times, and what the chapters
// say of a KPI's verdict, direction and unit of change is held against its result.
#include "domain/catalogue.h"
#include "review/review_builder.h"
#include "sample_copy.h"
#include "storage/book.h"
#include "storage/facts_repository.h"

#include <QRegularExpression>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace {

constexpr unsigned kBooks = 240;

class Chance {
public:
    explicit Chance(unsigned seed)
        : m_engine(seed)
    {
    }
    double between(double low, double high) { return std::uniform_real_distribution<double>(low, high)(m_engine); }
    bool happens(double share) { return between(0, 1) < share; }

private:
    std::mt19937 m_engine;
};

FactTable shaken(const FactTable& table, Chance& chance)
{
    FactTable result(table.kind(), table.labels(), table.columns());
    for (int label = 0; label < table.labels().size(); ++label) {
        for (const QString& code : table.codes(label))
            result.codeNumber(label, code);
    }
    std::vector<double> trends;
    trends.reserve(static_cast<size_t>(table.columns().size()));
    for (int column = 0; column < table.columns().size(); ++column)
        trends.push_back(chance.between(0.7, 1.4));
    const Month gap(2025, static_cast<int>(chance.between(1, 12.99)));
    const bool hasGap = chance.happens(0.1);
    std::vector<double> figures(trends.size());
    for (size_t row = 0; row < table.rowCount(); ++row) {
        if (hasGap && table.month(row) == gap)
            continue;
        std::array<quint16, kMaxLabels> labels{};
        for (int label = 0; label < table.labels().size(); ++label)
            labels[static_cast<size_t>(label)] = table.label(row, label);
        for (size_t column = 0; column < trends.size(); ++column) {
            const double figure = table.figure(row, static_cast<int>(column));
            const double trend = table.month(row).year() == 2025 ? trends[column] : 1;
            const double moved = figure * trend * chance.between(0.9, 1.1);
            figures[column] = figure == std::floor(figure) ? std::round(moved) : moved;
        }
        result.append(table.month(row), labels, figures.data());
    }
    return result;
}

// Near what came of the year, so that some are met, some missed and some far exceeded.
void shakeTargets(Facts& facts, Chance& chance, Month through)
{
    facts.targets.clear();
    const Words words(Language::English);
    const Review without = buildReview(facts, Catalogue::shipped(), 2025, through, words, u"annual");
    for (const KpiResult& result : without.kpis) {
        if (!result.value || chance.happens(0.3))
            continue;
        const double target = *result.value * chance.between(0.8, 1.2) * (through.month() < 12 ? 1.4 : 1);
        const bool isMore = Catalogue::shipped().find(result.id)->better == Direction::MoreIsBetter;
        const double stretch = target * (isMore == (target > 0) ? 1.05 : 0.95);
        facts.targets.push_back({2025, result.id, target, chance.happens(0.5) ? std::optional(stretch) : std::nullopt});
    }
}

Facts shaken(const Facts& facts, unsigned seed, Month through)
{
    Chance chance(seed);
    Facts result = facts;
    result.tables.clear();
    for (const FactTable& table : facts.tables) {
        if (!chance.happens(0.08))
            result.tables.push_back(shaken(table, chance));
    }
    const double kept = chance.between(0.4, 1);
    std::erase_if(result.complaints, [&](const Complaint&) { return !chance.happens(kept); });
    shakeTargets(result, chance, through);
    return result;
}

// What a language's sentences say where a target is missed, met, passed with its stretch; where a figure rose, fell, by
// points or per cent.
struct Says {
    QRegularExpression missed, met, stretched, rose, fell, byPoints, byPercent;
};

const Says kEnglish{QRegularExpression(QStringLiteral("short of the (plan|target)|over the target|below the target")),
    QRegularExpression(
        QStringLiteral("better than the target|within the target|exactly on target|ahead of the target")),
    QRegularExpression(QStringLiteral("stretch target")),
    QRegularExpression(QStringLiteral("\\bup (by )?[0-9][^ ]*( [a-z]+)* on the year before")),
    QRegularExpression(QStringLiteral("\\bdown (by )?[0-9][^ ]*( [a-z]+)* on the year before")),
    QRegularExpression(QStringLiteral("(up|down) [0-9.,]+ points on the year before")),
    QRegularExpression(QStringLiteral("(up|down) [0-9.,]+% on the year before"))};
const Says kChinese{QRegularExpression(QStringLiteral("未达标|，差 |少于计划")),
    QRegularExpression(QStringLiteral("优于目标|控制在目标|恰好达标")), QRegularExpression(QStringLiteral("挑战目标")),
    QRegularExpression(QStringLiteral("同比(上升|增长|增加)")), QRegularExpression(QStringLiteral("同比(下降|减少)")),
    QRegularExpression(QStringLiteral("同比(上升|下降) [0-9.,]+ 个百分点")),
    QRegularExpression(QStringLiteral("同比(上升|增长|下降) [0-9.,]+%"))};

struct Told {
    int verdicts = 0, directions = 0, units = 0, rows = 0, clauses = 0, tiles = 0;
};

void checkSentence(const QString& text, const KpiDefinition& kpi, const KpiResult& result, const Says& says, Told& told)
{
    const std::string shown = kpi.id.text().toStdString() + ": " + text.toStdString();
    const bool isMissed = says.missed.match(text).hasMatch();
    const bool isMet = says.met.match(text).hasMatch();
    const bool isStretched = says.stretched.match(text).hasMatch();
    EXPECT_FALSE(isMissed && result.verdict != Verdict::Missed) << shown;
    EXPECT_FALSE(isMet && result.verdict != Verdict::Met && result.verdict != Verdict::Exceeded) << shown;
    EXPECT_FALSE(isStretched && result.verdict != Verdict::Exceeded) << shown;
    told.verdicts += isMissed || isMet || isStretched;
    const bool isRise = says.rose.match(text).hasMatch();
    const bool isFall = says.fell.match(text).hasMatch();
    EXPECT_FALSE(isRise && result.change.value_or(0) <= 0) << shown;
    EXPECT_FALSE(isFall && result.change.value_or(0) >= 0) << shown;
    told.directions += isRise || isFall;
    const bool isByPoints = says.byPoints.match(text).hasMatch();
    const bool isByPercent = says.byPercent.match(text).hasMatch();
    EXPECT_FALSE(isByPoints && !kpi.isShare()) << shown;
    EXPECT_FALSE(isByPercent && kpi.isShare()) << shown;
    told.units += isByPoints || isByPercent;
}

QString nameOf(const KpiDefinition& kpi, bool isChinese)
{
    return isChinese ? kpi.chinese : kpi.english;
}

// The KPI that a clause speaks of: the longest name that it begins with. None where it names another one as well: what
// is said of it then belongs to one or the other.
const KpiDefinition* subjectOf(const QString& clause, bool isChinese)
{
    const KpiDefinition* subject = nullptr;
    for (const KpiDefinition& kpi : Catalogue::shipped().all()) {
        const QString name = nameOf(kpi, isChinese);
        const bool isLonger = !subject || name.size() > nameOf(*subject, isChinese).size();
        if (clause.startsWith(name + u' ', Qt::CaseInsensitive) && isLonger)
            subject = &kpi;
    }
    return subject;
}

// A message or a title says several things, each after a semicolon of its own.
void checkMessage(const QString& message, const Review& review, const Says& says, Told& told)
{
    const bool isChinese = review.language == Language::Chinese;
    for (const QString& clause : message.split(isChinese ? u'；' : u';')) {
        const KpiDefinition* kpi = subjectOf(clause.trimmed(), isChinese);
        const KpiResult* result = kpi ? review.kpi(kpi->id) : nullptr;
        if (!result)
            continue;
        checkSentence(clause, *kpi, *result, says, told);
        ++told.clauses;
    }
}

// Under a tile: the change has the figure's sign, and the figure is shown with its own judgement.
void checkTile(const KpiTile& tile, const Review& review, Told& told)
{
    const KpiResult* result = review.kpi(tile.kpi);
    const KpiDefinition* kpi = Catalogue::shipped().find(tile.kpi);
    if (!result || !kpi || tile.variances.size() != 2)
        return;
    const Variance& onYear = tile.variances.back();
    const std::string shown = tile.name.toStdString() + ": " + onYear.text.toStdString();
    const double change = result->change.value_or(0);
    EXPECT_FALSE(onYear.text.contains(u'+') && change <= 0) << shown;
    EXPECT_FALSE(onYear.text.contains(QChar(0x2212)) && change >= 0) << shown;
    EXPECT_FALSE(onYear.text.contains(u'%') && kpi->isShare()) << shown;
    ++told.tiles;
}

void checkMessages(const Review& review, const Says& says, Told& told)
{
    for (const Chapter& chapter : review.chapters) {
        const bool isPlan = chapter.id == QLatin1String("plan"); // of the year to come
        if (!isPlan)
            checkMessage(chapter.message, review, says, told);
        for (const Block& block : chapter.blocks) {
            SCOPED_TRACE(block.id.toStdString());
            if (!isPlan)
                checkMessage(block.message, review, says, told);
            const auto* strip = std::get_if<KpiStrip>(&block.content);
            for (size_t i = 0; strip && !isPlan && i < strip->tiles.size(); ++i)
                checkTile(strip->tiles[i], review, told);
        }
    }
}

void checkSentences(const Review& review, const Says& says, Told& told)
{
    const bool isChinese = review.language == Language::Chinese;
    for (const Chapter& chapter : review.chapters) {
        for (const Sentence& sentence : chapter.sentences()) {
            if (sentence.quotes.size() != 1)
                continue;
            const KpiDefinition* kpi = Catalogue::shipped().find(sentence.quotes.front());
            const KpiResult* result = kpi ? review.kpi(kpi->id) : nullptr;
            const QString name = kpi ? nameOf(*kpi, isChinese) + u' ' : QString();
            if (!result || !sentence.text.startsWith(name))
                continue;
            // What follows a semicolon is about parts, months or events.
            checkSentence(sentence.text.split(isChinese ? u'；' : u';').front(), *kpi, *result, says, told);
        }
    }
}

// A change's text has the sign of the change, and points where the KPI is a share.
void checkChangeCell(const TableCell& cell, const KpiDefinition& kpi, const KpiResult& result, bool isChinese)
{
    const std::string shown = kpi.id.text().toStdString() + ": " + cell.text.toStdString();
    const double change = result.change.value_or(0);
    EXPECT_FALSE(cell.text.startsWith(u'+') && change <= 0) << shown;
    EXPECT_FALSE(cell.text.startsWith(QChar(0x2212)) && change >= 0) << shown;
    EXPECT_FALSE(cell.text.endsWith(u'%') && kpi.isShare()) << shown;
    const QString points = isChinese ? QStringLiteral("百分点") : QStringLiteral("pts");
    EXPECT_FALSE(cell.text.contains(points) && !kpi.isShare()) << shown;
    EXPECT_EQ(cell.judgement, result.changeJudgement) << shown;
}

QString verdictText(Verdict verdict, bool isChinese)
{
    switch (verdict) {
    case Verdict::Missed:
        return isChinese ? QStringLiteral("未达成") : QStringLiteral("Missed");
    case Verdict::Met:
        return isChinese ? QStringLiteral("达成") : QStringLiteral("Met");
    case Verdict::Exceeded:
        return isChinese ? QStringLiteral("超额达成") : QStringLiteral("Exceeded");
    case Verdict::None:
        break;
    }
    return QStringLiteral("—");
}

void checkRow(const TableBlock& table, const TableRow& row, const Review& review, Told& told)
{
    const KpiId* id = nullptr;
    for (const TableCell& cell : row.cells)
        id = !id && !cell.note.kpi.text().isEmpty() ? &cell.note.kpi : id;
    const KpiResult* result = id ? review.kpi(*id) : nullptr;
    if (!result)
        return;
    const bool isChinese = review.language == Language::Chinese;
    const KpiDefinition& kpi = *Catalogue::shipped().find(*id);
    if (row.cells.front().text != nameOf(kpi, isChinese))
        return; // a part of the KPI: its slowest cases, one of its categories
    for (size_t column = 0; column < table.columns.size() && column < row.cells.size(); ++column) {
        const TableCell& cell = row.cells[column];
        if (table.columns[column].kind == CellKind::Verdict) {
            EXPECT_EQ(cell.text.toStdString(), verdictText(result->verdict, isChinese).toStdString())
                << id->text().toStdString();
            ++told.rows;
        } else if (table.columns[column].kind == CellKind::Pin) {
            checkChangeCell(cell, kpi, *result, isChinese);
        }
    }
}

// A table of indicators (kpiTable), among others whose states look like verdicts.
bool isOfKpis(const TableBlock& table)
{
    const auto has = [&table](CellKind kind) {
        return std::any_of(table.columns.begin(), table.columns.end(),
            [kind](const TableColumn& column) { return column.kind == kind; });
    };
    return has(CellKind::CompletionBar) && has(CellKind::Pin) && has(CellKind::Verdict);
}

void checkTables(const Review& review, Told& told)
{
    for (const Chapter& chapter : review.chapters) {
        for (const Block& block : chapter.blocks) {
            const auto* table = std::get_if<TableBlock>(&block.content);
            if (!table || !isOfKpis(*table))
                continue;
            SCOPED_TRACE(block.id.toStdString());
            for (const TableRow& row : table->rows)
                checkRow(*table, row, review, told);
        }
    }
}

}

TEST(EveryShakenBook, isToldAsItsFiguresAre)
{
    const FixedClock clock(*Moment::fromText(u"2026-01-01T00:00"));
    const QTemporaryDir folder;
    const auto book = sampleCopy(folder.filePath(QStringLiteral("sample.storeyear")));
    ASSERT_TRUE(book);
    std::vector<Facts> stores;
    for (const char* store : {"S1", "S2", "S3"}) {
        const auto facts =
            FactsRepository(*book).load(StoreId(QString::fromLatin1(store)), {{2024, 1}, {2025, 12}}, clock.now());
        ASSERT_TRUE(facts);
        stores.push_back(*facts);
    }
    const Words chinese(Language::Chinese);
    const Words english(Language::English);
    Told told;
    for (unsigned seed = 0; seed < kBooks; ++seed) {
        SCOPED_TRACE(seed);
        const Month through(2025, seed % 4 == 0 ? 7 : 12);
        const Facts facts = shaken(stores[seed % stores.size()], seed, through);
        const bool isChinese = seed / 4 % 2 == 0; // both languages see years in progress
        const Review review = buildReview(facts, Catalogue::shipped(), 2025, through, isChinese ? chinese : english);
        checkSentences(review, isChinese ? kChinese : kEnglish, told);
        checkMessages(review, isChinese ? kChinese : kEnglish, told);
        checkTables(review, told);
    }
    EXPECT_GT(told.verdicts, 1000);
    EXPECT_GT(told.directions, 1000);
    EXPECT_GT(told.units, 1000);
    EXPECT_GT(told.rows, 1000);
    EXPECT_GT(told.clauses, 1000);
    EXPECT_GT(told.tiles, 1000);
}
