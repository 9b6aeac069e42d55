// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/chapter_steps.h"

#include "gui/plan_desk.h"
#include "gui/words_desk.h"

#include <QShortcut>
#include <QWidget>

ChapterSteps::ChapterSteps(WordsDesk& words, PlanDesk& plan, QWidget& page, QObject* parent)
    : QObject(parent)
    , m_words(words)
    , m_plan(plan)
{
    connect(&words, &WordsDesk::stepped, this, [this] { remember(Desk::Words); });
    connect(&plan, &PlanDesk::stepped, this, [this] { remember(Desk::Plan); });
    for (const bool isUndo : {true, false}) {
        auto* keys = new QShortcut(&page);
        keys->setKeys(isUndo ? QKeySequence::keyBindings(QKeySequence::Undo)
                             : QList<QKeySequence>{Qt::CTRL | Qt::Key_Y, Qt::CTRL | Qt::SHIFT | Qt::Key_Z});
        keys->setContext(Qt::WidgetWithChildrenShortcut);
        connect(keys, &QShortcut::activated, this, isUndo ? &ChapterSteps::undo : &ChapterSteps::redo);
    }
}

void ChapterSteps::undo()
{
    step(m_done, m_undone, true);
}

void ChapterSteps::redo()
{
    step(m_undone, m_done, false);
}

void ChapterSteps::forget()
{
    m_done.clear();
    m_undone.clear();
}

void ChapterSteps::rememberImport(const std::function<void()>& takeBack)
{
    forgetImport(); // only the last one can be taken back
    m_takeImportBack = takeBack;
    remember(Desk::Import);
}

void ChapterSteps::forgetImport()
{
    std::erase(m_done, Desk::Import);
}

void ChapterSteps::step(std::vector<Desk>& from, std::vector<Desk>& to, bool isUndo)
{
    Desk desk = Desk::Plan;
    if (!from.empty()) {
        desk = from.back();
        from.pop_back();
        if (desk != Desk::Import)
            to.push_back(desk);
    }
    if (desk == Desk::Import)
        m_takeImportBack();
    else if (desk == Desk::Words)
        isUndo ? m_words.undo() : m_words.redo();
    else
        isUndo ? m_plan.undo() : m_plan.redo();
}

void ChapterSteps::remember(Desk desk)
{
    m_done.push_back(desk);
    m_undone.clear();
}
