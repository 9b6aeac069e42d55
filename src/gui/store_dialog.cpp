// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/store_dialog.h"

#include "core/moment.h"
#include "domain/vocabulary.h"
#include "gui/calm_style.h"
#include "gui/dialogs.h"

#include "ui_store_dialog.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>

namespace {

void fill(QComboBox& box, const QString& vocabulary, Language language)
{
    for (const VocabularyEntry& entry : defaultVocabularies().entries(vocabulary))
        box.addItem(entry.name(language), entry.code);
}

QString plain(const QLineEdit& field)
{
    return field.text().trimmed();
}

// A figure above zero in the C locale; an empty field is "not given".
std::optional<double> figure(const QLineEdit& field)
{
    bool isNumber = false;
    const double value = QLocale::c().toDouble(plain(field), &isNumber);
    return isNumber && value > 0 ? std::optional(value) : std::nullopt;
}

} // namespace

StoreDialog::StoreDialog(Purpose purpose, Language language, const QStringList& takenIds, const QString& folder,
    Dialogs& dialogs, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::StoreDialog>())
    , m_purpose(purpose)
    , m_takenIds(takenIds)
    , m_folder(folder)
    , m_dialogs(dialogs)
{
    m_ui->setupUi(this);
    const bool isNewBook = purpose == Purpose::NewBook;
    setWindowTitle(isNewBook ? tr("New book") : tr("Add a store"));
    m_ui->intro->setText(isNewBook
            ? tr("A book holds the figures of your stores in one file. Begin with the first store.")
            : tr("The store's figures are then imported under its code."));
    m_ui->accept->setText(isNewBook ? tr("Make the book") : tr("Add the store"));
    m_ui->accept->setProperty(CalmStyle::kPrimaryProperty, true);
    fill(*m_ui->carrier, QStringLiteral("operator"), language);
    fill(*m_ui->area, QStringLiteral("area"), language);
    m_ui->form->setRowVisible(m_ui->pathRow, isNewBook);
    m_ui->problem->hide();
    connect(m_ui->accept, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->browse, &QPushButton::clicked, this, &StoreDialog::browse);
    connect(m_ui->name, &QLineEdit::textEdited, this, &StoreDialog::suggestPath);
    connect(m_ui->path, &QLineEdit::textEdited, this, [this] { m_isPathChosen = true; });
    resize(480, sizeHint().height());
}

StoreDialog::~StoreDialog() = default;

Record StoreDialog::store() const
{
    const RecordKind& kind = *findRecordKind(u"stores");
    Record store(kind.columns.size());
    const auto put = [&kind, &store](QStringView column, Value value) {
        store[static_cast<size_t>(kind.indexOf(column))] = std::move(value);
    };
    const auto putText = [&put](QStringView column, const QString& text) {
        if (!text.isEmpty())
            put(column, text);
    };
    putText(u"store", plain(*m_ui->id));
    putText(u"name", plain(*m_ui->name));
    putText(u"carrier", m_ui->carrier->currentData().toString());
    putText(u"region", plain(*m_ui->region));
    putText(u"area", m_ui->area->currentData().toString());
    if (const auto area = figure(*m_ui->floorArea))
        put(u"floor_area_m2", *area);
    if (const auto counters = figure(*m_ui->counters))
        put(u"counters", static_cast<qint64>(*counters));
    if (const auto day = dayFromText(plain(*m_ui->openedOn)))
        put(u"opened_on", static_cast<qint64>(dayKey(*day)));
    return store;
}

QString StoreDialog::path() const
{
    return plain(*m_ui->path);
}

void StoreDialog::accept()
{
    const QString wrong = problem();
    m_ui->problem->setText(wrong);
    m_ui->problem->setVisible(!wrong.isEmpty());
    if (wrong.isEmpty())
        QDialog::accept();
}

QString StoreDialog::problem()
{
    const auto at = [](QLineEdit* field, const QString& text) {
        field->setFocus();
        field->selectAll();
        return text;
    };
    static const QRegularExpression kSpace(QStringLiteral("\\s"));
    const QString id = plain(*m_ui->id);
    if (plain(*m_ui->name).isEmpty())
        return at(m_ui->name, tr("Give the store a name."));
    if (id.isEmpty() || id.contains(kSpace))
        return at(m_ui->id, tr("Give the store a code without spaces, the one your files use."));
    if (m_takenIds.contains(id))
        return at(m_ui->id, tr("The book already has a store with the code %1.").arg(id));
    if (!plain(*m_ui->floorArea).isEmpty() && !figure(*m_ui->floorArea))
        return at(m_ui->floorArea, tr("The floor area must be a number above 0, or empty."));
    const auto counters = figure(*m_ui->counters);
    if (!plain(*m_ui->counters).isEmpty()
        && (!counters || *counters > 1000 || *counters != static_cast<int>(*counters)))
        return at(m_ui->counters, tr("The number of counters must be a whole number above 0, or empty."));
    if (!plain(*m_ui->openedOn).isEmpty() && !dayFromText(plain(*m_ui->openedOn)))
        return at(m_ui->openedOn, tr("Write the day as 2009-05-18, or leave it empty."));
    if (m_purpose == Purpose::NewBook && path().isEmpty())
        return at(m_ui->path, tr("Say where the book is kept."));
    if (m_purpose == Purpose::NewBook && QFileInfo::exists(path()))
        return at(m_ui->path, tr("There is a file of this name already; it is not replaced. Choose another name."));
    return {};
}

void StoreDialog::suggestPath()
{
    if (m_isPathChosen || m_purpose != Purpose::NewBook)
        return;
    static const QRegularExpression kUnfit(QStringLiteral("[/\\\\:*?\"<>|\\s]+"));
    const QString name = plain(*m_ui->name).replace(kUnfit, QStringLiteral("_"));
    m_ui->path->setText(name.isEmpty()
            ? QString()
            : QDir::toNativeSeparators(QDir(m_folder).filePath(name + QStringLiteral(".storeyear"))));
}

void StoreDialog::browse()
{
    const QString chosen = m_dialogs.bookToMake(this, path().isEmpty() ? m_folder : path());
    if (chosen.isEmpty())
        return;
    m_isPathChosen = true;
    m_ui->path->setText(QDir::toNativeSeparators(chosen));
}
