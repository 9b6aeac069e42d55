// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/empty_page.h"

#include "charts/theme.h"
#include "gui/action_button.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr int kWidth = 560;

} // namespace

EmptyPage::EmptyPage(const std::vector<QAction*>& actions, QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 4, 24, 24);
    column->setSpacing(8);
    QFont large = font();
    large.setPixelSize(Theme::kMessagePx);
    large.setBold(true);
    m_title->setFont(large);
    for (QLabel* label : {m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setMaximumWidth(kWidth);
    }
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(16);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    bool isFirst = true;
    for (QAction* action : actions) {
        row->addWidget(actionButton(action, isFirst, this));
        isFirst = false;
    }
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch(1);
}

void EmptyPage::showText(const QString& title, const QString& text)
{
    m_title->setText(title);
    m_text->setText(text);
}

QString EmptyPage::title() const
{
    return m_title->text();
}

QString EmptyPage::text() const
{
    return m_text->text();
}
