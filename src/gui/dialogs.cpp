// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
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

QString SystemDialogs::folderToImport(QWidget* parent, const QString& folder)
{
    return QFileDialog::getExistingDirectory(parent, Text::tr("Import a folder"), folder);
}

QString SystemDialogs::reportToWrite(QWidget* parent, const QString& suggestedPath, ReportFormat format)
{
    const QString filter = format == ReportFormat::Workbook ? Text::tr("Excel workbooks (*.xlsx)")
        : format == ReportFormat::WebPage                   ? Text::tr("Web pages (*.html)")
                                                            : Text::tr("PDF files (*.pdf)");
    return pathToSave(
        parent, Text::tr("Save the report"), suggestedPath, filter, reportEndings().at(static_cast<int>(format)), {});
}

QString SystemDialogs::workbookToWrite(QWidget* parent, const QString& suggestedPath)
{
    return pathToSave(parent, Text::tr("Save the template"), suggestedPath, Text::tr("Excel workbooks (*.xlsx)"),
        QStringLiteral("xlsx"), {});
}

QString SystemDialogs::pictureToWrite(QWidget* parent, const QString& suggestedPath)
{
    return pathToSave(parent, Text::tr("Save the chart"), suggestedPath,
        Text::tr("Pictures (*.png);;Drawings that stay sharp (*.svg)"), QStringLiteral("png"), {});
}

PrinterKind SystemDialogs::printer() const
{
    if (QPrinterInfo::availablePrinterNames().isEmpty())
        return PrinterKind::None;
    const QList<QPrinter::ColorMode> modes = QPrinterInfo::defaultPrinter().supportedColorModes();
    return !modes.isEmpty() && !modes.contains(QPrinter::Color) ? PrinterKind::Grey : PrinterKind::Colour;
}

bool SystemDialogs::choosePrinter(QWidget* parent, QPrinter& printer, int pages)
{
    QPrintDialog dialog(&printer, parent);
    dialog.setWindowTitle(Text::tr("Print the review"));
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    dialog.setMinMax(1, pages);
    return dialog.exec() == QDialog::Accepted;
}

bool SystemDialogs::agrees(QWidget* parent, const QString& title, const QString& text, const QString& yes)
{
    QMessageBox box(QMessageBox::Question, title, text, QMessageBox::NoButton, parent);
    box.setTextFormat(Qt::PlainText);
    const QPushButton* agreed = box.addButton(yes, QMessageBox::AcceptRole);
    box.addButton(Text::tr("Leave it"), QMessageBox::RejectRole);
    box.exec();
    return box.clickedButton() == agreed;
}

void SystemDialogs::tell(QWidget* parent, const QString& title, const QString& text)
{
    QMessageBox box(QMessageBox::Warning, title, text, QMessageBox::NoButton, parent);
    box.setTextFormat(Qt::PlainText);
    box.addButton(Text::tr("OK"), QMessageBox::AcceptRole);
    box.exec();
}
