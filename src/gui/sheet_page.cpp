// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheet_page.h"

#include "gui/cell_painter.h"
#include "gui/cell_panel.h"
#include "gui/entry_desk.h"
#include "gui/saved_label.h"
#include "gui/sheet_header.h"
#include "gui/sheet_tabs.h"
#include "gui/sheet_tool_row.h"
#include "gui/sheet_words.h"
#include "gui/sheet_work.h"
#include "models/entry_words.h"
#include "models/record_words.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int kSide = 24;
constexpr int kPanelHeight = 118;
constexpr int kProgressAfterMs = 300;

// The sheet's surface: a card whose line runs round the table.
class SheetCard final : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintCard(painter, *this);
    }
};

bool hasMoney(const RecordKind& kind)
{
    return std::ranges::any_of(kind.columns, [](const Column& column) { return column.type == ColumnType::Money; });
}

} // namespace

SheetPage::SheetPage(EntryDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(desk.entry())
    , m_view(new SheetView(m_model, this))
    , m_work(new SheetWork(desk, m_model, *m_view, this))
    , m_tools(new SheetToolRow(m_work->undoAction(), m_work->redoAction(), this))
    , m_message(new QLabel(this))
    , m_tabs(new SheetTabs(this))
    , m_card(new SheetCard(this))
    , m_notice(new SheetNotice(this))
    , m_panel(new CellPanel(this))
{
    m_progressTimer.setSingleShot(true);
    m_progressTimer.setInterval(kProgressAfterMs);
    arrange();
    connectAll();
    retranslate();
    setFocusProxy(m_view);
}

SheetPage::~SheetPage()
{
    delete m_view; // it shows the model, which goes before the children
}

void SheetPage::arrange()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSide, 8, kSide, kSide);
    column->setSpacing(8);
    column->addWidget(m_tools);
    QFont large = font();
    large.setPixelSize(Theme::kMessagePx);
    large.setBold(true);
    m_message->setFont(large);
    m_message->setTextFormat(Qt::PlainText);
    column->addWidget(m_message);
    column->addWidget(m_tabs);
    auto* card = new QVBoxLayout(m_card);
    card->setContentsMargins(2, 4, 2, 4);
    card->addWidget(m_view);
    column->addWidget(m_card, 1);
    auto* row = new QWidget(this); // both cards are as high as the higher one needs
    row->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto* panels = new QHBoxLayout(row);
    panels->setContentsMargins(0, 0, 0, 0);
    panels->setSpacing(12);
    for (QWidget* panel : {static_cast<QWidget*>(m_notice), static_cast<QWidget*>(m_panel)}) {
        panel->setMinimumHeight(kPanelHeight);
        panel->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
        panels->addWidget(panel, 1);
    }
    column->addWidget(row);
    column->addStretch(0);
}

void SheetPage::connectAll()
{
    connect(&m_desk, &EntryDesk::changed, this, &SheetPage::follow);
    connect(&m_desk.vocabularies(), &VocabularyService::vocabularyChanged, this, [this] { m_isToReload = true; });
    connect(&m_desk.entry(), &EntryService::changedElsewhere, &m_progressTimer, qOverload<>(&QTimer::start));
    connect(&m_desk.months(), &MonthStatusService::stateChanged, this, [this] {
        m_model.reload();
        m_progressTimer.start();
    });
    connect(&m_progressTimer, &QTimer::timeout, this, &SheetPage::refreshProgress);
    connect(&m_model, &SheetModel::modelReset, this, &SheetPage::fitHeight);
    connect(&m_model, &SheetModel::modelReset, this, &SheetPage::refreshSoon);
    connect(&m_model, &SheetModel::dataChanged, this, &SheetPage::refreshSoon);
    connect(m_view->horizontalScrollBar(), &QScrollBar::rangeChanged, this, &SheetPage::fitHeight);
    connect(m_view, &SheetView::currentMoved, this, [this] {
        refreshSoon();
        showProgress();
    });
    connect(m_view, &SheetView::typedChanged, this, &SheetPage::refreshSoon);
    connect(m_view, &SheetView::typingGivenUp, this, [this] {
        m_tools->saved().showGivenUp();
        m_notice->clear(); // it was about what was typed
    });
    connect(m_view, &SheetView::leaveWanted, this, &SheetPage::leave);
    connect(m_view, &QWidget::customContextMenuRequested, this, &SheetPage::showMenu);
    connect(m_work, &SheetWork::stored, this, [this] {
        m_tools->saved().showSaved();
        m_notice->settle();
        refreshSoon();
        m_progressTimer.start();
    });
    connect(m_work, &SheetWork::said, this, &SheetPage::say);
    connect(m_work, &SheetWork::otherSheetWanted, this, &SheetPage::showKind);
    connect(m_tabs, &SheetTabs::kindWanted, this, &SheetPage::showKind);
    connect(m_tools, &SheetToolRow::monthsWanted, this, &SheetPage::monthsWanted);
    connect(m_tools, &SheetToolRow::rowWanted, m_work, &SheetWork::addRow);
    connect(m_tools, &SheetToolRow::unitWanted, this, [this](MoneyUnit unit) {
        if (m_view->finishTyping())
            m_model.setMoneyUnit(unit);
        m_tools->setUnit(m_model.moneyUnit());
    });
    connect(m_notice, &SheetNotice::placeWanted, this, [this] {
        m_view->goTo(m_noticePlace);
        m_view->setFocus();
    });
    connect(m_notice, &SheetNotice::putAway, this, [this] {
        m_notice->clear();
        refreshNotice();
        m_view->setFocus();
    });
    connect(m_panel, &CellPanel::acceptWanted, m_work, [this] { m_work->command(SheetView::Command::Accept); });
    connect(m_panel, &CellPanel::reasonGiven, m_work, &SheetWork::confirm);
    connect(m_panel, &CellPanel::noteGiven, m_work, &SheetWork::setNote);
    connect(m_panel, &CellPanel::noteWanted, this,
        [this] { m_panel->askForNote(m_view->currentIndex().data(SheetModel::NoteRole).toString()); });
    connect(m_panel, &CellPanel::historyWanted, m_work, &SheetWork::showHistory);
    connect(m_panel, &CellPanel::reopenWanted, this, &SheetPage::lockedMonthWanted);
    connect(m_panel, &CellPanel::left, m_view, qOverload<>(&QWidget::setFocus));
}

QAction* SheetPage::undoAction() const
{
    return m_work->undoAction();
}

QAction* SheetPage::redoAction() const
{
    return m_work->redoAction();
}

Result<void> SheetPage::show(const RecordKind& kind, std::optional<Month> month)
{
    if (!m_desk.isReady())
        return failure(ErrorCode::BookMissing, {QString()});
    if (!m_view->finishTyping())
        m_view->giveUpTyping();
    if (auto shown = m_model.show(kind, m_desk.store(), m_desk.year(), m_desk.names(), m_desk.words()); !shown)
        return shown;
    m_isToReload = false;
    m_tools->offer(hasMoney(kind), !labelColumns(kind).empty());
    showTabs();
    m_view->setAccessibleName(recordKindTitle(*m_desk.words(), kind.name));
    m_notice->clear();
    m_view->goTo(beginning(month));
    m_progress.clear();
    QTimer::singleShot(0, this, &SheetPage::refreshProgress); // start(0) would keep 0 for every edit
    refreshSoon();
    showProgress();
    return {};
}

// Where to begin to type: the first figure that is expected and not there.
QModelIndex SheetPage::beginning(std::optional<Month> month) const
{
    const EntrySheet& entry = *m_model.entrySheet();
    for (int number = 1; number <= 12; ++number) {
        const Month it(entry.sheet.year(), number);
        if ((month && *month != it) || entry.isLocked(it))
            continue;
        const std::vector<int> missing = missingRows(entry.sheet, it);
        if (!missing.empty())
            return m_model.indexOf({missing.front(), it});
    }
    return firstEntry(m_model, month ? month->month() - 1 : int(SheetModel::January));
}

void SheetPage::follow()
{
    m_work->nameActions();
    const EntrySheet* shown = m_model.entrySheet();
    if (!shown)
        return;
    if (!m_desk.isReady()) {
        m_view->giveUpTyping();
        m_model.clear();
        return;
    }
    const RecordKind& kind = shown->sheet.kind();
    const bool isSame = shown->sheet.store() == m_desk.store() && shown->sheet.year() == m_desk.year();
    if (isSame && !m_isToReload) {
        m_model.setWords(m_desk.names(), m_desk.words());
        showTabs();
        showProgress();
        return;
    }
    const Month month(m_desk.year(), currentMonth().month());
    if (const auto read = show(kind, isSame ? std::optional(month) : std::nullopt); !read)
        say(failureNotice(m_model, read.error()), {});
}

void SheetPage::showTabs()
{
    std::vector<SheetTabs::Kind> kinds;
    for (const RecordKind& kind : recordKinds()) {
        if (hasSheet(kind))
            kinds.push_back({kind.name, recordKindTitle(*m_desk.words(), kind.name)});
    }
    m_tabs->showKinds(kinds);
    if (const EntrySheet* sheet = m_model.entrySheet())
        m_tabs->choose(sheet->sheet.kind().name);
}

void SheetPage::showKind(const QString& name)
{
    const RecordKind* kind = findRecordKind(name);
    const EntrySheet* shown = m_model.entrySheet();
    // What is being typed and can't be stored holds its sheet.
    if (kind && m_view->finishTyping()) {
        const auto month = shown ? std::optional(currentMonth()) : std::nullopt;
        if (const auto read = show(*kind, month); !read)
            say(failureNotice(m_model, read.error()), {});
    }
    showTabs();
    m_view->setFocus();
}

void SheetPage::stepKind(int step)
{
    std::vector<QString> kinds;
    for (const RecordKind& kind : recordKinds()) {
        if (hasSheet(kind))
            kinds.push_back(kind.name);
    }
    const auto count = static_cast<std::ptrdiff_t>(kinds.size());
    const auto at = std::ranges::find(kinds, m_tabs->chosen()) - kinds.begin();
    showKind(kinds[static_cast<size_t>((at + step + count) % count)]);
}

Month SheetPage::currentMonth() const
{
    const int column = std::clamp(m_view->currentIndex().column(), int(SheetModel::January), int(SheetModel::December));
    return {m_model.entrySheet() ? m_model.entrySheet()->sheet.year() : m_desk.year(), column + 1};
}

void SheetPage::fitHeight()
{
    // A short sheet ends below its last row, with the panel right under it.
    const int rows = m_view->verticalHeader()->length();
    const int bar =
        m_view->horizontalScrollBar()->maximum() > 0 ? m_view->horizontalScrollBar()->sizeHint().height() : 0;
    m_card->setMaximumHeight(m_view->horizontalHeader()->sizeHint().height() + rows + bar + 10);
}
