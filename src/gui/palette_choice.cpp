// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/palette_choice.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPixmap>

namespace {

constexpr int kSharpness = 3; // for any screen
constexpr int kPlateGap = 3;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PaletteChoice)
};

}

QString PaletteChoice::text(PaletteKind palette)
{
    switch (palette) {
    case PaletteKind::RedUp:
        return Text::tr("Red is good, green is bad");
    case PaletteKind::ColourBlind:
        return Text::tr("For colour-blind eyes");
    case PaletteKind::Grey:
        return Text::tr("Greys");
    case PaletteKind::Default:
        break;
    }
    return Text::tr("Green is good, red is bad");
}

QIcon PaletteChoice::swatch(PaletteKind palette)
{
    const Theme theme = Theme::make(Appearance::Light, palette);
    QPixmap picture(QSize(kSwatchWidth, kSwatchHeight) * kSharpness);
    picture.setDevicePixelRatio(kSharpness);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = (kSwatchWidth - 2.0 * kPlateGap) / 3;
    double left = 0;
    for (const QColor& colour : {theme.actual, theme.good, theme.bad}) {
        painter.setPen(QPen(theme.line, 1)); // greys near the ground's own have a rim
        painter.setBrush(colour);
        painter.drawRoundedRect(QRectF(left, 0, width, kSwatchHeight).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
        left += width + kPlateGap;
    }
    return QIcon(picture);
}
