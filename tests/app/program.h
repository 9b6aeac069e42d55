// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <gtest/gtest.h>

// How a run of the program ended.
struct Ran {
    int code = -1;
    QString out;
    QString err;

    QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
    // The one line that a failure says, without the program's name in front.
    QString sentence() const
    {
        const QString line = err.trimmed();
        EXPECT_FALSE(line.contains(u'\n')) << err.toStdString();
        EXPECT_TRUE(line.startsWith(u"storeyear: ")) << err.toStdString();
        return line.mid(11);
    }
};

// The real program in a folder of its own, with no screen, nothing of the machine's user, and Chinese or English.
class Program {
public:
    Ran run(const QStringList& arguments, const char* locale = "C.UTF-8") const
    {
        QProcess process;
        process.setWorkingDirectory(folder.path());
        process.setProcessEnvironment(environment(locale));
        process.start(QStringLiteral(STOREYEAR_PROGRAM), arguments);
        EXPECT_TRUE(process.waitForFinished(120'000)) << arguments.join(u' ').toStdString();
        EXPECT_EQ(process.exitStatus(), QProcess::NormalExit) << arguments.join(u' ').toStdString();
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
    }

    QProcessEnvironment environment(const char* locale) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "LANGUAGE", "LC_MESSAGES", "LANG"})
            environment.remove(QString::fromLatin1(name));
        environment.insert(QStringLiteral("LC_ALL"), QString::fromLatin1(locale));
        environment.insert(QStringLiteral("HOME"), folder.path());
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), folder.filePath(QStringLiteral("config")));
        return environment;
    }

    QString path(const char* name) const { return folder.filePath(QString::fromUtf8(name)); }
    QByteArray read(const char* name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const char* name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly)) << name;
        EXPECT_EQ(file.write(bytes), bytes.size());
    }
    QStringList files(const char* name = ".") const
    {
        return QDir(path(name)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }

    // A book "book.storeyear" with the store S1 and its head counts of January and February 2025.
    void makeBook() const
    {
        EXPECT_EQ(run({"new", "book.storeyear"}).code, 0);
        write("stores.csv", "store,name,carrier,area\nS1,西湖营业厅,mobile,urban\n");
        write("staffing.csv", "store,month,headcount\nS1,2025-01,12\nS1,2025-02,13\n");
        const Ran ran = run({"import", "book.storeyear", "staffing.csv", "stores.csv"});
        EXPECT_EQ(ran.code, 0) << ran.err.toStdString();
    }

    QTemporaryDir folder;
};
