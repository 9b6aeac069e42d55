// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsx_sheet_reader.h"

#include "exchange/written_workbook.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sys/resource.h>

using testing::ElementsAre;
using testing::IsEmpty;

namespace {

using Row = std::vector<std::string>;

struct Reading {
    std::vector<Row> rows;
    std::vector<int> lines;
    std::optional<Error> error;
    ErrorCode code() const { return error ? error->code : ErrorCode::Cancelled; }
};

Reading readSheet(const std::shared_ptr<const XlsxWorkbook>& workbook, size_t sheet)
{
    Reading reading;
    const auto reader = XlsxSheetReader::open(workbook, sheet);
    if (!reader) {
        reading.error = reader.error();
        return reading;
    }
    for (;;) {
        const Result<bool> more = (*reader)->next();
        if (!more)
            reading.error = more.error();
        if (!more || !*more)
            return reading;
        reading.rows.emplace_back((*reader)->cells().begin(), (*reader)->cells().end());
        reading.lines.push_back((*reader)->line());
    }
}

Reading readFile(const QString& path, size_t sheet = 0)
{
    const auto workbook = XlsxWorkbook::open(path);
    if (workbook)
        return readSheet(*workbook, sheet);
    Reading reading;
    reading.error = workbook.error();
    return reading;
}

class XlsxReader : public testing::Test {
protected:
    Reading read(const WrittenWorkbook& workbook) { return readFile(workbook.write(files, QStringLiteral("a.xlsx"))); }
    Reading readRows(const QByteArray& rows) { return read(WrittenWorkbook(rows)); }

    WrittenFiles files;
};

} // namespace

TEST_F(XlsxReader, EachKindOfCellIsReadAsAPersonSeesIt)
{
    WrittenWorkbook book(R"(<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="inlineStr"><is><t>新增</t></is></c>)"
                         R"(<c r="C1" t="str"><f>A1</f><v>合计</v></c><c r="D1" t="b"><v>1</v></c>)"
                         R"(<c r="E1" t="e"><v>#N/A</v></c><c r="F1" t="d"><v>2025-03-31T00:00:00</v></c>)"
                         R"(<c r="G1"><v>48599.999999999993</v></c><c r="H1" t="n"><v>1.2E2</v></c></row>)");
    book.set("xl/sharedStrings.xml",
        "<sst><si><t>no</t></si><si><r><t>业务</t></r><r><t>收入</t></r><rPh><t>yewu</t></rPh></si></sst>");
    const Reading reading = read(book);
    EXPECT_FALSE(reading.error) << reading.error->detail.toStdString();
    EXPECT_THAT(reading.rows, ElementsAre(Row{"业务收入", "新增", "合计", "1", "#N/A", "2025-03-31", "48600", "120"}));
}

TEST_F(XlsxReader, FormatsMakeDatesMonthsSharesAndTimes)
{
    WrittenWorkbook book(R"(<row><c s="1"><v>45747</v></c><c s="2"><v>45717</v></c><c s="3"><v>0.553</v></c>)"
                         R"(<c s="4"><v>45747.354166666664</v></c><c s="5"><v>0.75</v></c><c s="6"><v>3.5</v></c>)"
                         R"(<c s="99"><v>7</v></c></row>)");
    book.set("xl/styles.xml",
        R"(<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/>)"
        R"(<numFmt numFmtId="165" formatCode="[Red]yyyy\-mm\-dd h:mm"/>)"
        R"(<numFmt numFmtId="166" formatCode="0.00&quot;days&quot;"/></numFmts>)"
        R"(<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/>)"
        R"(<xf numFmtId="164"/><xf numFmtId="10"/><xf numFmtId="165"/><xf numFmtId="21"/><xf numFmtId="166"/>)"
        R"(</cellXfs></styleSheet>)");
    EXPECT_THAT(read(book).rows,
        ElementsAre(Row{"2025-03-31", "2025-03", "55.3%", "2025-03-31 08:30:00", "18:00:00", "3.5", "7"}));
    book.setWorkbook("<workbookPr date1904=\"true\"/>");
    EXPECT_EQ(read(book).rows[0][0], "2029-04-01");
}

TEST_F(XlsxReader, PlacesCountAndEmptyRowsAreLeftOut)
{
    const Reading reading = readRows(R"(<row r="2"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c></row><row r="3"/>)"
                                     R"(<row r="5"><c r="A5" s="1"/></row><row><c><v>3</v></c><c><v>4</v></c></row>)");
    EXPECT_THAT(reading.rows, ElementsAre(Row{"", "1", "", "2"}, Row{"3", "4"}));
    EXPECT_THAT(reading.lines, ElementsAre(2, 6));
}

TEST_F(XlsxReader, SheetsKeepTheirNamesAndWhetherTheyAreHidden)
{
    WrittenWorkbook book;
    book.set("xl/workbook.xml",
        "<x:workbook xmlns:x=\"a\" xmlns:q=\"b\"><x:sheets><x:sheet name=\"图\" q:id=\"rId4\"/>"
        "<x:sheet name=\"说明\" state=\"hidden\" q:id=\"rId1\"/></x:sheets></x:workbook>");
    book.set("xl/_rels/workbook.xml.rels",
        WrittenWorkbook::relations({{"worksheet", "/xl/worksheets/sheet1.xml"}, {"sharedStrings", "no.xml"},
            {"styles", "no.xml"}, {"chartsheet", "chartsheets/sheet1.xml"}}));
    const auto workbook = XlsxWorkbook::open(book.write(files, QStringLiteral("a.xlsx")));
    ASSERT_TRUE(workbook);
    ASSERT_EQ((*workbook)->sheets().size(), 1U);
    EXPECT_EQ((*workbook)->sheets()[0].name, QStringLiteral("说明"));
    EXPECT_TRUE((*workbook)->sheets()[0].isHidden);
    EXPECT_THAT(readSheet(*workbook, 0).rows, IsEmpty());
}

TEST_F(XlsxReader, WhatIsNoWorkbookIsNamedAsWhatItIs)
{
    EXPECT_EQ(readFile(files.path(QStringLiteral("none.xlsx"))).code(), ErrorCode::FileMissing);
    EXPECT_EQ(readFile(files.write(QStringLiteral("0.xlsx"), {})).code(), ErrorCode::FileEmpty);
    EXPECT_EQ(
        readFile(files.write(QStringLiteral("t.xlsx"), "store,month\nS1,2025-01\n")).code(), ErrorCode::FileDamaged);
    const QByteArray compound("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    EXPECT_EQ(readFile(files.write(QStringLiteral("o.xls"), compound + QByteArray(600, '\0'))).code(),
        ErrorCode::FileOldExcel);
    const QString name = QStringLiteral("EncryptedPackage");
    const QByteArray wide(reinterpret_cast<const char*>(name.utf16()), name.size() * 2);
    EXPECT_EQ(readFile(files.write(QStringLiteral("p.xlsx"), compound + wide)).code(), ErrorCode::FileEncrypted);
    EXPECT_EQ(
        readFile(WrittenWorkbook().write(files, QStringLiteral("z.xlsx"), "secret")).code(), ErrorCode::FileEncrypted);
    WrittenWorkbook document;
    document.set("_rels/.rels", WrittenWorkbook::relations({{"extended-properties", "app.xml"}}));
    EXPECT_EQ(read(document).code(), ErrorCode::FileNotWorkbook);
}

TEST_F(XlsxReader, ATruncatedOrAlteredFileIsRefused)
{
    const QString path = WrittenWorkbook("<row><c><v>12345</v></c></row>").write(files, QStringLiteral("a.xlsx"));
    const QByteArray bytes = files.read(QStringLiteral("a.xlsx"));
    EXPECT_EQ(
        readFile(files.write(QStringLiteral("b.xlsx"), bytes.first(bytes.size() / 2))).code(), ErrorCode::FileDamaged);
    int refused = 0;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        QByteArray flipped = bytes;
        flipped[at] = static_cast<char>(flipped[at] ^ 0x10);
        const Reading reading = readFile(files.write(QStringLiteral("c.xlsx"), flipped));
        refused += reading.error ? 1 : 0;
        // A changed byte may stand where nothing is read (a date, a comment); it never changes a figure.
        if (!reading.error && !reading.rows.empty()) {
            EXPECT_EQ(reading.rows[0][0], "12345") << at;
        }
    }
    EXPECT_GT(refused, bytes.size() / 2);
    EXPECT_FALSE(readFile(path).error);
}

TEST_F(XlsxReader, ADocumentTypeAPartTwiceAndForgedPlacesAreRefused)
{
    WrittenWorkbook typed;
    typed.set("xl/worksheets/sheet1.xml",
        "<!DOCTYPE a [<!ENTITY b \"1\">]><worksheet><sheetData><row><c><v>&b;</v></c></row></sheetData></worksheet>");
    EXPECT_EQ(read(typed).code(), ErrorCode::FileDamaged);
    WrittenWorkbook twice("<row><c><v>1</v></c></row>");
    twice.add("xl/worksheets/sheet1.xml", "<worksheet><sheetData/></worksheet>");
    EXPECT_EQ(read(twice).code(), ErrorCode::FileDamaged);
    EXPECT_EQ(readRows(R"(<row r="1"><c r="ABCDE1"><v>1</v></c></row>)").code(), ErrorCode::FileDamaged);
    EXPECT_EQ(readRows(R"(<row r="3"><c r="A2"><v>1</v></c></row>)").code(), ErrorCode::FileDamaged);
    EXPECT_EQ(readRows(R"(<row r="3"/><row r="2"/>)").code(), ErrorCode::FileDamaged);
    EXPECT_EQ(readRows(R"(<row r="9999999"/>)").code(), ErrorCode::FileDamaged);
    EXPECT_EQ(readRows(R"(<row><c t="s"><v>8</v></c></row>)").code(), ErrorCode::FileDamaged);
    EXPECT_EQ(readRows(R"(<row><c><v>1.5.2</v></c></row>)").code(), ErrorCode::FileDamaged);
    EXPECT_EQ(readRows("<row>" + QByteArray("<c/>").repeated(XlsxSheetReader::kMostColumns + 1) + "</row>").code(),
        ErrorCode::FileDamaged);
}

TEST_F(XlsxReader, ABombIsRefusedBeforeItFillsTheMemory)
{
    const qint64 size = 400 * 1024 * 1024;
    WrittenWorkbook book;
    book.setRows(QByteArray(size, ' '));
    const QString path = book.write(files, QStringLiteral("bomb.xlsx"));
    book.set("xl/worksheets/sheet1.xml", {});
    struct rusage before { };
    getrusage(RUSAGE_SELF, &before);
    EXPECT_EQ(readFile(path).code(), ErrorCode::FileTooLarge);
    struct rusage after { };
    getrusage(RUSAGE_SELF, &after);
    EXPECT_LT(after.ru_maxrss - before.ru_maxrss, 300 * 1024);
}

TEST_F(XlsxReader, WhatWouldFillTheMemoryWithoutBeingLargeIsRefused)
{
    EXPECT_EQ(readRows("<row><c><v>" + QByteArray(5 << 20, ' ') + "</v></c></row>").code(), ErrorCode::FileTooLarge);
    EXPECT_EQ(readRows(QByteArray("<row>") + QByteArray("<c>").repeated(1000)).code(), ErrorCode::FileDamaged);
    EXPECT_EQ(
        readRows("<row><c t=\"inlineStr\"><is>" + QByteArray("<r>").repeated(1000)).code(), ErrorCode::FileDamaged);
}

TEST_F(XlsxReader, ManyRichTextsAreNoDepth)
{
    WrittenWorkbook book(QByteArray("<row><c t=\"s\"><v>499</v></c>")
        + QByteArray("<c t=\"inlineStr\"><is><r><t>a</t></r></is></c>").repeated(500) + "</row>");
    book.set("xl/sharedStrings.xml", "<sst>" + QByteArray("<si><r><t>b</t></r></si>").repeated(500) + "</sst>");
    const Reading reading = read(book);
    ASSERT_EQ(reading.rows.size(), 1U);
    EXPECT_EQ(reading.rows[0].size(), 501U);
    EXPECT_EQ(reading.rows[0][0], "b");
}

TEST_F(XlsxReader, CharactersThatXmlCannotHoldComeBack)
{
    WrittenWorkbook book(R"(<row><c t="s"><v>0</v></c><c t="str"><v>a_x000a_b</v></c>)"
                         R"(<c t="inlineStr"><is><t>_x005F_x000D_ _x12_ _xZZZZ_</t></is></c></row>)");
    book.set("xl/sharedStrings.xml", "<sst><si><t>two_x000D_\nlines</t></si></sst>");
    EXPECT_THAT(read(book).rows, ElementsAre(Row{"two\r\nlines", "a\nb", "_x000D_ _x12_ _xZZZZ_"}));
}
