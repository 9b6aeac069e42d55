// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words.h"
#include "domain/complaint_list.h"
#include "models/record_text.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;

// Earlier complaints that the one in the form may repeat: of the same category first, or those whose number or note has
// the words typed here. Enter links the one that is marked.
class ComplaintRepeats final : public QWidget {
    Q_OBJECT

public:
    explicit ComplaintRepeats(QWidget* parent);

    using QWidget::show;
    // complaints: all of the store. record: the complaint as it is typed now; without a moment of acceptance nothing is
    // found.
    void show(const std::vector<ComplaintItem>& complaints, const ComplaintItem& complaint, const RecordNames& names,
        const Words& words);
    // Nothing to look for.
    void clear();
    void focusSearch();
    QString searchText() const;

Q_SIGNALS:
    void searched(); // other words are looked for
    void linkWanted(const QString& complaint);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void link();
    void retranslate();

    QLineEdit* m_search;
    QListWidget* m_list;
    QLabel* m_none;
};
