// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/paged_document.h"

#include <memory>
#include <vector>

// Some pages of a document, for a printer that was asked for a range. They keep their page numbers.
class PageChoice final : public PagedDocument {
public:
    // `chosen`: pages of `whole` from 0, at least one.
    PageChoice(std::unique_ptr<const PagedDocument> whole, std::vector<int> chosen);

    QSizeF pageSize() const override { return m_whole->pageSize(); }
    int pages() const override { return static_cast<int>(m_chosen.size()); }
    void draw(QPainter& painter, int page) const override;
    // Without bookmarks and links: their pages may not be there.
    PdfInfo info() const override;

private:
    std::unique_ptr<const PagedDocument> m_whole;
    std::vector<int> m_chosen;
};
