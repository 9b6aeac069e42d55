// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/report_preview.h"

#include "charts/theme.h"
#include "gui/page_strip.h"
#include "gui/page_view.h"
#include "gui/tinted_icon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <utility>

namespace {

constexpr int kNameWidth = 260;
constexpr int kRowHeight = 28;
constexpr int kPlaceWidth = 120;

}

ReportPreview::ReportPreview(QWidget* parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_paged(new QWidget(m_stack))
    , m_strip(new PageStrip(m_paged))
    , m_view(new PageView(m_paged))
    , m_sheets(new QTreeWidget(m_stack))
    , m_reason(new QLabel(m_stack))
    , m_remark(new QLabel(this))
    , m_tools(new QWidget(this))
    , m_back(new QToolButton(m_tools))
    , m_place(new QLabel(m_tools))
    , m_forward(new QToolButton(m_tools))
    , m_whole(new QToolButton(m_tools))
    , m_width(new QToolButton(m_tools))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_remark->setWordWrap(true);
    m_remark->setForegroundRole(QPalette::PlaceholderText);
    m_remark->hide();
    arrangeTools();
    auto* pages = new QHBoxLayout(m_paged);
    pages->setContentsMargins(0, 0, 0, 0);
    pages->setSpacing(0);
    pages->addWidget(m_strip);
    pages->addWidget(m_view, 1);
    m_sheets->setRootIsDecorated(false);
    m_sheets->setColumnCount(2);
    m_sheets->setColumnWidth(0, kNameWidth);
    m_sheets->setFrameShape(QFrame::NoFrame);
    m_sheets->setUniformRowHeights(true);
    m_sheets->header()->setSectionsMovable(false);
    m_reason->setWordWrap(true);
    m_reason->setAlignment(Qt::AlignCenter);
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setForegroundRole(QPalette::PlaceholderText);
    m_stack->addWidget(m_paged);
    m_stack->addWidget(m_sheets);
    m_stack->addWidget(m_reason);
    column->addWidget(m_remark);
    column->addWidget(m_stack, 1);
    column->addWidget(m_tools);
    connect(m_strip, &PageStrip::pageChosen, m_view, &PageView::goTo);
    connect(m_view, &PageView::pageShown, this, &ReportPreview::follow);
    connect(m_view, &PageView::zoomChanged, this, &ReportPreview::follow);
    retranslate();
}

void ReportPreview::arrangeTools()
{
    auto* row = new QHBoxLayout(m_tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    m_place->setAlignment(Qt::AlignCenter);
    m_place->setMinimumWidth(kPlaceWidth);
    m_place->setObjectName(QStringLiteral("place"));
    m_back->setObjectName(QStringLiteral("pageBack"));
    m_forward->setObjectName(QStringLiteral("pageForward"));
    for (QToolButton* button : {m_back, m_forward, m_whole, m_width}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    for (QToolButton* button : {m_whole, m_width}) {
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setCheckable(true);
        button->setAutoExclusive(true);
    }
    row->addStretch(1);
    row->addWidget(m_back);
    row->addWidget(m_place);
    row->addWidget(m_forward);
    row->addSpacing(Theme::kGapPx);
    row->addWidget(m_whole);
    row->addWidget(m_width);
    row->addStretch(1);
    connect(m_back, &QToolButton::clicked, this, [this] { m_view->goTo(m_view->page() - 1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { m_view->goTo(m_view->page() + 1); });
    connect(m_whole, &QToolButton::clicked, this, [this] { m_view->setZoom(PageView::Zoom::WholePage); });
    connect(m_width, &QToolButton::clicked, this, [this] { m_view->setZoom(PageView::Zoom::Width); });
}

int ReportPreview::pages() const
{
    return m_stack->currentWidget() == m_paged ? m_view->pages() : 0;
}

void ReportPreview::showPages(std::shared_ptr<const PagedDocument> document)
{
    m_view->show(document);
    m_strip->show(std::move(document), m_view->titles());
    m_stack->setCurrentWidget(m_paged);
    follow();
}

void ReportPreview::showSheets(const std::vector<WorkbookSheet>& sheets)
{
    m_sheets->clear();
    for (const WorkbookSheet& sheet : sheets) {
        auto* item = new QTreeWidgetItem(m_sheets, {sheet.name, sheet.what});
        item->setSizeHint(0, {kNameWidth, kRowHeight});
        item->setToolTip(1, sheet.what.toHtmlEscaped());
    }
    m_sheets->setCurrentItem(m_sheets->topLevelItem(0));
    m_stack->setCurrentWidget(m_sheets);
    follow();
}

void ReportPreview::showReason(const QString& text)
{
    m_reason->setText(text);
    m_stack->setCurrentWidget(m_reason);
    follow();
}

void ReportPreview::setRemark(const QString& text)
{
    m_remark->setText(text);
    m_remark->setVisible(!text.isEmpty());
}

void ReportPreview::follow()
{
    const int page = m_view->page();
    m_tools->setVisible(m_stack->currentWidget() == m_paged);
    m_strip->setPage(page);
    m_place->setText(tr("Page %1 of %2").arg(page + 1).arg(m_view->pages()));
    m_back->setEnabled(page > 0);
    m_forward->setEnabled(page + 1 < m_view->pages());
    m_whole->setChecked(m_view->zoom() == PageView::Zoom::WholePage);
    m_width->setChecked(m_view->zoom() == PageView::Zoom::Width);
}

void ReportPreview::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ReportPreview::retranslate()
{
    const QColor ink = palette().color(QPalette::WindowText);
    m_back->setIcon(tintedIcon(QLatin1String("chevron-left"), ink));
    m_forward->setIcon(tintedIcon(QLatin1String("chevron-right"), ink));
    m_back->setAccessibleName(tr("Page before"));
    m_forward->setAccessibleName(tr("Next page"));
    m_back->setToolTip(m_back->accessibleName());
    m_forward->setToolTip(m_forward->accessibleName());
    m_whole->setText(tr("Whole page"));
    m_width->setText(tr("Page width"));
    m_sheets->setHeaderLabels({tr("Sheet"), tr("What stands in it")});
    m_sheets->setAccessibleName(tr("Sheets of the workbook"));
    follow();
}
