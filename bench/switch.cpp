// SPDX-License-Identifier: GPL-3.0-or-later
// bench_switch BOOK STORE YEAR: chapters chosen by Ctrl+1 to Ctrl+6 in a window that is shown. Each is timed from the
// key until the chapter is painted. Prints the median and the 95th hundredth in milliseconds.
#include "arguments.h"

#include "core/clock.h"
#include "gui/calm_style.h"
#include "gui/chapter_page.h"
#include "gui/dialogs.h"
#include "gui/language_switch.h"
#include "gui/look.h"
#include "gui/main_window.h"
#include "services/book_service.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace {

constexpr int kSwitches = 120;
constexpr int kChapters = 6;
constexpr int kSettleMs = 3000; // a person looks at the first chapter for as long

// The store and the year to measure; nothing is kept.
class GivenChoices final : public WindowMemory {
public:
    explicit GivenChoices(const BenchArguments& arguments)
        : m_arguments(arguments)
    {
    }
    WindowChoices load() const override
    {
        WindowChoices choices;
        choices.store = m_arguments.store;
        choices.year = m_arguments.year;
        return choices;
    }
    void save(const WindowChoices&) override { }

private:
    const BenchArguments& m_arguments;
};

// Counts the paint events of the chapter that is on the page.
class PaintCount final : public QObject {
public:
    explicit PaintCount(const ChapterPage& page)
        : m_page(page)
    {
        QCoreApplication::instance()->installEventFilter(this);
    }
    int count() const { return m_count; }

protected:
    bool eventFilter(QObject* object, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && object == m_page.widget())
            ++m_count;
        return QObject::eventFilter(object, event);
    }

private:
    const ChapterPage& m_page;
    int m_count = 0;
};

// Milliseconds from the key to the painted chapter.
double switchTo(MainWindow& window, const ChapterPage& page, const PaintCount& paints, int chapter)
{
    // NOLINTNEXTLINE(performance-unnecessary-copy-initialization): the page changes its own
    const QString idBefore = page.chapterId();
    const int paintedBefore = paints.count();
    QElapsedTimer timer;
    timer.start();
    QTest::keyClick(&window, static_cast<Qt::Key>(Qt::Key_0 + chapter), Qt::ControlModifier);
    if (page.chapterId() == idBefore)
        benchFailed({ErrorCode::Cancelled, {}, QStringLiteral("the key did not change the chapter")});
    while (paints.count() == paintedBefore)
        QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void settle(int milliseconds)
{
    QElapsedTimer settling;
    settling.start();
    while (settling.elapsed() < milliseconds)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

}

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    const BenchArguments arguments = benchArguments(argc, argv);
    loadFonts();
    QApplication::setStyle(new CalmStyle);
    Look look(AppearanceChoice::Light, PaletteKind::Default);
    LanguageSwitch language(Language::Chinese);
    const SystemClock clock;
    SystemDialogs dialogs;
    GivenChoices memory(arguments);
    BookService books(clock, QStringLiteral("bench"));
    if (const Result<void> opened = books.open(arguments.book); !opened)
        benchFailed(opened.error());
    MainWindow window(books, language, look, dialogs, memory);
    window.begin();
    window.showNormal();
    window.resize(1366, 768);
    window.activateWindow();
    settle(kSettleMs);
    const auto* page = window.findChild<ChapterPage*>();
    const PaintCount paints(*page);
    std::vector<double> times;
    times.reserve(kSwitches);
    for (int number = 1; number <= kSwitches; ++number) {
        times.push_back(switchTo(window, *page, paints, number % kChapters + 1));
        settle(20);
    }
    std::ranges::sort(times);
    std::printf("%.3f %.3f\n", times[kSwitches / 2], times[kSwitches * 95 / 100]);
    return 0;
}
