// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edit_history.h"

#include <utility>

void EditHistory::did(EditBatch batch)
{
    m_undone.clear();
    m_done.push_back(std::move(batch));
}

void EditHistory::undid(const EditBatch& stored)
{
    m_done.pop_back();
    m_undone.push_back(stored.inverse());
}

void EditHistory::redid(EditBatch stored)
{
    m_undone.pop_back();
    m_done.push_back(std::move(stored));
}

void EditHistory::clear()
{
    m_done.clear();
    m_undone.clear();
}
