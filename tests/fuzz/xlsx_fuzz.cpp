// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/written_workbook.h"
#include "fuzz/read_tables.h"

#include <cstdint>

namespace {

// A changed byte in a zip file mostly fails its check sum, and what reads the parts is never reached. So an input that
// is no zip file is the parts themselves, one behind the other, and put into one here.
QString writtenParts(const WrittenFiles& files, const QByteArray& bytes)
{
    static const QByteArray kBetween("\n----\n");
    static const QByteArrayList kParts{"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml",
        "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "_rels/.rels"};
    WrittenWorkbook workbook;
    qsizetype from = 0;
    for (const QByteArray& part : kParts) {
        const qsizetype to = bytes.indexOf(kBetween, from);
        workbook.set(part, bytes.mid(from, to < 0 ? -1 : to - from));
        if (to < 0)
            break;
        from = to + kBetween.size();
    }
    return workbook.write(files, QStringLiteral("a.xlsx"));
}

} // namespace

// libFuzzer's entry: the input is a workbook, or the parts of one.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const WrittenFiles files;
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const bool isFile = bytes.startsWith("PK") || bytes.startsWith("\xD0\xCF");
    const QString path = isFile ? files.write(QStringLiteral("a.xlsx"), bytes) : writtenParts(files, bytes);
    readTables(path, qHash(bytes.left(64)));
    return 0;
}
