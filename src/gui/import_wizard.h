// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words.h"
#include "gui/import_tables.h"
#include "gui/import_tables_model.h"
#include "gui/import_work.h"

#include <QDialog>
#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

#include <memory>

class CellLink;
class ImportColumnsPage;
class ImportRecordsPage;
class QButtonGroup;
class QLabel;
class QListView;
class QProgressBar;
class QPushButton;
class QStackedWidget;

// Brings files into the book under the person's eyes: what was recognised of each table, what would become of its
// records, and the means to put both right; then all that is ticked in one step, or nothing.
class ImportWizard final : public QDialog {
    Q_OBJECT

public:
    // Begins as soon as it is shown.
    ImportWizard(const QStringList& paths, ImportWork work, std::shared_ptr<const Words> words, QWidget* parent);
    ~ImportWizard() override;

    // What was imported, once the dialog has been accepted.
    const ImportTables::Totals& imported() const { return m_imported; }
    // Whether the files are being read, or will be as soon as the event at hand is over.
    bool isBusy() const { return m_isRunning || m_recheck.isActive(); }
    void reject() override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void arrange();
    QWidget* tablesSide();
    QWidget* tableSide();
    QLayout* footer();
    void connectParts();

    void check(); // a trial over all that is ticked
    void import(bool skipBad);
    Result<std::vector<ImportedFile>> run(ImportOptions options);
    bool showProgress(const ImportProgress& progress);
    void beginRun();
    void endRun();
    void say(const QString& text, bool isAlarm);

    void showAll();
    void showButtons();
    void showTable();
    void showNotice(const ImportTable& table);
    void chooseTab(int tab);
    size_t current() const;
    bool hasCurrent() const;
    void redraft(const QString& kind, int headBegin, int headEnd);
    // What was asked for is done after the event that asked for it, since widgets are made anew.
    void checkSoon() { m_recheck.start(); }

    QStringList m_paths;
    ImportWork m_work;
    std::shared_ptr<const Words> m_words;
    ImportTables m_tables;
    ImportTablesModel m_model;
    ImportTables::Totals m_imported;
    QTimer m_recheck;

    QLabel* m_headline;
    QLabel* m_remark;
    QWidget* m_content;
    QListView* m_list;
    QLabel* m_name;
    QLabel* m_notice;
    CellLink* m_anew;
    QButtonGroup* m_tabs;
    QStackedWidget* m_pages;
    ImportColumnsPage* m_columns;
    ImportRecordsPage* m_records;
    QLabel* m_said;
    QProgressBar* m_progress;
    QPushButton* m_close;
    QPushButton* m_withoutThem;
    QPushButton* m_check;
    QPushButton* m_import;

    QElapsedTimer m_runningFor;
    QPointer<QWidget> m_hadFocus;
    QString m_shownTable; // which one the tab was chosen for
    bool m_hasBegun = false;
    bool m_isRunning = false;
    bool m_isCancelled = false;
    bool m_isStale = true; // what is shown is not what a trial has found
};
