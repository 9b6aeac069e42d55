// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table_layout.h"

#include "exchange/column_mapping.h"
#include "exchange/column_names.h"
#include "exchange/head_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace {

constexpr size_t kDeepestHead = 4;

// A head as it may be: its last row, how many rows it has, and what its columns would be.
struct Candidate {
    size_t last = 0;
    size_t depth = 1;
    std::vector<TableLayout::Use> columns;
    QStringList unknown; // names that say nothing
    int known = 0;
    int named = 0;
};

QString cellOf(const HeadRow& row, qsizetype column)
{
    return column < row.cells.size() ? row.cells[column].trimmed() : QString();
}

// A text above a column. Cells merged across leave those on their right empty: they stand for them, lent, in every row
// but the last.
struct Name {
    QString text;
    bool isLent = false;
};

// From top to bottom.
std::vector<Name> namesAbove(const std::vector<HeadRow>& rows, const Candidate& candidate, qsizetype column)
{
    std::vector<Name> names;
    for (size_t i = candidate.last + 1 - candidate.depth; i <= candidate.last; ++i) {
        Name name{cellOf(rows[i], column), false};
        for (qsizetype left = column; name.text.isEmpty() && i < candidate.last && left > 0;)
            name = {cellOf(rows[i], --left), true};
        if (!name.text.isEmpty())
            names.push_back(std::move(name));
    }
    return names;
}

QString joined(const std::vector<Name>& names, const QString& between)
{
    QStringList texts;
    for (const Name& name : names)
        texts.append(name.text);
    return texts.join(between);
}

// What one column is, from its head: a month, a column of the kind, or both one above the other.
TableLayout::Use useOf(const RecordKind& kind, const std::vector<Name>& names, std::optional<int> year, int moneyPlaces)
{
    TableLayout::Use use;
    std::vector<Name> rest;
    for (const Name& name : names) {
        const std::optional<Month> month = monthInHead(name.text, year);
        if (month && !use.month)
            use.month = month;
        else
            rest.push_back(name);
    }
    const auto take = [&](const QString& text) {
        const HeadText head = headText(text);
        use.column = columnNamed(kind, text);
        if (use.column < 0)
            use.column = columnNamed(kind, head.name);
        if (use.column >= 0)
            use.places = head.places;
        if (use.column >= 0 && !head.hasUnit && kind.columns[static_cast<size_t>(use.column)].type == ColumnType::Money)
            use.places = moneyPlaces;
        return use.column >= 0;
    };
    if (rest.empty() || take(joined(rest, QString())))
        return use;
    // By hand: clang 14, which builds the fuzzers, can't read GCC 12's views.
    for (auto name = rest.rbegin(); name != rest.rend(); ++name) {
        if (!name->isLent && take(name->text))
            break;
    }
    return use;
}

bool isFigure(const Column& column)
{
    return column.type == ColumnType::Count || column.type == ColumnType::Number || column.type == ColumnType::Money;
}

// The column that months across without another name are figures of: the kind's only one, or its first that every
// record needs.
int figureColumn(const RecordKind& kind)
{
    int found = -1;
    int count = 0;
    for (size_t i = 0; i < kind.columns.size(); ++i) {
        if (!isFigure(kind.columns[i]))
            continue;
        ++count;
        found = count == 1 ? static_cast<int>(i) : found;
    }
    return count == 1 ? found : -1;
}

// What titles and the sheet's name tell.
struct Titles {
    std::optional<int> year;
    std::optional<Month> month;
    int moneyPlaces = 0;
};

Titles titlesAbove(const std::vector<HeadRow>& rows, size_t end, const QString& name)
{
    Titles titles;
    QStringList texts{name};
    for (size_t i = 0; i < end; ++i)
        texts += rows[i].cells;
    for (const QString& text : texts) {
        if (!titles.month)
            titles.month = monthInTitle(text);
        if (!titles.year)
            titles.year = yearInTitle(text);
        if (const int places = unitInTitle(text); places > 0)
            titles.moneyPlaces = places;
    }
    return titles;
}

// The year that stands over months ("2025年" over "1月"), which it is then no name of.
std::optional<int> takeYear(std::vector<Name>& names)
{
    static const QRegularExpression onlyYear(QStringLiteral("^((?:19|20)[0-9]{2})(?:年|年度)?$"));
    for (size_t i = 0; names.size() > 1 && i < names.size(); ++i) {
        const QRegularExpressionMatch year = onlyYear.match(foldedHeader(names[i].text));
        if (!year.hasMatch())
            continue;
        names.erase(names.begin() + static_cast<std::ptrdiff_t>(i));
        return year.captured(1).toInt();
    }
    return std::nullopt;
}

Candidate candidateAt(
    const std::vector<HeadRow>& rows, size_t last, size_t depth, const QString& name, const RecordKind& kind)
{
    Candidate candidate{last, depth, {}, {}, 0, 0};
    const Titles titles = titlesAbove(rows, last + 1 - depth, name);
    qsizetype width = 0;
    for (size_t i = last + 1 - depth; i <= last; ++i)
        width = std::max(width, rows[i].cells.size());
    for (qsizetype column = 0; column < width; ++column) {
        std::vector<Name> names = namesAbove(rows, candidate, column);
        const std::optional<int> year = takeYear(names);
        TableLayout::Use use = useOf(kind, names, year ? year : titles.year, titles.moneyPlaces);
        if (use.month && use.column < 0 && names.size() == 1) {
            use.column = figureColumn(kind);
            const bool isMoney =
                use.column >= 0 && kind.columns[static_cast<size_t>(use.column)].type == ColumnType::Money;
            use.places = isMoney ? titles.moneyPlaces : 0;
        }
        const bool isMonthOfNothing = use.month && use.column < 0;
        if (!names.empty() && !isBesides(names.back().text)) {
            ++candidate.named;
            candidate.known += use.column >= 0 && !isMonthOfNothing ? 1 : 0;
            use.isUnknown = use.column < 0;
            if (use.isUnknown)
                candidate.unknown.append(joined(names, QStringLiteral(" ")));
        }
        use.header = joined(names, QStringLiteral(" "));
        candidate.columns.push_back(std::move(use));
    }
    return candidate;
}

bool isBetter(const Candidate& one, const Candidate& other)
{
    const auto score = [](const Candidate& candidate) { return candidate.known * 2 - candidate.unknown.size(); };
    return score(one) > score(other);
}

Candidate bestCandidate(const QString& name, const std::vector<HeadRow>& rows, const RecordKind& kind)
{
    Candidate best = candidateAt(rows, 0, 1, name, kind);
    for (size_t last = 0; last < rows.size(); ++last) {
        for (size_t depth = 1; depth <= std::min(kDeepestHead, last + 1); ++depth) {
            Candidate candidate = candidateAt(rows, last, depth, name, kind);
            if (isBetter(candidate, best))
                best = std::move(candidate);
        }
    }
    return best;
}

// The same column twice in one month is a file that can't be understood.
const TableLayout::Use* twice(const std::vector<TableLayout::Use>& columns)
{
    for (size_t i = 0; i < columns.size(); ++i) {
        for (size_t j = 0; j < i && columns[i].column >= 0; ++j) {
            if (columns[i].column == columns[j].column && columns[i].month == columns[j].month)
                return &columns[i];
        }
    }
    return nullptr;
}

QString namesOf(const RecordKind& kind)
{
    QStringList names;
    for (const Column& column : kind.columns)
        names.append(column.name);
    return names.join(QStringLiteral(", "));
}

bool isBound(const TableLayout& layout, int column)
{
    const auto isIt = [&](const TableLayout::Use& use) { return use.column == column; };
    const auto isGiven = [&](const auto& pair) { return pair.first == column; };
    return std::ranges::any_of(layout.columns, isIt) || std::ranges::any_of(layout.given, isGiven);
}

// The month that a title tells, where the table has no other.
void giveMonth(TableLayout& layout, const RecordKind& kind, const Titles& titles)
{
    for (size_t i = 0; i < kind.columns.size(); ++i) {
        const int column = static_cast<int>(i);
        if (isBound(layout, column))
            continue;
        if (kind.columns[i].type == ColumnType::Month && layout.hasMonthsAcross())
            layout.given.emplace_back(column, QString()); // each record's own
        else if (kind.columns[i].type == ColumnType::Month && titles.month)
            layout.given.emplace_back(column, titles.month->text());
        else if (kind.columns[i].type == ColumnType::Year && kind.columns[i].isKey && titles.year)
            layout.given.emplace_back(column, QString::number(*titles.year));
    }
}

TableLayout layoutOf(Candidate candidate, const QString& name, const std::vector<HeadRow>& rows, const RecordKind& kind,
    const std::vector<std::pair<QString, QString>>& given)
{
    const size_t begin = candidate.last + 1 - candidate.depth;
    TableLayout layout;
    layout.headBegin = rows[begin].line;
    layout.headLine = rows[candidate.last].line;
    layout.columns = std::move(candidate.columns);
    for (const auto& [column, value] : given) {
        if (const int index = kind.indexOf(column); index >= 0 && !isBound(layout, index))
            layout.given.emplace_back(index, value);
    }
    giveMonth(layout, kind, titlesAbove(rows, begin, name));
    return layout;
}

// Sets the candidate's columns as the mapping has them; false where its head is another.
bool isMapped(Candidate& candidate, const ColumnMapping& mapping, const RecordKind& kind)
{
    QStringList headers;
    for (const TableLayout::Use& use : candidate.columns)
        headers.append(use.header);
    const auto fields = mapping.fieldsOf(headers);
    for (size_t i = 0; fields && i < candidate.columns.size(); ++i) {
        TableLayout::Use& use = candidate.columns[i];
        const ColumnMapping::Field& field = *(*fields)[i];
        use.column = field.column ? kind.indexOf(*field.column) : -1;
        use.places = field.places;
        use.isUnknown = !field.column;
        if (use.column < 0 || !isFigure(kind.columns[static_cast<size_t>(use.column)]))
            use.month.reset();
    }
    return fields.has_value();
}

} // namespace

bool TableLayout::hasMonthsAcross() const
{
    return std::ranges::any_of(columns, [](const Use& use) { return use.month.has_value(); });
}

Result<TableLayout> recognisedLayout(
    const QString& path, const QString& name, const std::vector<HeadRow>& rows, const RecordKind& kind)
{
    if (rows.empty())
        return failure(ErrorCode::FileEmpty, {path});
    TableLayout layout = draftLayout(name, rows, kind);
    if (const Result<void> whole = checkLayout(path, layout, kind); !whole)
        return Unexpected(whole.error());
    return layout;
}

Result<void> checkLayout(const QString& path, const TableLayout& layout, const RecordKind& kind)
{
    const auto unknown = std::ranges::find(layout.columns, true, &TableLayout::Use::isUnknown);
    if (unknown != layout.columns.end())
        return failure(ErrorCode::FileColumnUnknown, {path, unknown->header, namesOf(kind)});
    if (const TableLayout::Use* use = twice(layout.columns))
        return failure(ErrorCode::FileColumnTwice, {path, use->header});
    for (size_t i = 0; i < kind.columns.size(); ++i) {
        if (kind.columns[i].isRequired && !isBound(layout, static_cast<int>(i)))
            return failure(ErrorCode::FileColumnMissing, {path, kind.columns[i].name});
    }
    return {};
}

TableLayout draftLayout(const QString& name, const std::vector<HeadRow>& rows, const RecordKind& kind)
{
    return rows.empty() ? TableLayout() : layoutOf(bestCandidate(name, rows, kind), name, rows, kind, {});
}

TableLayout draftLayout(
    const QString& name, const std::vector<HeadRow>& rows, const RecordKind& kind, int headBegin, int headEnd)
{
    const auto isSettled = [&](const HeadRow& row) { return row.line >= headBegin && row.line <= headEnd; };
    const auto depth = static_cast<size_t>(std::ranges::count_if(rows, isSettled));
    if (depth == 0)
        return draftLayout(name, rows, kind);
    const auto first = static_cast<size_t>(std::ranges::find_if(rows, isSettled) - rows.begin());
    return layoutOf(candidateAt(rows, first + depth - 1, depth, name, kind), name, rows, kind, {});
}

std::optional<TableLayout> mappedLayout(
    const QString& name, const std::vector<HeadRow>& rows, const ColumnMapping& mapping)
{
    const RecordKind* kind = findRecordKind(mapping.kind);
    for (size_t last = 0; kind && last < rows.size(); ++last) {
        for (size_t depth = 1; depth <= std::min(kDeepestHead, last + 1); ++depth) {
            Candidate candidate = candidateAt(rows, last, depth, name, *kind);
            if (isMapped(candidate, mapping, *kind))
                return layoutOf(std::move(candidate), name, rows, *kind, mapping.given);
        }
    }
    return std::nullopt;
}

double likelihood(const QString& name, const std::vector<HeadRow>& rows, const RecordKind& kind)
{
    if (rows.empty() || !recognisedLayout({}, name, rows, kind))
        return 0;
    const Candidate best = bestCandidate(name, rows, kind);
    // Stores and months alone may be of any kind.
    const bool saysMore = std::ranges::any_of(best.columns, [&](const TableLayout::Use& use) {
        return use.column >= 0 && !kind.columns[static_cast<size_t>(use.column)].isKey;
    });
    return saysMore ? static_cast<double>(best.known) / static_cast<double>(kind.columns.size()) : 0;
}

bool isTotalOrRemark(const QStringList& firstCells)
{
    static const QStringList totals{QStringLiteral("合计"), QStringLiteral("小计"), QStringLiteral("总计"),
        QStringLiteral("累计"), QStringLiteral("total"), QStringLiteral("subtotal"), QStringLiteral("sum")};
    static const QStringList remarks{QStringLiteral("注:"), QStringLiteral("备注:"), QStringLiteral("说明:"),
        QStringLiteral("制表"), QStringLiteral("填表"), QStringLiteral("note:"), QStringLiteral("notes:")};
    for (const QString& cell : firstCells) {
        const QString text = foldedHeader(cell);
        if (totals.contains(text) || (text.endsWith(u"合计") || text.endsWith(u"小计")))
            return true;
        if (std::ranges::any_of(remarks, [&](const QString& remark) { return text.startsWith(remark); }))
            return true;
    }
    return false;
}
