// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/paged_document.h"
#include "print/workbook_contents.h"

#include <QWidget>

#include <memory>
#include <vector>

class PageStrip;
class PageView;
class QLabel;
class QStackedWidget;
class QToolButton;
class QTreeWidget;

// What a report will be: its pages, small in a strip and one of them large, or the sheets of a workbook.
class ReportPreview final : public QWidget {
    Q_OBJECT

public:
    explicit ReportPreview(QWidget* parent);

    void showPages(std::shared_ptr<const PagedDocument> document);
    void showSheets(const std::vector<WorkbookSheet>& sheets);
    // Why there is nothing to show.
    void showReason(const QString& text);
    // Above the pages, what has to be known about them; empty: nothing.
    void setRemark(const QString& text);
    int pages() const; // 0: no pages are shown
    PageView& view() { return *m_view; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void arrangeTools();
    void follow();
    void retranslate();

    QStackedWidget* m_stack;
    QWidget* m_paged;
    PageStrip* m_strip;
    PageView* m_view;
    QTreeWidget* m_sheets;
    QLabel* m_reason;
    QLabel* m_remark;
    QWidget* m_tools;
    QToolButton* m_back;
    QLabel* m_place;
    QToolButton* m_forward;
    QToolButton* m_whole;
    QToolButton* m_width;
};
