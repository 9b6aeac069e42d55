// SPDX-License-Identifier: GPL-3.0-or-later
// What was changed in names is taken back and done again, and said.
#include "gui/vocabularies_page.h"

#include "gui/entry_desk.h"
#include "gui/entry_message.h"
#include "gui/entry_table.h"
#include "gui/error_words.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QShortcut>

#include <algorithm>

void VocabulariesPage::addUndoKeys()
{
    for (const bool isUndo : {true, false}) {
        auto* keys = new QShortcut(this);
        keys->setKeys(isUndo ? QKeySequence::keyBindings(QKeySequence::Undo)
                             : QList<QKeySequence>{Qt::CTRL | Qt::Key_Y, Qt::CTRL | Qt::SHIFT | Qt::Key_Z});
        keys->setContext(Qt::WidgetWithChildrenShortcut);
        connect(keys, &QShortcut::activated, this, [this, isUndo] { takeBack(isUndo); });
    }
    for (QLineEdit* name : {m_chinese, m_english})
        name->installEventFilter(this);
}

// A field in which nothing was typed leaves undo to the page.
bool VocabulariesPage::eventFilter(QObject* watched, QEvent* event)
{
    const auto* field = qobject_cast<const QLineEdit*>(watched);
    if (field && event->type() == QEvent::ShortcutOverride) {
        const auto& key = static_cast<const QKeyEvent&>(*event);
        const bool isUndo = key.matches(QKeySequence::Undo) && !field->isUndoAvailable();
        const bool isRedo = key.matches(QKeySequence::Redo) && !field->isRedoAvailable();
        if (isUndo || isRedo) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void VocabulariesPage::takeBack(bool isUndo)
{
    if (!m_desk.isReady() || m_desk.isReadOnly())
        return;
    VocabularyService& names = m_desk.vocabularies();
    const Result<VocabularyOutcome> outcome = isUndo ? names.undo() : names.redo();
    if (!outcome) {
        m_message->warn(errorText(outcome.error(), *m_desk.words()));
        return;
    }
    const QString what = stepText(outcome->step);
    switch (outcome->state) {
    case VocabularyOutcome::State::Nothing:
        m_message->tell(isUndo ? tr("There is nothing to undo.") : tr("There is nothing to redo."));
        return;
    case VocabularyOutcome::State::Conflict:
        m_message->warn(tr("Someone else has changed these names meanwhile; nothing was changed: %1").arg(what));
        return;
    case VocabularyOutcome::State::Kept:
        showStep(outcome->step);
        m_message->tell(tr("Undone: %1. Figures have it, so it stays as a retired name.").arg(what));
        return;
    case VocabularyOutcome::State::Done:
        showStep(outcome->step);
        m_message->tell((isUndo ? tr("Undone: %1") : tr("Done again: %1")).arg(what));
        return;
    }
}

QString VocabulariesPage::stepText(const VocabularyStep& step) const
{
    const auto nameIn = [&](const std::vector<VocabularyEntry>& entries) {
        const auto found = std::ranges::find(entries, step.code, &VocabularyEntry::code);
        return found == entries.end() ? step.code : found->name(m_desk.words()->language());
    };
    const QString name = nameIn(step.after);
    switch (step.what) {
    case VocabularyStep::What::Added:
        return tr("adding “%1”").arg(name);
    case VocabularyStep::What::Renamed:
        return tr("renaming “%1” to “%2”").arg(nameIn(step.before), name);
    case VocabularyStep::What::Flagged:
        return tr("marking “%1”").arg(name);
    case VocabularyStep::What::Moved:
        return tr("moving “%1”").arg(name);
    case VocabularyStep::What::Retired:
        return tr("retiring “%1”").arg(name);
    case VocabularyStep::What::Offered:
        return tr("offering “%1” again").arg(name);
    }
    return {};
}

// What was taken back is shown: its list, and its row.
void VocabulariesPage::showStep(const VocabularyStep& step)
{
    if (step.store != m_desk.store())
        return;
    const auto all = VocabularyService::vocabularies();
    const auto place = std::ranges::find(all, step.vocabulary, &VocabularyInfo::name);
    m_list->setCurrentRow(static_cast<int>(place - all.begin()));
    goTo(step.code, m_table->currentIndex().column());
}
