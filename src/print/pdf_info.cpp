// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/pdf_info.h"

namespace {

// A text string of PDF (ISO 32000-1, 7.9.2.2): UTF-16 with its mark, in hexadecimal.
QByteArray pdfText(const QString& text)
{
    QByteArray hex = "<FEFF";
    for (const QChar c : text)
        hex += QByteArray::number(c.unicode(), 16).rightJustified(4, '0').toUpper();
    return hex + '>';
}

QByteArray pdfDate(Moment moment)
{
    const QString text = moment.text(); // 2025-12-03T09:00
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += c;
    }
    return "(D:" + digits.toLatin1() + "00)";
}

QByteArray infoObject(const QByteArray& number, const PdfInfo& info)
{
    QByteArray object = number + " 0 obj\n<<\n/Title " + pdfText(info.title);
    if (!info.author.isEmpty())
        object += "\n/Author " + pdfText(info.author);
    object += "\n/Creator " + pdfText(info.creator) + "\n/Producer (Qt " QT_VERSION_STR ")\n/CreationDate "
        + pdfDate(info.createdAt) + "\n>>\nendobj\n";
    return object;
}

// The number behind a name like "/Info" or "startxref"; -1 where there is none.
qsizetype numberAfter(const QByteArray& pdf, const QByteArray& name, qsizetype from)
{
    const qsizetype at = pdf.indexOf(name, from);
    if (at < 0)
        return -1;
    QByteArray digits;
    for (qsizetype i = at + name.size(); i < pdf.size() && digits.size() < 12; ++i) {
        if (pdf[i] >= '0' && pdf[i] <= '9')
            digits += pdf[i];
        else if (!digits.isEmpty())
            break;
    }
    return digits.isEmpty() ? -1 : static_cast<qsizetype>(digits.toLongLong());
}

// Moves the offsets of a cross-reference table (ISO 32000-1, 7.5.4: lines of 20 bytes, "0000000015 00000 n \n") that
// point behind `after`.
void moveOffsets(QByteArray& pdf, qsizetype table, qsizetype end, qsizetype after, qsizetype by)
{
    constexpr qsizetype kLine = 20;
    constexpr int kDigits = 10;
    const qsizetype first = pdf.indexOf('\n', table + 5) + 1; // behind "xref" and the line of the range
    for (qsizetype line = first; line + kLine <= end; line += kLine) {
        const qsizetype offset = static_cast<qsizetype>(pdf.mid(line, kDigits).toLongLong());
        if (pdf[line + 17] == 'n' && offset > after)
            pdf.replace(line, kDigits, QByteArray::number(offset + by).rightJustified(kDigits, '0'));
    }
}

}

QByteArray withPdfInfo(QByteArray pdf, const PdfInfo& info)
{
    const qsizetype start = pdf.lastIndexOf("startxref");
    const qsizetype trailer = pdf.lastIndexOf("trailer\n", start);
    const qsizetype table = start < 0 ? -1 : numberAfter(pdf, "startxref", start);
    const qsizetype number = trailer < 0 ? -1 : numberAfter(pdf, "/Info", trailer);
    if (table < 0 || number < 0 || pdf.mid(table, 5) != "xref\n" || table > trailer)
        return pdf;
    const QByteArray name = QByteArray::number(number);
    const qsizetype object = pdf.indexOf('\n' + name + " 0 obj\n") + 1;
    const QByteArray endMark = "endobj\n";
    const qsizetype objectEnd = pdf.indexOf(endMark, object) + endMark.size();
    if (object <= 0 || objectEnd < endMark.size() || objectEnd > table)
        return pdf;

    const QByteArray ours = infoObject(name, info);
    const qsizetype by = ours.size() - (objectEnd - object);
    moveOffsets(pdf, table, trailer, object, by);
    pdf.replace(start, pdf.size() - start, "startxref\n" + QByteArray::number(table + by) + "\n%%EOF\n");
    pdf.replace(object, objectEnd - object, ours);
    return pdf;
}
