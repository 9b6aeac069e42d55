// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sign_off_changes_dialog.h"

#include "gui/calm_style.h"
#include "review/figure_format.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace {

constexpr QSize kSize(860, 520);
constexpr int kWhatWidth = 260;
constexpr int kOtherWidth = 250;

struct Line {
    QString what, then, now;
};

// Puts changes into words: names of KPIs and chapters, figures with their units.
class Teller final {
    Q_DECLARE_TR_FUNCTIONS(SignOffChangesDialog)

public:
    Teller(const Review& review, const Catalogue& catalogue, const Words& words)
        : m_review(review)
        , m_catalogue(catalogue)
        , m_format(words)
    {
    }

    Line line(const FrozenChange& change) const
    {
        if (change.what == FrozenChange::What::Text)
            return {chapterOf(change.place), textOrDash(change.textThen), textOrDash(change.textNow)};
        const KpiDefinition* kpi = m_catalogue.find(KpiId(change.place));
        const QString unit = kpi ? kpi->unit : QString();
        const QString name = kpi ? kpi->name(m_format.words().language()) : change.place;
        return {whatOf(change).arg(name), m_format.exact(change.then, unit), m_format.exact(change.now, unit)};
    }

private:
    static QString textOrDash(const QString& text) { return text.isEmpty() ? QStringLiteral("—") : text; }

    QString whatOf(const FrozenChange& change) const
    {
        switch (change.what) {
        case FrozenChange::What::Previous:
            return tr("%1, year before");
        case FrozenChange::What::Target:
            return tr("%1, target");
        case FrozenChange::What::Month:
            return tr("%1, %2", "KPI, month").arg(QStringLiteral("%1"), Month(m_review.year, change.month).text());
        case FrozenChange::What::Total:
        case FrozenChange::What::Text:
            break;
        }
        return QStringLiteral("%1");
    }

    // "3 Service: a text"; places begin with their chapter's id.
    QString chapterOf(const QString& place) const
    {
        for (const Chapter& chapter : m_review.chapters) {
            if (place.startsWith(chapter.id + u'.'))
                return tr("Text in chapter %1, %2").arg(chapter.number).arg(chapter.title);
        }
        return tr("Text");
    }

    const Review& m_review;
    const Catalogue& m_catalogue;
    FigureFormat m_format;
};

QTableWidgetItem* cell(const QString& text)
{
    auto* item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setTextAlignment(Qt::AlignLeft | Qt::AlignTop);
    return item;
}

void fill(QTableWidget& table, const std::vector<FrozenChange>& changes, const Teller& teller)
{
    table.setRowCount(static_cast<int>(changes.size()));
    for (int row = 0; row < table.rowCount(); ++row) {
        const Line line = teller.line(changes[static_cast<size_t>(row)]);
        table.setItem(row, 0, cell(line.what));
        table.setItem(row, 1, cell(line.then));
        table.setItem(row, 2, cell(line.now));
    }
    table.resizeRowsToContents();
}

void makeCalm(QTableWidget& table)
{
    table.setFrameShape(QFrame::NoFrame);
    table.setShowGrid(false);
    table.setWordWrap(true);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setTabKeyNavigation(false);
    table.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.verticalHeader()->hide();
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table.horizontalHeader()->setStretchLastSection(true);
    table.setColumnWidth(0, kWhatWidth);
    table.setColumnWidth(1, kOtherWidth);
}

} // namespace

SignOffChangesDialog::SignOffChangesDialog(const SignOffState& state, const Review& review, const Catalogue& catalogue,
    const std::shared_ptr<const Words>& words, QWidget* parent)
    : QDialog(parent)
    , m_table(new QTableWidget(this))
    , m_withdraw(new QPushButton(tr("Withdraw the sign-off"), this))
{
    setWindowTitle(tr("Since the sign-off"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    const SignOff& signOff = state.signOff;
    auto* title = new QLabel(tr("%1 signed the review of %2 up to %3 on %4.")
                                 .arg(signOff.name, QString::number(signOff.year), signOff.through.text(),
                                     signOff.moment.text().replace(u'T', u' ')),
        this);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    QFont strong = font();
    strong.setBold(true);
    title->setFont(strong);
    column->addWidget(title);
    const bool isChanged = !state.changes.empty();
    auto* none = new QLabel(tr("Nothing has changed since."), this);
    none->setVisible(!isChanged);
    column->addWidget(none);
    m_table->setColumnCount(3);
    m_table->setHorizontalHeaderLabels({tr("What"), tr("Then"), tr("Now")});
    m_table->setAccessibleName(windowTitle());
    makeCalm(*m_table);
    m_table->setVisible(isChanged);
    column->addWidget(m_table, 1);
    auto* copyAll = new QPushButton(tr("Copy the list"), this);
    copyAll->setVisible(isChanged);
    auto* close = new QPushButton(tr("Close"), this);
    close->setProperty(CalmStyle::kPrimaryProperty, true);
    close->setDefault(true);
    m_withdraw->setAutoDefault(false);
    copyAll->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_withdraw);
    buttons->addStretch(1);
    buttons->addWidget(copyAll);
    buttons->addWidget(close);
    column->addLayout(buttons);
    connect(copyAll, &QPushButton::clicked, this, &SignOffChangesDialog::copy);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_withdraw, &QPushButton::clicked, this, [this] { done(Withdrawn); });
    resize(isChanged ? kSize : QSize(kSize.width() / 2, sizeHint().height()));
    fill(*m_table, state.changes, Teller(review, catalogue, *words));
}

void SignOffChangesDialog::setCanWithdraw(bool canWithdraw)
{
    m_withdraw->setEnabled(canWithdraw);
}

void SignOffChangesDialog::copy() const
{
    QString text;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_table->columnCount(); ++column)
            cells.append(m_table->item(row, column)->text());
        text += cells.join(u'\t') + u'\n';
    }
    QApplication::clipboard()->setText(text);
}
