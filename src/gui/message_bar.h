// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class CellLink;
class QAction;
class QLabel;
class QToolButton;

// One line over the page for what holds as long as the book is open, or has just happened. It can be put away.
class MessageBar final : public QWidget {
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent);

    void showMessage(const QString& text);
    // With something that can be done about it, as long as it can.
    void showOffer(const QString& text, QAction* action);
    bool offers(const QAction* action) const;
    QString message() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void followOffer();

    QLabel* m_text;
    CellLink* m_act;
    QPointer<QAction> m_offer;
    QToolButton* m_close;
};
