// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QPlainTextEdit;

// Asks for the reason of a step that others will want to understand. It is not accepted without one.
class ReasonDialog final : public QDialog {
    Q_OBJECT

public:
    // step: what the button says.
    ReasonDialog(const QString& title, const QString& question, const QString& step, QWidget* parent);

    QString reason() const;
    void accept() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QPlainTextEdit* m_reason;
    QLabel* m_problem;
};
