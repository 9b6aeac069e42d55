// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/exit_codes.h"
#include "app/user_name.h"
#include "gui/error_words.h"
#include "gui/refusal_words.h"
#include "models/record_words.h"
#include "services/book_service.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace {

QJsonObject refusalJson(const Refusal& refusal, const Words& words)
{
    return {{QStringLiteral("line"), refusal.line}, {QStringLiteral("column"), refusal.column},
        {QStringLiteral("value"), refusal.value}, {QStringLiteral("reason"), refusalText(refusal, words)}};
}

QJsonObject fileJson(const ImportedFile& file, const Words& words)
{
    QJsonArray refusals;
    for (const Refusal& refusal : file.refusals)
        refusals.append(refusalJson(refusal, words));
    QJsonObject json{{QStringLiteral("file"), file.path}, {QStringLiteral("sheet"), file.sheet},
        {QStringLiteral("kind"), file.kind}, {QStringLiteral("stored"), file.isStored},
        {QStringLiteral("new"), file.added}, {QStringLiteral("changed"), file.changed},
        {QStringLiteral("unchanged"), file.unchanged}, {QStringLiteral("refused"), file.refused},
        {QStringLiteral("refusedCells"), file.refusedCells}, {QStringLiteral("refusals"), refusals}};
    if (file.error)
        json.insert(QStringLiteral("error"), errorText(*file.error, words));
    return json;
}

// "revenue.csv, line 7, column amount, "abc": not a number"
QString refusalLine(const ImportedFile& file, const Refusal& refusal, const Words& words)
{
    const QString name = file.label();
    const QString reason = refusalText(refusal, words);
    if (refusal.column.isEmpty())
        return words.translate("CommandLine", "%1, line %2: %3").arg(name, QString::number(refusal.line), reason);
    return words.translate("CommandLine", "%1, line %2, column %3, \"%4\": %5")
        .arg(name, QString::number(refusal.line), refusal.column, refusal.value, reason);
}

void tellRefusals(const ImportedFile& file, const Console& console)
{
    for (const Refusal& refusal : file.refusals)
        console.tell(refusalLine(file, refusal, console.words()));
    const qint64 more = file.refusedCells - static_cast<qint64>(file.refusals.size());
    if (more > 0)
        console.tell(console.words()
                         .translate("CommandLine", "%1: %2 more refused cells.")
                         .arg(file.label(), QString::number(more)));
}

void printFile(const ImportedFile& file, const Console& console)
{
    tellRefusals(file, console);
    if (file.error) {
        console.fail(*file.error);
        return;
    }
    console.print(console.words()
                      .translate("CommandLine", "%1: %2 new, %3 changed, %4 unchanged, %5 refused.")
                      .arg(file.label(), QString::number(file.added), QString::number(file.changed),
                          QString::number(file.unchanged), QString::number(file.refused)));
}

int exitCode(const std::vector<ImportedFile>& files)
{
    int code = kDone;
    for (const ImportedFile& file : files) {
        if (file.error)
            return kFailed;
        if (file.refused > 0)
            code = kDoneWithRefusals;
    }
    return code;
}

ImportOptions optionsOf(const CommandLine& line, const Console& console)
{
    ImportOptions options;
    options.kind = line.kind;
    options.skipBad = line.isSkipBad;
    options.progress = [&console](const ImportProgress& progress) {
        const qint64 percent = progress.size > 0 ? progress.position * 100 / progress.size : 100;
        console.progress(QStringLiteral("%1  %2/%3  %4%")
                             .arg(QFileInfo(progress.file).fileName())
                             .arg(progress.number)
                             .arg(progress.files)
                             .arg(percent));
        return true;
    };
    return options;
}

} // namespace

int runImport(const CommandLine& line, const Console& console)
{
    if (!line.kind.isEmpty() && !findRecordKind(line.kind)) {
        QStringList kinds;
        for (const RecordKind& kind : recordKinds())
            kinds.append(kind.name);
        return console.fail(
            {ErrorCode::ArgumentInvalid, {QStringLiteral("--kind"), line.kind, kinds.join(QStringLiteral(", "))}, {}});
    }
    const SystemClock clock;
    BookService service(clock, userName());
    if (const Result<void> opened = service.open(line.positional[0]); !opened)
        return console.fail(opened.error());
    const auto files = service.import(line.positional.mid(1), optionsOf(line, console));
    console.progress({});
    if (!files)
        return console.fail(files.error());
    QJsonArray array;
    for (const ImportedFile& file : *files) {
        if (line.isJson)
            array.append(fileJson(file, console.words()));
        else
            printFile(file, console);
        if (line.isJson && file.error)
            console.fail(*file.error);
    }
    if (line.isJson)
        console.print(QJsonObject{{QStringLiteral("files"), array}});
    return exitCode(*files);
}
