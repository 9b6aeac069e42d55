// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/record_links.h"

#include "domain/catalogue.h"
#include "storage/book.h"
#include "storage/record_repository.h"
#include "storage/store_repository.h"

namespace {

const QChar kBetween = u'\x1f'; // stands in no code

QString textOf(const Record& record, int column)
{
    const auto* text = column < 0 ? nullptr : std::get_if<QString>(&record[static_cast<size_t>(column)]);
    return text ? *text : QString();
}

QStringList codesOf(const std::vector<VocabularyEntry>& entries)
{
    QStringList codes;
    for (const VocabularyEntry& entry : entries)
        codes.append(entry.code);
    return codes;
}

} // namespace

RecordLinks::RecordLinks(Book& book, const RecordKind& kind)
    : m_book(book)
    , m_kind(kind)
{
    if (kind.name == u"complaints") {
        m_code = kind.indexOf(u"complaint");
        m_selfLink = kind.indexOf(u"repeat_of");
    }
    if (kind.name == u"actions")
        m_issue = kind.indexOf(u"issue");
}

Result<void> RecordLinks::load()
{
    if (Result<void> stores = loadStores(); !stores)
        return stores;
    for (const KpiDefinition& kpi : Catalogue::shipped().all())
        m_kpis.insert(kpi.id.text());
    const auto own = StoreRepository(m_book).userKpis();
    if (!own)
        return Unexpected(own.error());
    for (const KpiDefinition& kpi : *own)
        m_kpis.insert(kpi.id.text());
    if (m_selfLink >= 0)
        return loadOwnRecords();
    return m_issue >= 0 ? loadIssues() : Result<void>();
}

Result<void> RecordLinks::loadStores()
{
    const StoreRepository repository(m_book);
    const auto stores = repository.stores();
    if (!stores)
        return Unexpected(stores.error());
    for (const StoreProfile& store : *stores) {
        m_stores.append(store.id.text());
        const auto vocabularies = repository.vocabularies(store.id);
        if (!vocabularies)
            return Unexpected(vocabularies.error());
        m_vocabularies.insert(store.id.text(), *vocabularies);
    }
    return {};
}

Result<void> RecordLinks::loadOwnRecords()
{
    return RecordRepository(m_book).forEach(m_kind, {}, [this](const Record& record) -> Result<void> {
        remember(record);
        return {};
    });
}

Result<void> RecordLinks::loadIssues()
{
    const RecordKind& issues = *findRecordKind(u"issues");
    return RecordRepository(m_book).forEach(issues, {}, [this, &issues](const Record& record) -> Result<void> {
        m_issues.insert(issueKey(record, issues.indexOf(u"issue")));
        return {};
    });
}

// Store and year stand first in both issues and actions.
QString RecordLinks::issueKey(const Record& record, int issue) const
{
    const auto* year = std::get_if<qint64>(&record[1]);
    return textOf(record, 0) + kBetween + QString::number(year ? *year : 0) + kBetween + textOf(record, issue);
}

std::vector<RecordLinks::Missing> RecordLinks::missing(const Record& record) const
{
    std::vector<Missing> found;
    const QString store = textOf(record, 0);
    const bool isStoreKnown = m_kind.rhythm == Rhythm::Master || m_stores.contains(store);
    if (!isStoreKnown)
        found.push_back({0, CellFault::UnknownStore, {m_stores.join(QStringLiteral(", "))}});
    for (size_t i = 0; i < m_kind.columns.size(); ++i) {
        const Column& column = m_kind.columns[i];
        const QString text = column.type == ColumnType::Vocabulary || column.type == ColumnType::Kpi
            ? textOf(record, static_cast<int>(i))
            : QString();
        if (text.isEmpty())
            continue;
        if (column.type == ColumnType::Kpi && !m_kpis.contains(text))
            found.push_back({static_cast<int>(i), CellFault::UnknownKpi, {}});
        if (column.type == ColumnType::Vocabulary && isStoreKnown && codeOf(store, column, text).isEmpty()) {
            const Vocabularies own = m_vocabularies.value(store, defaultVocabularies());
            const QStringList codes = column.choices + codesOf(own.entries(column.vocabulary));
            found.push_back({static_cast<int>(i), CellFault::UnknownCode, {codes.join(QStringLiteral(", "))}});
        }
    }
    if (m_issue >= 0 && !textOf(record, m_issue).isEmpty() && !m_issues.contains(issueKey(record, m_issue)))
        found.push_back({m_issue, CellFault::UnknownLink, {}});
    return found;
}

QString RecordLinks::codeOf(const QString& store, const Column& column, const QString& text) const
{
    const auto own = m_vocabularies.constFind(store);
    const Vocabularies& vocabularies = own == m_vocabularies.constEnd() ? defaultVocabularies() : *own;
    if (column.choices.contains(text) || vocabularies.find(column.vocabulary, text))
        return text;
    for (const VocabularyEntry& entry : vocabularies.entries(column.vocabulary)) {
        const bool isNamed = entry.chinese == text || entry.english.compare(text, Qt::CaseInsensitive) == 0
            || entry.code.compare(text, Qt::CaseInsensitive) == 0;
        if (isNamed)
            return entry.code;
    }
    return {};
}

bool RecordLinks::mustWait(const Record& record) const
{
    const QString link = textOf(record, m_selfLink);
    return !link.isEmpty() && !m_own.contains(textOf(record, 0) + kBetween + link);
}

Record RecordLinks::resolved(const Record& record) const
{
    Record result = record;
    for (size_t i = 0; i < m_kind.columns.size(); ++i) {
        const Column& column = m_kind.columns[i];
        if (column.type != ColumnType::Vocabulary)
            continue;
        const QString code = codeOf(textOf(record, 0), column, textOf(record, static_cast<int>(i)));
        if (!code.isEmpty()) // an unknown one stays: emptied it would claim the key of what is not split
            result[i] = code;
    }
    return result;
}

void RecordLinks::remember(const Record& record)
{
    if (m_code >= 0)
        m_own.insert(textOf(record, 0) + kBetween + textOf(record, m_code));
}
