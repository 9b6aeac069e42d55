// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/record_field.h"

#include "charts/theme.h"
#include "gui/composition.h"
#include "gui/record_field_words.h"
#include "gui/short_day.h"
#include "gui/tinted_icon.h"
#include "models/record_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QStyleOptionFrame>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int kSign = 14;
constexpr int kTextHeight = 52;
constexpr int kLongest = 200; // of a title or a code

bool isTime(const Column& column)
{
    return column.type == ColumnType::Day || column.type == ColumnType::Moment;
}

bool isChosen(const Column& column)
{
    return column.type == ColumnType::Choice || column.type == ColumnType::Vocabulary || column.type == ColumnType::Flag
        || column.type == ColumnType::Kpi;
}

// An action names one of its year's issues.
bool isLink(const RecordKind& kind, const Column& column)
{
    return kind.name == u"actions" && column.name == u"issue";
}

bool isLongText(const Column& column)
{
    return column.type == ColumnType::Text && !column.isKey;
}

QString codeOf(const Value& value)
{
    if (const auto* code = std::get_if<QString>(&value))
        return *code;
    const auto* flag = std::get_if<qint64>(&value);
    return flag ? QString::number(*flag) : QString();
}

// The plate of a line of text, around a text of many lines.
class TextPlate final : public QWidget {
public:
    TextPlate(QPlainTextEdit& text, QWidget* parent)
        : QWidget(parent)
        , m_text(text)
    {
        auto* inside = new QVBoxLayout(this);
        inside->setContentsMargins(4, 4, 2, 4);
        inside->addWidget(&text);
        text.setFrameShape(QFrame::NoFrame);
        text.viewport()->setAutoFillBackground(false);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        QStyleOptionFrame plate;
        plate.initFrom(this);
        plate.palette = m_text.palette();
        plate.lineWidth = 1;
        plate.state.setFlag(QStyle::State_HasFocus, m_text.hasFocus());
        style()->drawPrimitive(QStyle::PE_PanelLineEdit, &plate, &painter, this);
    }

private:
    const QPlainTextEdit& m_text;
};

} // namespace

RecordField::RecordField(const RecordKind& kind, int column, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_column(column)
    , m_clock(clock)
    , m_title(new QLabel(this))
    , m_problemRow(new QWidget(this))
    , m_problemSign(new QLabel(m_problemRow))
    , m_problem(new QLabel(m_problemRow))
{
    setObjectName(info().name);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2);
    QFont small = font();
    small.setPixelSize(Theme::kTitlePx);
    m_title->setFont(small);
    m_title->setForegroundRole(QPalette::PlaceholderText);
    rows->addWidget(m_title);
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    rows->addLayout(row);
    if (isChosen(info()) || isLink(kind, info()))
        makeChoice(*row);
    else if (isLongText(info()))
        makeText(*row);
    else
        makeLine(*row);
    m_title->setBuddy(editor());
    auto* problems = new QHBoxLayout(m_problemRow);
    problems->setContentsMargins(0, 2, 0, 0);
    problems->setSpacing(4);
    problems->addWidget(m_problemSign, 0, Qt::AlignTop);
    problems->addWidget(m_problem, 1);
    m_problem->setFont(small);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problemRow->hide();
    rows->addWidget(m_problemRow);
    rows->addStretch(1);
}

void RecordField::makeLine(QHBoxLayout& row)
{
    m_line = new QLineEdit(this);
    m_line->setMaxLength(kLongest);
    m_line->setPlaceholderText(exampleText(info()));
    m_line->installEventFilter(this);
    m_composition = new Composition(*m_line); // after it: sees the keys first
    row.addWidget(m_line, 1);
    connect(m_line, &QLineEdit::textChanged, this, &RecordField::edited);
    connect(m_line, &QLineEdit::editingFinished, this, &RecordField::tidy);
    if (!isTime(info()))
        return;
    m_now = new QToolButton(this);
    // The key does the same without a stop of the Tab key at each field.
    m_now->setFocusPolicy(Qt::NoFocus);
    row.addWidget(m_now);
    connect(m_now, &QToolButton::clicked, this, &RecordField::typeNow);
}

void RecordField::makeChoice(QHBoxLayout& row)
{
    m_choice = new QComboBox(this);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(6);
    m_choice->installEventFilter(this);
    row.addWidget(m_choice, 1);
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        Q_EMIT edited();
        Q_EMIT finished();
    });
}

void RecordField::makeText(QHBoxLayout& row)
{
    m_text = new QPlainTextEdit(this);
    m_text->setTabChangesFocus(true);
    m_text->installEventFilter(this);
    m_composition = new Composition(*m_text);
    auto* plate = new TextPlate(*m_text, this);
    plate->setFixedHeight(kTextHeight);
    row.addWidget(plate, 1);
    connect(m_text, &QPlainTextEdit::textChanged, this, &RecordField::edited);
}

QWidget* RecordField::editor() const
{
    if (m_choice)
        return m_choice;
    return m_text ? static_cast<QWidget*>(m_text) : m_line;
}

QString RecordField::typed() const
{
    if (m_choice)
        return m_choice->currentData().toString();
    return m_text ? m_text->toPlainText() : m_line->text();
}

bool RecordField::isTouched() const
{
    return typed() != m_shown || (m_composition && m_composition->isOn());
}

void RecordField::commitComposition()
{
    if (m_composition)
        m_composition->commit();
}

void RecordField::put(const QString& text)
{
    if (m_choice)
        m_choice->setCurrentIndex(std::max(0, m_choice->findData(text)));
    else if (m_text)
        m_text->setPlainText(text);
    else
        m_line->setText(text);
}

void RecordField::fill(const QString& code, const RecordNames& names, const Words& words)
{
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    m_choice->addItem(QStringLiteral("–"), QString());
    if (info().type == ColumnType::Flag) {
        m_choice->addItem(recordChoiceTitle(words, u"yes"), QStringLiteral("1"));
        m_choice->addItem(recordChoiceTitle(words, u"no"), QStringLiteral("0"));
    }
    for (const QString& choice : info().choices)
        m_choice->addItem(recordChoiceTitle(words, choice), choice);
    for (const VocabularyEntry& entry : names.vocabularies.entries(info().vocabulary)) {
        // A retired value stays where it was used.
        if (!entry.isRetired || entry.code == code)
            m_choice->addItem(entry.name(words.language()), entry.code);
    }
    if (info().type == ColumnType::Kpi) {
        for (const KpiDefinition& kpi : names.catalogue.all())
            m_choice->addItem(kpi.name(words.language()), kpi.id.text());
    }
    for (const QString& link : m_links)
        m_choice->addItem(link, link);
    if (!code.isEmpty() && m_choice->findData(code) < 0)
        m_choice->addItem(code, code);
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(code)));
}

void RecordField::show(const Value& value, const RecordNames& names, const Words& words)
{
    const QSignalBlocker quiet(this);
    m_base = value;
    if (m_choice)
        fill(codeOf(value), names, words);
    else
        put(typedText(info(), value));
    if (m_line)
        m_line->setCursorPosition(0);
    m_shown = typed();
    setProblem({});
}

void RecordField::type(const Value& value)
{
    put(m_choice ? codeOf(value) : typedText(info(), value));
    Q_EMIT finished();
}

void RecordField::typeNow()
{
    if (m_isLocked || !m_now)
        return;
    const Moment now = m_clock.now();
    type(info().type == ColumnType::Day ? Value(static_cast<qint64>(dayKey(now.day()))) : Value(now.minutes));
    m_line->setFocus();
}

void RecordField::retranslate(const QString& title, const RecordNames& names, const Words& words)
{
    if (m_line)
        m_line->setPlaceholderText(exampleText(info()));
    m_title->setText(info().isRequired ? title + QStringLiteral(" *") : title);
    const QString name = recordColumnTitle(words, m_kind.name, info().name);
    editor()->setAccessibleName(info().isRequired ? tr("%1, required", "a field's name").arg(name) : name);
    if (m_choice)
        fill(typed(), names, words);
    if (m_now) {
        const bool isDay = info().type == ColumnType::Day;
        m_now->setText(isDay ? tr("Today") : tr("Now"));
        m_now->setToolTip(isDay ? tr("Type today (Ctrl+;)") : tr("Type the present time (Ctrl+;)"));
        m_now->setAccessibleName(QStringLiteral("%1: %2").arg(name, m_now->text()));
    }
}

ParsedCell RecordField::value() const
{
    const QString text = typed();
    const bool isNothing = text.trimmed().isEmpty();
    if (isNothing)
        return info().isRequired ? ParsedCell(CellProblem{CellFault::Required, {}}) : ParsedCell(Value());
    if (!isTouched())
        return m_base;
    if (info().type == ColumnType::Flag)
        return Value(qint64(text == u"1"));
    if (m_choice)
        return Value(text);
    if (info().type == ColumnType::Text)
        return Value(text.trimmed());
    static const QRegularExpression timeOfDay(QStringLiteral("^\\s*\\d{1,2}[:：]\\d{2}\\s*$"));
    if (info().type == ColumnType::Moment && timeOfDay.match(text).hasMatch())
        return parseTypedCell(info(), m_clock.now().day().toString(Qt::ISODate) + u' ' + text.trimmed());
    return parseTypedCell(info(), isTime(info()) ? withYear(text, m_clock.now().day()) : text);
}

// What could be read is shown as it was understood.
void RecordField::tidy()
{
    if (isTouched()) {
        const ParsedCell read = value();
        if (const auto* understood = std::get_if<Value>(&read); understood && *understood != Value()) {
            const QSignalBlocker quiet(this);
            put(typedText(info(), *understood));
        }
    }
    Q_EMIT finished();
}

void RecordField::setLocked(bool isLocked)
{
    m_isLocked = isLocked;
    if (m_line)
        m_line->setReadOnly(isLocked);
    if (m_text)
        m_text->setReadOnly(isLocked);
    if (m_choice)
        m_choice->setEnabled(!isLocked);
    if (m_now)
        m_now->setVisible(!isLocked);
    paintProblem();
}

void RecordField::setProblem(const QString& text, bool isMarked)
{
    m_problem->setText(text);
    m_problemRow->setVisible(!text.isEmpty());
    m_isMarked = isMarked;
    editor()->setAccessibleDescription(text);
    paintProblem();
}

QString RecordField::problem() const
{
    return m_problem->text();
}

void RecordField::paintProblem()
{
    QPalette colours;
    const QColor alert = alertColour(palette());
    if (m_isMarked)
        colours.setColor(QPalette::Mid, alert);
    if (m_isLocked)
        colours.setColor(QPalette::Base, palette().color(QPalette::Window));
    editor()->setPalette(colours);
    if (m_text)
        m_text->parentWidget()->update();
    QPalette words;
    words.setColor(QPalette::WindowText, alert);
    m_problem->setPalette(words);
    m_problemSign->setPixmap(tintedIcon(QLatin1String("warning"), alert).pixmap(kSign, kSign));
}

bool RecordField::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn)
        Q_EMIT entered();
    const bool isFocus = event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut;
    if (isFocus && m_text) {
        m_text->parentWidget()->update();
        if (event->type() == QEvent::FocusOut)
            Q_EMIT finished();
    }
    // A wheel that scrolls the form must not change a value on its way.
    if (event->type() == QEvent::Wheel && m_choice && !m_choice->hasFocus()) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        const auto& key = static_cast<const QKeyEvent&>(*event);
        const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
        if (isEnter && key.modifiers() == Qt::NoModifier && !m_text) {
            if (m_line)
                tidy();
            Q_EMIT nextWanted();
            return true;
        }
        if (key.key() == Qt::Key_Semicolon && key.modifiers() == Qt::ControlModifier && m_now) {
            typeNow();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void RecordField::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        paintProblem();
    QWidget::changeEvent(event);
}
