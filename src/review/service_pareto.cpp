// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/comparison.h"
#include "review/chapter_blocks.h"
#include "review/figure_notes.h"
#include "review/finding_words.h"
#include "review/kpi_lines.h"
#include "review/service_figures.h"
#include "review/service_sections.h"

#include <algorithm>

// Which categories and which levels make the complaints.

namespace {

struct Part {
    QString code;
    QString name;
    double value = 0;
    double previous = 0;
};

struct Parts {
    std::vector<Part> all; // the highest first
    double total = 0;
    bool isCompared = false;

    double share(double value) const { return value / total * 100; }
};

QString levelName(const ReviewContext& context, const QString& code)
{
    return code == u"urgent" ? context.phrases.translate("Review", "Urgent", "level of complaints")
                             : context.phrases.translate("Review", "Normal", "level of complaints");
}

Parts partsBy(const ReviewContext& context, const QString& label)
{
    const KpiView kpi = context.kpi(u"complaints");
    const Measure count = measureOf(u"complaints", u"count");
    const std::vector<LabelSum> now = context.calculator.split(count, label, kpi.result.counted);
    const std::vector<LabelSum> before = context.calculator.split(count, label, yearBefore(kpi.result.compared));
    Parts parts;
    // Like for like: a year before over fewer months has no columns beside these.
    parts.isCompared = kpi.hasPrevious() && kpi.result.compared == kpi.result.counted;
    for (const LabelSum& sum : now) {
        const QString name = label == u"level" ? levelName(context, sum.code)
                                               : context.codeName(QStringLiteral("complaint_category"), sum.code);
        parts.total += sum.value;
        if (sum.value > 0)
            parts.all.push_back({sum.code, name, sum.value, partOf(before, sum.code)});
    }
    std::stable_sort(
        parts.all.begin(), parts.all.end(), [](const Part& a, const Part& b) { return a.value > b.value; });
    return parts;
}

// How many of the first make at least half of all.
size_t headOf(const Parts& parts)
{
    double sum = 0;
    for (size_t i = 0; i < parts.all.size(); ++i) {
        sum += parts.all[i].value;
        if (sum * 2 >= parts.total)
            return i + 1;
    }
    return parts.all.size();
}

// "51 of 149 = 34.2%; 1.42 per 10,000 subscribers"
QString formulaOf(const ReviewContext& context, const Parts& parts, double value)
{
    const Phrases& phrases = context.phrases;
    QString text = phrases.translate("Review", "%1 of %2 complaints = %3", "a part and its share")
                       .arg(context.format.part(value), context.format.part(parts.total),
                           context.format.percent(parts.share(value), false));
    const KpiView rate = context.kpi(u"complaints_per_10k");
    if (rate.hasValue() && rate.result.denominator
        && rate.result.counted == context.kpi(u"complaints").result.counted) {
        const double perTenThousand = *rate.result.value * value / parts.total;
        text = phrases.translate("Review", "%1; %2 per 10,000 subscribers", "a part of the complaints")
                   .arg(text, context.format.figure(perTenThousand, context.format.chartScale(rate.unit, 1)));
    }
    return text;
}

ParetoSpec chartOf(const ReviewContext& context, const Parts& parts, const QString& label)
{
    const KpiView kpi = context.kpi(u"complaints");
    const QString kind = QStringLiteral("complaints");
    const DisplayScale scale = context.format.chartScale(kpi.unit, parts.all.front().value);
    const size_t head = headOf(parts);
    ParetoSpec spec;
    spec.actualName = yearLineName(context, context.year);
    spec.previousName = parts.isCompared ? yearLineName(context, context.year - 1) : QString();
    spec.shareName = context.phrases.translate("Review", "cumulative share, %", "name of a line");
    double sum = 0;
    for (const Part& part : parts.all) {
        sum += part.value;
        const RecordsBehind behind{{kind}, {{label, part.code}}};
        ParetoSpec::Column column;
        column.name = part.name;
        column.actual.value = part.value / scale.divisor;
        column.actual.label = context.format.figure(part.value, scale);
        column.actual.note =
            noteOver(context, part.name, part.value, kpi.unit, formulaOf(context, parts, part.value), kind, kpi);
        column.actual.note.records = behind;
        column.actual.isQuoted = spec.columns.size() < head;
        if (parts.isCompared) {
            column.previous.value = part.previous / scale.divisor;
            column.previous.note = noteBefore(context, part.name, part.previous, kpi.unit, kind, kpi);
            column.previous.note.records = behind;
        }
        column.share.value = &part == &parts.all.back() ? 100 : parts.share(sum);
        column.share.label = context.format.figure(column.share.value, {1, 0, QStringLiteral("%"), true});
        column.share.note = noteOver(context,
            context.phrases.translate("Review", "%1 and all before it", "a cumulative share").arg(part.name),
            column.share.value, QStringLiteral("%"), formulaOf(context, parts, sum), kind, kpi);
        spec.columns.push_back(std::move(column));
    }
    return spec;
}

QString levelsMessage(const ReviewContext& context, const Parts& parts)
{
    const auto urgent =
        std::find_if(parts.all.begin(), parts.all.end(), [](const Part& part) { return part.code == u"urgent"; });
    const double value = urgent == parts.all.end() ? 0 : urgent->value;
    const QString unit = context.kpi(u"complaints").unit;
    return context.phrases.translate("Review", "%1 of %2 complaints are urgent, %3", "how many, of how many, the share")
        .arg(context.format.inText(value, unit), context.format.inText(parts.total, unit),
            context.format.percent(parts.share(value), false));
}

Block paretoBlock(const ReviewContext& context, const BlockPlace& place, const QString& label, const QString& what)
{
    const KpiView kpi = context.kpi(u"complaints");
    if (!kpi.hasValue())
        return emptyBlock(place, blockTitle(context, what, {}, Compared::Nothing), emptyHint(context, kpi));
    const Parts parts = partsBy(context, label);
    const QString unit = context.format.chartScale(kpi.unit, parts.total).unit;
    BlockTitle title = blockTitle(context, what, unit, parts.isCompared ? Compared::Previous : Compared::Nothing);
    if (parts.all.empty()) {
        return emptyBlock(place, std::move(title),
            context.phrases.translate("Review", "No complaint was accepted in %1.")
                .arg(context.periods.periodOfYear(kpi.result.counted)));
    }
    const QString message = label == u"level" ? levelsMessage(context, parts) : categoriesMessage(context);
    return chartBlock(
        context, place, std::move(title), chartOf(context, parts, label), message, footnote(context, {kpi}));
}

}

QString categoriesMessage(const ReviewContext& context)
{
    if (!context.kpi(u"complaints").hasValue())
        return {};
    const Parts parts = partsBy(context, QStringLiteral("category"));
    if (parts.all.size() < 2)
        return {};
    const size_t head = headOf(parts);
    QStringList names;
    double sum = 0;
    for (size_t i = 0; i < head; ++i) {
        names.append(i == 0 ? parts.all[i].name : context.inside(parts.all[i].name));
        sum += parts.all[i].value;
    }
    return context.phrases.translate("Review", "%1 make %2 of all complaints", "categories and their share")
        .arg(context.periods.list(names), context.format.percent(parts.share(sum), false));
}

void addServicePareto(const ReviewContext& context, std::vector<Block>& blocks)
{
    const Phrases& phrases = context.phrases;
    blocks.push_back(paretoBlock(context, {QStringLiteral("service.complaints.categories"), 8},
        QStringLiteral("category"), phrases.translate("Review", "Complaints by category", "title of a chart")));
    blocks.push_back(paretoBlock(context, {QStringLiteral("service.complaints.levels"), 4}, QStringLiteral("level"),
        phrases.translate("Review", "Complaints by level", "title of a chart")));
}
