// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/exit_codes.h"
#include "app/user_name.h"
#include "domain/kpi_json.h"
#include "domain/kpi_names.h"
#include "services/book_service.h"

#include <QJsonArray>
#include <QJsonObject>

namespace {

QString partsText(const KpiDefinition& kpi)
{
    if (kpi.expression)
        return expressionText(*kpi.expression);
    const QString numerator = partText(kpi.numerator);
    if (!kpi.denominator)
        return numerator;
    const QString ratio = QStringLiteral("%1 / %2").arg(numerator, partText(*kpi.denominator));
    return kpi.scale == 1 ? ratio : QStringLiteral("%1 x %2").arg(ratio, QString::number(kpi.scale, 'g', 12));
}

void printCatalogue(const Catalogue& catalogue, const Console& console)
{
    for (const KpiDefinition& kpi : catalogue.all())
        console.print(
            QStringLiteral("%1\t%2\t%3\t%4\t%5\t%6")
                .arg(kpi.id.text(), kpi.chinese, kpi.english, kpi.unit, directionName(kpi.better), partsText(kpi)));
}

} // namespace

int runKpis(const CommandLine& line, const Console& console)
{
    const SystemClock clock;
    BookService service(clock, userName());
    if (!line.positional.isEmpty()) {
        if (const Result<void> opened = service.open(line.positional[0]); !opened)
            return console.fail(opened.error());
    }
    if (!line.isJson) {
        printCatalogue(service.catalogue(), console);
        return kDone;
    }
    QJsonArray kpis;
    for (const KpiDefinition& kpi : service.catalogue().all())
        kpis.append(kpiToJson(kpi));
    console.print(QJsonObject{{QStringLiteral("kpis"), kpis}});
    return kDone;
}
