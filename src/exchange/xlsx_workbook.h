// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "exchange/number_format.h"
#include "exchange/zip_package.h"

#include <QString>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

class QXmlStreamReader;

// The shared texts of a workbook, in one piece of memory.
class SharedTexts final {
public:
    void append(QStringView text);
    size_t count() const { return m_ends.size(); }
    std::string_view at(size_t index) const;

private:
    std::string m_text; // UTF-8
    std::vector<size_t> m_ends;
};

// A workbook in Excel's format (ECMA-376): its sheets' names, texts and formats; the sheets' rows are read by
// XlsxSheetReader.
class XlsxWorkbook final {
public:
    struct Sheet {
        QString name;
        QString part; // of the package
        bool isHidden = false;
    };

    // Errors: ZipPackage's, and FileDamaged (path), FileTooLarge (path), FileNotWorkbook (path: a zip file of another
    // kind, such as .ods, .docx or .xlsb).
    static Result<std::shared_ptr<const XlsxWorkbook>> open(const QString& path);

    const ZipPackage& package() const { return *m_package; }
    const std::vector<Sheet>& sheets() const { return m_sheets; } // in the workbook's order, worksheets alone
    bool isFrom1904() const { return m_isFrom1904; }
    const SharedTexts& texts() const { return m_texts; }
    // Of a cell's style; Plain where the workbook has no such style.
    NumberFormat format(size_t style) const;

private:
    XlsxWorkbook() = default;
    Result<void> readAll();
    Result<void> readWorkbook(const QString& part);
    Result<void> readTexts(const QString& part);
    Result<void> readStyles(const QString& part);

    std::unique_ptr<ZipPackage> m_package;
    std::vector<Sheet> m_sheets;
    SharedTexts m_texts;
    std::vector<NumberFormat> m_formats;
    bool m_isFrom1904 = false;
};

namespace xlsx {

inline constexpr int kDeepest = 100; // elements in elements: no honest part has more

// The reader's next token; a document type is refused, since it can make a file mean something else, or much more.
// depth: in
// how many elements it stands, 0 at first; no honest part has more than a few, and each takes memory. False at the end.
// Errors: FileDamaged, FileTooLarge.
Result<bool> nextToken(QXmlStreamReader& xml, int& depth, const ZipPart& part, const QString& path);
// The text of an <si> or <is> element, whose start was just read, without the readings above Chinese characters. Errors
// are left for nextToken.
QString richText(QXmlStreamReader& xml);
// A text with the characters that XML can't hold, or would change, put back: "_x000D_" is a carriage return (ECMA-376,
// 22.9.2.19).
QString unescaped(const QString& text);

} // namespace xlsx
