// SPDX-License-Identifier: GPL-3.0-or-later
// What a person changes in the rows of a review's table that can be worded: as in a sentence, by the same keys.
#include "gui/hand_mark.h"
#include "gui/note_presenter.h"
#include "gui/problem_dialog.h"
#include "gui/review_table_view.h"
#include "gui/words_desk.h"
#include "models/review_table_model.h"

#include <QKeySequence>
#include <QMenu>

void ReviewTableView::setWords(WordsDesk* words, const QString& block)
{
    m_words = words;
    m_block = block;
}

const Hand& ReviewTableView::hand(const QModelIndex& index) const
{
    return m_model->table().rows[static_cast<size_t>(index.row())].hand;
}

bool ReviewTableView::goToPlace(const QString& place)
{
    const std::vector<TableRow>& rows = m_model->table().rows;
    for (size_t row = 0; row < rows.size() && !place.isEmpty(); ++row) {
        if (rows[row].id != place)
            continue;
        setFocus(Qt::MouseFocusReason); // no note over the row
        setCurrentIndex(m_model->index(static_cast<int>(row), m_model->table().worded.text));
        return true;
    }
    return false;
}

QRect ReviewTableView::currentArea() const
{
    const QRect area = visualRect(currentIndex());
    return {viewport()->mapTo(this, area.topLeft()), area.size()};
}

// A cell that a person has worded tells of it; others tell their figure.
FigureNote ReviewTableView::noteAt(const QModelIndex& index) const
{
    FigureNote note = m_model->cell(index).note;
    if (note.isEmpty() && index.column() == m_model->table().worded.text && !handNote(hand(index)).isEmpty()) {
        note.name = m_model->cell(index).text;
        note.base = handNote(hand(index));
    }
    return note;
}

bool ReviewTableView::isWordable(const QModelIndex& index) const
{
    return m_words && m_words->canWrite() && index.isValid() && m_model->table().worded.text >= 0
        && !m_model->table().rows[static_cast<size_t>(index.row())].id.isEmpty();
}

void ReviewTableView::reword(const QModelIndex& index)
{
    m_notes.dismissAll();
    const TableRow row = m_model->table().rows[static_cast<size_t>(index.row())]; // the view may go with what is done
    ProblemDialog::reword(*m_words, row, m_model->table().worded, window());
}

bool ReviewTableView::typedWords(int key, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex index = currentIndex();
    if (!isWordable(index))
        return false;
    const std::vector<TableRow>& rows = m_model->table().rows;
    const QString place = rows[static_cast<size_t>(index.row())].id;
    const bool isPlain = modifiers == Qt::NoModifier;
    if (modifiers == Qt::AltModifier && (key == Qt::Key_Up || key == Qt::Key_Down)) {
        QStringList places;
        for (const TableRow& row : rows)
            places.append(row.id);
        m_words->move(places, place, key == Qt::Key_Up ? -1 : 1);
    } else if (isPlain && key == Qt::Key_F2) {
        reword(index);
    } else if (isPlain && key == Qt::Key_Insert) {
        ProblemDialog::add(*m_words, m_block, place, window());
    } else if (isPlain && key == Qt::Key_Delete) {
        m_words->setHidden({place}, true);
    } else if (modifiers == Qt::ControlModifier && key == Qt::Key_Backspace) {
        m_words->restore(place);
    } else {
        return false;
    }
    return true;
}

void ReviewTableView::addWordOffers(QMenu& menu, const QModelIndex& index)
{
    if (m_model->table().worded.text < 0 || !m_words || !index.isValid())
        return;
    const bool isOffered = isWordable(index);
    const bool isMovable = isOffered && m_model->rowCount() > 1;
    const bool isTouched = hand(index).isReworded || hand(index).isOwn;
    const auto offer = [&](const QString& text, const QKeySequence& keys, bool isEnabled, int key,
                           Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QAction* action = menu.addAction(text);
        action->setShortcut(keys);
        action->setEnabled(isEnabled);
        action->setObjectName(keys.toString(QKeySequence::PortableText));
        connect(action, &QAction::triggered, this, [this, place = QPersistentModelIndex(index), key, modifiers] {
            setCurrentIndex(place);
            typedWords(key, modifiers);
        });
    };
    menu.addSeparator();
    offer(tr("Reword"), Qt::Key_F2, isOffered, Qt::Key_F2);
    offer(tr("Add a problem below"), Qt::Key_Insert, isOffered, Qt::Key_Insert);
    offer(tr("Hide"), Qt::Key_Delete, isOffered, Qt::Key_Delete);
    offer(tr("Move up"), Qt::ALT | Qt::Key_Up, isMovable, Qt::Key_Up, Qt::AltModifier);
    offer(tr("Move down"), Qt::ALT | Qt::Key_Down, isMovable, Qt::Key_Down, Qt::AltModifier);
    offer(hand(index).isOwn ? tr("Remove this problem") : tr("Back to the program's wording"),
        Qt::CTRL | Qt::Key_Backspace, isOffered && isTouched, Qt::Key_Backspace, Qt::ControlModifier);
}
