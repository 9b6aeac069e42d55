// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/mapping_memory.h"

#include "storage/settings_repository.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace {

const QString kOn = QStringLiteral("on");
const QString kMapping = QStringLiteral("mapping");

QString nameOf(const ColumnMapping& mapping)
{
    return QString::fromLatin1(QCryptographicHash::hash(headShape(mapping).toUtf8(), QCryptographicHash::Sha1).toHex());
}

std::optional<SettledMapping> settledFrom(const QString& text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    auto mapping = mappingFromJson(QJsonDocument(json[kMapping].toObject()).toJson());
    const QDate on = QDate::fromString(json[kOn].toString(), Qt::ISODate);
    return mapping && on.isValid() ? std::optional<SettledMapping>({std::move(*mapping), on}) : std::nullopt;
}

QString textOf(const SettledMapping& settled)
{
    const QJsonObject json{{kOn, settled.on.toString(Qt::ISODate)},
        {kMapping, QJsonDocument::fromJson(mappingToJson(settled.mapping)).object()}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

// What holds for the next file too: not the month or the year that this one was of.
ColumnMapping lasting(const ColumnMapping& mapping)
{
    ColumnMapping kept = mapping;
    const RecordKind* kind = findRecordKind(mapping.kind);
    std::erase_if(kept.given, [&](const auto& given) {
        const int column = kind ? kind->indexOf(given.first) : -1;
        if (column < 0)
            return true;
        const ColumnType type = kind->columns[static_cast<size_t>(column)].type;
        return type == ColumnType::Month || type == ColumnType::Year || type == ColumnType::Day;
    });
    return kept;
}

} // namespace

MappingMemory::MappingMemory(Book& book)
    : m_book(book)
{
}

Result<std::vector<SettledMapping>> MappingMemory::all() const
{
    const auto texts = SettingsRepository(m_book).importMappings();
    if (!texts)
        return Unexpected(texts.error());
    std::vector<SettledMapping> all;
    for (const auto& [head, text] : *texts) {
        if (auto settled = settledFrom(text))
            all.push_back(std::move(*settled));
    }
    std::ranges::stable_sort(all, std::ranges::greater(), &SettledMapping::on);
    return all;
}

Result<void> MappingMemory::keep(const ColumnMapping& mapping, QDate on)
{
    SettingsRepository settings(m_book);
    if (Result<void> kept = settings.setImportMapping(nameOf(mapping), textOf({lasting(mapping), on})); !kept)
        return kept;
    const auto present = all();
    if (!present)
        return Unexpected(present.error());
    for (size_t i = kMost; i < present->size(); ++i) {
        if (Result<void> forgotten = settings.forgetImportMapping(nameOf((*present)[i].mapping)); !forgotten)
            return forgotten;
    }
    return {};
}
