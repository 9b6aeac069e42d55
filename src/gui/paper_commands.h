// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/theme.h"
#include "core/result.h"
#include "review/report_parts.h"

#include <QObject>
#include <QPointer>

#include <functional>

class BookService;
class Dialogs;
class LanguageSwitch;
class Presentation;
class QWidget;

// The review to paper, with progress that can be cancelled: a PDF file or a printer; and as slides on a screen.
class PaperCommands final : public QObject {
    Q_OBJECT

public:
    // All must outlive the commands.
    PaperCommands(const BookService& book, const LanguageSwitch& language, Dialogs& dialogs, QWidget* window);

    void exportPdf(const Review& review, PaletteKind palette);
    void print(const Review& review, PaletteKind palette);
    // The slides full screen; again where they are shown already.
    void present(const Review& review, PaletteKind palette);

Q_SIGNALS:
    void pdfWritten(const QString& path);

private:
    using Progress = std::function<bool(int page, int pages)>;
    // Runs the work under a progress dialog that appears when it takes long.
    void run(const QString& doing, const QString& failed, const std::function<Result<void>(const Progress&)>& work);

    // The review as it is shown, with all that is printed.
    Result<FullReview> full(const Review& review) const;

    const BookService& m_book;
    const LanguageSwitch& m_language;
    Dialogs& m_dialogs;
    QWidget* m_window;
    QPointer<Presentation> m_presentation;
};
