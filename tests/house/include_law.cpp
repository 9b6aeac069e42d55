// SPDX-License-Identifier: GPL-3.0-or-later
#include "house/include_law.h"

#include "house/files.h"

#include <QRegularExpression>

namespace {

bool isGenerated(const QString& path)
{
    return path.startsWith(QLatin1String("ui_")) || path.endsWith(QLatin1String(".moc"));
}

// Qt Sql and SQLite itself live on one floor only.
bool isDatabase(const QString& path)
{
    return path.startsWith(QLatin1String("QSql")) || path.startsWith(QLatin1String("QtSql"))
        || path == QLatin1String("sqlite3.h");
}

QString whyNot(const QString& floor, QChar quote, const QString& path)
{
    if (quote == u'<') {
        if (isDatabase(path) && floor != QLatin1String("storage"))
            return floor + QStringLiteral(" uses <%1>, which is storage's").arg(path);
        return {};
    }
    if (isGenerated(path))
        return {};
    const qsizetype slash = path.indexOf(u'/');
    if (slash < 0 || path.startsWith(u'.'))
        return QStringLiteral("\"%1\" is not of the form \"floor/file.h\"").arg(path);
    const QString other = path.left(slash);
    if (other == floor || floorLaw().value(floor).contains(other))
        return {};
    return QStringLiteral("%1 may not include \"%2\"").arg(floor, path);
}

}

const QMap<QString, QStringList>& floorLaw()
{
    static const QMap<QString, QStringList> law{
        {"core", {}},
        {"domain", {"core"}},
        {"storage", {"domain", "core"}},
        {"exchange", {"domain", "core"}},
        {"review", {"domain", "core"}},
        {"services", {"storage", "exchange", "review", "domain", "core"}},
        // Models show what the services give: values of review, exchange and domain, but no storage.
        {"models", {"services", "exchange", "review", "domain", "core"}},
        {"charts", {"review", "domain", "core"}},
        {"print", {"charts", "review", "domain", "core"}},
        {"gui", {"print", "models", "charts", "services", "exchange", "review", "domain", "core"}},
        {"app", {"gui", "print", "models", "charts", "services", "storage", "exchange", "review", "domain", "core"}},
    };
    return law;
}

bool operator==(const Trespass& a, const Trespass& b)
{
    return a.line == b.line && a.why == b.why;
}

std::vector<Trespass> trespasses(const QString& floor, const QString& source)
{
    static const QRegularExpression include(QStringLiteral(R"(^\s*#\s*include\b\s*(.*?)\s*$)"));
    static const QRegularExpression plain(QStringLiteral(R"(^(["<])([^">]+)[">]$)"));
    std::vector<Trespass> found;
    int number = 0;
    for (const QString& line : withoutComments(source).split(u'\n')) {
        ++number;
        const QRegularExpressionMatch match = include.match(line);
        if (!match.hasMatch())
            continue;
        const QRegularExpressionMatch target = plain.match(match.captured(1));
        const QString why = target.hasMatch() ? whyNot(floor, target.captured(1).at(0), target.captured(2))
                                              : QStringLiteral("an include by macro hides where it goes");
        if (!why.isEmpty())
            found.push_back({number, why});
    }
    return found;
}

QMap<QString, QStringList> linkedFloors(const QString& cmake)
{
    static const QRegularExpression call(
        QStringLiteral(R"(^storeyear_floor\((\w+)([^)]*)\))"), QRegularExpression::MultilineOption);
    static const QRegularExpression floors(QStringLiteral(R"(\bFLOORS((?:\s+[a-z_]+)*))"));
    QMap<QString, QStringList> linked;
    QRegularExpressionMatchIterator calls = call.globalMatch(cmake);
    while (calls.hasNext()) {
        const QRegularExpressionMatch match = calls.next();
        linked.insert(match.captured(1), floors.match(match.captured(2)).captured(1).split(u' ', Qt::SkipEmptyParts));
    }
    return linked;
}

QStringList withAllBelow(const QString& floor, const QMap<QString, QStringList>& linked)
{
    QStringList all{floor};
    for (qsizetype i = 0; i < all.size(); ++i)
        for (const QString& below : linked.value(all.at(i)))
            if (!all.contains(below))
                all.append(below);
    return all;
}
