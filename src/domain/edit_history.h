// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/edit_batch.h"

#include <vector>

// What was done in this window and what was taken back, without limit. The one who stores the batches tells it: an
// undo counts only once the inverse batch is in the book, because it can be refused (a closed month, a conflict).
class EditHistory final {
public:
    bool canUndo() const { return !m_done.empty(); }
    bool canRedo() const { return !m_undone.empty(); }
    // The batch that undo would take back and the one that redo would do again; call only where there is one.
    const EditBatch& nextUndo() const { return m_done.back(); }
    const EditBatch& nextRedo() const { return m_undone.back(); }

    // A new edit; what had been undone can't be redone any more.
    void did(EditBatch batch);
    // `stored` is what was really stored to take nextUndo() back (or do nextRedo() again): it may hold the person's
    // choices in a conflict.
    void undid(const EditBatch& stored);
    void redid(EditBatch stored);
    // An undo or redo that has become pointless: nothing of it is left to change.
    void dropUndo() { m_done.pop_back(); }
    void dropRedo() { m_undone.pop_back(); }
    void clear();

private:
    std::vector<EditBatch> m_done;
    std::vector<EditBatch> m_undone; // as they were done, not their inverse
};
