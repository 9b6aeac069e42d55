// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/vocabulary_model.h"

#include <QWidget>

class EntryDesk;
class EntryMessage;
class EntryTable;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

// The labels that the desk's store uses, a vocabulary at a time: names in both languages, order, flags, and whether a
// value is still offered.
class VocabulariesPage final : public QWidget {
    Q_OBJECT

public:
    // The desk must outlive the page.
    VocabulariesPage(EntryDesk& desk, QWidget* parent);

    VocabularyModel& model() { return m_model; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* values();
    void follow();
    void reload();
    void fillList();
    void showVocabulary(int row);
    void showButtons();
    QString refusalText(const Error& error) const;
    void add();
    void move(int by);
    void changeOffer();
    void addUndoKeys();
    void takeBack(bool isUndo);
    // What a step did, for "Undone: %1".
    QString stepText(const VocabularyStep& step) const;
    void showStep(const VocabularyStep& step);
    // Another language or other codes: the row of a code is current again.
    void goTo(const QString& code, int column);
    void retranslate();

    EntryDesk& m_desk;
    VocabularyModel m_model;
    QLabel* m_headline;
    QLabel* m_hint;
    QListWidget* m_list;
    EntryTable* m_table;
    QPushButton* m_up;
    QPushButton* m_down;
    QPushButton* m_offer;
    QLineEdit* m_chinese;
    QLineEdit* m_english;
    QPushButton* m_add;
    EntryMessage* m_message;
    StoreId m_store; // as shown
    std::shared_ptr<const Words> m_words;
};
