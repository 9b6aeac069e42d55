// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/frozen_review.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace {

using Figure = std::optional<double>;

bool hasAny(const FrozenFigures& figures)
{
    return figures.value || figures.previous || figures.target
        || std::ranges::any_of(figures.months, [](const Figure& month) { return month.has_value(); });
}

bool isSame(const Figure& a, const Figure& b)
{
    constexpr double kNoise = 1e-11;
    if (!a || !b)
        return a.has_value() == b.has_value();
    return std::abs(*a - *b) <= kNoise * std::max({1.0, std::abs(*a), std::abs(*b)});
}

// The rank is counted anew when a row goes: it is nothing of the row itself.
bool isRank(const TableBlock& table, size_t column)
{
    return table.worded.rank >= 0 && column == static_cast<size_t>(table.worded.rank);
}

QString rowText(const TableBlock& table, const TableRow& row)
{
    QStringList cells;
    for (size_t column = 0; column < row.cells.size(); ++column) {
        if (!isRank(table, column))
            cells.append(row.cells[column].text);
    }
    return cells.join(QStringLiteral(" | "));
}

// The row's own id, else its name; among rows of the same name they are counted.
QString rowPlace(const FrozenReview::Texts& texts, const Block& block, const TableBlock& table, const TableRow& row)
{
    if (!row.id.isEmpty())
        return row.id;
    QString name;
    for (size_t column = 0; column < row.cells.size() && name.isEmpty(); ++column)
        name = isRank(table, column) ? QString() : row.cells[column].text;
    const QString place = block.id + u'/' + name;
    const auto isSo = [&place](const auto& text) { return text.first == place || text.first.startsWith(place + u'#'); };
    const auto before = std::ranges::count_if(texts, isSo);
    return before == 0 ? place : place + u'#' + QString::number(before + 1);
}

void addBlock(FrozenReview::Texts& texts, const Block& block)
{
    if (!block.message.isEmpty())
        texts.emplace_back(block.messageId, block.message);
    if (const auto* table = std::get_if<TableBlock>(&block.content)) {
        for (const TableRow& row : table->rows)
            texts.emplace_back(rowPlace(texts, block, *table, row), rowText(*table, row));
    } else if (const auto* text = std::get_if<TextBlock>(&block.content)) {
        for (const TextBlock::Paragraph& paragraph : text->paragraphs) {
            for (const Sentence& sentence : paragraph.sentences)
                texts.emplace_back(sentence.id, sentence.text);
        }
    }
}

FrozenReview::Texts textsOf(const Review& review)
{
    FrozenReview::Texts texts;
    for (const Chapter& chapter : review.chapters) {
        texts.emplace_back(chapter.messageId, chapter.message);
        for (const Block& block : chapter.blocks)
            addBlock(texts, block);
    }
    return texts;
}

QJsonValue jsonOf(const Figure& figure)
{
    return figure ? QJsonValue(*figure) : QJsonValue(QJsonValue::Null);
}

Figure figureOf(const QJsonValue& json)
{
    return json.isDouble() ? Figure(json.toDouble()) : std::nullopt;
}

QJsonArray jsonOf(const FrozenFigures& figures)
{
    QJsonArray array{jsonOf(figures.value), jsonOf(figures.previous), jsonOf(figures.target)};
    for (const Figure& month : figures.months)
        array.append(jsonOf(month));
    return array;
}

FrozenFigures figuresOf(const QJsonArray& array)
{
    FrozenFigures figures{figureOf(array.at(0)), figureOf(array.at(1)), figureOf(array.at(2)), {}};
    for (size_t i = 0; i < figures.months.size(); ++i)
        figures.months[i] = figureOf(array.at(3 + static_cast<qsizetype>(i)));
    return figures;
}

void compare(
    std::vector<FrozenChange>& changes, const QString& kpi, const FrozenFigures& then, const FrozenFigures& now)
{
    const auto add = [&](FrozenChange::What what, int month, const Figure& before, const Figure& after) {
        if (!isSame(before, after))
            changes.push_back({what, kpi, month, before, after, {}, {}});
    };
    add(FrozenChange::What::Total, 0, then.value, now.value);
    add(FrozenChange::What::Previous, 0, then.previous, now.previous);
    add(FrozenChange::What::Target, 0, then.target, now.target);
    for (size_t i = 0; i < then.months.size(); ++i)
        add(FrozenChange::What::Month, static_cast<int>(i) + 1, then.months[i], now.months[i]);
}

const QString* find(const FrozenReview::Texts& texts, const QString& place)
{
    const auto found = std::ranges::find(texts, place, &std::pair<QString, QString>::first);
    return found == texts.end() ? nullptr : &found->second;
}

void compare(std::vector<FrozenChange>& changes, const FrozenReview::Texts& then, const FrozenReview::Texts& now)
{
    const auto add = [&](const QString& place, const QString& before, const QString& after) {
        if (before != after)
            changes.push_back({FrozenChange::What::Text, place, 0, {}, {}, before, after});
    };
    for (const auto& [place, text] : then) {
        const QString* found = find(now, place);
        add(place, text, found ? *found : QString());
    }
    for (const auto& [place, text] : now) {
        if (!find(then, place))
            add(place, {}, text);
    }
}

} // namespace

FrozenReview FrozenReview::of(const std::vector<Review>& byLanguage)
{
    FrozenReview frozen;
    for (const Review& review : byLanguage)
        frozen.texts[review.language] = textsOf(review);
    for (const KpiResult& result : byLanguage.front().kpis) {
        const FrozenFigures figures{result.value, result.previous, result.target, result.months};
        if (hasAny(figures))
            frozen.figures[result.id.text()] = figures;
    }
    return frozen;
}

QByteArray FrozenReview::toJson() const
{
    QJsonObject kpis;
    for (const auto& [kpi, of] : figures)
        kpis.insert(kpi, jsonOf(of));
    QJsonObject words;
    for (const auto& [language, all] : texts) {
        QJsonArray array;
        for (const auto& [place, text] : all)
            array.append(QJsonArray{place, text});
        words.insert(languageCode(language), array);
    }
    const QJsonObject whole{{QStringLiteral("figures"), kpis}, {QStringLiteral("texts"), words}};
    return QJsonDocument(whole).toJson(QJsonDocument::Compact);
}

std::optional<FrozenReview> FrozenReview::fromJson(const QByteArray& json)
{
    const QJsonObject whole = QJsonDocument::fromJson(json).object();
    if (!whole.value(u"figures").isObject() || !whole.value(u"texts").isObject())
        return std::nullopt;
    FrozenReview frozen;
    const QJsonObject kpis = whole.value(u"figures").toObject();
    for (auto kpi = kpis.begin(); kpi != kpis.end(); ++kpi)
        frozen.figures[kpi.key()] = figuresOf(kpi.value().toArray());
    const QJsonObject words = whole.value(u"texts").toObject();
    for (const Language language : {Language::Chinese, Language::English}) {
        const QJsonArray all = words.value(languageCode(language)).toArray();
        for (const QJsonValue& each : all)
            frozen.texts[language].emplace_back(each.toArray().at(0).toString(), each.toArray().at(1).toString());
    }
    return frozen;
}

std::vector<FrozenChange> changesBetween(const FrozenReview& then, const FrozenReview& now, Language language)
{
    std::vector<FrozenChange> changes;
    std::map<QString, std::pair<FrozenFigures, FrozenFigures>> both;
    for (const auto& [kpi, figures] : then.figures)
        both[kpi].first = figures;
    for (const auto& [kpi, figures] : now.figures)
        both[kpi].second = figures;
    for (const auto& [kpi, figures] : both)
        compare(changes, kpi, figures.first, figures.second);
    const auto texts = [language](const FrozenReview& review) {
        const auto found = review.texts.find(language);
        return found == review.texts.end() ? FrozenReview::Texts() : found->second;
    };
    compare(changes, texts(then), texts(now));
    return changes;
}
