// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAction;
class QPushButton;
class QWidget;

// A push button that does what an action does and follows its text and state. isPrimary: filled with the accent.
QPushButton* actionButton(QAction* action, bool isPrimary, QWidget* parent);
// An action's text without its mnemonic.
QString plainText(const QAction& action);
