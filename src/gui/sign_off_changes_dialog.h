// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words.h"
#include "domain/catalogue.h"
#include "services/sign_off_service.h"

#include <QDialog>

#include <memory>

class QPushButton;
class QTableWidget;

// Who signed a review off, and a list of what has changed since: what, then, now.
class SignOffChangesDialog final : public QDialog {
    Q_OBJECT

public:
    static constexpr int Withdrawn = 2; // a result of exec(): the person takes the sign-off back

    SignOffChangesDialog(const SignOffState& state, const Review& review, const Catalogue& catalogue,
        const std::shared_ptr<const Words>& words, QWidget* parent);

    void setCanWithdraw(bool canWithdraw);

private:
    void copy() const;

    QTableWidget* m_table;
    QPushButton* m_withdraw;
};
