// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheet_line_dialog.h"

#include "gui/calm_style.h"
#include "models/record_words.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

SheetLineDialog::SheetLineDialog(const SheetModel& model, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Add a row"));
    const Sheet& sheet = model.entrySheet()->sheet;
    const RecordKind& kind = sheet.kind();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(16);
    auto* form = new QFormLayout;
    form->setVerticalSpacing(8);
    const std::vector<int> labels = labelColumns(kind);
    for (size_t label = 0; label < labels.size(); ++label) {
        auto* box = new QComboBox(this);
        const QStringList codes = sheet.labelChoices(static_cast<int>(label));
        for (const QString& code : codes)
            box->addItem(codeTitle(kind, static_cast<int>(label), code, model.names(), *model.words()), code);
        const QString title =
            recordColumnTitle(*model.words(), kind.name, kind.columns[static_cast<size_t>(labels[label])].name);
        box->setAccessibleName(title);
        auto* name = new QLabel(title, this);
        name->setBuddy(box);
        form->addRow(name, box);
        m_boxes.push_back(box);
    }
    column->addLayout(form);
    auto* buttons = new QHBoxLayout;
    auto* add = new QPushButton(tr("Add row"), this);
    add->setProperty(CalmStyle::kPrimaryProperty, true);
    add->setDefault(true);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    buttons->addStretch(1);
    buttons->addWidget(add);
    buttons->addWidget(cancel);
    column->addLayout(buttons);
    connect(add, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    resize(360, sizeHint().height());
}

QStringList SheetLineDialog::codes() const
{
    QStringList codes;
    for (const QComboBox* box : m_boxes)
        codes.append(box->currentData().toString());
    return codes;
}
