// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sheet_model.h"

#include <QDialog>

class QComboBox;

// Which row to add to a sheet: a choice for each of its labels.
class SheetLineDialog final : public QDialog {
    Q_OBJECT

public:
    SheetLineDialog(const SheetModel& model, QWidget* parent);

    // The codes chosen, in the order of the sheet's labels.
    QStringList codes() const;

private:
    std::vector<QComboBox*> m_boxes;
};
