// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/confirm_dialog.h"

#include "gui/calm_style.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr int kWidth = 460;

}

ConfirmDialog::ConfirmDialog(const QString& title, const QString& question, const QString& step, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(title);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    auto* text = new QLabel(question, this);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    column->addWidget(text);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    auto* done = new QPushButton(step, this);
    done->setObjectName(QStringLiteral("confirm"));
    done->setProperty(CalmStyle::kPrimaryProperty, true);
    done->setDefault(true);
    done->installEventFilter(this);
    buttons->addWidget(cancel);
    buttons->addWidget(done);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(done, &QPushButton::clicked, this, &QDialog::accept);
    setFixedWidth(kWidth);
    done->setFocus();
}

// A key that is still held from the step before is no answer.
bool ConfirmDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->isAutoRepeat())
        return true;
    return QDialog::eventFilter(watched, event);
}
