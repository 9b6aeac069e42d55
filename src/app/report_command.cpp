// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/exit_codes.h"
#include "app/user_name.h"
#include "charts/theme.h"
#include "exchange/save_bytes.h"
#include "gui/report_source.h"
#include "print/report_file.h"
#include "services/book_service.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

namespace {

// A report to be written.
struct Job {
    StoreId store;
    QString path;
};

QString endings()
{
    QStringList endings;
    for (const QString& ending : reportEndings())
        endings.append(QStringLiteral("*.") + ending);
    return endings.join(QStringLiteral(", "));
}

// A name that no other store's report has, also where their ids differ only in what a file's name can't hold (A/1 and
// A:1), or in case, which some disks don't tell apart.
QString fileNameOf(const StoreId& store, int year, QSet<QString>& taken)
{
    static const QRegularExpression kUnfit(QStringLiteral("[/\\\\:*?\"<>|[:cntrl:]]+"));
    const QString plain = QString(store.text()).replace(kUnfit, QStringLiteral("_")) + u'_' + QString::number(year);
    QString name = plain;
    for (int number = 2; taken.contains(name.toLower()); ++number)
        name = QStringLiteral("%1_%2").arg(plain).arg(number);
    taken.insert(name.toLower());
    return name + QStringLiteral(".pdf");
}

// One store's report goes to the file that was named; those of several into the folder.
Result<std::vector<Job>> jobsOf(const CommandLine& line, const BookService& service)
{
    if (!line.isAllStores && line.stores.size() == 1)
        return std::vector<Job>{{line.stores.front(), line.out}};
    std::vector<StoreId> stores = line.stores;
    if (line.isAllStores) {
        const auto all = service.stores();
        if (!all)
            return Unexpected(all.error());
        stores.clear();
        for (const StoreProfile& store : *all)
            stores.push_back(store.id);
    }
    std::vector<Job> jobs;
    QSet<QString> taken;
    for (const StoreId& store : stores)
        jobs.push_back({store, QDir(line.out).filePath(fileNameOf(store, *line.year, taken))});
    return jobs;
}

Result<void> writeReport(
    const CommandLine& line, const Console& console, const BookService& service, const Job& job, const QString& place)
{
    const auto format = reportFormat(job.path);
    if (!format)
        return failure(ErrorCode::ArgumentInvalid, {QStringLiteral("--out"), job.path, endings()});
    const auto source =
        reportSource(service, {job.store, *line.year, line.through, line.asOf, {}}, *format, console.words());
    if (!source)
        return Unexpected(source.error());
    const auto bytes = reportFile(*format, *source, console.words(), line.report, [&](int done, int all) {
        console.progress(place + QStringLiteral("%1/%2").arg(done).arg(all));
        return true;
    });
    if (!bytes)
        return Unexpected(bytes.error());
    return saveBytes(job.path, *bytes);
}

bool isOfTheDisk(const Error& error)
{
    return error.code == ErrorCode::DiskFull || error.code == ErrorCode::FileUnwritable
        || error.code == ErrorCode::IoFailed;
}

// A store whose report can't be made does not keep the others from theirs.
int writeReports(const CommandLine& line, const Console& console, const BookService& service)
{
    const auto jobs = jobsOf(line, service);
    if (!jobs)
        return console.fail(jobs.error());
    int done = 0;
    int code = kDone;
    for (const Job& job : *jobs) {
        ++done;
        const QString place = jobs->size() == 1
            ? QString()
            : QStringLiteral("%1/%2 %3: ").arg(done).arg(jobs->size()).arg(job.store.text());
        const Result<void> written = writeReport(line, console, service, job, place);
        console.progress({});
        if (written) {
            console.print(console.words().translate("CommandLine", "Wrote %1.").arg(job.path));
        } else if (line.isAllStores && written.error().code == ErrorCode::YearEmpty) {
            console.tell(console.words()
                             .translate("CommandLine", "No report for store %1: it has no figures in %2.")
                             .arg(job.store.text())
                             .arg(*line.year));
        } else {
            code = console.fail(written.error());
            if (isOfTheDisk(written.error()))
                break; // the next one would fail as well
        }
    }
    return code;
}

} // namespace

int runReport(const CommandLine& line, const Console& console)
{
    const bool isOne = !line.isAllStores && line.stores.size() == 1;
    const QFileInfo out(line.out);
    if (isOne && !reportFormat(line.out))
        return console.fail({ErrorCode::ArgumentInvalid, {QStringLiteral("--out"), line.out, endings()}, {}});
    if (!isOne && !out.isDir())
        return console.fail({ErrorCode::ArgumentInvalid,
            {QStringLiteral("--out"), line.out,
                console.words().translate("CommandLine", "a folder, for several stores")},
            {}});
    if (!loadFonts())
        return console.fail({ErrorCode::FontMissing, {fontFamily()}, {}});
    const SystemClock clock;
    BookService service(clock, userName());
    if (const Result<void> opened = service.open(line.positional[0]); !opened)
        return console.fail(opened.error());
    return writeReports(line, console, service);
}
