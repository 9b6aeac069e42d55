// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/calm_style.h"
#include "gui/entry_desk.h"
#include "gui/language_switch.h"
#include "gui/look.h"
#include "services/entry_book.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

// A page of entry by itself, on a real book with the store S1, in January 2026.
class EntryPageTest : public testing::Test {
protected:
    EntryPageTest()
    {
        loadFonts();
        if (!qobject_cast<CalmStyle*>(QApplication::style()))
            QApplication::setStyle(new CalmStyle);
        m_desk.show(book.store, 2025);
    }
    // Shows the page as the window does.
    static void open(QWidget& page)
    {
        page.resize(1150, 712);
        page.show();
        QApplication::setActiveWindow(&page);
        page.setFocus();
        QTest::qWait(20);
    }
    static QPushButton* button(const QWidget& page, const char* name)
    {
        return page.findChild<QPushButton*>(QString::fromLatin1(name));
    }
    static QPushButton* buttonSaying(const QWidget& page, const QString& text)
    {
        const auto all = page.findChildren<QPushButton*>();
        for (QPushButton* one : all) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }

    EntryBook book;
    LanguageSwitch m_language{Language::English};
    Look m_look{AppearanceChoice::Light, PaletteKind::Default};
    EntryDesk m_desk{book.books, m_language};
};
