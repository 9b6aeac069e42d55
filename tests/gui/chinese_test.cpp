// SPDX-License-Identifier: GPL-3.0-or-later
// In Chinese nothing English is left, in English nothing Chinese: every visible text of every page and dialog is looked
// up among the texts that have a translation.
#include "gui/chapter_page.h"
#include "gui/help_dialog.h"
#include "gui/import_wizard.h"
#include "gui/kpi_tile_view.h"
#include "gui/store_dialog.h"
#include "window_fixture.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QTest>
#include <QToolButton>
#include <QXmlStreamReader>

namespace {

// Source texts and their Chinese, of every floor.
const QHash<QString, QString>& translations()
{
    static const QHash<QString, QString> texts = [] {
        QHash<QString, QString> read;
        const QDir folder(QStringLiteral(SOURCE_DIR "/resources/translations"));
        const QStringList files = folder.entryList({QStringLiteral("*_zh_CN.ts")});
        for (const QString& name : files) {
            QFile file(folder.filePath(name));
            EXPECT_TRUE(file.open(QIODevice::ReadOnly));
            QXmlStreamReader xml(&file);
            QString source;
            while (!xml.atEnd()) {
                xml.readNext();
                if (xml.isStartElement() && xml.name() == QLatin1String("source"))
                    source = xml.readElementText();
                else if (xml.isStartElement() && xml.name() == QLatin1String("translation"))
                    read.insert(source, xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed());
            }
        }
        return read;
    }();
    return texts;
}

// Texts of the other language among those that are seen.
QStringList left(const QStringList& seen, Language language)
{
    QStringList left;
    for (auto text = translations().begin(); text != translations().end(); ++text) {
        const QString& wrong = language == Language::Chinese ? text.key() : text.value();
        const QString& right = language == Language::Chinese ? text.value() : text.key();
        if (wrong != right && seen.contains(wrong) && !translations().values().contains(wrong))
            left.append(wrong);
    }
    return left;
}

class LanguagesTest : public WindowTest, public ::testing::WithParamInterface<Language> {
protected:
    LanguagesTest() { m_language.change(GetParam()); }
    void expectOneLanguage(const QWidget& widget, const char* where)
    {
        const QStringList seen = visibleTexts(widget);
        EXPECT_GT(seen.size(), 5) << where;
        EXPECT_EQ(left(seen, GetParam()).join(QStringLiteral(" | ")).toStdString(), "") << where;
    }
};

TEST_P(LanguagesTest, ReviewAndMenus)
{
    openSample();
    expectOneLanguage(*m_window, "chapter");
    // The same after going to the other language and back.
    m_window->actions().changeLanguage->trigger();
    m_window->actions().changeLanguage->trigger();
    QTest::qWait(60);
    expectOneLanguage(*m_window, "chapter, switched");
    auto* tile = view<KpiTileView>();
    tile->setFocus(Qt::TabFocusReason);
    QTest::keyClick(tile, Qt::Key_Return);
    expectOneLanguage(*m_window, "records");
}

TEST_P(LanguagesTest, WelcomeAndEmptyPages)
{
    openWindow();
    expectOneLanguage(*m_window, "welcome");
    ASSERT_TRUE(m_book.create(path(QStringLiteral("empty.storeyear"))).has_value());
    expectOneLanguage(*m_window, "no stores");
}

TEST_P(LanguagesTest, SwitchedEmptyPage)
{
    ASSERT_TRUE(m_book.create(path(QStringLiteral("empty.storeyear"))).has_value());
    openWindow();
    m_window->actions().changeLanguage->trigger();
    QTest::qWait(60);
    const Language other = GetParam() == Language::Chinese ? Language::English : Language::Chinese;
    EXPECT_EQ(left(visibleTexts(*m_window), other).join(QStringLiteral(" | ")).toStdString(), "");
}

TEST_P(LanguagesTest, EntryPages)
{
    openSample();
    const WindowActions& actions = m_window->actions();
    // Not the page of names: it holds both languages.
    for (QAction* page : {actions.monthlyEntry, actions.targets}) {
        page->trigger();
        expectOneLanguage(*m_window, "entry");
        actions.changeLanguage->trigger();
        actions.changeLanguage->trigger();
        QTest::qWait(400); // the badge too
        expectOneLanguage(*m_window, "entry, switched");
    }
}

TEST_P(LanguagesTest, Dialogs)
{
    openSample();
    inDialog<StoreDialog>([this](StoreDialog& dialog) {
        expectOneLanguage(dialog, "new book");
        dialog.reject();
    });
    m_window->actions().newBook->trigger();
    inDialog<HelpDialog>([this](HelpDialog& dialog) {
        expectOneLanguage(dialog, "help");
        dialog.reject();
    });
    m_window->actions().help->trigger();
    // The file's own words are in the window's language, too.
    m_dialogs.files = {writeFile(QStringLiteral("revenue.csv"),
        GetParam() == Language::Chinese ? "营业厅,月份,业务线,金额\nS1,2025-13,移动业务,5\n"
                                        : "store,month,business line,amount\nS1,2025-13,Mobile,5\n")};
    inDialog<ImportWizard>([this](ImportWizard& dialog) {
        EXPECT_TRUE(QTest::qWaitFor([&dialog] { return !dialog.isBusy(); }));
        for (const char* tab : {"importTab0", "importTab1"}) {
            QTest::mouseClick(dialog.findChild<QToolButton*>(QLatin1String(tab)), Qt::LeftButton);
            expectOneLanguage(dialog, "import");
        }
        dialog.reject();
    });
    m_window->actions().importFiles->trigger();
}

INSTANTIATE_TEST_SUITE_P(Languages, LanguagesTest, ::testing::Values(Language::Chinese, Language::English),
    [](const auto& tested) { return tested.param == Language::Chinese ? "Chinese" : "English"; });

} // namespace
