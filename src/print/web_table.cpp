// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/web_table.h"

#include <QXmlStreamWriter>

namespace {

bool isFigure(CellKind kind)
{
    return kind != CellKind::Text && kind != CellKind::Verdict;
}

QString looksOf(const TableColumn& column, const TableRow& row, const TableCell& cell)
{
    QStringList looks;
    if (isFigure(column.kind))
        looks.append(QStringLiteral("n"));
    if (cell.isStrong || row.isTotal)
        looks.append(QStringLiteral("s"));
    if (cell.judgement != Judgement::Neutral)
        looks.append(cell.judgement == Judgement::Good ? QStringLiteral("good") : QStringLiteral("bad"));
    return looks.join(QLatin1Char(' '));
}

void writeHead(QXmlStreamWriter& html, const TableBlock& table)
{
    html.writeStartElement(QStringLiteral("thead"));
    html.writeStartElement(QStringLiteral("tr"));
    for (const TableColumn& column : table.columns) {
        html.writeStartElement(QStringLiteral("th"));
        html.writeAttribute(QStringLiteral("scope"), QStringLiteral("col"));
        if (isFigure(column.kind))
            html.writeAttribute(QStringLiteral("class"), QStringLiteral("n"));
        html.writeCharacters(column.title);
        html.writeEndElement();
    }
    html.writeEndElement();
    html.writeEndElement();
}

// What is no figure names its row, if it is the first.
void writeRow(QXmlStreamWriter& html, const TableBlock& table, const TableRow& row)
{
    html.writeStartElement(QStringLiteral("tr"));
    if (row.isTotal)
        html.writeAttribute(QStringLiteral("class"), QStringLiteral("total"));
    for (size_t i = 0; i < row.cells.size(); ++i) {
        const QString looks = looksOf(table.columns[i], row, row.cells[i]);
        const bool isName = i == 0 && !isFigure(table.columns[0].kind);
        html.writeStartElement(isName ? QStringLiteral("th") : QStringLiteral("td"));
        if (isName)
            html.writeAttribute(QStringLiteral("scope"), QStringLiteral("row"));
        if (!looks.isEmpty())
            html.writeAttribute(QStringLiteral("class"), looks);
        html.writeCharacters(row.cells[i].text);
        html.writeEndElement();
    }
    html.writeEndElement();
}

}

void writeWebText(QXmlStreamWriter& html, const QString& element, const QString& text, const QString& looks)
{
    html.writeStartElement(element);
    if (!looks.isEmpty())
        html.writeAttribute(QStringLiteral("class"), looks);
    html.writeCharacters(text);
    html.writeEndElement();
}

void writeWebTable(QXmlStreamWriter& html, const TableBlock& table, const QString& caption)
{
    html.writeStartElement(QStringLiteral("table"));
    if (!caption.isEmpty())
        writeWebText(html, QStringLiteral("caption"), caption);
    writeHead(html, table);
    html.writeStartElement(QStringLiteral("tbody"));
    for (const TableRow& row : table.rows)
        writeRow(html, table, row);
    html.writeEndElement();
    html.writeEndElement();
}

QString clipboardTable(const TableBlock& table)
{
    QString text;
    QXmlStreamWriter html(&text);
    html.writeStartElement(QStringLiteral("html"));
    html.writeStartElement(QStringLiteral("head"));
    html.writeEmptyElement(QStringLiteral("meta"));
    html.writeAttribute(QStringLiteral("charset"), QStringLiteral("utf-8"));
    writeWebText(html, QStringLiteral("style"),
        QStringLiteral("table{border-collapse:collapse}th,td{border:1px solid #bbb;padding:2px 6px;text-align:left}"
                       ".n{text-align:right}.s{font-weight:bold}"));
    html.writeEndElement();
    html.writeStartElement(QStringLiteral("body"));
    writeWebTable(html, table, {});
    html.writeEndElement();
    html.writeEndElement();
    return text;
}
