// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/dialogs.h"
#include "gui/report_source.h"
#include "print/report_choices.h"

#include <QDialog>
#include <QTimer>

#include <map>
#include <memory>

class LanguageSwitch;

namespace Ui {
class ReportDialog;
}

// What is made of a review, and how: left the choices, right what comes of them. Making it is the business of whoever
// opens the dialog; it stays open meanwhile, so that one can be made after the other.
class ReportDialog final : public QDialog {
    Q_OBJECT

public:
    struct Subject {
        const BookService& book; // must outlive the dialog
        ReviewRequest request;
    };

    ReportDialog(
        Subject subject, ReportChoices first, const LanguageSwitch& language, PrinterKind printer, QWidget* parent);
    ~ReportDialog() override;

    const ReportChoices& choices() const { return m_choices; }
    // Says what became of a wish, beside the buttons.
    void say(const QString& text);
    // Whether the preview shows what is chosen.
    bool isPreviewDone() const { return !m_rebuild.isActive(); }

Q_SIGNALS:
    void saveWanted();
    void printWanted();
    void presentWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void connectChoices();
    void retranslate();
    void showChoices();
    void takeChoices();
    void follow(); // which choices matter to what is made
    void rebuild();
    QString remark() const;
    bool isOnPaper() const { return m_choices.format == ReportFormat::Pdf; }
    bool isSlides() const { return isOnPaper() && m_choices.options.layout == ReportLayout::Slides; }
    // The review in a language, read once; with the records once a workbook was asked for.
    Result<const ReportSource*> source(Language language, bool needsRecords);

    struct Read {
        std::unique_ptr<Words> words;
        ReportSource source;
        bool hasRecords = false;
    };

    std::unique_ptr<Ui::ReportDialog> m_ui;
    Subject m_subject;
    ReportChoices m_choices;
    const LanguageSwitch& m_language;
    PrinterKind m_printer;
    std::map<Language, Read> m_read;
    QTimer m_rebuild;
    bool m_isShowing = false; // the choices, so that their changes are not a person's
};
