// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/look.h"

#include <QObject>
#include <QStringList>

class QAction;
class QActionGroup;
class QMenu;
class QWidget;

// What can be done in the window: every action with its text, shortcut and icon, and the menus they stand in. What an
// action does is connected by who does it.
class WindowActions final : public QObject {
    Q_OBJECT

public:
    // The actions are added to `window`, so that their shortcuts work wherever the focus is.
    explicit WindowActions(QWidget* window);

    QAction* newBook;
    QAction* openSample;
    QAction* openBook;
    QAction* addStore;
    QAction* monthlyEntry;
    QAction* enterFigures; // the same, for a store that has none yet
    QAction* targets;
    QAction* vocabularies;
    QAction* importFiles;
    QAction* importFolder;
    QAction* undoImport; // of the files that were imported last
    QAction* makeTemplate;
    QAction* report;    // the dialog: what, how, to a file, a printer or a screen
    QAction* exportPdf; // as it was last chosen there
    QAction* present;   // the slides, full screen
    QAction* signOff;
    QAction* previousYear;
    QAction* nextYear;
    QAction* reload;
    QAction* changeLanguage; // its text names the other language, in that language
    QAction* help;
    QAction* quit;

    QMenu* mainMenu() const { return m_mainMenu; }
    QMenu* lookMenu() const { return m_lookMenu; }

    // Newest first; those whose files are gone are there, but can't be chosen.
    void showRecentBooks(const QStringList& paths);
    void showLook(AppearanceChoice appearance, PaletteKind palette);
    // Texts and icons again, after the language or the colours have changed.
    void retranslate();
    // What can be done: to a book that is open, one that can be written, one with a store, one with a review.
    struct Ability {
        bool isOpen = false;
        bool isWritable = false;
        bool hasStore = false;
        bool hasReview = false;
        bool canUndoImport = false;
    };
    void allow(Ability ability);
    // Every action that has a shortcut, in the order of the help page.
    QList<QAction*> withShortcuts() const;

Q_SIGNALS:
    void recentChosen(const QString& path);
    void appearanceChosen(AppearanceChoice appearance);
    void paletteChosen(PaletteKind palette);

private:
    QAction* add(const char* icon, const QList<QKeySequence>& shortcuts);
    void fillLookMenu();
    void fillMainMenu();
    void setIcons();

    QWidget* m_window;
    QMenu* m_mainMenu;
    QMenu* m_recentMenu;
    QMenu* m_lookMenu;
    QActionGroup* m_appearances;
    QActionGroup* m_palettes;
};
