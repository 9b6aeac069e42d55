// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/paged_document.h"

#include <QStringList>

// What each page shows, for those who have it read: the bookmark it stands under. One for each page.
QStringList pageTitles(const PagedDocument& document);
