// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words.h"
#include "domain/complaint_list.h"
#include "models/record_text.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

// Which complaints are listed: by state, level, category, and words in the number or the note.
class ComplaintFilterBar final : public QWidget {
    Q_OBJECT

public:
    explicit ComplaintFilterBar(QWidget* parent);

    // The lists' words; what is chosen stays.
    void setWords(const RecordNames& names, const Words& words);
    ComplaintFilter filter() const;
    bool isFiltering() const;
    void reset();
    void focusSearch();

Q_SIGNALS:
    void changed();

private:
    QComboBox* m_state;
    QComboBox* m_level;
    QComboBox* m_category;
    QLineEdit* m_search;
};
