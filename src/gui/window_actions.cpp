// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window_actions.h"

#include "gui/palette_choice.h"
#include "gui/tinted_icon.h"

#include <QAction>
#include <QActionGroup>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QWidget>

namespace {

constexpr const char* kIconProperty = "iconName";

template <class Choice> QAction* choice(QActionGroup* group, Choice value)
{
    auto* action = new QAction(group);
    action->setCheckable(true);
    action->setData(static_cast<int>(value));
    return action;
}

void check(const QActionGroup& group, int value)
{
    const auto actions = group.actions();
    for (QAction* action : actions)
        action->setChecked(action->data().toInt() == value);
}

} // namespace

WindowActions::WindowActions(QWidget* window)
    : QObject(window)
    , m_window(window)
    , m_mainMenu(new QMenu(window))
    , m_recentMenu(new QMenu(m_mainMenu))
    , m_lookMenu(new QMenu(window))
    , m_appearances(new QActionGroup(this))
    , m_palettes(new QActionGroup(this))
{
    newBook = add("book-new", {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)});
    openSample = add("book-open", {});
    openBook = add("folder", {QKeySequence::Open});
    addStore = add("", {});
    monthlyEntry = add("table", {Qt::CTRL | Qt::Key_7});
    enterFigures = add("table", {});
    targets = add("chart", {Qt::CTRL | Qt::Key_8});
    vocabularies = add("settings", {Qt::CTRL | Qt::Key_9});
    importFiles = add("file-import", {Qt::CTRL | Qt::Key_I});
    importFolder = add("", {Qt::CTRL | Qt::SHIFT | Qt::Key_I});
    undoImport = add("undo", {});
    makeTemplate = add("file-export", {});
    exportPdf = add("pdf", {Qt::CTRL | Qt::Key_E});
    report = add("print", {QKeySequence::Print});
    present = add("present", {Qt::Key_F11});
    signOff = add("", {Qt::CTRL | Qt::Key_G});
    previousYear = add("chevron-left", {Qt::ALT | Qt::Key_Left, Qt::CTRL | Qt::Key_PageUp});
    nextYear = add("chevron-right", {Qt::ALT | Qt::Key_Right, Qt::CTRL | Qt::Key_PageDown});
    reload = add("refresh", {Qt::Key_F5});
    changeLanguage = add("language", {Qt::CTRL | Qt::Key_L});
    help = add("help", {Qt::Key_F1});
    quit = add("", {QKeySequence::Quit});
    for (const AppearanceChoice value : {AppearanceChoice::System, AppearanceChoice::Light, AppearanceChoice::Dark})
        choice(m_appearances, value);
    for (const PaletteKind value : PaletteChoice::kAll)
        choice(m_palettes, value);
    connect(m_appearances, &QActionGroup::triggered, this,
        [this](QAction* action) { Q_EMIT appearanceChosen(static_cast<AppearanceChoice>(action->data().toInt())); });
    connect(m_palettes, &QActionGroup::triggered, this,
        [this](QAction* action) { Q_EMIT paletteChosen(static_cast<PaletteKind>(action->data().toInt())); });
    fillLookMenu();
    fillMainMenu();
    retranslate();
}

QAction* WindowActions::add(const char* icon, const QList<QKeySequence>& shortcuts)
{
    auto* action = new QAction(this);
    action->setProperty(kIconProperty, QByteArray(icon));
    action->setShortcuts(shortcuts);
    m_window->addAction(action);
    return action;
}

void WindowActions::fillLookMenu()
{
    m_lookMenu->addActions(m_appearances->actions());
    m_lookMenu->addSeparator();
    m_lookMenu->addActions(m_palettes->actions());
}

void WindowActions::fillMainMenu()
{
    m_mainMenu->addActions({newBook, openBook});
    m_mainMenu->addMenu(m_recentMenu);
    m_mainMenu->addAction(openSample);
    m_mainMenu->addSeparator();
    m_mainMenu->addActions({monthlyEntry, targets, vocabularies});
    m_mainMenu->addSeparator();
    m_mainMenu->addActions({importFiles, importFolder, undoImport, makeTemplate, addStore, reload});
    m_mainMenu->addSeparator();
    m_mainMenu->addActions({report, exportPdf, present, signOff});
    m_mainMenu->addSeparator();
    m_mainMenu->addAction(changeLanguage);
    m_mainMenu->addMenu(m_lookMenu);
    m_mainMenu->addSeparator();
    m_mainMenu->addActions({help, quit});
}

void WindowActions::showRecentBooks(const QStringList& paths)
{
    m_recentMenu->clear();
    for (const QString& path : paths) {
        // An & in a file's name is no mnemonic.
        QString text = QDir::toNativeSeparators(path);
        QAction* action = m_recentMenu->addAction(text.replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setEnabled(QFileInfo::exists(path));
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT recentChosen(path); });
    }
    m_recentMenu->setEnabled(!paths.isEmpty());
}

void WindowActions::showLook(AppearanceChoice appearance, PaletteKind palette)
{
    check(*m_appearances, static_cast<int>(appearance));
    check(*m_palettes, static_cast<int>(palette));
}

void WindowActions::allow(Ability ability)
{
    for (QAction* action : {report, exportPdf, present})
        action->setEnabled(ability.hasReview);
    undoImport->setEnabled(ability.isWritable && ability.canUndoImport);
    for (QAction* action : {importFiles, importFolder, addStore})
        action->setEnabled(ability.isWritable);
    for (QAction* action : {monthlyEntry, targets, vocabularies, makeTemplate})
        action->setEnabled(ability.hasStore);
    enterFigures->setEnabled(ability.hasStore && ability.isWritable);
    signOff->setEnabled(ability.hasReview && ability.isWritable);
    reload->setEnabled(ability.isOpen);
}

QList<QAction*> WindowActions::withShortcuts() const
{
    return {newBook, openBook, monthlyEntry, targets, vocabularies, importFiles, importFolder, report, exportPdf,
        present, signOff, previousYear, nextYear, reload, changeLanguage, help, quit};
}

void WindowActions::retranslate()
{
    newBook->setText(tr("&New book…"));
    openSample->setText(tr("Open the &sample"));
    openBook->setText(tr("&Open a book…"));
    addStore->setText(tr("&Add a store…"));
    monthlyEntry->setText(tr("Monthly &entry"));
    enterFigures->setText(tr("Enter figures"));
    targets->setText(tr("&Targets"));
    vocabularies->setText(tr("Na&mes"));
    importFiles->setText(tr("&Import files…"));
    importFolder->setText(tr("Import a &folder…"));
    undoImport->setText(tr("&Undo the import"));
    makeTemplate->setText(tr("Template to &fill in…"));
    exportPdf->setText(tr("Export P&DF…"));
    report->setText(tr("Re&port…"));
    present->setText(tr("Present the &slides"));
    signOff->setText(tr("Sign the review &off…"));
    previousYear->setText(tr("Year before"));
    nextYear->setText(tr("Year after"));
    reload->setText(tr("&Read the book again"));
    changeLanguage->setText(tr("中文", "the name of the other language, in that language"));
    help->setText(tr("&Keys and about"));
    quit->setText(tr("&Quit"));
    m_recentMenu->setTitle(tr("R&ecent books"));
    m_lookMenu->setTitle(tr("&Look"));
    const QStringList appearances{tr("As the system"), tr("Light"), tr("Dark")};
    for (int index = 0; index < appearances.size(); ++index)
        m_appearances->actions().at(index)->setText(appearances.at(index));
    const auto palettes = m_palettes->actions();
    for (QAction* palette : palettes)
        palette->setText(PaletteChoice::text(static_cast<PaletteKind>(palette->data().toInt())));
    setIcons();
}

void WindowActions::setIcons()
{
    const QColor ink = m_window->palette().color(QPalette::WindowText);
    const auto actions = m_window->actions();
    for (QAction* action : actions) {
        const QByteArray name = action->property(kIconProperty).toByteArray();
        if (!name.isEmpty())
            action->setIcon(tintedIcon(QLatin1String(name), ink));
    }
}
