// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/complaint_steps.h"

#include "gui/record_field_words.h"
#include "gui/tinted_icon.h"
#include "models/entry_words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr int kSign = 14;

bool isFilled(const ComplaintItem& complaint, const char* column)
{
    const int place = findRecordKind(u"complaints")->indexOf(QString::fromLatin1(column));
    return complaint.record[static_cast<size_t>(place)] != Value();
}

} // namespace

ComplaintSteps::ComplaintSteps(QWidget* parent)
    : QWidget(parent)
    , m_sign(new QLabel(this))
    , m_clock(new QLabel(this))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 4);
    rows->setSpacing(8);
    auto* clock = new QHBoxLayout;
    clock->setSpacing(6);
    m_clock->setWordWrap(true);
    clock->addWidget(m_sign, 0, Qt::AlignTop);
    clock->addWidget(m_clock, 1);
    rows->addLayout(clock);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    for (size_t step = 0; step < m_buttons.size(); ++step) {
        m_buttons[step] = new QPushButton(this);
        m_buttons[step]->setAutoDefault(true);
        row->addWidget(m_buttons[step], 1);
        connect(
            m_buttons[step], &QPushButton::clicked, this, [this, step] { Q_EMIT stepWanted(static_cast<int>(step)); });
    }
    rows->addLayout(row);
    retranslate();
}

void ComplaintSteps::show(const std::optional<ComplaintItem>& complaint, Moment now, bool isFixed, const Words& words)
{
    m_isOverdue = complaint && complaint->isOverdue(now);
    paintClock();
    QString text;
    if (complaint) {
        text = complaintStateTitle(words, complaint->state);
        if (complaint->dueAt) {
            const qint64 left = complaint->dueAt->minutes - now.minutes;
            const QString span = spanText(words, left < 0 ? -left : left);
            const QString due = complaint->dueAt->text().replace(u'T', u' ');
            if (complaint->isUrgent)
                text = left < 0 ? tr("Answer was due %1, %2 overdue") : tr("Answer by %1, %2 left");
            else
                text = left < 0 ? tr("Closing was due %1, %2 overdue") : tr("Close by %1, %2 left");
            text = text.arg(due, span);
        }
    }
    m_clock->setText(text);
    m_clock->setVisible(!text.isEmpty());
    for (size_t step = 0; step < m_buttons.size(); ++step) {
        // Called back is what comes after closing.
        const bool isNext = step < 2 || (complaint && isFilled(*complaint, kColumns[1]));
        const bool isAnswerLate = step == 0 && complaint && isFilled(*complaint, kColumns[1]);
        m_buttons[step]->setEnabled(
            !isFixed && complaint && isNext && !isAnswerLate && !isFilled(*complaint, kColumns[step]));
    }
}

// Overdue is a sign and bold words beside the colour.
void ComplaintSteps::paintClock()
{
    const QColor alert = alertColour(palette());
    QPalette colours;
    if (m_isOverdue)
        colours.setColor(QPalette::WindowText, alert);
    m_clock->setPalette(colours);
    QFont weight = m_clock->font();
    weight.setBold(m_isOverdue);
    m_clock->setFont(weight);
    m_sign->setVisible(m_isOverdue);
    if (m_isOverdue)
        m_sign->setPixmap(tintedIcon(QLatin1String("warning"), alert).pixmap(kSign, kSign));
}

bool ComplaintSteps::canStep(int step) const
{
    return m_buttons[static_cast<size_t>(step)]->isEnabled();
}

QString ComplaintSteps::clockText() const
{
    return m_clock->text();
}

void ComplaintSteps::retranslate()
{
    const std::array<QString, 3> texts{tr("Answered"), tr("Closed"), tr("Called back")};
    for (size_t step = 0; step < m_buttons.size(); ++step) {
        const QString key = QStringLiteral("F%1").arg(step + 6);
        m_buttons[step]->setText(QStringLiteral("%1 %2").arg(texts[step], key));
        m_buttons[step]->setAccessibleName(tr("%1 now").arg(texts[step]));
    }
}

void ComplaintSteps::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        paintClock();
    QWidget::changeEvent(event);
}
