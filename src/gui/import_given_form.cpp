// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/import_given_form.h"

#include "models/record_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

namespace {

constexpr int kFieldWidth = 140;

// What is typed into a field where there is nothing to choose from, as an example.
QString exampleOf(const Column& column)
{
    switch (column.type) {
    case ColumnType::Month:
        return QStringLiteral("2025-03");
    case ColumnType::Year:
        return QStringLiteral("2025");
    case ColumnType::Day:
        return QStringLiteral("2025-03-31");
    default:
        return {};
    }
}

} // namespace

ImportGivenForm::ImportGivenForm(const ImportWork& work, std::shared_ptr<const Words> words, QWidget* parent)
    : QWidget(parent)
    , m_work(work)
    , m_words(std::move(words))
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(8);
    hide();
}

void ImportGivenForm::clear()
{
    m_fields.clear();
    while (QLayoutItem* item = m_row->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // it may be the one that has just spoken
        }
        delete item;
    }
}

void ImportGivenForm::show(const ImportTable& table)
{
    const std::vector<int> columns = table.columnsToGive();
    QString shown = table.outcome.label() + table.outcome.kind;
    for (const int column : columns)
        shown += QStringLiteral("|%1").arg(column);
    if (shown == m_shown) {
        showValues(table);
        return;
    }
    m_shown = shown;
    clear();
    setVisible(!columns.empty());
    if (columns.empty())
        return;
    auto* title = new QLabel(tr("Not in the file; for all records:"), this);
    m_row->addWidget(title);
    for (const int column : columns) {
        QWidget* value = field(*table.kind(), column);
        m_fields.emplace_back(column, value);
        auto* name = new QLabel(
            recordColumnTitle(*m_words, table.outcome.kind, table.kind()->columns[static_cast<size_t>(column)].name),
            this);
        name->setBuddy(value);
        value->setAccessibleName(name->text());
        m_row->addWidget(name);
        m_row->addWidget(value);
    }
    m_row->addStretch(1);
    showValues(table);
}

// What is being typed stays.
void ImportGivenForm::showValues(const ImportTable& table)
{
    for (const auto& [column, widget] : m_fields) {
        const QString value = table.given(column);
        if (auto* line = qobject_cast<QLineEdit*>(widget); line && !line->isModified() && line->text() != value)
            line->setText(value);
        auto* list = qobject_cast<QComboBox*>(widget);
        if (!list)
            continue;
        if (!value.isEmpty() && list->findData(value) < 0)
            list->addItem(value, value);
        list->setCurrentIndex(value.isEmpty() ? -1 : list->findData(value));
    }
}

std::vector<std::pair<QString, QString>> ImportGivenForm::choicesOf(const Column& column) const
{
    if (column.type == ColumnType::Store)
        return m_work.stores;
    std::vector<std::pair<QString, QString>> choices;
    for (const QString& choice : column.choices)
        choices.emplace_back(choice, recordChoiceTitle(*m_words, choice));
    if (column.type == ColumnType::Vocabulary) {
        for (const VocabularyEntry& entry : m_work.names.vocabularies.entries(column.vocabulary))
            choices.emplace_back(entry.code, entry.name(m_words->language()));
    }
    return choices;
}

QWidget* ImportGivenForm::choiceField(const Column& column, int place)
{
    auto* field = new QComboBox(this);
    for (const auto& [code, name] : choicesOf(column))
        field->addItem(name.isEmpty() ? code : name, code);
    field->setPlaceholderText(tr("Choose"));
    connect(field, &QComboBox::activated, this,
        [this, field, place] { Q_EMIT given(place, field->currentData().toString()); });
    return field;
}

QWidget* ImportGivenForm::field(const RecordKind& kind, int column)
{
    const Column& of = kind.columns[static_cast<size_t>(column)];
    QWidget* made = nullptr;
    if (choicesOf(of).empty()) {
        auto* field = new QLineEdit(this);
        field->setPlaceholderText(exampleOf(of));
        field->installEventFilter(this);
        connect(field, &QLineEdit::editingFinished, this, [this, field, column] {
            if (!field->isModified())
                return;
            field->setModified(false);
            Q_EMIT given(column, field->text());
        });
        made = field;
    } else {
        made = choiceField(of, column);
    }
    made->setObjectName(QStringLiteral("given_%1").arg(of.name));
    made->setFixedWidth(kFieldWidth);
    return made;
}

// Enter takes what was typed; it imports only what has been shown.
bool ImportGivenForm::eventFilter(QObject* watched, QEvent* event)
{
    auto* field = qobject_cast<QLineEdit*>(watched);
    if (field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<const QKeyEvent&>(*event).key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && field->isModified()) {
            Q_EMIT field->editingFinished();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}
