// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

// Asks before a step that others notice. Enter takes it, but not a
// key that is still held from the step before.
class ConfirmDialog final : public QDialog {
    Q_OBJECT

public:
    // step: what the button says that goes on.
    ConfirmDialog(const QString& title, const QString& question, const QString& step, QWidget* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};
