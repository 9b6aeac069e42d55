// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheet_tabs.h"

#include "charts/theme.h"
#include "gui/calm_style.h"
#include "gui/cell_painter.h"

#include <QButtonGroup>
#include <QPainter>
#include <QResizeEvent>

#include <algorithm>
#include <utility>

namespace {

constexpr int kHeight = 32;
constexpr int kSide = 11;
constexpr int kMark = 9;
constexpr int kGap = 2;
constexpr int kCorner = 6;

}

SheetTab::SheetTab(QString kind, QWidget* parent)
    : QAbstractButton(parent)
    , m_kind(std::move(kind))
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
}

void SheetTab::showProgress(Progress progress, const QString& words)
{
    if (m_progress == progress && toolTip() == words)
        return; // asked at each step of the cursor
    m_progress = progress;
    setToolTip(words);
    setAccessibleDescription(words);
    updateGeometry();
    update();
}

bool SheetTab::hasMark() const
{
    return m_progress != Progress::Empty;
}

// Room for the mark is kept, so that tabs do not move while figures are typed; likewise for bold letters.
QSize SheetTab::sizeHint() const
{
    QFont bold = font();
    bold.setBold(true);
    return {QFontMetrics(bold).horizontalAdvance(text()) + 2 * kSide + kMark + 4, kHeight};
}

void SheetTab::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = sheetTheme(palette());
    if (isChecked() || underMouse()) {
        painter.setPen(isChecked() ? QPen(theme.line, 1) : QPen(Qt::NoPen));
        QColor plate = theme.surface;
        if (!isChecked())
            plate.setAlpha(140);
        painter.setBrush(plate);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kCorner, kCorner);
    }
    QFont letters = font();
    letters.setBold(isChecked());
    painter.setFont(letters);
    painter.setPen(isChecked() ? theme.ink : theme.secondary);
    painter.drawText(rect().adjusted(kSide, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text());
    if (hasMark()) {
        const int width = painter.fontMetrics().horizontalAdvance(text());
        paintProgress(
            painter, QRectF(kSide + width + 5, height() / 2.0 - kMark / 2.0, kMark, kMark), m_progress, theme);
    }
    if (hasFocus())
        paintFocusRing(painter, rect(), theme.accent);
}

SheetTabs::SheetTabs(QWidget* parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_group, &QButtonGroup::buttonClicked, this,
        [this](QAbstractButton* button) { Q_EMIT kindWanted(static_cast<SheetTab*>(button)->kind()); });
}

void SheetTabs::showKinds(const std::vector<Kind>& kinds)
{
    const bool isSame = std::ranges::equal(kinds, m_tabs, {}, &Kind::name, &SheetTab::kind);
    if (!isSame) {
        for (SheetTab* old : m_tabs)
            delete old;
        m_tabs.clear();
        for (const Kind& kind : kinds) {
            auto* tab = new SheetTab(kind.name, this);
            m_group->addButton(tab);
            m_tabs.push_back(tab);
            tab->show();
        }
    }
    for (size_t i = 0; i < kinds.size(); ++i)
        m_tabs[i]->setText(kinds[i].title);
    updateGeometry();
    arrange(width(), true);
}

SheetTab* SheetTabs::tab(const QString& kind) const
{
    const auto found = std::ranges::find(m_tabs, kind, &SheetTab::kind);
    return found == m_tabs.end() ? nullptr : *found;
}

void SheetTabs::choose(const QString& kind)
{
    if (SheetTab* chosen = tab(kind))
        chosen->setChecked(true);
}

QString SheetTabs::chosen() const
{
    const auto* button = static_cast<SheetTab*>(m_group->checkedButton());
    return button ? button->kind() : QString();
}

void SheetTabs::showProgress(const QString& kind, Progress progress, const QString& words)
{
    if (SheetTab* it = tab(kind))
        it->showProgress(progress, words);
}

void SheetTabs::focusChosen()
{
    if (QAbstractButton* button = m_group->checkedButton())
        button->setFocus(Qt::TabFocusReason);
}

int SheetTabs::arrange(int width, bool isMoving) const
{
    int x = 0;
    int y = 0;
    for (SheetTab* tab : m_tabs) {
        const QSize size = tab->sizeHint();
        if (x > 0 && x + size.width() > width) {
            x = 0;
            y += kHeight + kGap;
        }
        if (isMoving)
            tab->setGeometry(QRect(QPoint(x, y), size));
        x += size.width() + kGap;
    }
    return y + kHeight;
}

int SheetTabs::heightForWidth(int width) const
{
    return arrange(width, false);
}

QSize SheetTabs::sizeHint() const
{
    return {kHeight, arrange(width(), false)};
}

void SheetTabs::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange(event->size().width(), true);
}
