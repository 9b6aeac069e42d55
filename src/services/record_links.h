// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/record_kind.h"
#include "domain/vocabulary.h"
#include "exchange/cell_fault.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <vector>

class Book;

// What the codes in a file's records point to: stores, the stores' vocabularies, KPIs, and other records (the complaint
// that one repeats, the issue of an action).
class RecordLinks final {
public:
    RecordLinks(Book& book, const RecordKind& kind);

    // Reads what the book has. Errors: QueryFailed.
    Result<void> load();

    struct Missing {
        int column = 0;
        CellFault fault{};
        QStringList subjects;
    };
    // The record's links that can't be found anywhere.
    std::vector<Missing> missing(const Record& record) const;
    // Whether it links to a record of its own kind that is neither in the book nor read yet.
    bool mustWait(const Record& record) const;
    int waitingColumn() const { return m_selfLink; }
    // The record with vocabulary names (柜台, Counter) replaced by their codes.
    Record resolved(const Record& record) const;
    // Notes that the record is (about to be) stored, so that others may link to it.
    void remember(const Record& record);

private:
    Result<void> loadStores();
    Result<void> loadOwnRecords();
    Result<void> loadIssues();
    QString codeOf(const QString& store, const Column& column, const QString& text) const;
    QString issueKey(const Record& record, int issue) const;

    Book& m_book;
    const RecordKind& m_kind;
    int m_code = -1;     // the column by which records of this kind are linked to
    int m_selfLink = -1; // and the one that links
    int m_issue = -1;
    QStringList m_stores;
    QHash<QString, Vocabularies> m_vocabularies; // by store
    QSet<QString> m_kpis;
    QSet<QString> m_own;    // store and code of this kind's records, where they can be linked to
    QSet<QString> m_issues; // store, year and issue
};
