// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/review.h"

#include <QDialog>

class QLabel;
class QLineEdit;

// Asks who signs the review off, and says what is frozen. It is not accepted without a name.
class SignOffDialog final : public QDialog {
    Q_OBJECT

public:
    SignOffDialog(const Review& review, const QString& name, QWidget* parent);

    QString name() const;
    void accept() override;

private:
    QLineEdit* m_name;
    QLabel* m_problem;
};
