// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/welcome_page.h"

#include "charts/theme.h"
#include "gui/action_button.h"
#include "gui/recent_book_button.h"

#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr int kWidth = 560;

} // namespace

WelcomePage::WelcomePage(const std::vector<QAction*>& actions, QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_recentTitle(new QLabel(this))
    , m_recent(new QVBoxLayout)
{
    auto* sheet = new QWidget(this);
    sheet->setMaximumWidth(kWidth);
    auto* centre = new QHBoxLayout(this);
    centre->addStretch(1);
    centre->addWidget(sheet, 10);
    centre->addStretch(1);
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(24, 72, 24, 24);
    column->setSpacing(8);
    QFont large = font();
    large.setPixelSize(Theme::kValuePx);
    large.setBold(true);
    m_title->setFont(large);
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    m_text->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(16);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    for (size_t index = 0; index < actions.size(); ++index)
        row->addWidget(actionButton(actions[index], index == 0, sheet));
    row->addStretch(1);
    column->addLayout(row);
    column->addSpacing(32);
    QFont strong = font();
    strong.setBold(true);
    m_recentTitle->setFont(strong);
    column->addWidget(m_recentTitle);
    m_recent->setSpacing(0);
    column->addLayout(m_recent);
    column->addStretch(1);
    retranslate();
}

void WelcomePage::showRecentBooks(const QStringList& paths)
{
    m_paths = paths;
    while (QLayoutItem* item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString& path : paths) {
        auto* button = new RecentBookButton(path, QFileInfo::exists(path), this);
        connect(button, &QAbstractButton::clicked, this, [this, path] { Q_EMIT bookChosen(path); });
        m_recent->addWidget(button);
    }
    m_recentTitle->setVisible(!paths.isEmpty());
}

void WelcomePage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void WelcomePage::retranslate()
{
    m_title->setText(tr("The year of your store, reviewed"));
    m_text->setText(
        tr("StoreYear keeps a store's monthly figures in one file, the book, and opens on the finished annual "
           "review. Look at the sample first, or begin your own book."));
    m_recentTitle->setText(tr("Recent books"));
}
