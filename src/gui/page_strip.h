// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/paged_document.h"

#include <QAbstractListModel>
#include <QListView>
#include <QStringList>

#include <memory>

// The pages of a document small, one below the other; each is painted when it first comes into view.
class PageStrip final : public QListView {
    Q_OBJECT

public:
    explicit PageStrip(QWidget* parent);
    ~PageStrip() override;

    // nullptr: none. `titles`: one for each page.
    void show(std::shared_ptr<const PagedDocument> document, const QStringList& titles);
    void setPage(int page); // from 0
    void retranslate();

Q_SIGNALS:
    void pageChosen(int page);

protected:
    void changeEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    class Pages;
    class Painting;

    Pages* m_pages;
};
