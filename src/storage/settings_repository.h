// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/subscriber_base.h"

class Book;

// The settings that belong to the book, not to the person who reads it.
class SettingsRepository final {
public:
    explicit SettingsRepository(Book& book);

    // What rates such as ARPU are taken over; Average where nobody has chosen. QueryFailed.
    Result<SubscriberBase> subscriberBase() const;
    // Call inside a Transaction. QueryFailed.
    Result<void> setSubscriberBase(SubscriberBase base);

private:
    Book& m_book;
};
