// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <vector>

class PlanDesk;
class QWidget;
class WordsDesk;

// Undo and redo on a chapter's page: what was changed last goes back first, whether it was the chapter's words or a
// step of its plan. Before those come the edits of the pages of entry, which share the plan's history.
class ChapterSteps final : public QObject {
    Q_OBJECT

public:
    // The keys work on the page; all must outlive the steps.
    ChapterSteps(WordsDesk& words, PlanDesk& plan, QWidget& page, QObject* parent);

    void undo();
    void redo();
    // Files were imported: taken back in turn as well, but not done again.
    void rememberImport(const std::function<void()>& takeBack);
    void forgetImport();
    // Another book: its steps are not these.
    void forget();

private:
    enum class Desk { Words, Plan, Import };
    void step(std::vector<Desk>& from, std::vector<Desk>& to, bool isUndo);
    void remember(Desk desk);

    WordsDesk& m_words;
    PlanDesk& m_plan;
    std::vector<Desk> m_done;
    std::vector<Desk> m_undone;
    std::function<void()> m_takeImportBack;
};
