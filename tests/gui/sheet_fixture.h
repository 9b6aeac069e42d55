// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/clipboard_block.h"
#include "gui/calm_style.h"
#include "gui/cell_editor.h"
#include "gui/cell_link.h"
#include "gui/cell_panel.h"
#include "gui/conflict_dialog.h"
#include "gui/entry_desk.h"
#include "gui/history_dialog.h"
#include "gui/language_switch.h"
#include "gui/look.h"
#include "gui/saved_label.h"
#include "gui/sheet_line_dialog.h"
#include "gui/sheet_notice.h"
#include "gui/sheet_page.h"
#include "gui/sheet_tabs.h"
#include "services/entry_book.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <functional>
#include <memory>

inline const QStringList kCounter{QStringLiteral("mobile"), QStringLiteral("counter"), {}, {}};
inline const QStringList kOnline{QStringLiteral("mobile"), QStringLiteral("online"), {}, {}};

// The real page on a real book: someone types at it with a keyboard.
class SheetPageTest : public ::testing::Test {
protected:
    SheetPageTest()
        : m_look(AppearanceChoice::Light, PaletteKind::Default)
        , m_language(Language::English)
    {
        loadFonts();
        if (!qobject_cast<CalmStyle*>(QApplication::style()))
            QApplication::setStyle(new CalmStyle);
    }

    // The page in a window, at a kind.
    void open(const char* kind, std::optional<Month> month = Month(2025, 1))
    {
        m_desk = std::make_unique<EntryDesk>(m_book.books, m_language);
        m_desk->show(m_book.store, 2025);
        m_page = std::make_unique<SheetPage>(*m_desk, nullptr);
        m_page->resize(1158, 720);
        const auto shown = m_page->show(*findRecordKind(QString::fromLatin1(kind)), month);
        ASSERT_TRUE(shown.has_value());
        m_page->QWidget::show();
        QApplication::setActiveWindow(m_page.get());
        m_page->setFocus();
        QTest::qWait(20);
    }
    // Two revenue lines with a year of figures behind them.
    void openRevenue()
    {
        for (int month = 1; month <= 12; ++month) {
            m_book.type("revenue", kCounter, "amount", Month(2024, month), whole(1000000 + month * 1000));
            m_book.type("revenue", kOnline, "amount", Month(2024, month), whole(500000 + month * 1000));
        }
        open("revenue");
    }

    SheetView& view() { return m_page->view(); }
    const SheetModel& model() { return m_page->model(); }
    QModelIndex cell(const QStringList& codes, const char* column, int month)
    {
        return model().index(rowOf(model().entrySheet()->sheet, codes, column), month - 1);
    }
    QString at(const QStringList& codes, int month) { return cell(codes, "amount", month).data().toString(); }
    // Keys go where the focus is, as they do for a person.
    static void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    // What an input method has shown so far, and what it gives in the end.
    static void compose(const QString& preedit)
    {
        QInputMethodEvent event(preedit, {});
        QCoreApplication::sendEvent(QApplication::focusWidget(), &event);
    }
    static void giveComposed(const QString& text)
    {
        QInputMethodEvent event;
        event.setCommitString(text);
        QCoreApplication::sendEvent(QApplication::focusWidget(), &event);
    }
    // The focus returns to the page when a dialog is closed, which no window manager does here.
    void back()
    {
        QApplication::setActiveWindow(m_page.get());
        view().setFocus();
    }
    static void type(const char* text)
    {
        for (const char* letter = text; *letter; ++letter)
            QTest::keyClick(QApplication::focusWidget(), *letter);
    }
    Value stored(const QStringList& codes, int month)
    {
        return m_book.seen("revenue", codes, "amount", Month(2025, month));
    }
    template <class Widget> Widget& part() { return *m_page->findChild<Widget*>(); }
    // What stands below the sheet follows before the next painting.
    const SheetNotice::Content& notice()
    {
        QCoreApplication::processEvents();
        return part<SheetNotice>().content();
    }
    CellLink* link(const QString& text)
    {
        QCoreApplication::processEvents();
        const auto links = m_page->findChildren<CellLink*>();
        for (CellLink* one : links) {
            if (one->isVisible() && one->text() == text)
                return one;
        }
        return nullptr;
    }
    void whenDialogOpens(const std::function<void(QWidget&)>& act)
    {
        auto* timer = new QTimer(m_page.get());
        timer->setInterval(10);
        QObject::connect(timer, &QTimer::timeout, m_page.get(), [timer, act] {
            if (QWidget* dialog = QApplication::activeModalWidget()) {
                timer->stop();
                timer->deleteLater();
                act(*dialog);
            }
        });
        timer->start();
    }
    static QPushButton* button(QWidget& dialog, const QString& text)
    {
        const auto buttons = dialog.findChildren<QPushButton*>();
        for (QPushButton* one : buttons) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }

    EntryBook m_book;
    Look m_look;
    LanguageSwitch m_language;
    std::unique_ptr<EntryDesk> m_desk;
    std::unique_ptr<SheetPage> m_page;
};
