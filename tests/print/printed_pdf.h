// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/report_options.h"
#include "review/report_parts.h"

#include <QStringList>
#include <QTemporaryDir>

#include <gtest/gtest.h>

// A small review: six chapters of a table each (the second one's is long), a summary and an appendix.
TableBlock longTable(int rows);
Block madeBlock(const QString& message, decltype(Block::content) content);
FullReview madeFullReview(const QString& store);

// A review as a PDF, read back with poppler and qpdf.
class PrintedPdf : public testing::Test {
protected:
    void print(const FullReview& full, const ReportOptions& options = {});
    // What a program says of the file.
    QString read(const QString& program, QStringList before = {}, const QStringList& after = {}) const;
    QStringList pages() const;
    // Every word lies on paper of this size, in points.
    void expectAllOnPaper(double width, double height) const;

    QTemporaryDir m_folder;
};
