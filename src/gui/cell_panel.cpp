// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/cell_panel.h"

#include "charts/theme.h"
#include "gui/calm_style.h"
#include "gui/cell_link.h"
#include "gui/cell_painter.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

CellPanel::CellPanel(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_unit(new QLabel(this))
    , m_comparisons(addLine(QPalette::WindowText))
    , m_problem(addLine(QPalette::WindowText))
    , m_remarks(addLine(QPalette::PlaceholderText))
    , m_links(new QWidget(this))
    , m_accept(addLink())
    , m_confirm(addLink())
    , m_note(addLink())
    , m_history(addLink())
    , m_reopen(addLink())
    , m_form(new QWidget(this))
    , m_question(new QLabel(m_form))
    , m_answer(new QLineEdit(m_form))
    , m_save(new QPushButton(m_form))
    , m_cancel(new QPushButton(m_form))
{
    arrange();
    connect(m_accept, &CellLink::clicked, this, &CellPanel::acceptWanted);
    connect(m_confirm, &CellLink::clicked, this, &CellPanel::askForReason);
    connect(m_note, &CellLink::clicked, this, &CellPanel::noteWanted);
    connect(m_history, &CellLink::clicked, this, &CellPanel::historyWanted);
    connect(m_reopen, &CellLink::clicked, this, [this] {
        if (m_facts.closedMonth)
            Q_EMIT reopenWanted(*m_facts.closedMonth);
    });
    connect(m_answer, &QLineEdit::returnPressed, this, &CellPanel::answer);
    connect(m_answer, &QLineEdit::textChanged, this,
        [this](const QString& text) { m_save->setEnabled(m_asking == Asking::Note || !text.trimmed().isEmpty()); });
    connect(m_save, &QPushButton::clicked, this, &CellPanel::answer);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        stopAsking();
        Q_EMIT left();
    });
    retranslate();
    stopAsking();
}

CellLink* CellPanel::addLink()
{
    return new CellLink(m_links);
}

QLabel* CellPanel::addLine(QPalette::ColorRole role)
{
    auto* label = new QLabel(this);
    label->setForegroundRole(role);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

void CellPanel::arrange()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 8);
    column->setSpacing(4);
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    QFont strong = font();
    strong.setBold(true);
    m_title->setFont(strong);
    m_title->setTextFormat(Qt::PlainText);
    m_unit->setForegroundRole(QPalette::PlaceholderText);
    head->addWidget(m_title);
    head->addWidget(m_unit, 1);
    column->addLayout(head);
    for (QLabel* line : {m_comparisons, m_problem, m_remarks})
        column->addWidget(line);
    column->addStretch(1);
    auto* links = new QHBoxLayout(m_links);
    links->setContentsMargins(0, 0, 0, 0);
    links->setSpacing(8);
    for (CellLink* link : {m_accept, m_confirm, m_note, m_history, m_reopen})
        links->addWidget(link);
    links->addStretch(1);
    column->addWidget(m_links);
    auto* form = new QHBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 4);
    form->setSpacing(8);
    m_save->setProperty(CalmStyle::kPrimaryProperty, true);
    form->addWidget(m_question);
    form->addWidget(m_answer, 1);
    form->addWidget(m_save);
    form->addWidget(m_cancel);
    m_question->setBuddy(m_answer);
    column->addWidget(m_form);
}

void CellPanel::showFacts(const CellFacts& facts)
{
    const bool isOther = facts.title != m_facts.title;
    m_facts = facts;
    m_title->setText(facts.title);
    m_unit->setText(facts.unit);
    QStringList figures;
    for (const QString& one : {facts.comparisons, facts.totals}) {
        if (!one.isEmpty())
            figures.append(one);
    }
    const auto put = [](QLabel* label, const QString& text) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
    };
    put(m_comparisons, figures.join(u'\n'));
    QStringList wrong;
    for (const QString& one : {facts.problem, facts.question}) {
        if (!one.isEmpty())
            wrong.append(one);
    }
    put(m_problem, wrong.join(u'\n'));
    QPalette colours = palette();
    if (!facts.problem.isEmpty())
        colours.setColor(QPalette::WindowText, sheetTheme(palette()).bad);
    m_problem->setPalette(colours);
    put(m_remarks, facts.remarks);
    m_accept->setVisible(facts.canAccept);
    m_confirm->setVisible(facts.canConfirm);
    m_note->setVisible(facts.canNote);
    m_history->setVisible(facts.hasHistory);
    m_reopen->setVisible(facts.closedMonth.has_value());
    setAccessibleDescription(wrong.join(u'\n'));
    if (isOther && m_asking != Asking::Nothing)
        stopAsking();
}

void CellPanel::askForReason()
{
    ask(Asking::Reason, QString());
}

void CellPanel::askForNote(const QString& present)
{
    ask(Asking::Note, present);
}

bool CellPanel::isAsking() const
{
    return m_asking != Asking::Nothing;
}

void CellPanel::focusFirst()
{
    if (isAsking()) {
        m_answer->setFocus();
        return;
    }
    for (CellLink* link : {m_accept, m_confirm, m_note, m_history, m_reopen}) {
        if (link->isVisible()) {
            link->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void CellPanel::ask(Asking what, const QString& text)
{
    m_asking = what;
    m_question->setText(what == Asking::Reason ? tr("Why is it right?") : tr("Note"));
    m_answer->setAccessibleName(m_question->text());
    m_answer->setText(text);
    m_save->setEnabled(what == Asking::Note || !text.isEmpty());
    m_links->hide();
    m_form->show();
    m_answer->setFocus();
}

void CellPanel::answer()
{
    const QString text = m_answer->text().trimmed();
    const Asking asked = m_asking;
    if (asked == Asking::Reason && text.isEmpty())
        return;
    stopAsking();
    if (asked == Asking::Reason)
        Q_EMIT reasonGiven(text);
    else
        Q_EMIT noteGiven(text);
    Q_EMIT left();
}

void CellPanel::stopAsking()
{
    m_asking = Asking::Nothing;
    m_form->hide();
    m_links->show();
}

void CellPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (isAsking())
        stopAsking();
    Q_EMIT left();
}

void CellPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintCard(painter, *this);
}

void CellPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CellPanel::retranslate()
{
    setAccessibleName(tr("The current cell"));
    m_accept->setText(tr("Accept the proposal (Ctrl+Enter)"));
    m_confirm->setText(tr("It is right: say why"));
    m_note->setText(tr("Note"));
    m_history->setText(tr("History"));
    m_reopen->setText(tr("To the month's status"));
    m_save->setText(tr("Save"));
    m_cancel->setText(tr("Cancel"));
}

void paintCard(QPainter& painter, const QWidget& card)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(card.palette().color(QPalette::Mid), 1));
    painter.setBrush(card.palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(card.rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::kCornerPx, Theme::kCornerPx);
}
