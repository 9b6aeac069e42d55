// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/result.h"
#include "domain/subscriber_base.h"

#include <QString>

#include <map>

class Book;

// The settings that belong to the book, not to the person who reads it.
class SettingsRepository final {
public:
    explicit SettingsRepository(Book& book);

    // What rates such as ARPU are taken over; Average where nobody has chosen. QueryFailed.
    Result<SubscriberBase> subscriberBase() const;
    // Call inside a Transaction. QueryFailed.
    Result<void> setSubscriberBase(SubscriberBase base);

    // How a store's report was last chosen, as the text that was kept; empty: not yet. QueryFailed.
    Result<QString> reportChoices(const StoreId& store) const;
    // Call inside a Transaction; `text` is not empty. QueryFailed.
    Result<void> setReportChoices(const StoreId& store, const QString& text);

    // How tables with certain heads are imported, as the texts that were kept, by a name for the head. QueryFailed.
    Result<std::map<QString, QString>> importMappings() const;
    // Call inside a Transaction; `text` is not empty. QueryFailed.
    Result<void> setImportMapping(const QString& head, const QString& text);
    // Call inside a Transaction. QueryFailed.
    Result<void> forgetImportMapping(const QString& head);

private:
    Result<void> put(const QString& name, const QString& value);

    Book& m_book;
};
