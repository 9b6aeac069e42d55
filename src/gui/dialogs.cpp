// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Dialogs)
};

// The suffix is added before the question whether to replace a file is asked.
QString pathToSave(QWidget* parent, const QString& title, const QString& suggested, const QString& filter,
    const QString& suffix, QFileDialog::Options options)
{
    QFileDialog dialog(parent, title, suggested, filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(suffix);
    dialog.setOptions(options);
    dialog.selectFile(suggested);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

} // namespace

QString SystemDialogs::bookToOpen(QWidget* parent, const QString& folder)
{
    return QFileDialog::getOpenFileName(
        parent, Text::tr("Open a book"), folder, Text::tr("StoreYear books (*.storeyear);;All files (*)"));
}

QString SystemDialogs::bookToMake(QWidget* parent, const QString& suggestedPath)
{
    // The service refuses a path that exists; asking to replace would promise what it never does.
    return pathToSave(parent, Text::tr("Where to keep the new book"), suggestedPath,
        Text::tr("StoreYear books (*.storeyear)"), QStringLiteral("storeyear"), QFileDialog::DontConfirmOverwrite);
}

QStringList SystemDialogs::filesToImport(QWidget* parent, const QString& folder)
{
    return QFileDialog::getOpenFileNames(
        parent, Text::tr("Import files"), folder, Text::tr("Tables (*.xlsx *.csv *.tsv *.txt);;All files (*)"));
}

QString SystemDialogs::pdfToWrite(QWidget* parent, const QString& suggestedPath)
{
    return pathToSave(
        parent, Text::tr("Export as PDF"), suggestedPath, Text::tr("PDF files (*.pdf)"), QStringLiteral("pdf"), {});
}

QString SystemDialogs::workbookToWrite(QWidget* parent, const QString& suggestedPath)
{
    return pathToSave(parent, Text::tr("Save the template"), suggestedPath, Text::tr("Excel workbooks (*.xlsx)"),
        QStringLiteral("xlsx"), {});
}

bool SystemDialogs::choosePrinter(QWidget* parent, QPrinter& printer)
{
    QPrintDialog dialog(&printer, parent);
    dialog.setWindowTitle(Text::tr("Print the review"));
    return dialog.exec() == QDialog::Accepted;
}

void SystemDialogs::tell(QWidget* parent, const QString& title, const QString& text)
{
    QMessageBox box(QMessageBox::Warning, title, text, QMessageBox::NoButton, parent);
    box.setTextFormat(Qt::PlainText);
    box.addButton(Text::tr("OK"), QMessageBox::AcceptRole);
    box.exec();
}
