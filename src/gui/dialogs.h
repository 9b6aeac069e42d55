// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/report_file.h"

#include <QString>
#include <QStringList>

class QPrinter;
class QWidget;

// What there is to print on: the system's own choice among its printers.
enum class PrinterKind { None, Grey, Colour };

// Every question that stops the program until it is answered goes through here, so that tests can drive the real menus
// and answer for the person. An empty path or list means the person thought better of it.
class Dialogs {
public:
    virtual ~Dialogs() = default;

    virtual QString bookToOpen(QWidget* parent, const QString& folder) = 0;
    virtual QString bookToMake(QWidget* parent, const QString& suggestedPath) = 0;
    virtual QStringList filesToImport(QWidget* parent, const QString& folder) = 0;
    virtual QString folderToImport(QWidget* parent, const QString& folder) = 0;
    // A report's path; that an existing file is replaced has been confirmed.
    virtual QString reportToWrite(QWidget* parent, const QString& suggestedPath, ReportFormat format) = 0;
    // The path of a workbook to fill in; as above.
    virtual QString workbookToWrite(QWidget* parent, const QString& suggestedPath) = 0;
    // A picture's path, ending in .png or .svg; as above.
    virtual QString pictureToWrite(QWidget* parent, const QString& suggestedPath) = 0;
    virtual PrinterKind printer() const = 0;
    // Lets the person choose a printer, its settings and which of the pages; false: not now.
    virtual bool choosePrinter(QWidget* parent, QPrinter& printer, int pages) = 0;
    // A question with two answers; `yes` is the button's text for the one that is asked about.
    virtual bool agrees(QWidget* parent, const QString& title, const QString& text, const QString& yes) = 0;
    // Something failed: what happened, what was kept and what to do.
    virtual void tell(QWidget* parent, const QString& title, const QString& text) = 0;
};

// The dialogs of the system.
class SystemDialogs final : public Dialogs {
public:
    QString bookToOpen(QWidget* parent, const QString& folder) override;
    QString bookToMake(QWidget* parent, const QString& suggestedPath) override;
    QStringList filesToImport(QWidget* parent, const QString& folder) override;
    QString folderToImport(QWidget* parent, const QString& folder) override;
    QString reportToWrite(QWidget* parent, const QString& suggestedPath, ReportFormat format) override;
    QString workbookToWrite(QWidget* parent, const QString& suggestedPath) override;
    QString pictureToWrite(QWidget* parent, const QString& suggestedPath) override;
    PrinterKind printer() const override;
    bool choosePrinter(QWidget* parent, QPrinter& printer, int pages) override;
    bool agrees(QWidget* parent, const QString& title, const QString& text, const QString& yes) override;
    void tell(QWidget* parent, const QString& title, const QString& text) override;
};
