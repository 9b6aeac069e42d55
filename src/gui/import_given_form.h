// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words.h"
#include "gui/import_tables.h"
#include "gui/import_work.h"

#include <QWidget>

#include <memory>

class QHBoxLayout;

// What every record needs and the file does not have: one value for all of its records.
class ImportGivenForm final : public QWidget {
    Q_OBJECT

public:
    // work must outlive the form.
    ImportGivenForm(const ImportWork& work, std::shared_ptr<const Words> words, QWidget* parent);

    // Hides itself where nothing is to be given.
    void show(const ImportTable& table);

Q_SIGNALS:
    void given(int column, const QString& value);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* field(const RecordKind& kind, int column);
    QWidget* choiceField(const Column& column, int place);
    std::vector<std::pair<QString, QString>> choicesOf(const Column& column) const; // code and name
    void clear();
    void showValues(const ImportTable& table);

    const ImportWork& m_work;
    std::shared_ptr<const Words> m_words;
    QHBoxLayout* m_row;
    std::vector<std::pair<int, QWidget*>> m_fields; // by column of the kind
    QString m_shown;                                // what the fields are made for
};
