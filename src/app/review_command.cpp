// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/exit_codes.h"
#include "app/review_json.h"
#include "app/user_name.h"
#include "review/figure_format.h"
#include "services/book_service.h"

#include <QCoreApplication>

namespace {

// "ARPU  48.8 yuan/person  (target 48.3, 101.0%; year before 47.5, +2.6%)"
QString kpiLine(const KpiResult& result, const KpiDefinition& kpi, const FigureFormat& format)
{
    const Words& words = format.words();
    QString line = QStringLiteral("  %1  %2").arg(kpi.name(words.language()), format.exact(result.value, kpi.unit));
    QStringList beside;
    if (result.target)
        beside.append(words.translate("CommandLine", "target %1, %2 of it")
                          .arg(format.exact(result.target, kpi.unit), format.percent(result.completion, false)));
    if (result.previous)
        beside.append(words.translate("CommandLine", "year before %1, %2")
                          .arg(format.exact(result.previous, kpi.unit), format.change(result, kpi)));
    QStringList missing;
    for (const Month month : result.missing)
        missing.append(month.text());
    if (!missing.isEmpty())
        beside.append(words.translate("CommandLine", "missing %1").arg(missing.join(QStringLiteral(", "))));
    if (!beside.isEmpty())
        line += QStringLiteral("  ")
            + words.translate("CommandLine", "(%1)").arg(beside.join(words.translate("CommandLine", "; ")));
    return line;
}

void printReview(const Review& review, const Catalogue& catalogue, const Console& console)
{
    const FigureFormat format(console.words());
    console.print(QStringLiteral("%1 %2  %3").arg(review.store.id.text(), review.store.name, review.periodText));
    for (const Chapter& chapter : review.chapters) {
        console.print(QStringLiteral("\n%1 %2\n%3").arg(chapter.number).arg(chapter.title, chapter.message));
        console.print(chapter.status);
        for (const Sentence& sentence : chapter.sentences())
            console.print(QStringLiteral("  - ") + sentence.text);
    }
    console.print(QString());
    for (const KpiResult& result : review.kpis) {
        const KpiDefinition* kpi = catalogue.find(result.id);
        if (kpi && result.value)
            console.print(kpiLine(result, *kpi, format));
    }
}

} // namespace

int runReview(const CommandLine& line, const Console& console)
{
    const SystemClock clock;
    BookService service(clock, userName());
    if (const Result<void> opened = service.open(line.positional[0]); !opened)
        return console.fail(opened.error());
    const auto review = service.review({*line.store, *line.year, line.through, line.asOf, {}}, console.words());
    if (!review)
        return console.fail(review.error());
    if (line.isJson)
        console.print(reviewJson(*review, service.catalogue()));
    else
        printReview(*review, service.catalogue(), console);
    return kDone;
}
