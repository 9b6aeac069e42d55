// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/complaint_repeats.h"

#include "charts/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr size_t kMost = 20;
constexpr int kListHeight = 88;

QString valueText(const ComplaintItem& complaint, QStringView column, const RecordNames& names, const Words& words)
{
    const RecordKind& kind = *findRecordKind(u"complaints");
    const auto at = static_cast<size_t>(kind.indexOf(column));
    return recordText(kind.columns[at], complaint.record[at], names, words);
}

QString lineOf(const ComplaintItem& complaint, const RecordNames& names, const Words& words)
{
    return QStringLiteral("%1 · %2 · %3\n%4")
        .arg(complaint.id, valueText(complaint, u"accepted_at", names, words),
            valueText(complaint, u"category", names, words), valueText(complaint, u"note", names, words));
}

} // namespace

ComplaintRepeats::ComplaintRepeats(QWidget* parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_none(new QLabel(this))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    QFont small = font();
    small.setPixelSize(Theme::kTitlePx);
    m_none->setFont(small);
    m_none->setForegroundRole(QPalette::PlaceholderText);
    m_none->setWordWrap(true);
    m_list->setFont(small);
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTabKeyNavigation(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_search->setClearButtonEnabled(true);
    rows->addWidget(m_search);
    rows->addWidget(m_list);
    rows->addWidget(m_none);
    setFocusProxy(m_search);
    m_search->installEventFilter(this);
    m_list->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &ComplaintRepeats::searched);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &ComplaintRepeats::link);
    clear();
    retranslate();
}

void ComplaintRepeats::show(const std::vector<ComplaintItem>& complaints, const ComplaintItem& complaint,
    const RecordNames& names, const Words& words)
{
    const QString text = searchText();
    std::vector<ComplaintItem> found;
    if (complaint.acceptedAt != Moment())
        found = possibleRepeats(complaints, complaint.acceptedAt, complaint.id, complaint.category, text);
    // Without words to look for only the same category is likely.
    if (text.isEmpty())
        std::erase_if(found, [&](const ComplaintItem& one) { return one.category != complaint.category; });
    m_list->clear();
    for (size_t i = 0; i < std::min(found.size(), kMost); ++i) {
        auto* item = new QListWidgetItem(lineOf(found[i], names, words), m_list);
        item->setData(Qt::UserRole, found[i].id);
    }
    m_list->setVisible(!found.empty());
    // As many as are there, up to what leaves room for the fields.
    const int needed = m_list->count() > 0 ? m_list->count() * m_list->sizeHintForRow(0) + 4 : 0;
    m_list->setFixedHeight(std::min(kListHeight, needed));
    m_none->setVisible(found.empty());
    m_none->setText(text.isEmpty() ? tr("No complaint of this category in the 30 days before.")
                                   : tr("Nothing found in the 30 days before."));
    if (!found.empty())
        m_list->setCurrentRow(0);
}

void ComplaintRepeats::clear()
{
    m_list->clear();
    m_list->hide();
    m_none->hide();
}

void ComplaintRepeats::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

QString ComplaintRepeats::searchText() const
{
    return m_search->text().trimmed();
}

void ComplaintRepeats::link()
{
    if (const QListWidgetItem* item = m_list->currentItem())
        Q_EMIT linkWanted(item->data(Qt::UserRole).toString());
}

bool ComplaintRepeats::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto& key = static_cast<const QKeyEvent&>(*event);
        if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) {
            link();
            return true;
        }
        const bool isMove = key.key() == Qt::Key_Down || key.key() == Qt::Key_Up;
        if (isMove && watched == m_search && m_list->count() > 0) {
            const int step = key.key() == Qt::Key_Down ? 1 : -1;
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ComplaintRepeats::retranslate()
{
    m_search->setPlaceholderText(tr("Search earlier complaints (F3), Enter links"));
    m_search->setAccessibleName(tr("Search earlier complaints"));
    m_list->setAccessibleName(tr("Likely earlier complaints"));
}

void ComplaintRepeats::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}
