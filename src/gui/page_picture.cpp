// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/page_picture.h"

#include "charts/theme.h"

#include <QPainter>

QPixmap pagePicture(const PagedDocument& document, int page, QSize pixels)
{
    const QSizeF size = document.pageSize();
    QPixmap picture(pixels);
    picture.fill(Theme::make(Appearance::Light, PaletteKind::Default).surface);
    QPainter painter(&picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.scale(pixels.width() / size.width(), pixels.height() / size.height());
    document.draw(painter, page);
    return picture;
}
