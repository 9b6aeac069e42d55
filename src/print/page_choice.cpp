// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/page_choice.h"

#include <utility>

PageChoice::PageChoice(std::unique_ptr<const PagedDocument> whole, std::vector<int> chosen)
    : m_whole(std::move(whole))
    , m_chosen(std::move(chosen))
{
}

void PageChoice::draw(QPainter& painter, int page) const
{
    m_whole->draw(painter, m_chosen[static_cast<size_t>(page)]);
}

PdfInfo PageChoice::info() const
{
    PdfInfo info = m_whole->info();
    info.bookmarks.clear();
    info.links.clear();
    return info;
}
