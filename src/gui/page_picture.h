// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/paged_document.h"

#include <QPixmap>

// A page as it looks on white paper, filling so many pixels. `page` from 0.
QPixmap pagePicture(const PagedDocument& document, int page, QSize pixels);
