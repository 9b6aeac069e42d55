// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/calm_style.h"

#include "gui/tinted_icon.h"

#include <QComboBox>
#include <QPainter>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QToolButton>

namespace {

constexpr qreal kCorner = 6;
constexpr int kControlHeight = 32;
constexpr int kMenuChevron = 14;
constexpr int kFieldIndent = 6;

bool isPrimary(const QWidget* widget)
{
    return widget && widget->property(CalmStyle::kPrimaryProperty).toBool();
}

QColor mixed(const QColor& a, const QColor& b, qreal share)
{
    const auto part = [share](int from, int to) { return qRound(from + (to - from) * share); };
    return {part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue())};
}

QColor accentOf(const QStyleOption& option)
{
    return option.palette.color(QPalette::Link);
}

// A field or a button: its fill and its thin line.
void paintPlate(QPainter& painter, const QRect& rect, const QColor& fill, const QColor& line)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(line, 1));
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), kCorner, kCorner);
    painter.restore();
}

void paintButton(const QStyleOption& option, QPainter& painter, const QWidget* widget)
{
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isDown = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool isHovered = isEnabled && (option.state & QStyle::State_MouseOver);
    const QPalette& palette = option.palette;
    if (isPrimary(widget)) {
        const QColor accent = accentOf(option);
        const QColor fill = !isEnabled ? mixed(accent, palette.color(QPalette::Window), 0.6)
            : isDown                   ? mixed(accent, Qt::black, 0.2)
            : isHovered                ? mixed(accent, Qt::black, 0.1)
                                       : accent;
        paintPlate(painter, option.rect, fill, fill);
        return;
    }
    const bool isRaised = !(option.state & QStyle::State_AutoRaise);
    const QColor base = palette.color(QPalette::Button);
    const QColor fill = isDown ? mixed(base, palette.color(QPalette::ButtonText), 0.10)
        : isHovered            ? mixed(base, palette.color(QPalette::ButtonText), 0.05)
                               : base;
    if (isRaised && (option.state & QStyle::State_On)) { // one of several: it has to be told from those beside it
        paintPlate(painter, option.rect, palette.color(QPalette::Highlight), accentOf(option));
        return;
    }
    if (isRaised || isDown || isHovered)
        paintPlate(painter, option.rect, fill, isRaised ? palette.color(QPalette::Mid) : fill);
}

void paintScrollBar(const QStyle& style, const QStyleOptionSlider& option, QPainter& painter, const QWidget* widget)
{
    QRectF thumb = style.subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, widget);
    const bool isVertical = option.orientation == Qt::Vertical;
    thumb = isVertical ? thumb.adjusted(3, 2, -3, -2) : thumb.adjusted(2, 3, -2, -3);
    const QPalette& palette = option.palette;
    const bool isActive = option.activeSubControls & QStyle::SC_ScrollBarSlider;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(
        mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText), isActive ? 0.45 : 0.25));
    const qreal corner = (isVertical ? thumb.width() : thumb.height()) / 2;
    if (option.maximum > option.minimum)
        painter.drawRoundedRect(thumb, corner, corner);
    painter.restore();
}

} // namespace

void paintFocusRing(QPainter& painter, const QRectF& area, const QColor& accent, qreal corner)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), corner, corner);
    painter.restore();
}

namespace {

void paintButtonFocus(const QStyleOption& option, QPainter& painter, const QWidget* widget)
{
    if (!(option.state & QStyle::State_HasFocus) || !(option.state & QStyle::State_KeyboardFocusChange))
        return;
    // On the accent itself the ring is seen in the colour of its text.
    if (isPrimary(widget))
        paintFocusRing(
            painter, option.rect.adjusted(2, 2, -2, -2), option.palette.color(QPalette::BrightText), kCorner - 2);
    else
        paintFocusRing(painter, option.rect, accentOf(option));
}

} // namespace

CalmStyle::CalmStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

void CalmStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        paintButton(*option, *painter, widget);
        paintButtonFocus(*option, *painter, widget);
        return;
    case PE_PanelButtonTool:
        paintButton(*option, *painter, widget);
        return;
    case PE_FrameFocusRect:
        // A push button's comes with its plate: Fusion asks for none of it.
        if (option->state & State_KeyboardFocusChange && !qobject_cast<const QPushButton*>(widget))
            paintFocusRing(*painter, option->rect, accentOf(*option), kCorner - 2);
        return;
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option); frame && frame->lineWidth > 0) {
            const bool hasFocus = option->state & State_HasFocus;
            paintPlate(*painter, option->rect, option->palette.color(QPalette::Base),
                hasFocus ? accentOf(*option) : option->palette.color(QPalette::Mid));
            return;
        }
        break;
    case PE_FrameLineEdit:
        return; // drawn with the panel
    case PE_IndicatorArrowDown:
        paintTintedIcon(
            *painter, option->rect, QLatin1String("chevron-down"), option->palette.color(QPalette::PlaceholderText));
        return;
    case PE_IndicatorItemViewItemCheck:
        // Fusion's outline can't be seen on a dark ground.
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        painter->setPen(option->palette.color(QPalette::PlaceholderText));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

// A tool button that opens a menu: its text and a chevron beside it; an icon alone needs none.
void CalmStyle::paintMenuButton(const QStyleOptionToolButton& button, QPainter& painter, const QWidget* widget) const
{
    paintButton(button, painter, widget);
    QStyleOptionToolButton label = button;
    label.features &= ~QStyleOptionToolButton::HasMenu;
    label.state &= ~(State_Sunken | State_On);
    if (!button.text.isEmpty()) {
        const QRect chevron(button.rect.right() - kMenuChevron - 6, button.rect.center().y() - kMenuChevron / 2 + 1,
            kMenuChevron, kMenuChevron);
        paintTintedIcon(
            painter, chevron, QLatin1String("chevron-down"), button.palette.color(QPalette::PlaceholderText));
        label.rect.setRight(chevron.left() + 4);
    }
    drawControl(CE_ToolButtonLabel, &label, &painter, widget);
    if ((button.state & State_HasFocus) && (button.state & State_KeyboardFocusChange))
        paintFocusRing(painter, button.rect, accentOf(button));
}

void CalmStyle::drawControl(
    ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    if (element == CE_PushButton || element == CE_PushButtonLabel) {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        if (button && element == CE_PushButtonLabel && isPrimary(widget)) {
            QStyleOptionButton primary = *button;
            primary.palette.setColor(QPalette::ButtonText, option->palette.color(QPalette::BrightText));
            QProxyStyle::drawControl(element, &primary, painter, widget);
            return;
        }
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void CalmStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
            paintScrollBar(*this, *slider, *painter, widget);
            return;
        }
    }
    if (control == CC_ToolButton) {
        const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
        if (button && (button->features & QStyleOptionToolButton::HasMenu)) {
            paintMenuButton(*button, *painter, widget);
            return;
        }
    }
    if (control == CC_ComboBox) {
        const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        if (combo && !combo->editable) {
            paintButton(*option, *painter, widget);
            const QRect arrow(option->rect.right() - 24, option->rect.center().y() - 7, 16, 16);
            paintTintedIcon(
                *painter, arrow, QLatin1String("chevron-down"), option->palette.color(QPalette::PlaceholderText));
            if ((option->state & State_HasFocus) && (option->state & State_KeyboardFocusChange))
                paintFocusRing(*painter, option->rect, accentOf(*option));
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect CalmStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex* option, SubControl subControl, const QWidget* widget) const
{
    const QRect rect = QProxyStyle::subControlRect(control, option, subControl, widget);
    const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if (combo && control == CC_ComboBox && subControl == SC_ComboBoxEditField && !combo->editable)
        return rect.adjusted(kFieldIndent, 0, 0, 0);
    return rect;
}

QRect CalmStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents ? rect.adjusted(kFieldIndent, 0, -kFieldIndent, 0) : rect;
}

int CalmStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return 16;
    case PM_FocusFrameHMargin:
    case PM_HeaderMargin:
        return 6;
    case PM_FocusFrameVMargin:
        return 2;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize CalmStyle::sizeFromContents(
    ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const
{
    QSize full = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        full = {size.width() + 28, qMax(kControlHeight, size.height() + 12)};
        break;
    case CT_ToolButton:
        full.setHeight(qMax(kControlHeight, full.height()));
        full.setWidth(qMax(kControlHeight, full.width() + 8));
        if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
            button && !button->text.isEmpty() && (button->features & QStyleOptionToolButton::HasMenu))
            full.rwidth() += kMenuChevron;
        break;
    case CT_ComboBox:
    case CT_LineEdit:
    case CT_SpinBox:
        full.setHeight(qMax(kControlHeight, full.height()));
        break;
    case CT_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
            item && item->menuItemType != QStyleOptionMenuItem::Separator)
            full.setHeight(qMax(28, full.height()));
        break;
    default:
        break;
    }
    return full;
}

int CalmStyle::styleHint(
    StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* returnData) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
        return 0; // a plain list below the box
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_Widget_Animation_Duration:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}
