// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"
#include "domain/record_kind.h"

#include <QDialog>

#include <memory>

class Dialogs;

namespace Ui {
class StoreDialog;
}

// Asks what a store is called and where it stands. For a new book it asks for the first store, so that the book is no
// dead end, and for the file.
class StoreDialog final : public QDialog {
    Q_OBJECT

public:
    enum class Purpose { NewBook, AddStore };

    // takenIds: stores that the book already has. folder: where a new book is suggested to be kept.
    StoreDialog(Purpose purpose, Language language, const QStringList& takenIds, const QString& folder,
        Dialogs& dialogs, QWidget* parent);
    ~StoreDialog() override;

    // Valid after the dialog has been accepted.
    Record store() const; // of kind `stores`
    QString path() const; // of a new book

    void accept() override;

private:
    // What is wrong with the first field that is, for the line below the form; empty: nothing. Moves the focus there.
    QString problem();
    void suggestPath();
    void browse();

    std::unique_ptr<Ui::StoreDialog> m_ui;
    Purpose m_purpose;
    QStringList m_takenIds;
    QString m_folder;
    Dialogs& m_dialogs;
    bool m_isPathChosen = false;
};
