// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/exit_codes.h"
#include "app/import_json.h"
#include "app/user_name.h"
#include "gui/error_words.h"
#include "gui/refusal_words.h"
#include "models/record_words.h"
#include "services/book_service.h"

#include <QFileInfo>
#include <QJsonObject>

namespace {

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

QString separatorText(const TableFacts& facts, const Words& words)
{
    if (facts.separator == u'\t')
        return words.translate("CommandLine", "tabs");
    if (facts.separator == u';')
        return words.translate("CommandLine", "semicolons");
    return facts.separator.isNull() ? words.translate("CommandLine", "workbook")
                                    : words.translate("CommandLine", "commas");
}

// "3", "3–4"
QString rangeText(const QString& first, const QString& last)
{
    return first == last ? first : QStringLiteral("%1–%2").arg(first, last);
}

// "revenue.csv: revenue, head in line 3–4, months 2025-01–2025-12 (12), GB18030, commas."
void tellFacts(const ImportedFile& file, const Console& console)
{
    if (!file.facts || file.facts->headEnd == 0) // no head was found
        return;
    const TableFacts& facts = *file.facts;
    const Words& words = console.words();
    QStringList parts{file.kind,
        words.translate("CommandLine", "head in line %1")
            .arg(rangeText(QString::number(facts.headBegin), QString::number(facts.headEnd)))};
    if (!facts.months.empty())
        parts << words.translate("CommandLine", "months %1 (%2)")
                     .arg(rangeText(facts.months.front().text(), facts.months.back().text()),
                         QString::number(facts.months.size()));
    if (!facts.encoding.isEmpty())
        parts << facts.encoding;
    parts << separatorText(facts, words);
    if (facts.settledOn)
        parts << words.translate("CommandLine", "as settled on %1").arg(facts.settledOn->toString(Qt::ISODate));
    console.print(words.translate("CommandLine", "%1: %2.").arg(file.label(), parts.join(QStringLiteral(", "))));
}

void printFile(const ImportedFile& file, bool isTrial, const Console& console)
{
    tellRefusals(file, console);
    if (isTrial)
        tellFacts(file, console);
    if (file.error) {
        console.fail(*file.error);
        return;
    }
    const Words& words = console.words();
    if (file.completed > 0)
        console.tell(
            words.translate("CommandLine", "%1 lacks the columns %2: what the book has there stays (records: %3).")
                .arg(file.label(), file.lacking.join(QStringLiteral(", ")), QString::number(file.completed)));
    console.print(words.translate("CommandLine", "%1: %2 new, %3 changed, %4 unchanged, %5 refused.")
                      .arg(file.label(), QString::number(file.added), QString::number(file.changed),
                          QString::number(file.unchanged), QString::number(file.refused)));
}

void printTotal(const std::vector<ImportedFile>& files, const Console& console)
{
    const ImportTotal total = totalOf(files);
    console.print(console.words()
                      .translate("CommandLine", "In all: %1 new, %2 changed, %3 unchanged, %4 refused.")
                      .arg(QString::number(total.added), QString::number(total.changed),
                          QString::number(total.unchanged), QString::number(total.refused)));
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

// Keeps how each table was read, also those that were refused: a person may settle what was not recognised.
Result<void> saveMappings(const QString& path, const std::vector<ImportedFile>& files)
{
    std::vector<ColumnMapping> mappings;
    for (const ImportedFile& file : files) {
        const RecordKind* kind = findRecordKind(file.kind);
        if (file.facts && kind)
            mappings.push_back(mappingOf(*kind, file.facts->columns));
    }
    return writeMappings(path, mappings);
}

ImportOptions optionsOf(const CommandLine& line, const Console& console)
{
    ImportOptions options;
    options.kind = line.kind;
    options.skipBad = line.isSkipBad;
    options.isTrial = line.isDryRun;
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
    ImportOptions options = optionsOf(line, console);
    const bool isMappingThere = !line.mapping.isEmpty() && QFileInfo::exists(line.mapping);
    if (isMappingThere) {
        auto mappings = readMappings(line.mapping);
        if (!mappings)
            return console.fail(mappings.error());
        options.mappings = std::move(*mappings);
    }
    const auto files = service.import(line.positional.mid(1), options);
    console.progress({});
    if (!files)
        return console.fail(files.error());
    if (!line.mapping.isEmpty() && !isMappingThere) {
        if (const Result<void> saved = saveMappings(line.mapping, *files); !saved)
            return console.fail(saved.error());
    }
    for (const ImportedFile& file : *files) {
        if (!line.isJson)
            printFile(file, line.isDryRun, console);
        else if (file.error)
            console.fail(*file.error);
    }
    if (line.isJson) {
        console.print(importJson(*files, line.isDryRun, console.words()));
        return exitCode(*files);
    }
    if (files->size() > 1)
        printTotal(*files, console);
    if (line.isDryRun)
        console.print(console.words().translate("CommandLine", "A trial: nothing is stored."));
    return exitCode(*files);
}
