// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>

class QAction;

// What the program is, and the keys that drive it.
class HelpDialog final : public QDialog {
    Q_OBJECT

public:
    // actions: whose shortcuts are listed, with their texts.
    HelpDialog(const QList<QAction*>& actions, QWidget* parent);
};
