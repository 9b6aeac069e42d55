// SPDX-License-Identifier: GPL-3.0-or-later
// How the import's dialog is arranged, and how it shows what a trial has found.
#include "gui/import_wizard.h"

#include "charts/theme.h"
#include "gui/calm_style.h"
#include "gui/cell_link.h"
#include "gui/import_columns_page.h"
#include "gui/import_records_page.h"
#include "gui/import_tables_delegate.h"
#include "gui/import_words.h"
#include "gui/month_status_marks.h"
#include "models/record_words.h"

#include <QButtonGroup>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace {

constexpr QSize kFirstSize(1180, 680);
constexpr QSize kLeastSize(820, 520);
constexpr int kListWidth = 300;
constexpr int kProgressSteps = 1000;
constexpr int kColumnsTab = 0;
constexpr int kRecordsTab = 1;

QFont sized(QFont font, int pixels)
{
    font.setPixelSize(pixels);
    font.setBold(true);
    return font;
}

void setPrimary(QPushButton& button, bool isPrimary)
{
    button.setProperty(CalmStyle::kPrimaryProperty, isPrimary);
    button.setDefault(isPrimary);
    button.update();
}

} // namespace

void ImportWizard::arrange()
{
    setWindowTitle(tr("Import files"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    m_headline = new QLabel(this);
    m_headline->setFont(sized(font(), Theme::kMessagePx));
    m_remark = new QLabel(this);
    for (QLabel* text : {m_headline, m_remark}) {
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        column->addWidget(text);
    }
    m_remark->hide();
    m_content = new QWidget(this);
    auto* sides = new QHBoxLayout(m_content);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(Theme::kGapPx);
    sides->addWidget(tablesSide());
    sides->addWidget(tableSide(), 1);
    column->addWidget(m_content, 1);
    column->addLayout(footer());
    setMinimumSize(kLeastSize);
    resize(kFirstSize);
}

QWidget* ImportWizard::tablesSide()
{
    m_list = new QListView(m_content);
    m_list->setObjectName(QStringLiteral("importTables"));
    m_list->setAccessibleName(tr("Tables"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new ImportTablesDelegate(m_list));
    m_list->setFixedWidth(kListWidth);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    return m_list;
}

QWidget* ImportWizard::tableSide()
{
    auto* side = new QWidget(m_content);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_name = new QLabel(side);
    m_name->setFont(sized(font(), Theme::kChartMessagePx));
    m_name->setTextFormat(Qt::PlainText);
    m_name->setWordWrap(true);
    column->addWidget(m_name);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    m_notice = new QLabel(side);
    m_notice->setObjectName(QStringLiteral("importNotice"));
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->setWordWrap(true);
    m_anew = new CellLink(side);
    m_anew->setObjectName(QStringLiteral("importAnew"));
    m_anew->setText(tr("Recognise anew"));
    row->addWidget(m_notice, 1);
    row->addWidget(m_anew, 0, Qt::AlignTop);
    column->addLayout(row);
    auto* tabs = new QHBoxLayout;
    tabs->setSpacing(8);
    m_tabs = new QButtonGroup(this);
    for (const QString& name : {tr("C&olumns"), tr("&Records")}) {
        auto* tab = new QToolButton(side);
        tab->setText(name);
        tab->setCheckable(true);
        tab->setFocusPolicy(Qt::StrongFocus);
        tab->setObjectName(QStringLiteral("importTab%1").arg(m_tabs->buttons().size()));
        m_tabs->addButton(tab, static_cast<int>(m_tabs->buttons().size()));
        tabs->addWidget(tab);
    }
    tabs->addStretch(1);
    column->addLayout(tabs);
    m_pages = new QStackedWidget(side);
    m_columns = new ImportColumnsPage(m_work, m_words, m_pages);
    m_records = new ImportRecordsPage(m_work.names, m_words, m_pages);
    m_pages->addWidget(m_columns);
    m_pages->addWidget(m_records);
    m_tabs->button(kColumnsTab)->setChecked(true);
    column->addWidget(m_pages, 1);
    return side;
}

QLayout* ImportWizard::footer()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    m_progress = new QProgressBar(this);
    m_progress->setRange(0, kProgressSteps);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(160);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->hide();
    m_said = new QLabel(this);
    m_said->setObjectName(QStringLiteral("importSaid"));
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    m_close = new QPushButton(tr("Cancel"), this);
    m_close->setObjectName(QStringLiteral("close"));
    m_withoutThem = new QPushButton(tr("Import the others &without them"), this);
    m_withoutThem->setObjectName(QStringLiteral("skipBad"));
    m_check = new QPushButton(tr("&Check again"), this);
    m_check->setObjectName(QStringLiteral("checkAgain"));
    m_import = new QPushButton(this);
    m_import->setObjectName(QStringLiteral("import"));
    row->addWidget(m_progress);
    row->addWidget(m_said, 1);
    for (QPushButton* button : {m_close, m_withoutThem, m_check, m_import}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    for (QPushButton* button : {m_withoutThem, m_check, m_import})
        button->hide();
    return row;
}

size_t ImportWizard::current() const
{
    return static_cast<size_t>(m_list->currentIndex().row());
}

bool ImportWizard::hasCurrent() const
{
    return m_list->currentIndex().isValid() && current() < m_tables.size();
}

void ImportWizard::showAll()
{
    m_model.refresh();
    const bool isUnread = m_isStale && m_tables.size() == 0;
    m_headline->setText(isUnread ? tr("Nothing has been read.") : importHeadline(m_tables));
    m_remark->setText(isUnread ? QString() : importRemark(m_tables));
    m_remark->setVisible(!m_remark->text().isEmpty());
    m_content->setVisible(m_tables.size() > 0);
    if (!hasCurrent() && m_model.rowCount() > 0) {
        m_list->setCurrentIndex(m_model.index(0, 0));
        m_list->setFocus();
    } else {
        showTable();
    }
    showButtons();
}

// Where records are refused, the way is to correct the file: leaving them out is a second one.
void ImportWizard::showButtons()
{
    const ImportTables::Totals totals = m_tables.totals();
    const bool isRefused = totals.refused > 0;
    const bool canStore = totals.toStore() > 0;
    m_import->setText(tr("&Import %n record(s)", nullptr, static_cast<int>(totals.toStore())));
    m_import->setVisible(!isRefused && canStore);
    m_import->setEnabled(canStore);
    m_withoutThem->setVisible(isRefused && canStore);
    m_withoutThem->setEnabled(true);
    m_check->setVisible(true);
    m_check->setEnabled(true);
    setPrimary(*m_import, !isRefused && canStore);
    setPrimary(*m_check, isRefused || !canStore);
}

void ImportWizard::showTable()
{
    if (!hasCurrent())
        return;
    const ImportTable& table = m_tables.at(current());
    m_name->setText(table.outcome.label());
    showNotice(table);
    m_records->show(table.outcome);
    const bool hasColumns = table.outcome.facts.has_value();
    if (hasColumns)
        m_columns->show(table);
    for (const int tab : {kColumnsTab, kRecordsTab})
        m_tabs->button(tab)->setVisible(hasColumns);
    m_tabs->button(kRecordsTab)->setEnabled(table.canBeImported());
    m_pages->setVisible(hasColumns);
    const QString shown = table.outcome.path + QLatin1Char('\n') + table.outcome.sheet;
    if (shown != m_shownTable)
        m_records->chooseFirst();
    if (shown != m_shownTable || !table.canBeImported())
        chooseTab(table.canBeImported() ? kRecordsTab : kColumnsTab);
    m_shownTable = shown;
}

void ImportWizard::showNotice(const ImportTable& table)
{
    const ImportedFile& outcome = table.outcome;
    QString text = longProblem(table, *m_words);
    const bool isAlarm = !text.isEmpty();
    const bool isSettled = outcome.facts && outcome.facts->settledOn;
    if (isSettled)
        text =
            twoSentences(text, tr("Read as you settled on %1.").arg(outcome.facts->settledOn->toString(Qt::ISODate)));
    if (outcome.completed > 0) {
        QStringList lacking;
        for (const QString& column : outcome.lacking)
            lacking.append(recordColumnTitle(*m_words, outcome.kind, column));
        text = twoSentences(
            text, tr("Columns that the file lacks stay as they are in the book: %1.").arg(lacking.join(tr(", "))));
    }
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, isAlarm ? alarmColour(colours) : colours.color(QPalette::PlaceholderText));
    m_notice->setPalette(colours);
    m_notice->setText(text);
    m_notice->setVisible(!text.isEmpty());
    m_anew->setVisible(isSettled);
}

void ImportWizard::chooseTab(int tab)
{
    m_tabs->button(tab)->setChecked(true);
    m_pages->setCurrentIndex(tab);
}
