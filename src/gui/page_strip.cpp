// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/page_strip.h"

#include "charts/theme.h"
#include "gui/calm_style.h"
#include "gui/page_picture.h"

#include <QEvent>
#include <QHash>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <utility>

namespace {

constexpr int kWidth = 132;
constexpr int kPageWidth = 92;
constexpr int kSide = 10;
constexpr int kNumber = 18;

QSize pageSizeOf(const PagedDocument* document)
{
    return document ? document->pageSize().scaled(kPageWidth, kPageWidth * 2, Qt::KeepAspectRatio).toSize() : QSize();
}

}

class PageStrip::Pages final : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;

    void show(std::shared_ptr<const PagedDocument> document, const QStringList& titles)
    {
        beginResetModel();
        m_document = std::move(document);
        m_titles = titles;
        m_pictures.clear();
        endResetModel();
    }
    int rowCount(const QModelIndex& parent = {}) const override
    {
        return m_document && !parent.isValid() ? m_document->pages() : 0;
    }
    QVariant data(const QModelIndex& index, int role) const override
    {
        switch (role) {
        case Qt::DisplayRole:
            return QString::number(index.row() + 1);
        case Qt::AccessibleTextRole:
            return PageStrip::tr("Page %1: %2").arg(index.row() + 1).arg(m_titles.value(index.row()));
        case Qt::ToolTipRole:
            return m_titles.value(index.row()).toHtmlEscaped();
        default:
            return {};
        }
    }
    const PagedDocument* document() const { return m_document.get(); }
    // Painted when asked for, then kept.
    QPixmap picture(int page, double ratio)
    {
        const QSize pixels = pageSizeOf(m_document.get()) * ratio;
        QPixmap& kept = m_pictures[page];
        if (kept.size() != pixels)
            kept = pagePicture(*m_document, page, pixels);
        return kept;
    }

private:
    std::shared_ptr<const PagedDocument> m_document;
    QStringList m_titles;
    QHash<int, QPixmap> m_pictures;
};

class PageStrip::Painting final : public QStyledItemDelegate {
public:
    Painting(Pages& pages, QWidget& strip)
        : QStyledItemDelegate(&strip)
        , m_pages(pages)
        , m_strip(strip)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {kPageWidth + 2 * kSide, pageSizeOf(m_pages.document()).height() + kNumber + 2 * kSide};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QSize size = pageSizeOf(m_pages.document());
        const QRect page(
            option.rect.center().x() - size.width() / 2, option.rect.top() + kSide, size.width(), size.height());
        const bool isCurrent = option.state & QStyle::State_Selected;
        painter->drawPixmap(page, m_pages.picture(index.row(), m_strip.devicePixelRatioF()));
        painter->setPen(QPen(option.palette.color(isCurrent ? QPalette::Link : QPalette::Mid), 1));
        painter->drawRect(QRectF(page).adjusted(-0.5, -0.5, 0.5, 0.5));
        if (isCurrent)
            paintFocusRing(*painter, QRectF(page).adjusted(-4, -4, 4, 4), option.palette.color(QPalette::Link));
        QFont letters = option.font;
        letters.setPixelSize(Theme::kLabelPx);
        letters.setBold(isCurrent);
        painter->setFont(letters);
        painter->setPen(option.palette.color(isCurrent ? QPalette::WindowText : QPalette::PlaceholderText));
        painter->drawText(QRect(option.rect.left(), page.bottom() + 5, option.rect.width(), kNumber), Qt::AlignCenter,
            index.data().toString());
    }

private:
    Pages& m_pages;
    QWidget& m_strip;
};

PageStrip::PageStrip(QWidget* parent)
    : QListView(parent)
    , m_pages(new Pages(this))
{
    setModel(m_pages);
    setItemDelegate(new Painting(*m_pages, *this));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFixedWidth(kWidth);
    QPalette colours = palette();
    colours.setColor(QPalette::Base, colours.color(QPalette::Window));
    setPalette(colours);
    retranslate();
}

PageStrip::~PageStrip() = default;

void PageStrip::show(std::shared_ptr<const PagedDocument> document, const QStringList& titles)
{
    const QSignalBlocker quiet(this); // the view says which page is shown now
    const int place = verticalScrollBar()->value();
    m_pages->show(std::move(document), titles);
    doItemsLayout();
    verticalScrollBar()->setValue(place);
}

void PageStrip::setPage(int page)
{
    const QModelIndex index = m_pages->index(page);
    if (!index.isValid() || index == currentIndex())
        return;
    const QSignalBlocker quiet(this);
    setCurrentIndex(index);
    scrollTo(index);
}

void PageStrip::retranslate()
{
    setAccessibleName(tr("Pages"));
}

void PageStrip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QListView::changeEvent(event);
}

void PageStrip::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid())
        Q_EMIT pageChosen(current.row());
}
