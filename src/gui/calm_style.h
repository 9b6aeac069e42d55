// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

class QStyleOptionToolButton;

// Fusion without its gradients and bevels: flat surfaces with a thin line and round corners, one accent, a visible
// focus ring. It takes every colour from the widget's palette (see look.h), so light and dark are one code. Buttons
// whose property kPrimaryProperty is true are filled with the accent: one in a view.
class CalmStyle final : public QProxyStyle {
    Q_OBJECT

public:
    static constexpr const char* kPrimaryProperty = "isPrimary";

    CalmStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
        const QWidget* widget = nullptr) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl subControl,
        const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const override;
    int pixelMetric(
        PixelMetric metric, const QStyleOption* option = nullptr, const QWidget* widget = nullptr) const override;
    QSize sizeFromContents(
        ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const override;
    int styleHint(
        StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* returnData) const override;

private:
    void paintMenuButton(const QStyleOptionToolButton& button, QPainter& painter, const QWidget* widget) const;
};

// The focus ring of everything that paints itself: two pixels of the accent inside `area`.
void paintFocusRing(QPainter& painter, const QRectF& area, const QColor& accent, qreal corner = 6);
