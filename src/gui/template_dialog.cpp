// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/template_dialog.h"

#include "gui/calm_style.h"
#include "models/record_words.h"
#include "services/book_service.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int kWidth = 460;

QComboBox* addChoice(QFormLayout& form, const QString& label, const char* name)
{
    auto* choice = new QComboBox(form.parentWidget());
    choice->setObjectName(QLatin1String(name));
    choice->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    form.addRow(label, choice);
    return choice;
}

} // namespace

TemplateDialog::TemplateDialog(
    const BookService& book, const StoreId& store, int year, const Words& words, QWidget* parent)
    : QDialog(parent)
    , m_book(book)
    , m_wishedYear(year)
{
    setWindowTitle(tr("Template to fill in"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    auto* text = new QLabel(tr("A workbook with the store's figures, the lines still to be filled in, lists to choose "
                               "from and instructions. "
                               "Fill it in with Excel or LibreOffice and import it."),
        this);
    text->setWordWrap(true);
    column->addWidget(text);
    auto* form = new QFormLayout;
    column->addLayout(form);
    m_kind = addChoice(*form, tr("Ta&ble"), "templateKind");
    m_store = addChoice(*form, tr("&Store"), "templateStore");
    m_year = addChoice(*form, tr("&Year"), "templateYear");
    for (const RecordKind& kind : recordKinds())
        m_kind->addItem(recordKindTitle(words, kind.name), kind.name);
    m_kind->setCurrentIndex(1); // the first of a month's tables, not the list of stores
    if (const auto stores = book.stores()) {
        for (const StoreProfile& profile : *stores)
            m_store->addItem(profile.name.isEmpty() ? profile.id.text() : profile.name, profile.id.text());
    }
    m_store->setCurrentIndex(std::max(0, m_store->findData(store.text())));
    showYears();
    connect(m_store, &QComboBox::currentIndexChanged, this, &TemplateDialog::showYears);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    auto* save = new QPushButton(tr("Save the &template…"), this);
    save->setObjectName(QStringLiteral("saveTemplate"));
    save->setProperty(CalmStyle::kPrimaryProperty, true);
    save->setDefault(true);
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &QDialog::accept);
    setFixedWidth(kWidth);
    m_kind->setFocus();
}

// The years with figures, the one behind them and the one that was wished for.
void TemplateDialog::showYears()
{
    const int chosen = m_year->count() > 0 ? year() : m_wishedYear;
    std::vector<int> years = m_book.years(store()).value_or(std::vector<int>());
    if (!years.empty())
        years.push_back(*std::ranges::max_element(years) + 1);
    years.push_back(chosen);
    std::ranges::sort(years, std::greater());
    years.erase(std::unique(years.begin(), years.end()), years.end());
    m_year->clear();
    for (const int number : years)
        m_year->addItem(QString::number(number), number);
    m_year->setCurrentIndex(m_year->findData(chosen));
}

const RecordKind& TemplateDialog::kind() const
{
    return *findRecordKind(m_kind->currentData().toString());
}

StoreId TemplateDialog::store() const
{
    return StoreId(m_store->currentData().toString());
}

int TemplateDialog::year() const
{
    return m_year->currentData().toInt();
}
