// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sign_off_dialog.h"

#include "gui/calm_style.h"
#include "gui/month_status_marks.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr int kWidth = 480;

QLabel* paragraph(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

SignOffDialog::SignOffDialog(const Review& review, const QString& name, QWidget* parent)
    : QDialog(parent)
    , m_name(new QLineEdit(name, this))
    , m_problem(paragraph(tr("Write the name of the person who signs."), this))
{
    setWindowTitle(tr("Sign the review off"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    auto* title = paragraph(tr("%1, %2", "store, months").arg(review.store.name, review.periodText), this);
    QFont strong = font();
    strong.setBold(true);
    title->setFont(strong);
    column->addWidget(title);
    if (!review.chapters.empty())
        column->addWidget(paragraph(review.chapters.front().status, this));
    column->addWidget(paragraph(tr("The figures and texts of all six chapters are kept as they are now. Whatever is "
                                   "entered later, the review says what has changed since."),
        this));
    auto* label = new QLabel(tr("&Signed by"), this);
    label->setBuddy(m_name);
    column->addWidget(label);
    m_name->setObjectName(QStringLiteral("signer"));
    m_name->selectAll();
    column->addWidget(m_name);
    m_problem->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(m_problem);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    auto* sign = new QPushButton(tr("Sign off"), this);
    sign->setProperty(CalmStyle::kPrimaryProperty, true);
    sign->setDefault(true);
    buttons->addWidget(cancel);
    buttons->addWidget(sign);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(sign, &QPushButton::clicked, this, &SignOffDialog::accept);
    setFixedWidth(kWidth);
    m_name->setFocus();
}

QString SignOffDialog::name() const
{
    return m_name->text().trimmed();
}

void SignOffDialog::accept()
{
    if (!name().isEmpty()) {
        QDialog::accept();
        return;
    }
    QPalette alarmed = palette();
    alarmed.setColor(QPalette::WindowText, alarmColour(palette()));
    m_problem->setForegroundRole(QPalette::WindowText);
    m_problem->setPalette(alarmed);
    m_name->setFocus();
}
