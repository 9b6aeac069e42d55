// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/book.h"

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

#include <functional>

// Books as files, and files that are none.

// A folder of a test's own.
class BookFolder final {
public:
    QString path(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    QString path() const { return m_folder.path(); }
    QStringList files() const; // by name

private:
    QTemporaryDir m_folder;
};

// All bytes of a file. Not of a book that is open in this process: closing the file would drop its locks.
QByteArray bytesOf(const QString& path);
void write(const QString& path, const QByteArray& bytes);
// Makes a book with the stores S1 and S2 and some records, and closes it.
void makeBook(const QString& path);
// Makes a book as the program of an earlier schema version left it, with the stores and records, and closes it.
void makeOldBook(const QString& path, int version);
// Runs statements on a file without any of the program's settings, as another program would.
void runOn(const QString& path, std::initializer_list<const char*> statements);

// Runs a function as a user whom file permissions bind, and gives what it returns: as root in a child process that has
// become nobody, for root may write anything.
int asOrdinaryUser(const std::function<int()>& function);
// Runs a function in a child process; the function must end by die().
void inDyingProcess(const std::function<void()>& function);
// Ends the process at once, as a power cut would: nothing is closed, committed or rolled back.
[[noreturn]] void die();
