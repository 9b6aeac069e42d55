// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/chart_picture.h"

#include "charts/chart.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace {

constexpr int kSharpness = 2;
constexpr int kResolution = 96; // the letter sizes' own

QSize laidOut(Chart& chart, double width)
{
    const double wide = std::ceil(std::max(width, chart.comfortableWidth()));
    const double high = std::ceil(chart.preferredHeight(wide));
    chart.resize({wide, high});
    return {static_cast<int>(wide), static_cast<int>(high)};
}

}

QImage ChartPicture::image(const ChartSpec& spec, const Theme& theme, double width)
{
    Chart chart(spec, theme);
    const QSize size = laidOut(chart, width);
    QImage image(size * kSharpness, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(kSharpness);
    image.fill(theme.surface);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    chart.render(painter, QRectF(QPointF(), size));
    return image;
}

QByteArray ChartPicture::svg(const ChartSpec& spec, const Theme& theme, const QString& title, double width)
{
    Chart chart(spec, theme);
    const QSize size = laidOut(chart, width);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(kResolution);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setTitle(title.toHtmlEscaped()); // the generator writes it as it is
    QPainter painter(&generator);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRect(QPoint(), size), theme.surface);
    chart.render(painter, QRectF(QPointF(), size));
    painter.end();
    return bytes;
}
