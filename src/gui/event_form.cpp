// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/event_form.h"

#include "charts/theme.h"
#include "gui/calm_style.h"
#include "gui/events_words.h"
#include "gui/record_field.h"
#include "gui/record_field_words.h"
#include "models/entry_words.h"
#include "models/record_words.h"

#include <QApplication>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int kInside = 16;

// What is known when a complaint comes in stands first, what is done about it after.
const QStringList& complaintOrder()
{
    static const QStringList order{QStringLiteral("complaint"), QStringLiteral("accepted_at"), QStringLiteral("level"),
        QStringLiteral("category"), QStringLiteral("channel"), QStringLiteral("responsible"), QStringLiteral("note"),
        QStringLiteral("repeat_of"), QStringLiteral("first_contact"), QStringLiteral("responded_at"),
        QStringLiteral("closed_at"), QStringLiteral("called_back_at"), QStringLiteral("score")};
    return order;
}

std::vector<int> fieldOrder(const RecordKind& kind)
{
    std::vector<int> order;
    if (kind.name == u"complaints") {
        for (const QString& column : complaintOrder())
            order.push_back(kind.indexOf(column));
        return order;
    }
    for (int column = 1; column < static_cast<int>(kind.columns.size()); ++column)
        order.push_back(column);
    return order;
}

bool isWide(const RecordKind& kind, const Column& column)
{
    if (kind.name == u"complaints")
        return column.type == ColumnType::Text;
    return column.type == ColumnType::Text || column.type == ColumnType::Code;
}

bool holds(const std::vector<BrokenRule>& rules, int column)
{
    return std::ranges::any_of(
        rules, [column](const BrokenRule& rule) { return std::ranges::count(rule.columns, column) > 0; });
}

} // namespace

EventForm::EventForm(const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_heading(new QLabel(this))
    , m_lock(new QLabel(this))
    , m_headSlot(new QVBoxLayout)
    , m_scroll(new QScrollArea(this))
    , m_body(new QWidget)
    , m_grid(new QGridLayout)
    , m_save(new QPushButton(this))
    , m_discard(new QPushButton(this))
    , m_required(new QLabel(this))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, kInside - 4, 0, kInside - 4);
    rows->setSpacing(8);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(kInside, 0, kInside, 0);
    head->setSpacing(4);
    QFont bold = font();
    bold.setPixelSize(Theme::kChartMessagePx);
    bold.setBold(true);
    m_heading->setFont(bold);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    m_lock->setWordWrap(true);
    m_lock->setForegroundRole(QPalette::PlaceholderText);
    m_lock->hide();
    head->addWidget(m_heading);
    head->addWidget(m_lock);
    head->addLayout(m_headSlot);
    rows->addLayout(head);
    auto* body = new QVBoxLayout(m_body);
    body->setContentsMargins(kInside, 0, kInside, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    body->addLayout(m_grid);
    body->addStretch(1);
    m_scroll->setWidget(m_body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_body->setAutoFillBackground(false);
    rows->addWidget(m_scroll, 1);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(kInside, 0, kInside, 0);
    foot->setSpacing(8);
    m_save->setProperty(CalmStyle::kPrimaryProperty, true);
    for (QPushButton* button : {m_save, m_discard})
        button->setAutoDefault(true); // Enter works on the button in focus
    foot->addWidget(m_save);
    foot->addWidget(m_discard);
    foot->addStretch(1);
    QFont small = font();
    small.setPixelSize(Theme::kTitlePx);
    m_required->setFont(small);
    m_required->setForegroundRole(QPalette::PlaceholderText);
    foot->addWidget(m_required);
    rows->addLayout(foot);
    // The line above the buttons shows that there is more below.
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { update(); });
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] { update(); });
    connect(m_save, &QPushButton::clicked, this, &EventForm::saveWanted);
    connect(m_discard, &QPushButton::clicked, this, &EventForm::discardWanted);
    updateButtons();
}

void EventForm::begin(const RecordKind& kind, const Extras& extras)
{
    for (RecordField* field : m_fields)
        delete field;
    m_fields.clear();
    m_kind = &kind;
    m_record.reset();
    m_isNew = false;
    for (const int column : fieldOrder(kind)) {
        auto* field = new RecordField(kind, column, m_clock, m_body);
        m_fields.push_back(field);
        connect(field, &RecordField::edited, this, [this, field] { noteEdited(*field); });
        connect(field, &RecordField::entered, this, [this, field] { showWhole(*field); });
        connect(field, &RecordField::finished, this, [this, field] { check(*field); });
        connect(field, &RecordField::nextWanted, this, [this, field] { moveOn(*field); });
    }
    layOut(extras);
    retranslate();
    clear();
}

void EventForm::layOut(const Extras& extras)
{
    if (extras.head)
        m_headSlot->addWidget(extras.head);
    int row = 0;
    int place = 0;
    for (RecordField* field : m_fields) {
        const bool takesRow = isWide(*m_kind, field->info());
        if (takesRow && place > 0) {
            ++row;
            place = 0;
        }
        m_grid->addWidget(field, row, place, 1, takesRow ? 2 : 1);
        field->setVisible(true); // a layout shows what comes late only later, and the focus is wanted now
        if (takesRow || place > 0) {
            ++row;
            place = 0;
        } else {
            place = 1;
        }
        if (extras.belowColumn && field->info().name == extras.column) {
            row += place > 0 ? 1 : 0;
            place = 0;
            m_grid->addWidget(extras.belowColumn, row++, 0, 1, 2);
        }
    }
    QWidget* last = nullptr;
    for (RecordField* field : m_fields) {
        if (last)
            setTabOrder(last, field->editor());
        last = field->editor();
        if (extras.belowColumn && field->info().name == extras.column) {
            setTabOrder(last, extras.belowColumn);
            last = extras.belowColumn;
        }
    }
    setTabOrder(last, m_save);
    setTabOrder(m_save, m_discard);
}

void EventForm::setWords(RecordNames names, std::shared_ptr<const Words> words)
{
    m_names = std::move(names);
    m_words = std::move(words);
    retranslate();
}

void EventForm::show(const Record& stored)
{
    m_isNew = false;
    fillFields(stored);
}

void EventForm::showNew(const Record& proposal)
{
    m_isNew = true;
    fillFields(proposal);
}

void EventForm::clear()
{
    m_isNew = false;
    fillFields(Record(m_kind->columns.size()));
    m_record.reset();
    updateHead();
    updateButtons();
}

void EventForm::fillFields(const Record& record)
{
    const QScopedValueRollback<bool> guard(m_isFilling, true);
    m_record = record;
    if (m_words) {
        for (RecordField* field : m_fields)
            field->show(record[static_cast<size_t>(field->column())], m_names, *m_words);
    }
    setLocked({}, {});
    updateHead();
    updateButtons();
    Q_EMIT edited();
}

bool EventForm::isTouched() const
{
    return m_record && std::ranges::any_of(m_fields, [](const RecordField* field) { return field->isTouched(); });
}

std::optional<Record> EventForm::read()
{
    for (RecordField* field : m_fields)
        field->commitComposition();
    Record record = *m_record;
    RecordField* wrong = nullptr;
    for (RecordField* field : m_fields) {
        const ParsedCell cell = field->value();
        if (const auto* value = std::get_if<Value>(&cell)) {
            record[static_cast<size_t>(field->column())] = *value;
            continue;
        }
        field->setProblem(unreadText(field->info(), std::get<CellProblem>(cell), *m_words));
        wrong = wrong ? wrong : field;
    }
    if (!wrong)
        return record;
    focus(*wrong);
    return std::nullopt;
}

void EventForm::setLinks(QStringView column, const QStringList& links) const
{
    RecordField& linked = field(column);
    linked.setLinks(links);
    if (m_words)
        linked.retranslate(recordColumnTitle(*m_words, m_kind->name, linked.info().name), m_names, *m_words);
}

Value EventForm::value(QStringView column) const
{
    const ParsedCell cell = field(column).value();
    const auto* value = std::get_if<Value>(&cell);
    return value ? *value : Value();
}

RecordField* EventForm::fieldOf(int column) const
{
    const auto found = std::ranges::find(m_fields, column, &RecordField::column);
    return found == m_fields.end() ? nullptr : *found;
}

RecordField& EventForm::field(QStringView column) const
{
    return *fieldOf(m_kind->indexOf(column));
}

void EventForm::type(QStringView column, const Value& value) const
{
    field(column).type(value);
}

void EventForm::propose(QStringView column, const Value& value)
{
    const QScopedValueRollback<bool> guard(m_isFilling, true);
    const int place = m_kind->indexOf(column);
    (*m_record)[static_cast<size_t>(place)] = value;
    fieldOf(place)->show(value, m_names, *m_words);
}

void EventForm::noteEdited(RecordField& field)
{
    if (m_isFilling)
        return;
    field.setProblem({});
    // A rule that no longer is broken is forgiven at once; a new one is told when the field is left.
    const std::vector<BrokenRule> rules = rulesNow();
    for (RecordField* other : m_fields) {
        const bool isRead = std::holds_alternative<Value>(other->value());
        if (isRead && !holds(rules, other->column()))
            other->setProblem({});
    }
    updateButtons();
    Q_EMIT edited();
}

void EventForm::check(const RecordField& field)
{
    if (m_isFilling || !m_record)
        return;
    const ParsedCell cell = field.value();
    if (const auto* problem = std::get_if<CellProblem>(&cell)) {
        // An empty field is told when it is to be saved: the person may yet come to it.
        if (problem->fault != CellFault::Required)
            fieldOf(field.column())->setProblem(unreadText(field.info(), *problem, *m_words));
        return;
    }
    std::vector<BrokenRule> own = rulesNow();
    std::erase_if(own, [&](const BrokenRule& rule) { return std::ranges::count(rule.columns, field.column()) == 0; });
    for (const BrokenRule& rule : own) {
        for (const int column : rule.columns)
            fieldOf(column)->setProblem({}, true);
        fieldOf(field.column())->setProblem(faultText(*m_words, *m_kind, rule, MoneyUnit::Yuan));
    }
}

// The rules that what can be read breaks.
std::vector<BrokenRule> EventForm::rulesNow() const
{
    if (!m_record || !isTouched())
        return {};
    Record record = *m_record;
    for (const RecordField* field : m_fields) {
        const ParsedCell cell = field->value();
        const auto* value = std::get_if<Value>(&cell);
        record[static_cast<size_t>(field->column())] = value ? *value : Value();
    }
    return brokenRules(*m_kind, record);
}

QString EventForm::heading() const
{
    return m_heading->text();
}

void EventForm::updateHead()
{
    if (!m_kind || !m_words)
        return;
    const QString kind = recordKindTitle(*m_words, m_kind->name);
    if (!m_record) {
        m_heading->setText(kind);
        return;
    }
    if (m_isNew) {
        m_heading->setText(tr("%1: new").arg(kind));
        return;
    }
    m_heading->setText(recordTitle(*m_kind, *m_record, m_names, *m_words));
}

void EventForm::updateButtons()
{
    const bool isTyped = isTouched();
    const bool canSave = !m_isReadOnly && m_record && (m_isNew || isTyped);
    const QWidget* focus = QApplication::focusWidget();
    if ((focus == m_save && !canSave) || (!m_record && focus && isAncestorOf(focus)))
        Q_EMIT left();
    m_body->setEnabled(m_record.has_value());
    m_save->setEnabled(canSave);
    m_discard->setEnabled(m_record && (m_isNew || isTyped));
}

void EventForm::retranslate()
{
    m_save->setText(tr("Save  Ctrl+S"));
    m_discard->setText(tr("Discard"));
    m_required->setText(tr("* required"));
    if (!m_kind || !m_words)
        return;
    const QScopedValueRollback<bool> guard(m_isFilling, true);
    QString taken;
    for (RecordField* field : m_fields) {
        const QString name = field->info().name;
        const QString title = recordColumnTitle(*m_words, m_kind->name, name);
        field->retranslate(mnemonicTitle(title, name, taken), m_names, *m_words);
    }
    updateHead();
}

void EventForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void EventForm::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Mid), 1));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::kCornerPx, Theme::kCornerPx);
    const QScrollBar& bar = *m_scroll->verticalScrollBar();
    if (bar.value() < bar.maximum())
        painter.drawLine(
            QPointF(0, m_scroll->geometry().bottom() + 1.5), QPointF(width(), m_scroll->geometry().bottom() + 1.5));
}
