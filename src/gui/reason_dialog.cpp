// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/reason_dialog.h"

#include "gui/calm_style.h"
#include "gui/month_status_marks.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr int kWidth = 460;
constexpr int kReasonHeight = 84;

}

ReasonDialog::ReasonDialog(const QString& title, const QString& question, const QString& step, QWidget* parent)
    : QDialog(parent)
    , m_reason(new QPlainTextEdit(this))
    , m_problem(new QLabel(this))
{
    setWindowTitle(title);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    auto* text = new QLabel(question, this);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    column->addWidget(text);
    m_reason->setFixedHeight(kReasonHeight);
    m_reason->setTabChangesFocus(true);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("For example: the finance office corrected the revenue"));
    m_reason->installEventFilter(this);
    column->addWidget(m_reason);
    m_problem->setText(tr("Write the reason; it is kept in the book's history."));
    m_problem->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(m_problem);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    auto* done = new QPushButton(step, this);
    done->setProperty(CalmStyle::kPrimaryProperty, true);
    done->setDefault(true);
    buttons->addWidget(cancel);
    buttons->addWidget(done);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(done, &QPushButton::clicked, this, &ReasonDialog::accept);
    setFixedWidth(kWidth);
    m_reason->setFocus();
}

QString ReasonDialog::reason() const
{
    return m_reason->toPlainText().trimmed();
}

void ReasonDialog::accept()
{
    if (!reason().isEmpty()) {
        QDialog::accept();
        return;
    }
    QPalette alarmed = palette();
    alarmed.setColor(QPalette::WindowText, alarmColour(palette()));
    m_problem->setForegroundRole(QPalette::WindowText);
    m_problem->setPalette(alarmed);
    m_reason->setFocus();
}

// Enter is done, as in a line; Shift+Enter begins another line.
bool ReasonDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_reason && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && !(key->modifiers() & Qt::ShiftModifier)) {
            accept();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}
