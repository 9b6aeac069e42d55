// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QAbstractItemModel;
class QLabel;
class QModelIndex;
class QPushButton;
class QStackedLayout;
class QTableView;

// The list of records beside the form: a row a record. Where there are none it says what to do.
class EventList final : public QWidget {
    Q_OBJECT

public:
    explicit EventList(QWidget* parent);

    // The model must outlive the list.
    void setModel(QAbstractItemModel* model);
    // Shown in the place of an empty list; `action` is the button's text.
    void setEmptyWords(const QString& title, const QString& text, const QString& action);
    // Makes it the current row without saying that it was chosen; an invalid index: none.
    void mark(const QModelIndex& index);
    QModelIndex current() const;
    // The focus comes here by itself, as after saving: the next key may have been meant for elsewhere, so that Delete
    // is only said to be wanted when it is pressed again, or after another key or a click here.
    void receiveFocus();
    QTableView& table() { return *m_table; }

Q_SIGNALS:
    void remade();                         // the model has been reset: no row is current
    void chosen(const QModelIndex& index); // another row, by the person
    void opened();                         // Enter or a double click: the person wants to change it
    void deleteWanted();
    void deleteHeld(); // Delete, where the person has not chosen anything here yet: see receiveFocus()
    void emptyActionWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void arrange();
    void measure();
    void leaveOut();
    void fit();
    void showEmptiness();

    QStackedLayout* m_stack;
    QTableView* m_table;
    QWidget* m_empty;
    QLabel* m_emptyTitle;
    QLabel* m_emptyText;
    QPushButton* m_emptyAction;
    std::vector<int> m_wanted; // widths of the columns, if there is room
    int m_widest = 0;          // column
    bool m_isHandedOver = false;
    bool m_isMarking = false;
};
