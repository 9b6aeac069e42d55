// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vocabulary_model.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

VocabularyModel::VocabularyModel(VocabularyService& service, QObject* parent)
    : QAbstractTableModel(parent)
    , m_service(service)
{
    connect(
        &service, &VocabularyService::vocabularyChanged, this, [this](const StoreId& store, const QString& vocabulary) {
            if (store == m_store && vocabulary == m_info.name)
                reload();
        });
}

Result<void> VocabularyModel::show(
    const StoreId& store, const VocabularyInfo& vocabulary, std::shared_ptr<const Words> words)
{
    auto entries = m_service.entries(store, vocabulary.name);
    if (!entries)
        return Unexpected(entries.error());
    beginResetModel();
    m_store = store;
    m_info = vocabulary;
    m_entries = std::move(*entries);
    m_words = std::move(words);
    endResetModel();
    return {};
}

void VocabularyModel::reload()
{
    if (!m_words)
        return; // nothing is shown
    auto entries = m_service.entries(m_store, m_info.name);
    if (!entries) {
        Q_EMIT failed(entries.error());
        return;
    }
    // A renamed value keeps the view's place, and an editor that is just being closed.
    const bool isSame = std::ranges::equal(*entries, m_entries, {}, &VocabularyEntry::code, &VocabularyEntry::code);
    if (!isSame)
        beginResetModel();
    m_entries = std::move(*entries);
    if (!isSame)
        endResetModel();
    else if (!m_entries.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

bool VocabularyModel::report(const Result<void>& done)
{
    if (done)
        Q_EMIT saved();
    else
        Q_EMIT failed(done.error());
    return done.has_value();
}

QModelIndex VocabularyModel::add(const QString& chinese, const QString& english)
{
    const Result<QString> code = m_service.add(m_store, m_info.name, chinese, english, {});
    if (!code) {
        Q_EMIT failed(code.error());
        return {};
    }
    Q_EMIT saved();
    const auto found = std::ranges::find(m_entries, *code, &VocabularyEntry::code);
    return found == m_entries.end() ? QModelIndex() : index(static_cast<int>(found - m_entries.begin()), Chinese);
}

bool VocabularyModel::move(const QModelIndex& index, int by)
{
    const int to = index.row() + by;
    if (!index.isValid() || to < 0 || to >= rowCount())
        return false;
    QStringList codes;
    for (const VocabularyEntry& one : m_entries)
        codes.append(one.code);
    codes.move(index.row(), to);
    const QString moved = entry(index.row()).code; // the entries are read anew meanwhile
    return report(m_service.arrange(m_store, m_info.name, codes, moved));
}

int VocabularyModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int VocabularyModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_words ? 0 : offeredColumn() + 1;
}

bool VocabularyModel::isChecked(const QModelIndex& index) const
{
    const VocabularyEntry& it = entry(index.row());
    return index.column() == offeredColumn() ? !it.isRetired : it.has(m_info.flags[index.column() - FirstFlag]);
}

QVariant VocabularyModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const VocabularyEntry& it = entry(index.row());
    if (role == CodeRole)
        return it.code;
    if (role == RetiredRole)
        return it.isRetired;
    if (index.column() >= FirstFlag)
        return role == Qt::CheckStateRole ? QVariant(isChecked(index) ? Qt::Checked : Qt::Unchecked) : QVariant();
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return index.column() == Chinese ? it.chinese : it.english;
    return {};
}

QVariant VocabularyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    const auto say = [&](const char* source) { return m_words->translate("Entry", source); };
    if (section == Chinese)
        return say(QT_TRANSLATE_NOOP("Entry", "Chinese name"));
    if (section == English)
        return say(QT_TRANSLATE_NOOP("Entry", "English name"));
    if (section == offeredColumn())
        return say(QT_TRANSLATE_NOOP("Entry", "Offered"));
    const QString& flag = m_info.flags[section - FirstFlag];
    if (flag == u"service")
        return say(QT_TRANSLATE_NOOP("Entry", "Service revenue"));
    if (flag == u"in_arpu")
        return say(QT_TRANSLATE_NOOP("Entry", "Counts for ARPU"));
    return flag == u"digital" ? say(QT_TRANSLATE_NOOP("Entry", "Digital")) : flag;
}

Qt::ItemFlags VocabularyModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || !m_isEditable)
        return flags;
    return flags | (index.column() >= FirstFlag ? Qt::ItemIsUserCheckable : Qt::ItemIsEditable);
}

bool VocabularyModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || !m_isEditable)
        return false;
    const VocabularyEntry it = entry(index.row());
    const bool isChecked = value.toInt() == Qt::Checked;
    if (role == Qt::CheckStateRole && index.column() == offeredColumn())
        return report(m_service.setRetired(m_store, m_info.name, it.code, !isChecked));
    if (role == Qt::CheckStateRole && index.column() >= FirstFlag) {
        const QString& flag = m_info.flags[index.column() - FirstFlag];
        QStringList flags = it.flags;
        flags.removeAll(flag);
        if (isChecked)
            flags.append(flag);
        return report(m_service.change(m_store, m_info.name, it.code, it.chinese, it.english, flags));
    }
    if (role != Qt::EditRole || index.column() >= FirstFlag)
        return false;
    const QString chinese = index.column() == Chinese ? value.toString() : it.chinese;
    const QString english = index.column() == English ? value.toString() : it.english;
    return report(m_service.change(m_store, m_info.name, it.code, chinese, english, it.flags));
}
