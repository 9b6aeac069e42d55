// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"
#include "core/month.h"

#include <QWidget>

#include <optional>
#include <vector>

class QAction;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

// What is under review: the year, the months of it, what it is compared with; at the right the language, the look and
// the ways to paper.
class TopBar final : public QWidget {
    Q_OBJECT

public:
    struct Actions {
        QAction* previousYear;
        QAction* nextYear;
        QAction* changeLanguage;
        QAction* report;
        QAction* exportPdf;
        QMenu* lookMenu;
    };
    TopBar(const Actions& actions, QWidget* parent);

    // years: that have figures, ascending. through: the last month reviewed; last: the last that has figures.
    void showScope(const std::vector<int>& years, int year, std::optional<Month> through, std::optional<Month> last);
    // Figures of a year are entered: nothing is compared or printed.
    void showEntry(const std::vector<int>& years, int year);
    // Nothing is reviewed: the controls for it are hidden.
    void clearScope();

Q_SIGNALS:
    void yearChosen(int year);
    void throughChosen(Month through);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslate();
    void fillMenus();
    void showLabels();
    void stepYear(int years);

    Actions m_actions;
    QWidget* m_yearBox;
    QToolButton* m_previous;
    QToolButton* m_year;
    QToolButton* m_next;
    QToolButton* m_through;
    QLabel* m_compared;
    QToolButton* m_language;
    QToolButton* m_look;
    QPushButton* m_report;
    QPushButton* m_export;
    std::vector<int> m_years;
    int m_shownYear = 0;
    std::optional<Month> m_shownThrough;
    std::optional<Month> m_lastMonth;
    bool m_isEntry = false;
};
