// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words.h"
#include "services/import_service.h"

#include <QDialog>

#include <functional>
#include <memory>

namespace Ui {
class ImportDialog;
}

// Imports files under the person's eyes: progress that can be cancelled, then what became of each file, and every
// refused cell with its line, column, value and reason. What was refused can be left out and the rest imported.
class ImportDialog final : public QDialog {
    Q_OBJECT

public:
    using Import = std::function<Result<std::vector<ImportedFile>>(const QStringList&, const ImportOptions&)>;

    // Begins as soon as it is shown.
    ImportDialog(const QStringList& paths, Import import, std::shared_ptr<const Words> words, QWidget* parent);
    ~ImportDialog() override;

    // Whether any file changed the book.
    bool hasStored() const { return m_hasStored; }
    void reject() override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void run(const QStringList& paths, bool skipBad);
    bool showProgress(const ImportProgress& progress);
    void showOutcome(const std::vector<ImportedFile>& files);
    void showFiles(const std::vector<ImportedFile>& files);
    void showRefusals(const std::vector<ImportedFile>& files);
    void showFailure(const Error& error);
    void copy() const;
    QString headline(const std::vector<ImportedFile>& files) const;
    QString outcomeOf(const ImportedFile& file) const;

    std::unique_ptr<Ui::ImportDialog> m_ui;
    QStringList m_paths;
    Import m_import;
    std::shared_ptr<const Words> m_words;
    QStringList m_withBadCells; // files of which nothing is stored because of single cells
    bool m_hasBegun = false;
    bool m_isRunning = false;
    bool m_isCancelled = false;
    bool m_hasStored = false;
};
