// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/words.h"
#include "domain/record_rules.h"
#include "models/record_text.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;
class RecordField;

// One record that is typed in, on a card: a field for each of the kind's columns but the store. What can't be read and
// what breaks a rule is told at its field; nothing that was typed goes before it is stored or given up.
class EventForm final : public QWidget {
    Q_OBJECT

public:
    // Something that a kind brings with it: above the fields, and below one of them.
    struct Extras {
        QWidget* head = nullptr;
        QString column;
        QWidget* belowColumn = nullptr;
    };

    // The clock must outlive the form.
    EventForm(const Clock& clock, QWidget* parent);

    // Fields for another kind, and nothing in them. The kind must outlive the form; the extras stay the caller's.
    void begin(const RecordKind& kind, const Extras& extras);
    void setWords(RecordNames names, std::shared_ptr<const Words> words);
    void show(const Record& stored);
    // A record that is not stored yet; `proposal` has the store and what is likely.
    void showNew(const Record& proposal);
    void clear();

    bool hasKind() const { return m_kind != nullptr; }
    const RecordKind& kind() const { return *m_kind; } // hasKind() must hold
    bool hasRecord() const { return m_record.has_value(); }
    bool isNew() const { return m_isNew; }
    // As it was stored when it was shown; none for a new one.
    std::optional<Record> before() const { return m_isNew ? std::nullopt : m_record; }
    // The record shown or proposed; hasRecord() must hold.
    const Record& base() const { return *m_record; }
    bool isTouched() const;
    // What is typed as a record. None where a field can't be read: it is marked, and the first of them has the focus.
    std::optional<Record> read();
    // The value that stands in a column's field, where it can be read.
    Value value(QStringView column) const;
    RecordField& field(QStringView column) const;
    void type(QStringView column, const Value& value) const;
    // Another proposal for a field of a new record that is not touched.
    void propose(QStringView column, const Value& value);

    void showFaults(const std::vector<BrokenRule>& faults);
    void showProblem(QStringView column, const QString& text) const;
    // What a field that names another record offers.
    void setLinks(QStringView column, const QStringList& links) const;
    // Columns that can't be changed, and why; empty: all can.
    void setLocked(const std::vector<int>& columns, const QString& reason);
    void setReadOnly(bool isReadOnly);
    void focusFirst();

    QString heading() const;

Q_SIGNALS:
    void edited();
    void saveWanted();
    void discardWanted();
    void left(); // what had the focus is about to be out of use

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void layOut(const Extras& extras);
    void fillFields(const Record& record);
    void retranslate();
    void updateHead();
    void updateButtons();
    void noteEdited(RecordField& field);
    void check(const RecordField& field);
    std::vector<BrokenRule> rulesNow() const;
    void moveOn(const RecordField& field);
    void focus(RecordField& field);
    void showWhole(QWidget& widget);
    RecordField* fieldOf(int column) const;

    const Clock& m_clock;
    const RecordKind* m_kind = nullptr; // none before begin()
    RecordNames m_names;
    std::shared_ptr<const Words> m_words;
    std::optional<Record> m_record;
    bool m_isNew = false;
    bool m_isReadOnly = false;
    bool m_isFilling = false;
    QString m_lockReason;
    QLabel* m_heading;
    QLabel* m_lock;
    QVBoxLayout* m_headSlot;
    QScrollArea* m_scroll;
    QWidget* m_body;
    QGridLayout* m_grid;
    QPushButton* m_save;
    QPushButton* m_discard;
    QLabel* m_required;                 // what the star beside a name says
    std::vector<RecordField*> m_fields; // in the order of the Tab key
};
