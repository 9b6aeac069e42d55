// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "services/sample_book.h"
#include "storage/book.h"

#include <QFile>
#include <QString>

#include <memory>

// The sample book at a path of the test's own: a copy of the one that ctest makes before all tests, since filling it
// takes seconds under the sanitizers. A test that is run without ctest fills one itself. Null where that fails.
inline std::unique_ptr<Book> sampleCopy(const QString& path)
{
    const QString made = qEnvironmentVariable("STOREYEAR_SAMPLE");
    if (!made.isEmpty()) {
        auto book = QFile::copy(made, path) ? Book::open(path) : failure(ErrorCode::FileUnwritable, {path});
        return book ? std::move(*book) : nullptr;
    }
    auto book = Book::create(path);
    const FixedClock clock(Moment::at({2026, 1, 5}, 9));
    return book && fillWithSample(**book, clock, QStringLiteral("test")) ? std::move(*book) : nullptr;
}
