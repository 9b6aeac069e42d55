// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/page_titles.h"

QStringList pageTitles(const PagedDocument& document)
{
    QStringList titles;
    for (const PdfBookmark& bookmark : document.info().bookmarks) {
        while (!titles.isEmpty() && titles.size() <= bookmark.place.page)
            titles.append(titles.last());
        if (titles.isEmpty() || titles.size() == bookmark.place.page)
            titles.append(bookmark.title);
        else
            titles[bookmark.place.page] = bookmark.title;
    }
    while (titles.size() < document.pages())
        titles.append(titles.isEmpty() ? QString() : titles.last());
    return titles;
}
