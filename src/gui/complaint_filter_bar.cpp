// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/complaint_filter_bar.h"

#include "models/record_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>
#include <utility>

namespace {

constexpr int kSearchWidth = 160;

using Choices = std::vector<std::pair<QString, QVariant>>;

// Other words for the same choices; what was chosen stays chosen.
void refill(QComboBox& box, const Choices& choices)
{
    const QSignalBlocker quiet(&box);
    const QVariant chosen = box.currentData();
    box.clear();
    for (const auto& [text, data] : choices)
        box.addItem(text, data);
    box.setCurrentIndex(std::max(0, box.findData(chosen)));
}

} // namespace

ComplaintFilterBar::ComplaintFilterBar(QWidget* parent)
    : QWidget(parent)
    , m_state(new QComboBox(this))
    , m_level(new QComboBox(this))
    , m_category(new QComboBox(this))
    , m_search(new QLineEdit(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(kSearchWidth);
    for (QComboBox* box : {m_state, m_level, m_category}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        row->addWidget(box);
        connect(box, &QComboBox::currentIndexChanged, this, &ComplaintFilterBar::changed);
    }
    row->addWidget(m_search, 1);
    connect(m_search, &QLineEdit::textChanged, this, &ComplaintFilterBar::changed);
}

void ComplaintFilterBar::setWords(const RecordNames& names, const Words& words)
{
    using State = ComplaintFilter::State;
    const auto state = [](State value) { return QVariant(static_cast<int>(value)); };
    refill(*m_state,
        {{tr("All states"), state(State::All)}, {tr("Open"), state(State::Open)},
            {tr("Overdue"), state(State::Overdue)}, {tr("Closed"), state(State::Closed)},
            {tr("Not called back"), state(State::NotCalledBack)}});
    refill(*m_level,
        {{tr("All levels"), QVariant()}, {recordChoiceTitle(words, u"urgent"), true},
            {recordChoiceTitle(words, u"normal"), false}});
    Choices categories{{tr("All categories"), QString()}};
    for (const VocabularyEntry& entry : names.vocabularies.entries(QStringLiteral("complaint_category")))
        categories.emplace_back(entry.name(words.language()), entry.code);
    refill(*m_category, categories);
    m_search->setPlaceholderText(tr("Number, note  Ctrl+F"));
    m_search->setAccessibleName(tr("Search number or note"));
    m_state->setAccessibleName(recordColumnTitle(words, u"complaints", u"state"));
    m_level->setAccessibleName(recordColumnTitle(words, u"complaints", u"level"));
    m_category->setAccessibleName(recordColumnTitle(words, u"complaints", u"category"));
}

ComplaintFilter ComplaintFilterBar::filter() const
{
    ComplaintFilter filter;
    filter.state = static_cast<ComplaintFilter::State>(m_state->currentData().toInt());
    if (m_level->currentData().isValid())
        filter.isUrgent = m_level->currentData().toBool();
    filter.category = m_category->currentData().toString();
    filter.text = m_search->text().trimmed();
    return filter;
}

bool ComplaintFilterBar::isFiltering() const
{
    return m_state->currentIndex() > 0 || m_level->currentIndex() > 0 || m_category->currentIndex() > 0
        || !m_search->text().trimmed().isEmpty();
}

void ComplaintFilterBar::reset()
{
    {
        const QSignalBlocker quiet(this);
        m_state->setCurrentIndex(0);
        m_level->setCurrentIndex(0);
        m_category->setCurrentIndex(0);
        m_search->clear();
    }
    Q_EMIT changed();
}

void ComplaintFilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}
