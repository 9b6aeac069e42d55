// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/side_bar.h"

#include "charts/theme.h"
#include "gui/action_button.h"
#include "gui/nav_button.h"
#include "gui/tinted_icon.h"

#include <QAction>
#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace {

constexpr int kWidth = 216;
constexpr int kFirstPage = 1000; // of the group's ids; chapters are counted from 0

// A thin line with room around it.
class Separator final : public QWidget {
public:
    explicit Separator(QWidget* parent)
        : QWidget(parent)
    {
        setFixedHeight(25);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(QRect(8, height() / 2, width() - 16, 1), palette().color(QPalette::Mid));
    }
};

} // namespace

SideBar::SideBar(QMenu* menu, const std::vector<QAction*>& pages, const std::vector<QAction*>& actions, QWidget* parent)
    : QWidget(parent)
    , m_name(new QLabel(QStringLiteral("StoreYear"), this))
    , m_menuButton(new QToolButton(this))
    , m_stores(new QComboBox(this))
    , m_group(new QButtonGroup(this))
    , m_chapters(new QVBoxLayout)
    , m_book(new QLabel(this))
{
    setFixedWidth(kWidth);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(8, 0, 0, 0);
    QFont letters = font();
    letters.setPixelSize(Theme::kChartMessagePx + 1);
    letters.setBold(true);
    m_name->setFont(letters);
    head->addWidget(m_name, 1);
    m_menuButton->setObjectName(QStringLiteral("menuButton"));
    m_menuButton->setAutoRaise(true);
    m_menuButton->setMenu(menu);
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    m_menuButton->setFocusPolicy(Qt::TabFocus);
    head->addWidget(m_menuButton);
    column->addLayout(head);
    column->addSpacing(8);
    m_stores->setObjectName(QStringLiteral("stores"));
    column->addWidget(m_stores);
    column->addSpacing(14);
    m_chapters->setSpacing(0);
    column->addLayout(m_chapters);
    column->addWidget(new Separator(this));
    for (QAction* page : pages) {
        NavButton* button = actionButton(page);
        button->setCheckable(true);
        m_group->addButton(button, kFirstPage + static_cast<int>(m_pageButtons.size()));
        m_pageButtons.insert(page, button);
        column->addWidget(button);
    }
    for (QAction* action : actions)
        column->addWidget(actionButton(action));
    column->addStretch(1);
    m_book->setContentsMargins(10, 0, 0, 0);
    m_book->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(m_book);
    connect(m_stores, &QComboBox::activated, this,
        [this](int index) { Q_EMIT storeChosen(StoreId(m_stores->itemData(index).toString())); });
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) {
        if (id < kFirstPage)
            Q_EMIT chapterChosen(m_chapterIds.value(id));
    });
    retranslate();
}

NavButton* SideBar::actionButton(QAction* action)
{
    auto* button = new NavButton(0, {}, this);
    const auto follow = [button, action] {
        button->setText(plainText(*action));
        button->setEnabled(action->isEnabled());
        button->update();
    };
    follow();
    connect(action, &QAction::changed, button, follow);
    connect(button, &QAbstractButton::clicked, action, &QAction::trigger);
    return button;
}

void SideBar::showStores(const std::vector<StoreProfile>& stores, const StoreId& current)
{
    m_stores->clear();
    for (const StoreProfile& store : stores) {
        m_stores->addItem(store.name.isEmpty() ? store.id.text() : store.name, store.id.text());
        if (store.id == current)
            m_stores->setCurrentIndex(m_stores->count() - 1);
    }
    m_stores->setVisible(!stores.empty());
}

void SideBar::showChapters(const Review* review, const QString& currentId)
{
    const std::vector<Chapter> none;
    const std::vector<Chapter>& chapters = review ? review->chapters : none;
    QStringList ids;
    for (const Chapter& chapter : chapters)
        ids.append(chapter.id);
    if (ids != m_chapterIds) {
        for (int index = 0; index < m_chapterIds.size(); ++index)
            delete m_group->button(index);
        m_chapterIds = ids;
        for (int index = 0; index < ids.size(); ++index) {
            auto* button = new NavButton(chapters[static_cast<size_t>(index)].number, {}, this);
            m_group->addButton(button, index);
            m_chapters->addWidget(button);
        }
    }
    for (int index = 0; index < ids.size(); ++index)
        m_group->button(index)->setText(chapters[static_cast<size_t>(index)].title);
    setCurrentChapter(currentId);
}

void SideBar::setCurrentChapter(const QString& id)
{
    check(m_group->button(static_cast<int>(m_chapterIds.indexOf(id))));
}

void SideBar::setChapterBadge(const QString& id, const QString& badge)
{
    if (auto* button = qobject_cast<NavButton*>(m_group->button(static_cast<int>(m_chapterIds.indexOf(id)))))
        button->setBadge(badge);
}

void SideBar::setCurrentPage(const QAction* page)
{
    check(m_pageButtons.value(page));
}

void SideBar::setBadge(const QAction* page, const QString& badge)
{
    m_pageButtons.value(page)->setBadge(badge);
}

// One of the chapters and pages, or none of them.
void SideBar::check(QAbstractButton* current)
{
    m_group->setExclusive(false);
    const auto buttons = m_group->buttons();
    for (QAbstractButton* button : buttons)
        button->setChecked(button == current);
    m_group->setExclusive(current);
}

void SideBar::showBook(const QString& path)
{
    m_bookPath = path;
    const QString name = QFileInfo(path).fileName();
    m_book->setText(m_book->fontMetrics().elidedText(name, Qt::ElideMiddle, kWidth - 36));
    m_book->setToolTip(path);
    m_book->setAccessibleName(path);
    m_book->setVisible(!path.isEmpty());
}

void SideBar::openMenu()
{
    m_menuButton->showMenu();
}

void SideBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), palette().color(QPalette::Mid));
}

void SideBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SideBar::retranslate()
{
    m_menuButton->setIcon(tintedIcon(QLatin1String("menu"), palette().color(QPalette::WindowText)));
    m_menuButton->setAccessibleName(tr("Menu"));
    m_menuButton->setToolTip(tr("Menu (F10)"));
    m_stores->setAccessibleName(tr("Store"));
}
