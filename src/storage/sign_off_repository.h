// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/sign_off.h"

#include <vector>

class Book;

// The reviews that were signed off; see sql/008_sign_offs.sql. They are never removed.
class SignOffRepository final {
public:
    explicit SignOffRepository(Book& book);

    // All of a store's year, withdrawn ones too, oldest first. Errors: QueryFailed.
    Result<std::vector<SignOff>> read(const StoreId& store, int year) const;
    // Adds one; its number is the next one, whatever it says, and is returned. Call inside a Transaction. Errors:
    // QueryFailed (no such store, no name), DiskFull, IoFailed.
    Result<int> add(const SignOff& signOff);
    // From `moment` on it does not hold. Call inside a Transaction. Errors: QueryFailed (it was withdrawn before),
    // DiskFull, IoFailed.
    Result<void> withdraw(const SignOff& signOff, Moment moment);

private:
    Book& m_book;
};
