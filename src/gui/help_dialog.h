// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>

class QAction;
class QGridLayout;
class QHBoxLayout;

// What the program is, and the keys that drive it.
class HelpDialog final : public QDialog {
    Q_OBJECT

public:
    // actions: whose shortcuts are listed, with their texts.
    HelpDialog(const QList<QAction*>& actions, QWidget* parent);

private:
    static QGridLayout* addList(QHBoxLayout& lists);
    void addLine(QGridLayout& grid, const QString& keys, const QString& text);
};
