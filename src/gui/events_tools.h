// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/month.h"
#include "core/words.h"
#include "models/record_text.h"

#include <QWidget>

#include <optional>

class ComplaintFilterBar;
class QComboBox;
class QLabel;
class QPushButton;

// What is done with the list: which months and, of complaints, which of them it shows; a new record, and deleting one.
class EventsTools final : public QWidget {
    Q_OBJECT

public:
    explicit EventsTools(QWidget* parent);

    void setWords(const RecordNames& names, const Words& words);
    // What belongs to a year has no months to choose.
    void setHasMonths(bool hasMonths);
    // Without telling that it was chosen.
    void showMonth(std::optional<Month> month);
    // The year whose months can be chosen.
    void setYear(int year) { m_year = year; }
    void setCount(int listed, int all);
    void setCanAdd(bool canAdd);
    void setCanDelete(bool canDelete);
    ComplaintFilterBar& filter() { return *m_filter; }

Q_SIGNALS:
    void monthChosen(std::optional<Month> month); // none: the whole year
    void newWanted();
    void deleteWanted();

private:
    int m_year = 0;
    QComboBox* m_months;
    ComplaintFilterBar* m_filter;
    QLabel* m_count;
    QPushButton* m_new;
    QPushButton* m_delete;
};
