// SPDX-License-Identifier: GPL-3.0-or-later
// What the sheet's page says beside the sheet, and its keys.
#include "gui/sheet_page.h"

#include "gui/cell_painter.h"
#include "gui/cell_panel.h"
#include "gui/entry_desk.h"
#include "gui/month_names.h"
#include "gui/saved_label.h"
#include "gui/sheet_header.h"
#include "gui/sheet_tabs.h"
#include "gui/sheet_tool_row.h"
#include "gui/sheet_words.h"
#include "gui/sheet_work.h"
#include "models/entry_words.h"
#include "models/record_words.h"
#include "review/han_spacing.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>

#include <algorithm>
#include <utility>

void SheetPage::say(const SheetNotice::Content& content, const QModelIndex& place)
{
    m_noticePlace = place;
    m_notice->show(content);
    if (content.isUnsaved)
        m_tools->saved().showUnsaved();
}

void SheetPage::refreshSoon()
{
    if (std::exchange(m_isToRefresh, true))
        return;
    QMetaObject::invokeMethod(this, &SheetPage::refresh, Qt::QueuedConnection);
}

void SheetPage::refresh()
{
    m_isToRefresh = false;
    refreshPanel();
    refreshNotice();
}

void SheetPage::refreshPanel()
{
    const QModelIndex current = m_view->currentIndex();
    m_panel->setVisible(current.isValid());
    if (current.isValid())
        m_panel->showFacts(
            factsOf(m_model, current, m_view->isTyping() ? std::optional(m_view->typedText()) : std::nullopt));
}

// What could not be stored stays said until something is; otherwise the card names what is still to be checked.
void SheetPage::refreshNotice()
{
    if (m_notice->content().isError)
        return;
    const OpenProblems problems = m_model.entrySheet() ? openProblems(m_model, m_view->currentIndex()) : OpenProblems();
    m_noticePlace = problems.first;
    if (problems.first.isValid())
        m_notice->show(problemNotice(m_model, problems));
    else
        m_notice->clear();
}

void SheetPage::refreshProgress()
{
    const EntrySheet* sheet = m_model.entrySheet();
    if (!sheet || !m_desk.isReady())
        return;
    const QString& kind = sheet->sheet.kind().name;
    const auto known = std::ranges::find(m_progress, kind, &KindProgress::kind);
    if (known == m_progress.end()) {
        auto all = m_desk.months().progress(m_desk.store(), m_desk.year());
        m_progress = all ? std::move(all->kinds) : std::vector<KindProgress>();
    } else if (auto one = m_desk.months().progress(sheet->sheet.kind(), m_desk.store(), m_desk.year())) {
        *known = std::move(*one);
    }
    showProgress();
}

void SheetPage::showProgress()
{
    const EntrySheet* sheet = m_model.entrySheet();
    if (!sheet)
        return;
    const Month month = currentMonth();
    const auto place = static_cast<size_t>(month.month() - 1);
    const KindProgress* own = nullptr;
    for (const KindProgress& one : m_progress) {
        const Progress progress = one.months[place].progress;
        m_tabs->showProgress(one.kind, progress, progressTitle(*m_desk.words(), progress));
        if (one.kind == sheet->sheet.kind().name)
            own = &one;
    }
    m_view->monthHeader().showProgress(own ? std::optional(*own) : std::nullopt);
    const QString kind = recordKindTitle(*m_desk.words(), sheet->sheet.kind().name);
    if (!own) {
        m_message->setText(tr("%1, %2").arg(monthName(month.month()), kind));
        return;
    }
    const ProgressCell& cell = own->months[place];
    const auto said = [&](const QString& text) {
        m_message->setText(withHanSpaces(text.arg(monthName(month.month()), kind)));
    };
    if (cell.progress == Progress::Closed)
        said(tr("%1, %2: the month is closed"));
    else if (cell.faults > 0)
        said(tr("%1, %2: %n rule(s) broken", nullptr, cell.faults));
    else if (cell.doubts > 0)
        said(tr("%1, %2: %n unusual figure(s) to confirm", nullptr, cell.doubts));
    else if (cell.progress == Progress::Empty)
        said(tr("%1, %2: nothing entered yet"));
    else if (cell.filled < cell.expected)
        said(tr("%1, %2: %n figure(s) still missing", nullptr, cell.expected - cell.filled));
    else
        said(cell.progress == Progress::Submitted ? tr("%1, %2: submitted") : tr("%1, %2: complete"));
}

void SheetPage::leave()
{
    if (m_notice->content().isError) {
        m_notice->clear();
        refreshNotice();
        return;
    }
    Q_EMIT monthsWanted();
}

void SheetPage::cycleFocus()
{
    if (!m_view->finishTyping())
        return;
    QWidget* focus = focusWidget();
    if (focus == m_view)
        m_panel->focusFirst();
    else if (focus && m_panel->isAncestorOf(focus))
        m_tabs->focusChosen();
    else
        m_view->setFocus();
}

// The keys of the page, before the window's of the same name. isTrial: only says whether the key is one of them.
bool SheetPage::takesKey(const QKeyEvent& event, bool isTrial)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const auto does = [isTrial](auto&& act) {
        if (!isTrial)
            act();
        return true;
    };
    if (event.key() == Qt::Key_F6 && modifiers == Qt::NoModifier)
        return does([this] { cycleFocus(); });
    if (!(modifiers & Qt::ControlModifier))
        return false;
    const bool isShifted = modifiers & Qt::ShiftModifier;
    switch (event.key()) {
    case Qt::Key_PageUp:
        return does([this] { stepKind(-1); });
    case Qt::Key_PageDown:
        return does([this] { stepKind(1); });
    case Qt::Key_Z:
        return does([this, isShifted] { isShifted ? m_work->redo() : m_work->undo(); });
    case Qt::Key_Y:
        return does([this] { m_work->redo(); });
    default:
        return false;
    }
}

bool SheetPage::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && takesKey(*static_cast<QKeyEvent*>(event), true)) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void SheetPage::keyPressEvent(QKeyEvent* event)
{
    if (!takesKey(*event, false))
        QWidget::keyPressEvent(event);
}

void SheetPage::showMenu(const QPoint& at)
{
    if (!m_view->currentIndex().isValid())
        return;
    QMenu menu(this);
    const auto add = [this, &menu](const QString& text, const QKeySequence& key, SheetView::Command command) {
        QAction* action = menu.addAction(text, this, [this, command] { m_work->command(command); });
        action->setShortcut(key);
    };
    add(tr("Cut"), Qt::CTRL | Qt::Key_X, SheetView::Command::Cut);
    add(tr("Copy"), Qt::CTRL | Qt::Key_C, SheetView::Command::Copy);
    add(tr("Paste"), Qt::CTRL | Qt::Key_V, SheetView::Command::Paste);
    add(tr("Clear"), Qt::Key_Delete, SheetView::Command::Clear);
    menu.addSeparator();
    add(tr("Fill down"), Qt::CTRL | Qt::Key_D, SheetView::Command::FillDown);
    add(tr("Fill right"), Qt::CTRL | Qt::Key_R, SheetView::Command::FillRight);
    add(tr("Accept proposals"), Qt::CTRL | Qt::Key_Return, SheetView::Command::Accept);
    menu.addSeparator();
    menu.addAction(tr("History"), m_work, &SheetWork::showHistory);
    menu.addAction(m_work->undoAction());
    menu.addAction(m_work->redoAction());
    menu.exec(m_view->viewport()->mapToGlobal(at));
}

void SheetPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SheetPage::retranslate()
{
    m_view->setTheme(sheetTheme(palette()));
    m_view->setAccessibleDescription(tr("Type a figure and press Enter. F6 leaves the sheet, Esc goes to the months."));
    m_work->nameActions();
}
