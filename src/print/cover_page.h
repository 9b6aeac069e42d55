// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/theme.h"
#include "core/words.h"
#include "review/report_parts.h"

#include <QString>

#include <vector>

class QPainter;

// What the first page of a report or of slides tells: store, year, period and, by name, who made it, when and on what
// data.
struct Cover {
    struct Fact {
        QString label;
        QString text;
        bool isLong = false; // may take two lines and more
    };
    QString name;
    QString year; // "Annual summary 2025"
    QString period;
    std::vector<Fact> facts;
};

// `label` and `name`: of who wrote it or speaks; without a name there is none among the facts. `parts` tell the data's
// state where there are no chapters.
Cover coverOf(
    const Review& review, const ReportParts& parts, const QString& label, const QString& name, const Words& words);
// On the whole of an A4 paper.
void drawCover(QPainter& painter, const Cover& cover, const Theme& theme);
