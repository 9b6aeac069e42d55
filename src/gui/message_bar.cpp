// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/message_bar.h"

#include "charts/theme.h"
#include "gui/action_button.h"
#include "gui/cell_link.h"
#include "gui/tinted_icon.h"

#include <QAccessible>
#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace {

constexpr int kSide = 24;
constexpr int kIcon = 16;

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_act(new CellLink(this))
    , m_close(new QToolButton(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(kSide + 12 + kIcon + 8, 4, kSide + 4, 12);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::TabFocus);
    row->addWidget(m_text, 1);
    row->addWidget(m_act);
    row->addWidget(m_close);
    m_act->setObjectName(QStringLiteral("messageAction"));
    m_act->hide();
    connect(m_act, &QAbstractButton::clicked, this, [this] {
        if (m_offer)
            m_offer->trigger();
    });
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    retranslate();
    hide();
}

void MessageBar::showMessage(const QString& text)
{
    if (m_offer)
        m_offer->disconnect(this);
    m_offer.clear();
    m_act->hide();
    m_text->setText(text);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    if (!text.isEmpty()) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void MessageBar::showOffer(const QString& text, QAction* action)
{
    showMessage(text);
    m_offer = action;
    connect(action, &QAction::changed, this, &MessageBar::followOffer);
    followOffer();
}

void MessageBar::followOffer()
{
    m_act->setText(plainText(*m_offer));
    m_act->setVisible(m_offer->isEnabled());
}

bool MessageBar::offers(const QAction* action) const
{
    return !isHidden() && m_offer == action && action->isEnabled();
}

QString MessageBar::message() const
{
    return isHidden() ? QString() : m_text->text();
}

void MessageBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF plate = QRectF(rect()).adjusted(kSide, 0, -kSide, -8);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::Highlight));
    painter.drawRoundedRect(plate, Theme::kCornerPx, Theme::kCornerPx);
    paintTintedIcon(painter, QRectF(plate.left() + 12, plate.center().y() - kIcon / 2.0, kIcon, kIcon),
        QLatin1String("info"), palette().color(QPalette::Link));
}

void MessageBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MessageBar::retranslate()
{
    m_close->setIcon(tintedIcon(QLatin1String("close"), palette().color(QPalette::WindowText)));
    m_close->setAccessibleName(tr("Put away"));
    m_close->setToolTip(tr("Put away"));
}
