// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/record_template.h"

#include "domain/record_shape.h"
#include "exchange/column_names.h"
#include "exchange/head_text.h"
#include "models/record_words.h"
#include "models/template_lines.h"
#include "models/template_words.h"

#include <algorithm>

namespace {

// What a form is made from.
class TemplateMaker final {
public:
    TemplateMaker(
        const RecordKind& kind, const Vocabularies& vocabularies, const Catalogue& catalogue, const Words& words)
        : m_kind(kind)
        , m_vocabularies(vocabularies)
        , m_catalogue(catalogue)
        , m_words(words)
    {
    }

    RecordTemplate::ColumnForm form(const Column& column, const StoreId& store, int year) const
    {
        RecordTemplate::ColumnForm form;
        form.title = templateHead(m_words, m_kind, column);
        form.rule = templateRule(m_words, column, year);
        form.isNeeded = column.isRequired;
        addChoices(form, column);
        if (column.type == ColumnType::Store)
            form.choices = QStringList{store.text()};
        return form;
    }

    // A record as it is shown: names for codes.
    Record shown(Record record) const
    {
        for (size_t i = 0; i < record.size(); ++i) {
            const Column& column = m_kind.columns[i];
            if (const auto* code = std::get_if<QString>(&record[i]); code && !code->isEmpty())
                record[i] = shownCode(column, *code);
            if (const auto* flag = std::get_if<qint64>(&record[i]); flag && column.type == ColumnType::Flag)
                record[i] = yesOrNo(m_words, *flag != 0);
        }
        return record;
    }

private:
    void addChoices(RecordTemplate::ColumnForm& form, const Column& column) const
    {
        if (column.type == ColumnType::Flag)
            form.choices = QStringList{yesOrNo(m_words, true), yesOrNo(m_words, false)};
        for (const QString& choice : column.choices)
            form.choices.append(shownCode(column, choice));
        if (column.type == ColumnType::Vocabulary) {
            for (const VocabularyEntry& entry : m_vocabularies.entries(column.vocabulary)) {
                if (!entry.isRetired)
                    form.choices.append(shownCode(column, entry.code));
            }
        }
        if (column.type != ColumnType::Kpi)
            return;
        for (const KpiDefinition& kpi : m_catalogue.all()) {
            form.choices.append(kpi.id.text());
            form.meanings.append(m_words.isChinese() ? kpi.chinese : kpi.english);
        }
    }

    // The name where importing finds the code by it; else the code.
    QString shownCode(const Column& column, const QString& code) const
    {
        if (column.type == ColumnType::Choice) {
            const QString title = recordChoiceTitle(m_words, code);
            return choiceNamed(column.choices, title) == code ? title : code;
        }
        if (column.type != ColumnType::Vocabulary || column.choices.contains(code))
            return code;
        const QString name = m_vocabularies.name(column.vocabulary, code, m_words.language());
        const auto& entries = m_vocabularies.entries(column.vocabulary);
        const auto isNamed = [&name](const VocabularyEntry& entry) {
            return entry.chinese == name || entry.english.compare(name, Qt::CaseInsensitive) == 0
                || entry.code.compare(name, Qt::CaseInsensitive) == 0;
        };
        const auto found = std::ranges::find_if(entries, isNamed); // as importing looks
        return found != entries.end() && found->code == code && !column.choices.contains(name) ? name : code;
    }

    const RecordKind& m_kind;
    const Vocabularies& m_vocabularies;
    const Catalogue& m_catalogue;
    const Words& m_words;
};

Result<StoreProfile> profileOf(const BookService& service, const StoreId& store)
{
    const auto stores = service.stores();
    if (!stores)
        return Unexpected(stores.error());
    QStringList ids;
    for (const StoreProfile& profile : *stores) {
        if (profile.id == store)
            return profile;
        ids.append(profile.id.text());
    }
    return failure(ErrorCode::StoreUnknown, {store.text(), ids.join(QStringLiteral(", "))});
}

} // namespace

Result<RecordTemplate> recordTemplate(
    const BookService& service, const RecordKind& kind, const StoreId& store, int year, const Words& words)
{
    const auto profile = profileOf(service, store);
    if (!profile)
        return Unexpected(profile.error());
    const auto vocabularies = service.vocabularies(store);
    if (!vocabularies)
        return Unexpected(vocabularies.error());
    const Month first(year, 1);
    auto records = service.records(kind, store, hasSheet(kind) ? Period{first - 24, first + 11} : Period::year(year));
    if (!records)
        return Unexpected(records.error());
    const TemplateMaker maker(kind, *vocabularies, service.catalogue(), words);
    RecordTemplate form;
    form.kind = &kind;
    form.year = year;
    form.texts = templateTexts(words, kind, profile->name.isEmpty() ? store.text() : profile->name, year);
    for (const Column& column : kind.columns)
        form.columns.push_back(maker.form(column, store, year));
    const auto rows = hasSheet(kind) ? linesOfYear(kind, store, year, *records, *vocabularies) : std::move(*records);
    for (const Record& record : rows)
        form.rows.push_back(maker.shown(record));
    return form;
}
