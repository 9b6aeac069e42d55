// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/block_clipboard.h"

#include "models/review_table_model.h"
#include "print/chart_picture.h"
#include "print/web_table.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <memory>

void copyTable(const TableBlock& table)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(tableText(table));
    data->setHtml(clipboardTable(table));
    QGuiApplication::clipboard()->setMimeData(data.release());
}

void copyChart(const ChartSpec& chart, PaletteKind palette, const QString& title)
{
    const Theme theme = Theme::make(Appearance::Light, palette);
    auto data = std::make_unique<QMimeData>();
    data->setImageData(ChartPicture::image(chart, theme));
    data->setData(QStringLiteral("image/svg+xml"), ChartPicture::svg(chart, theme, title));
    QGuiApplication::clipboard()->setMimeData(data.release());
}
