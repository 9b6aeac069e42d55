// SPDX-License-Identifier: GPL-3.0-or-later
// bench_edit BOOK STORE YEAR: figures typed into the revenue sheet of a window that is shown. Each is timed from the
// Enter key until it is committed and the sheet, its totals and the panel are painted again. Prints the median and the
// 95th hundredth in milliseconds. It changes the book.
#include "arguments.h"

#include "core/clock.h"
#include "gui/calm_style.h"
#include "gui/entry_desk.h"
#include "gui/language_switch.h"
#include "gui/look.h"
#include "gui/sheet_page.h"
#include "services/book_service.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace {

constexpr int kEdits = 300;
constexpr int kRows = 15;

// Counts the paint events of a widget.
class PaintCount final : public QObject {
public:
    explicit PaintCount(QWidget& widget) { widget.installEventFilter(this); }
    int count() const { return m_count; }

protected:
    bool eventFilter(QObject* object, QEvent* event) override
    {
        if (event->type() == QEvent::Paint)
            ++m_count;
        return QObject::eventFilter(object, event);
    }

private:
    int m_count = 0;
};

void press(Qt::Key key, const QString& text = QString())
{
    QWidget* focus = QApplication::focusWidget();
    if (!focus)
        benchFailed({ErrorCode::Cancelled, {}, QStringLiteral("the sheet has no focus")});
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, Qt::NoModifier, text);
        QCoreApplication::sendEvent(focus, &event);
    }
}

void type(const QString& text)
{
    for (const QChar letter : text)
        press(static_cast<Qt::Key>(letter.unicode()), letter);
}

// One figure, near the one that is there so that it is likely; gives the milliseconds after Enter.
double edit(SheetPage& page, const PaintCount& paints, int number)
{
    SheetView& view = page.view();
    const QModelIndex first = firstEntry(page.model(), SheetModel::December);
    view.goTo(first.siblingAtRow(first.row() + number % kRows));
    const double present = view.currentIndex().data(Qt::EditRole).toString().toDouble();
    type(QString::number(present + (number % 2 == 0 ? 1 : -1), 'f', 2));
    QCoreApplication::processEvents();
    const int paintedBefore = paints.count();
    qint64 changes = 0;
    const auto counted = QObject::connect(&page.model(), &SheetModel::saved, &page,
        [&](const EditOutcome& outcome) { changes += outcome.state == EditOutcome::State::Stored; });
    QElapsedTimer timer;
    timer.start();
    press(Qt::Key_Return);
    while (paints.count() == paintedBefore)
        QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
    const double milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    QObject::disconnect(counted);
    if (changes != 1)
        benchFailed({ErrorCode::QueryFailed, {}, QStringLiteral("an edit was not stored")});
    QCoreApplication::processEvents();
    return milliseconds;
}

}

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    const BenchArguments arguments = benchArguments(argc, argv);
    loadFonts();
    QApplication::setStyle(new CalmStyle);
    const Look look(AppearanceChoice::Light, PaletteKind::Default);
    const LanguageSwitch language(Language::Chinese);
    const SystemClock clock;
    BookService books(clock, QStringLiteral("bench"));
    if (const Result<void> opened = books.open(arguments.book); !opened)
        benchFailed(opened.error());
    EntryDesk desk(books, language);
    desk.show(arguments.store, arguments.year);
    SheetPage page(desk, nullptr);
    page.resize(1158, 720);
    page.QWidget::show();
    if (const auto shown = page.show(*findRecordKind(u"revenue"), std::nullopt); !shown)
        benchFailed(shown.error());
    page.activateWindow();
    page.setFocus();
    QElapsedTimer settling;
    settling.start();
    while (settling.elapsed() < 1000)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
    const PaintCount paints(*page.view().viewport());
    std::vector<double> times;
    times.reserve(kEdits);
    for (int number = 0; number < kEdits; ++number)
        times.push_back(edit(page, paints, number));
    std::ranges::sort(times);
    std::printf("%.3f %.3f\n", times[kEdits / 2], times[kEdits * 95 / 100]);
    return 0;
}
