// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QPrinter;
class QWidget;

// Every question that stops the program until it is answered goes through here, so that tests can drive the real menus
// and answer for the person. An empty path or list means the person thought better of it.
class Dialogs {
public:
    virtual ~Dialogs() = default;

    virtual QString bookToOpen(QWidget* parent, const QString& folder) = 0;
    virtual QString bookToMake(QWidget* parent, const QString& suggestedPath) = 0;
    virtual QStringList filesToImport(QWidget* parent, const QString& folder) = 0;
    // A PDF's path; that an existing file is replaced has been confirmed.
    virtual QString pdfToWrite(QWidget* parent, const QString& suggestedPath) = 0;
    // A workbook's path; as above.
    virtual QString workbookToWrite(QWidget* parent, const QString& suggestedPath) = 0;
    // Lets the person choose a printer and its settings; false: not now.
    virtual bool choosePrinter(QWidget* parent, QPrinter& printer) = 0;
    // Something failed: what happened, what was kept and what to do.
    virtual void tell(QWidget* parent, const QString& title, const QString& text) = 0;
};

// The dialogs of the system.
class SystemDialogs final : public Dialogs {
public:
    QString bookToOpen(QWidget* parent, const QString& folder) override;
    QString bookToMake(QWidget* parent, const QString& suggestedPath) override;
    QStringList filesToImport(QWidget* parent, const QString& folder) override;
    QString pdfToWrite(QWidget* parent, const QString& suggestedPath) override;
    QString workbookToWrite(QWidget* parent, const QString& suggestedPath) override;
    bool choosePrinter(QWidget* parent, QPrinter& printer) override;
    void tell(QWidget* parent, const QString& title, const QString& text) override;
};
