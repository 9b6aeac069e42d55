// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/written_file.h"

#include <QList>
#include <QPair>

#include <zip.h>

// A workbook made part by part, so that a test can write what no good program would.
class WrittenWorkbook final {
public:
    explicit WrittenWorkbook(const QByteArray& rows = {}, const QByteArray& behindRows = {})
    {
        set("[Content_Types].xml", R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>)");
        set("_rels/.rels", relations({{"officeDocument", "xl/workbook.xml"}}));
        set("xl/_rels/workbook.xml.rels",
            relations({{"worksheet", "worksheets/sheet1.xml"}, {"sharedStrings", "sharedStrings.xml"},
                {"styles", "styles.xml"}}));
        setWorkbook({});
        setRows(rows, behindRows);
    }

    void set(const QByteArray& part, const QByteArray& bytes)
    {
        for (auto& [name, old] : m_parts) {
            if (name == part) {
                old = bytes;
                return;
            }
        }
        m_parts.append({part, bytes});
    }
    void add(const QByteArray& part, const QByteArray& bytes) { m_parts.append({part, bytes}); }
    void setRows(const QByteArray& rows, const QByteArray& behind = {})
    {
        set("xl/worksheets/sheet1.xml",
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + rows
                + "</sheetData>" + behind + "</worksheet>");
    }
    void setWorkbook(const QByteArray& properties)
    {
        set("xl/workbook.xml",
            "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">" + properties
                + "<sheets><sheet name=\"一月\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
    }
    static QByteArray relations(const QList<QPair<QByteArray, QByteArray>>& targets)
    {
        QByteArray text = "<Relationships>";
        for (int i = 0; i < targets.size(); ++i) {
            text += "<Relationship Id=\"rId" + QByteArray::number(i + 1)
                + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + targets[i].first
                + "\" Target=\"" + targets[i].second + "\"/>";
        }
        return text + "</Relationships>";
    }

    // password: of every part; empty: none. Parts of one name are both written.
    QString write(const WrittenFiles& files, const QString& name, const QByteArray& password = {}) const
    {
        const QString path = files.path(name);
        zip_t* archive = zip_open(path.toUtf8().constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
        QByteArrayList replaced;
        for (const auto& [part, bytes] : m_parts) {
            // libzip refuses two parts of one name: the second gets one of the same length, put right afterwards
            const bool isThere = zip_name_locate(archive, part.constData(), 0) >= 0;
            const QByteArray as = isThere ? QByteArray(part.size(), '~') : part;
            if (isThere)
                replaced.append(part);
            zip_source_t* source =
                zip_source_buffer(archive, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
            const zip_int64_t index = zip_file_add(archive, as.constData(), source, ZIP_FL_ENC_UTF_8);
            if (!password.isEmpty())
                zip_file_set_encryption(
                    archive, static_cast<zip_uint64_t>(index), ZIP_EM_AES_256, password.constData());
        }
        if (zip_close(archive) != 0)
            qFatal("can't write %s", qPrintable(path));
        for (const QByteArray& part : replaced) {
            const QByteArray bytes = files.read(name).replace(QByteArray(part.size(), '~'), part);
            files.write(name, bytes);
        }
        return path;
    }

private:
    QList<QPair<QByteArray, QByteArray>> m_parts;
};
