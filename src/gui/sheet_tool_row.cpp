// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheet_tool_row.h"

#include "gui/saved_label.h"
#include "gui/tinted_icon.h"

#include <QAction>
#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

SheetToolRow::SheetToolRow(QAction* undo, QAction* redo, QWidget* parent)
    : QWidget(parent)
    , m_undoAction(undo)
    , m_redoAction(redo)
    , m_back(new QPushButton(this))
    , m_saved(new SavedLabel(this))
    , m_undo(button(undo))
    , m_redo(button(redo))
    , m_units(new QWidget(this))
    , m_yuan(new QToolButton(m_units))
    , m_tenThousand(new QToolButton(m_units))
    , m_row(new QPushButton(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_back);
    row->addSpacing(4);
    row->addWidget(m_saved);
    row->addStretch(1);
    row->addWidget(m_undo);
    row->addWidget(m_redo);
    auto* units = new QHBoxLayout(m_units);
    units->setContentsMargins(0, 0, 0, 0);
    units->setSpacing(4);
    auto* group = new QButtonGroup(m_units);
    for (QToolButton* unit : {m_yuan, m_tenThousand}) {
        unit->setCheckable(true);
        unit->setFocusPolicy(Qt::TabFocus);
        group->addButton(unit);
        units->addWidget(unit);
    }
    row->addWidget(m_units);
    row->addWidget(m_row);
    m_yuan->setChecked(true);
    for (QPushButton* one : {m_back, m_row}) {
        one->setAutoDefault(true);
        one->setFocusPolicy(Qt::TabFocus);
    }
    connect(m_back, &QPushButton::clicked, this, &SheetToolRow::monthsWanted);
    connect(m_row, &QPushButton::clicked, this, &SheetToolRow::rowWanted);
    connect(m_yuan, &QToolButton::clicked, this, [this] { Q_EMIT unitWanted(MoneyUnit::Yuan); });
    connect(m_tenThousand, &QToolButton::clicked, this, [this] { Q_EMIT unitWanted(MoneyUnit::TenThousand); });
    retranslate();
}

QToolButton* SheetToolRow::button(QAction* action)
{
    auto* button = new QToolButton(this);
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QToolButton::clicked, action, [action] { action->trigger(); });
    connect(action, &QAction::changed, this, &SheetToolRow::nameButtons);
    return button;
}

void SheetToolRow::offer(bool hasMoney, bool hasLabels)
{
    m_units->setVisible(hasMoney);
    m_row->setVisible(hasLabels);
}

void SheetToolRow::setUnit(MoneyUnit unit)
{
    (unit == MoneyUnit::Yuan ? m_yuan : m_tenThousand)->setChecked(true);
}

void SheetToolRow::nameButtons()
{
    const QColor ink = palette().color(QPalette::WindowText);
    const auto name = [&](QToolButton* button, const QAction* action, const char* icon) {
        button->setEnabled(action->isEnabled());
        QColor colour = ink;
        if (!action->isEnabled())
            colour.setAlpha(90);
        button->setIcon(tintedIcon(QLatin1String(icon), colour));
        button->setAccessibleName(action->text());
        button->setToolTip(
            action->text() + QStringLiteral(" (%1)").arg(action->shortcut().toString(QKeySequence::NativeText)));
    };
    name(m_undo, m_undoAction, "undo");
    name(m_redo, m_redoAction, "redo");
}

void SheetToolRow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SheetToolRow::retranslate()
{
    m_back->setText(tr("Months"));
    m_back->setIcon(tintedIcon(QLatin1String("chevron-left"), palette().color(QPalette::WindowText)));
    m_yuan->setText(tr("yuan"));
    m_tenThousand->setText(tr("10,000 yuan"));
    m_yuan->setAccessibleName(tr("Money in yuan"));
    m_tenThousand->setAccessibleName(tr("Money in 10,000 yuan"));
    m_row->setText(tr("Add row"));
    nameButtons();
}
