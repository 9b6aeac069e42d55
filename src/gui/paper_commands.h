// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/theme.h"
#include "core/result.h"
#include "gui/report_source.h"
#include "print/report_choices.h"
#include "review/review.h"
#include "services/report_memory.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

class Dialogs;
class LanguageSwitch;
class PagedDocument;
class Presentation;
class QPrinter;
class QWidget;

// The review to paper, with progress that can be cancelled: into a file or on a printer; and as slides on a screen. How
// it was last chosen is remembered for the store; at first it is in the screen's language and in the palette given.
class PaperCommands final : public QObject {
    Q_OBJECT

public:
    // All must outlive the commands.
    PaperCommands(const BookService& book, const LanguageSwitch& language, Dialogs& dialogs, QWidget* window);

    // Lets the person choose, see what comes of it and make it.
    void choose(const Review& review, PaletteKind palette);
    // Straight to a PDF, as it was last chosen.
    void exportPdf(const Review& review, PaletteKind palette);
    // The slides full screen, as they were last chosen; again where they are shown already.
    void present(const Review& review, PaletteKind palette);
    // One chart, as it stands on paper, as PNG or SVG; `name`: its message.
    void savePicture(const ChartSpec& chart, PaletteKind palette, const QString& name);

Q_SIGNALS:
    // A file is written; `text` says so and where.
    void written(const QString& text);

private:
    using Progress = ReportProgress;
    struct Work {
        ReviewRequest request;
        QString title; // the files' names begin with it
        ReportChoices choices;
    };
    Work workOf(const Review& review, PaletteKind palette) const;

    // What was done, for the person; empty: nothing, and why has been told.
    QString save(const Work& work, QWidget* parent);
    QString print(const Work& work, QWidget* parent);
    void show(const Work& work, QWidget* parent);
    Result<std::unique_ptr<PagedDocument>> document(const Work& work) const;
    Result<ReportSource> source(const Work& work, const Words& words) const;
    bool paint(QPrinter& printer, std::unique_ptr<PagedDocument> pages, QWidget* parent);
    // Runs the work under a progress dialog that appears when it takes long. False: it failed, or was cancelled.
    bool run(const QString& doing, const QString& failed, QWidget* parent,
        const std::function<Result<void>(const Progress&)>& work);
    void tell(const QString& failed, const Error& error, QWidget* parent);

    const BookService& m_book;
    const LanguageSwitch& m_language;
    Dialogs& m_dialogs;
    QWidget* m_window;
    ReportMemory m_memory;
    QPointer<Presentation> m_presentation;
};
