// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/book_files.h"

#include "storage/books.h"
#include "storage/schema.h"

#include <QDir>
#include <QFile>

#include <csignal>
#include <grp.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

constexpr uid_t kNobody = 65534;

void fillBook(Book& book)
{
    storeAll(book, "stores",
        {{{"store", text("S1")}, {"name", text("西湖营业厅")}}, {{"store", text("S2")}, {"name", text("城东")}}});
    storeAll(book, "costs",
        {{{"store", text("S1")}, {"month", whole(202501)}, {"item", text("rent")}, {"amount", whole(1200000)}},
            {{"store", text("S1")}, {"month", whole(202502)}, {"item", text("rent")}, {"amount", whole(1200050)}}});
}

}

QStringList BookFolder::files() const
{
    return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    return file.readAll();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly)) << qPrintable(path);
    ASSERT_EQ(file.write(bytes), bytes.size());
}

void makeBook(const QString& path)
{
    const auto book = Book::create(path);
    ASSERT_TRUE(book) << whyOf(book);
    fillBook(**book);
}

void makeOldBook(const QString& path, int version)
{
    const auto connection = SqliteConnection::open(path, SqliteConnection::Mode::Create);
    ASSERT_TRUE(connection) << whyOf(connection);
    ASSERT_TRUE((*connection)->run("PRAGMA application_id = " + QByteArray::number(kApplicationId)));
    const Result<void> made = applySchema(**connection, 0, version);
    ASSERT_TRUE(made) << whyOf(made);
    for (const char* sql : {"INSERT INTO stores (store, name) VALUES ('S1', '西湖营业厅')",
             "INSERT INTO vocabulary_cost_item (store, code, chinese, english, position) "
             "VALUES ('S1', 'rent', '租金', 'Rent', 1)",
             "INSERT INTO costs (store, month, item, amount) VALUES ('S1', 202501, 'rent', 1200000)",
             "INSERT INTO costs (store, month, item, amount, version) VALUES ('S1', 202502, 'rent', 1200050, 3)"})
        ASSERT_TRUE((*connection)->run(sql)) << sql;
}

void runOn(const QString& path, std::initializer_list<const char*> statements)
{
    const auto connection = SqliteConnection::open(path, SqliteConnection::Mode::ReadWrite);
    ASSERT_TRUE(connection) << whyOf(connection);
    for (const char* sql : statements) {
        const Result<void> done = (*connection)->run(sql);
        ASSERT_TRUE(done) << sql << ": " << whyOf(done);
    }
}

int asOrdinaryUser(const std::function<int()>& function)
{
    if (geteuid() != 0)
        return function();
    const pid_t child = fork();
    if (child == 0) {
        const bool isNobody = setgroups(0, nullptr) == 0 && setgid(kNobody) == 0 && setuid(kNobody) == 0;
        _exit(isNobody ? function() : 255);
    }
    int status = 0;
    EXPECT_EQ(waitpid(child, &status, 0), child);
    EXPECT_TRUE(WIFEXITED(status));
    return WEXITSTATUS(status);
}

void inDyingProcess(const std::function<void()>& function)
{
    const pid_t child = fork();
    if (child == 0) {
        function();
        _exit(255);
    }
    int status = 0;
    ASSERT_EQ(waitpid(child, &status, 0), child);
    ASSERT_TRUE(WIFSIGNALED(status)) << "it ended otherwise: " << status;
}

void die()
{
    kill(getpid(), SIGKILL);
    _exit(255);
}
