// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "services/import_service.h"
#include "storage/book.h"

#include <QByteArray>
#include <QFile>
#include <QString>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <memory>

// A folder that goes with the test, with CSV files and one book on which they are imported.
class Shelf {
public:
    // A book with the stores S1 (mobile) and S2 (unicom).
    Shelf()
    {
        book = std::move(*Book::create(path("book.storeyear")));
        const auto files = import(
            {write("stores.csv", "store,name,carrier,area\nS1,西湖营业厅,mobile,urban\nS2,城东营业厅,unicom,urban\n")});
        EXPECT_TRUE(files.front().isStored);
    }

    QString path(const char* name) const { return folder.filePath(QString::fromUtf8(name)); }
    QString write(const char* name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        EXPECT_EQ(file.write(bytes), bytes.size());
        return file.fileName();
    }
    QByteArray read(const QString& name) const
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QByteArray bookBytes() const { return read(book->path()); }

    std::vector<ImportedFile> import(const QStringList& files, ImportOptions options = {}) const
    {
        if (options.who.isEmpty())
            options.who = QStringLiteral("anna");
        auto done = ImportService(*book, clock).import(files, options);
        EXPECT_TRUE(done) << (done ? "" : done.error().detail.toStdString());
        return done ? std::move(*done) : std::vector<ImportedFile>(1);
    }
    ImportedFile import(const char* name, const QByteArray& bytes, ImportOptions options = {}) const
    {
        return import({write(name, bytes)}, std::move(options)).front();
    }

    QTemporaryDir folder;
    FixedClock clock{*Moment::fromText(u"2026-01-05T14:05")};
    std::unique_ptr<Book> book;
};

inline ImportOptions skippingBad()
{
    ImportOptions options;
    options.skipBad = true;
    return options;
}
