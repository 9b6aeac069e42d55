// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/tinted_icon.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <QtMath>

namespace {

QPixmap rendered(QLatin1String name, const QSize& pixels, const QColor& colour)
{
    const QString key = QStringLiteral("tinted/%1/%2/%3x%4")
                            .arg(QString(name), colour.name(QColor::HexArgb))
                            .arg(pixels.width())
                            .arg(pixels.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QFile file(QStringLiteral(":/icons/%1.svg").arg(QString(name)));
    if (file.open(QIODevice::ReadOnly)) {
        QByteArray svg = file.readAll();
        svg.replace("#000000", colour.name(QColor::HexRgb).toLatin1());
        QSvgRenderer renderer(svg);
        QPainter painter(&pixmap);
        painter.setOpacity(colour.alphaF());
        renderer.render(&painter, QRectF(QPointF(), QSizeF(pixels)));
    }
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class TintedEngine final : public QIconEngine {
public:
    TintedEngine(QLatin1String name, const QColor& colour)
        : m_name(name)
        , m_colour(colour)
    {
    }
    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        paintTintedIcon(*painter, rect, m_name, colour(mode));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        return rendered(m_name, size, colour(mode));
    }
    QIconEngine* clone() const override { return new TintedEngine(*this); }

private:
    QColor colour(QIcon::Mode mode) const
    {
        QColor colour = m_colour;
        if (mode == QIcon::Disabled)
            colour.setAlphaF(0.35F);
        return colour;
    }

    QLatin1String m_name;
    QColor m_colour;
};

} // namespace

void paintTintedIcon(QPainter& painter, const QRectF& area, QLatin1String name, const QColor& colour)
{
    const qreal side = qMin(area.width(), area.height());
    const qreal ratio = painter.device() ? painter.device()->devicePixelRatioF() : 1;
    const QSize pixels(qCeil(side * ratio), qCeil(side * ratio));
    const QPointF corner = area.center() - QPointF(side / 2, side / 2);
    painter.drawPixmap(
        QRectF(corner, QSizeF(side, side)), rendered(name, pixels, colour), QRectF(QPointF(), QSizeF(pixels)));
}

QIcon tintedIcon(QLatin1String name, const QColor& colour)
{
    return QIcon(new TintedEngine(name, colour));
}
