// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheet_notice.h"

#include "gui/cell_link.h"
#include "gui/cell_painter.h"
#include "gui/cell_panel.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

SheetNotice::SheetNotice(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_go(new CellLink(this))
    , m_close(new CellLink(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 8);
    column->setSpacing(4);
    QFont strong = font();
    strong.setBold(true);
    m_title->setFont(strong);
    for (QLabel* label : {m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addStretch(1);
    auto* links = new QHBoxLayout;
    links->setSpacing(8);
    links->addWidget(m_go);
    links->addWidget(m_close);
    links->addStretch(1);
    column->addLayout(links);
    connect(m_go, &CellLink::clicked, this, &SheetNotice::placeWanted);
    connect(m_close, &CellLink::clicked, this, &SheetNotice::putAway);
    retranslate();
    hide();
}

void SheetNotice::show(const Content& content)
{
    const bool isNew = content.title != m_content.title || content.text != m_content.text;
    m_content = content;
    m_title->setText(content.title);
    m_text->setText(content.text);
    m_text->setVisible(!content.text.isEmpty());
    m_go->setVisible(content.hasPlace);
    m_close->setVisible(content.isError);
    QPalette colours = palette();
    if (!content.isQuestion)
        colours.setColor(QPalette::WindowText, sheetTheme(palette()).bad);
    m_title->setPalette(colours);
    setAccessibleName(content.title + QLatin1Char('\n') + content.text);
    QWidget::show();
    if (isNew && content.isError) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void SheetNotice::clear()
{
    m_content = {};
    hide();
}

void SheetNotice::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintCard(painter, *this);
}

void SheetNotice::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SheetNotice::retranslate()
{
    m_go->setText(tr("Go to the cell"));
    m_close->setText(tr("Put away"));
}
