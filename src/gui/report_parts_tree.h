// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/report_options.h"

#include <QTreeWidget>

// Summary, chapters with their blocks, and appendix, each with a tick: what is in the report.
class ReportPartsTree final : public QTreeWidget {
    Q_OBJECT

public:
    explicit ReportPartsTree(QWidget* parent);

    void show(const FullReview& full, const ReportOptions& options);
    // A workbook always has its summary and its sheet of KPIs by month: those can not be left out.
    void setForWorkbook(bool isWorkbook);
    // Puts the ticks into the options. Ids that the tree does not know stay as they are: another year may have them.
    void read(ReportOptions& options) const;
    // Whether anything at all is ticked that is asked for.
    bool hasAny() const;
    void tickAll(bool isTicked);

Q_SIGNALS:
    void partsChanged();

private:
    QTreeWidgetItem* add(
        const QString& id, const QString& text, const Chapter& chapter, const ReportOptions& options, bool isIn);

    bool m_isFilling = false;
};
