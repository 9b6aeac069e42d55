// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/report_file.h"
#include "print/report_options.h"

#include <QString>

// All that a person chose for a report: as what it is made, and with what in it.
struct ReportChoices {
    ReportFormat format = ReportFormat::Pdf;
    ReportOptions options{};

    friend bool operator==(const ReportChoices&, const ReportChoices&) = default;
};

// The choices as a text (JSON) that a later program reads too.
QString choicesText(const ReportChoices& choices);
// What the text does not say, or says in a way this program does not know, stays as `first` has it.
ReportChoices choicesFromText(const QString& text, ReportChoices first);
