// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "domain/facts.h"
#include "review/review.h"

#include <QHash>
#include <QWidget>

#include <vector>

class NavButton;
class QAbstractButton;
class QAction;
class QButtonGroup;
class QComboBox;
class QLabel;
class QMenu;
class QToolButton;
class QVBoxLayout;

// The left of the window: the program's menu, the store, the chapters, and below a line what else can be done.
class SideBar final : public QWidget {
    Q_OBJECT

public:
    // Below the line, in this order: what opens a page that stays in front, and what is done at once. The bar shows
    // the actions' texts and follows their changes.
    SideBar(QMenu* menu, const std::vector<QAction*>& pages, const std::vector<QAction*>& actions, QWidget* parent);

    void showStores(const std::vector<StoreProfile>& stores, const StoreId& current);
    // No review: no chapters.
    void showChapters(const Review* review, const QString& currentId);
    void setCurrentChapter(const QString& id);
    // A few words of what has to be done, at a chapter; empty: none.
    void setChapterBadge(const QString& id, const QString& badge);
    // One of `pages`, in place of a chapter.
    void setCurrentPage(const QAction* page);
    void setBadge(const QAction* page, const QString& badge);
    // The open book's file at the bottom; empty: none.
    void showBook(const QString& path);
    void openMenu();

Q_SIGNALS:
    void storeChosen(const StoreId& store);
    void chapterChosen(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void check(QAbstractButton* current);
    NavButton* actionButton(QAction* action);

    QLabel* m_name;
    QToolButton* m_menuButton;
    QComboBox* m_stores;
    QButtonGroup* m_group;
    QVBoxLayout* m_chapters;
    QLabel* m_book;
    QString m_bookPath;
    QStringList m_chapterIds;
    QHash<const QAction*, NavButton*> m_pageButtons;
};
