// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QAction;
class QLabel;

// A page in place of a chapter that can't be shown: what is the matter, and what to do, with the buttons that do it.
class EmptyPage final : public QWidget {
    Q_OBJECT

public:
    // The first action is the one most will want.
    EmptyPage(const std::vector<QAction*>& actions, QWidget* parent);

    void showText(const QString& title, const QString& text);
    QString title() const;
    QString text() const;

private:
    QLabel* m_title;
    QLabel* m_text;
};
