// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/theme.h"
#include "core/language.h"
#include "review/report_parts.h"

#include <QSet>
#include <QString>

#include <set>

enum class ReportLayout { Report, Slides };
enum class PaperSize { A4, A3, Letter };

// Every choice that a person makes about a report: the command line, the window's dialog and what is remembered for a
// store hold this one value.
struct ReportOptions {
    ReportLayout layout = ReportLayout::Report; // of a PDF and of the printer
    std::set<int> chapters{};                   // their numbers; empty: all
    // Ids of blocks ("annual.revenue.columns"), or "summary" and "appendix" as wholes.
    QSet<QString> without{};
    Language language = Language::Chinese; // that the review is to be written in
    PaletteKind palette = PaletteKind::Default;
    PaperSize paper = PaperSize::A4; // of the report; slides are 16:9
    QString author{};                // on the cover and in the file's properties; empty: none
    QString speaker{};               // on the slides' cover; empty: the author

    friend bool operator==(const ReportOptions&, const ReportOptions&) = default;
};

// The review without the chapters and blocks that were left out. A summary without blocks is no page; what it tells of
// chapters that were left out goes with them.
FullReview chosen(FullReview full, const ReportOptions& options);
