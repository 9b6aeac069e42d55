// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/month_progress.h"
#include "gui/sheet_notice.h"
#include "gui/sheet_view.h"

#include <QPersistentModelIndex>
#include <QTimer>
#include <QWidget>

#include <optional>

class CellPanel;
class EntryDesk;
class QAction;
class QLabel;
class SheetTabs;
class SheetToolRow;
class SheetWork;

// The page on which a monthly kind's figures are typed: a tab for each kind, the sheet, and below it what is known of
// the current cell. Everything typed is stored at once; what can't be stored stays where it was typed, with the reason.
class SheetPage final : public QWidget {
    Q_OBJECT

public:
    // The desk must outlive the page.
    SheetPage(EntryDesk& desk, QWidget* parent);
    ~SheetPage() override;

    // Shows a kind's sheet of the desk's store and year, at the first figure that the month lacks; without a month, at
    // the first that any month lacks. Errors: as EntryService::sheet(), BookMissing where the desk is not ready; the
    // page is then as before.
    Result<void> show(const RecordKind& kind, std::optional<Month> month);
    // "Undo paste 12 × 8": Ctrl+Z and Ctrl+Y work on this page.
    QAction* undoAction() const;
    QAction* redoAction() const;
    SheetView& view() { return *m_view; }
    const SheetModel& model() const { return m_model; }

Q_SIGNALS:
    void monthsWanted();
    void lockedMonthWanted(Month month);

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void arrange();
    void connectAll();
    void follow();
    void retranslate();
    void showTabs();
    void showKind(const QString& name);
    void stepKind(int step);
    void say(const SheetNotice::Content& content, const QModelIndex& place);
    // What stands below the sheet is brought up to date once, before the next painting, however much has changed.
    void refreshSoon();
    void refresh();
    void refreshPanel();
    void refreshNotice();
    void refreshProgress();
    void showProgress();
    void fitHeight();
    void showMenu(const QPoint& at);
    void leave();
    void cycleFocus();
    QModelIndex beginning(std::optional<Month> month) const;
    Month currentMonth() const;
    bool takesKey(const QKeyEvent& event, bool isTrial);

    EntryDesk& m_desk;
    SheetModel m_model;
    SheetView* m_view;
    SheetWork* m_work;
    SheetToolRow* m_tools;
    QLabel* m_message;
    SheetTabs* m_tabs;
    QWidget* m_card;
    SheetNotice* m_notice;
    CellPanel* m_panel;
    QTimer m_progressTimer; // progress is read after the edit has been painted
    std::vector<KindProgress> m_progress;
    QPersistentModelIndex m_noticePlace;
    bool m_isToRefresh = false;
    bool m_isToReload = false; // the labels changed: setWords() is not enough
};
