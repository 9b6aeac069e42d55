// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/paged_document.h"

#include <QAbstractScrollArea>
#include <QPixmap>
#include <QStringList>

#include <memory>

// One page of a document, large. It is painted when it is first shown. Page down and up, the arrows and the wheel lead
// through the document, Home and End to its ends; + and - and Ctrl with the wheel change between the whole page and
// its width.
class PageView final : public QAbstractScrollArea {
    Q_OBJECT

public:
    enum class Zoom { WholePage, Width };

    explicit PageView(QWidget* parent);

    // Stays on the page it shows, or the last one there is; nullptr: nothing to show.
    void show(std::shared_ptr<const PagedDocument> document);
    void goTo(int page); // from 0; outside: the nearest
    void setZoom(Zoom zoom);
    int page() const { return m_page; }
    int pages() const { return m_document ? m_document->pages() : 0; }
    Zoom zoom() const { return m_zoom; }
    const QStringList& titles() const { return m_titles; }
    void retranslate();

Q_SIGNALS:
    void pageShown(int page);
    void zoomChanged();

protected:
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    QSizeF drawnSize() const; // of the page, in the view's pixels
    void fitScrollBar();
    void turn(int pages, bool isToEnd);
    bool scrolls(int direction) const; // whether the page goes on above (-1) or below (1)

    std::shared_ptr<const PagedDocument> m_document;
    QStringList m_titles;
    QPixmap m_picture; // of the page in view, at its size
    Zoom m_zoom = Zoom::WholePage;
    int m_page = 0;
    int m_wheel = 0; // eighths of a degree not yet made a step
};
