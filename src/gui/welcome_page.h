// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

class QAction;
class QLabel;
class QVBoxLayout;

// What is seen while no book is open: the ways to one.
class WelcomePage final : public QWidget {
    Q_OBJECT

public:
    // actions: the first is the one a newcomer wants.
    WelcomePage(const std::vector<QAction*>& actions, QWidget* parent);

    // Newest first; a book whose file is gone is greyed and says so.
    void showRecentBooks(const QStringList& paths);

Q_SIGNALS:
    void bookChosen(const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* m_title;
    QLabel* m_text;
    QLabel* m_recentTitle;
    QVBoxLayout* m_recent;
    QStringList m_paths;
};
