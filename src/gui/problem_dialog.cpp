// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/problem_dialog.h"

#include "gui/calm_style.h"
#include "gui/month_status_marks.h"
#include "gui/words_desk.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int kWidth = 520;
constexpr int kProblemLines = 2;
constexpr int kCauseLines = 3;
constexpr int kUsualSeverity = 2;

QLabel* titleOf(const QString& title, QWidget& field, QWidget* parent)
{
    auto* label = new QLabel(title, parent);
    label->setBuddy(&field);
    QString name = title;
    field.setAccessibleName(name.remove(u'&'));
    return label;
}

const QString& cellText(const TableRow& row, int column)
{
    return row.cells[static_cast<size_t>(column)].text;
}

// A dash is no name.
QString nameIn(const QString& text)
{
    return std::ranges::any_of(text, [](QChar one) { return one.isLetter(); }) ? text : QString();
}

}

void ProblemDialog::add(WordsDesk& desk, const QString& block, const QString& beside, QWidget* parent)
{
    const auto store = [&](const ProblemWords& words) { return desk.addProblem(block, beside, words); };
    ProblemWords words;
    words.severity = kUsualSeverity;
    ProblemDialog(tr("Add a problem"), words, {}, desk.areas(), store, parent).exec();
}

void ProblemDialog::reword(
    WordsDesk& desk, const TableRow& row, const TableBlock::WordedColumns& columns, QWidget* parent)
{
    const QString place = row.id;
    const auto store = [&](const ProblemWords& words) { return desk.rewordProblem(place, words); };
    const QString area = row.subject.kpi.isEmpty() ? nameIn(cellText(row, columns.area)) : row.subject.kpi.text();
    const ProblemWords words{cellText(row, columns.text), row.subject.cause, area, row.subject.severity};
    const Hand& hand = row.hand;
    QStringList original{hand.original, hand.originalCause};
    original.removeAll(QString());
    const QString title = hand.isOwn ? tr("Change the problem") : tr("Reword: %1").arg(cellText(row, columns.area));
    ProblemDialog(title, words, hand.isReworded ? original.join(QStringLiteral(" · ")) : QString(),
        hand.isOwn ? desk.areas() : Areas(), store, parent)
        .exec();
}

ProblemDialog::ProblemDialog(const QString& title, const ProblemWords& words, const QString& original,
    const Areas& areas, Store store, QWidget* parent)
    : QDialog(parent)
    , m_store(std::move(store))
{
    setWindowTitle(title);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(6);
    m_problem = addText(tr("&Problem"), words.problem, kProblemLines, *column);
    m_cause = addText(tr("&Cause"), words.cause, kCauseLines, *column);
    if (!areas.empty())
        addChoices(words, areas, *column);
    m_hint = new QLabel(this);
    m_hint->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setText(!original.isEmpty() ? tr("The program's wording: %1").arg(original)
            : areas.empty()             ? tr("An empty field brings the program's wording back.")
                                        : tr("Write what the problem is; the rest can follow later."));
    column->addWidget(m_hint);
    column->addSpacing(8);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    auto* done = new QPushButton(tr("Save"), this);
    done->setObjectName(QStringLiteral("save"));
    done->setProperty(CalmStyle::kPrimaryProperty, true);
    done->setDefault(true);
    buttons->addWidget(cancel);
    buttons->addWidget(done);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(done, &QPushButton::clicked, this, &ProblemDialog::accept);
    setFixedWidth(kWidth);
    m_problem->setFocus();
    m_problem->selectAll();
}

QPlainTextEdit* ProblemDialog::addText(const QString& title, const QString& text, int lines, QVBoxLayout& column)
{
    auto* field = new QPlainTextEdit(text, this);
    field->setTabChangesFocus(true);
    field->setFixedHeight(field->fontMetrics().lineSpacing() * lines + 16);
    field->installEventFilter(this);
    column.addWidget(titleOf(title, *field, this));
    column.addWidget(field);
    column.addSpacing(6);
    return field;
}

void ProblemDialog::addChoices(const ProblemWords& words, const Areas& areas, QVBoxLayout& column)
{
    m_area = new QComboBox(this);
    m_area->addItem(tr("Not said", "what a problem is about"), QString());
    for (const auto& [id, name] : areas)
        m_area->addItem(name, id);
    if (m_area->findData(words.area) < 0) // named in the other language, or a KPI that is no more
        m_area->addItem(words.area, words.area);
    m_area->setCurrentIndex(m_area->findData(words.area));
    m_severity = new QComboBox(this);
    m_severity->addItem(tr("Minor", "severity of a problem"), 1);
    m_severity->addItem(tr("Serious", "severity of a problem"), 2);
    m_severity->addItem(tr("Very serious", "severity of a problem"), 3);
    m_severity->setCurrentIndex(std::max(m_severity->findData(words.severity), 0));
    column.addWidget(titleOf(tr("&Area or indicator"), *m_area, this));
    column.addWidget(m_area);
    column.addSpacing(6);
    column.addWidget(titleOf(tr("&Severity"), *m_severity, this));
    column.addWidget(m_severity);
    column.addSpacing(6);
}

ProblemWords ProblemDialog::words() const
{
    ProblemWords words{m_problem->toPlainText().simplified(), m_cause->toPlainText().simplified()};
    if (m_area) {
        words.area = m_area->currentData().toString();
        words.severity = m_severity->currentData().toInt();
    }
    return words;
}

void ProblemDialog::accept()
{
    const ProblemWords typed = words();
    if (m_area && typed.problem.isEmpty()) {
        QPalette alarmed = palette();
        alarmed.setColor(QPalette::WindowText, alarmColour(palette()));
        m_hint->setForegroundRole(QPalette::WindowText);
        m_hint->setPalette(alarmed);
        m_problem->setFocus();
        return;
    }
    if (m_store(typed)) // else what was typed stays, and why has been told
        QDialog::accept();
}

// Enter is done, as in a line; Shift+Enter begins another line.
bool ProblemDialog::eventFilter(QObject* watched, QEvent* event)
{
    if ((watched == m_problem || watched == m_cause) && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && !(key->modifiers() & Qt::ShiftModifier)) {
            if (!key->isAutoRepeat()) // the key that opened it may still be held
                accept();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}
