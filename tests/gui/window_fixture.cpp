// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include "gui/accessible_figures.h"
#include "gui/calm_style.h"
#include "gui/chapter_page.h"
#include "gui/kpi_tile_view.h"
#include "sample_copy.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPrinter>
#include <QTableWidget>
#include <QTest>
#include <QTextDocumentFragment>
#include <QTimer>

namespace {

// The sample takes a while to make: once for all tests.
const QString& sampleBook()
{
    static const QTemporaryDir folder;
    static const QString book = [] {
        const QString path = folder.filePath(QStringLiteral("sample.storeyear"));
        EXPECT_TRUE(::sampleCopy(path));
        return path;
    }();
    return book;
}

void addPlain(QStringList& texts, const QString& text)
{
    if (text.isEmpty())
        return;
    texts.append(Qt::mightBeRichText(text) ? QTextDocumentFragment::fromHtml(text).toPlainText() : text);
}

void addMenu(QStringList& texts, const QMenu& menu)
{
    addPlain(texts, menu.title());
    const auto actions = menu.actions();
    for (const QAction* action : actions)
        addPlain(texts, action->text());
}

} // namespace

bool AnsweringDialogs::choosePrinter(QWidget*, QPrinter& printer, int pages)
{
    pagesToPrint = pages;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(printTo);
    if (isPrinterGrey)
        printer.setColorMode(QPrinter::GrayScale);
    if (printRange.first > 0) {
        printer.setPrintRange(QPrinter::PageRange);
        printer.setFromTo(printRange.first, printRange.second);
    }
    return !printTo.isEmpty();
}

WindowTest::WindowTest()
    : m_clock(Moment::at({2026, 1, 5}, 9))
    , m_language(Language::Chinese)
    , m_look(AppearanceChoice::Light, PaletteKind::Default)
    , m_book(m_clock, QStringLiteral("test"))
{
    loadFonts();
    if (!qobject_cast<CalmStyle*>(QApplication::style()))
        QApplication::setStyle(new CalmStyle);
    installAccessibleFigures();
}

WindowTest::~WindowTest() = default;

QString WindowTest::sampleCopy(const QString& path)
{
    EXPECT_TRUE(QFile::copy(sampleBook(), path));
    return path;
}

void WindowTest::openSample()
{
    const Result<void> opened = m_book.open(sampleCopy(path(QStringLiteral("sample.storeyear"))));
    ASSERT_TRUE(opened.has_value());
    openWindow();
    ASSERT_EQ(m_window->desk().state(), ReviewDesk::State::Ready);
}

void WindowTest::openWindow(QSize size)
{
    m_window = std::make_unique<MainWindow>(m_book, m_language, m_look, m_dialogs, m_memory);
    m_window->begin();
    m_window->setWindowState(Qt::WindowNoState); // the screen that is not there is small: it would be used whole
    m_window->resize(size);
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    QTest::qWait(60);
    // The cards below the first screenful follow it.
    EXPECT_TRUE(QTest::qWaitFor([this] {
        const auto* page = m_window->findChild<ChapterPage*>();
        const Chapter* chapter = m_window->desk().review() ? review().chapter(page->chapterId()) : nullptr;
        return !chapter || page->cards().size() == chapter->blocks.size();
    }));
}

QString WindowTest::writeFile(const QString& name, const QByteArray& bytes) const
{
    QFile file(path(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    EXPECT_EQ(file.write(bytes), bytes.size());
    return file.fileName();
}

QStringList WindowTest::visibleTexts(const QWidget& widget)
{
    QStringList texts;
    const auto children = widget.findChildren<QWidget*>();
    for (const QWidget* child : children) {
        // Menus are not visible until they are opened, but all that belongs to a visible window may be.
        if (const auto* menu = qobject_cast<const QMenu*>(child)) {
            addMenu(texts, *menu);
            continue;
        }
        if (!child->isVisible())
            continue;
        if (const auto* label = qobject_cast<const QLabel*>(child))
            addPlain(texts, label->text());
        if (const auto* button = qobject_cast<const QAbstractButton*>(child))
            addPlain(texts, button->text());
        if (const auto* line = qobject_cast<const QLineEdit*>(child))
            addPlain(texts, line->placeholderText());
        if (const auto* box = qobject_cast<const QComboBox*>(child)) {
            for (int index = 0; index < box->count(); ++index)
                addPlain(texts, box->itemText(index));
        }
        if (const auto* view = qobject_cast<const QAbstractItemView*>(child)) {
            const QAbstractItemModel* model = view->model();
            for (int column = 0; model && column < model->columnCount(); ++column) {
                addPlain(texts, model->headerData(column, Qt::Horizontal).toString());
                for (int row = 0; row < model->rowCount(); ++row)
                    addPlain(texts, model->index(row, column).data().toString());
            }
        }
        if (const auto* tile = qobject_cast<const KpiTileView*>(child))
            texts << tile->tile().name << tile->tile().value << tile->tile().unit;
        addPlain(texts, child->toolTip());
        addPlain(texts, child->accessibleName());
        addPlain(texts, child->accessibleDescription());
    }
    return texts;
}

void WindowTest::whenDialogOpens(const std::function<void(QWidget&)>& act)
{
    auto* timer = new QTimer(m_window.get());
    timer->setInterval(20);
    QObject::connect(timer, &QTimer::timeout, m_window.get(), [timer, act] {
        QWidget* dialog = QApplication::activeModalWidget();
        if (!dialog)
            return;
        timer->stop();
        timer->deleteLater();
        act(*dialog);
    });
    timer->start();
}
