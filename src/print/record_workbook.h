// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/words.h"
#include "domain/record_kind.h"
#include "print/sheet_writer.h"
#include "print/workbook_file.h"

#include <memory>
#include <optional>

// Records as a workbook that importing takes back without a difference: a sheet a kind, named and headed as the files
// are, codes as codes. Written row by row in flat memory; a kind of more rows than a sheet holds goes on in another
// one.
class RecordWorkbook final {
public:
    // Errors: WorkbookFile's.
    static Result<std::unique_ptr<RecordWorkbook>> begin(const Words& words);

    void begin(const RecordKind& kind);
    // Of the kind begun last. Errors: ArgumentInvalid where a text is longer than the 32,767 characters a cell holds.
    Result<void> add(const Record& record);
    // Errors: WorkbookFile's.
    Result<QByteArray> finish();

private:
    RecordWorkbook(std::unique_ptr<WorkbookFile> file, const Words& words);
    void beginSheet();
    void endSheet();

    std::unique_ptr<WorkbookFile> m_file;
    Theme m_theme;
    WorkbookFormats m_formats;
    const RecordKind* m_kind = nullptr;
    std::optional<SheetWriter> m_sheet;
    QStringList m_names;
    int m_row = 0;
};
