// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/exit_codes.h"
#include "app/user_name.h"
#include "gui/finding_words.h"
#include "services/book_service.h"
#include "services/check_service.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace {

QJsonObject findingsJson(const std::vector<CheckFinding>& findings, const Words& words)
{
    QJsonArray array;
    for (const CheckFinding& finding : findings)
        array.append(QJsonObject{{QStringLiteral("store"), finding.store.text()},
            {QStringLiteral("month"), finding.month.text()}, {QStringLiteral("kind"), finding.recordKind},
            {QStringLiteral("warning"), finding.isWarning}, {QStringLiteral("text"), findingText(finding, words)}});
    return {{QStringLiteral("findings"), array}};
}

// Month by month: a line for the store's month, then what was found in it.
void printFindings(const std::vector<CheckFinding>& findings, const Console& console)
{
    QString last;
    for (const CheckFinding& finding : findings) {
        const QString month = finding.store.text() + QLatin1Char(' ') + finding.month.text();
        if (month != last)
            console.print(month);
        last = month;
        const QString mark = finding.isWarning ? QStringLiteral("  ? ") : QStringLiteral("  ! ");
        console.print(mark + findingText(finding, console.words()));
    }
}

// How many, on standard error where something is wrong.
int tellSum(const std::vector<CheckFinding>& findings, const Console& console)
{
    const auto warnings = std::ranges::count(findings, true, &CheckFinding::isWarning);
    const auto broken = static_cast<qint64>(findings.size()) - warnings;
    const QString sum = console.words()
                            .translate("CommandLine", "Broken rules: %1. To be looked at: %2.")
                            .arg(QString::number(broken), QString::number(warnings));
    if (broken == 0) {
        console.print(sum);
        return kDone;
    }
    console.tell(QStringLiteral("storeyear: ") + sum);
    return kFailed;
}

} // namespace

int runCheck(const CommandLine& line, const Console& console)
{
    const SystemClock clock;
    BookService service(clock, userName());
    if (const Result<void> opened = service.open(line.positional[0]); !opened)
        return console.fail(opened.error());
    const auto findings = checkBook(*service.book());
    if (!findings)
        return console.fail(findings.error());
    if (!line.isJson) {
        printFindings(*findings, console);
        return tellSum(*findings, console);
    }
    console.print(findingsJson(*findings, console.words()));
    return std::ranges::all_of(*findings, &CheckFinding::isWarning) ? kDone : kFailed;
}
