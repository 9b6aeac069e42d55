// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/action_button.h"

#include "gui/calm_style.h"

#include <QAction>
#include <QPushButton>
#include <QRegularExpression>

QString plainText(const QAction& action)
{
    // Chinese texts carry the mnemonic in brackets: "打开(&O)…".
    static const QRegularExpression kBracketed(QStringLiteral("\\(&\\w\\)"));
    return action.text().remove(kBracketed).remove(QLatin1Char('&'));
}

QPushButton* actionButton(QAction* action, bool isPrimary, QWidget* parent)
{
    auto* button = new QPushButton(parent);
    button->setProperty(CalmStyle::kPrimaryProperty, isPrimary);
    button->setAutoDefault(true); // Enter works on the button in focus
    const auto follow = [button, action] {
        button->setText(plainText(*action));
        button->setEnabled(action->isEnabled());
    };
    follow();
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, [action] { action->trigger(); });
    return button;
}
