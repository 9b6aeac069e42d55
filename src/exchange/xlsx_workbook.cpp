// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsx_workbook.h"

#include <QDir>
#include <QHash>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <functional>

namespace {

constexpr size_t kMostText = size_t(192) << 20; // of a workbook's shared texts
constexpr size_t kMostSheets = 1000;
constexpr size_t kMostStyles = 100000;

Error damaged(const QString& path, const QString& detail)
{
    return Error{ErrorCode::FileDamaged, {path}, detail};
}

// Calls `begin` for each element of a part.
Result<void> readElements(
    const ZipPackage& package, const QString& name, const std::function<Result<void>(QXmlStreamReader&)>& begin)
{
    auto part = package.part(name);
    if (!part)
        return Unexpected(part.error());
    QXmlStreamReader xml(part->get());
    int depth = 0;
    for (;;) {
        const Result<bool> more = xlsx::nextToken(xml, depth, **part, package.path());
        if (!more)
            return Unexpected(more.error());
        if (!*more)
            return {};
        if (xml.isStartElement()) {
            if (const auto read = begin(xml); !read)
                return read;
            depth -= xml.isEndElement() ? 1 : 0; // it has been read to its end
        }
    }
}

// What a part's relations point to: kinds ("worksheet", "styles") and parts, by id.
struct Relation {
    QString kind;
    QString part;
};
using Relations = QHash<QString, Relation>;

QString folderOf(const QString& part)
{
    const qsizetype slash = part.lastIndexOf(u'/');
    return slash < 0 ? QString() : part.left(slash + 1);
}

Result<Relations> relationsOf(const ZipPackage& package, const QString& part)
{
    const QString folder = folderOf(part);
    const QString name = folder + QStringLiteral("_rels/") + part.mid(folder.size()) + QStringLiteral(".rels");
    Relations relations;
    if (!package.has(name))
        return relations;
    const auto read = readElements(package, name, [&](QXmlStreamReader& xml) -> Result<void> {
        const auto attributes = xml.attributes();
        if (xml.name() != u"Relationship" || attributes.value(QStringLiteral("TargetMode")) == u"External")
            return {};
        const QString target = attributes.value(QStringLiteral("Target")).toString();
        const QString type = attributes.value(QStringLiteral("Type")).toString();
        const QString path = target.startsWith(u'/') ? target.mid(1) : QDir::cleanPath(folder + target);
        relations.insert(attributes.value(QStringLiteral("Id")).toString(), {type.section(u'/', -1), path});
        return {};
    });
    if (!read)
        return Unexpected(read.error());
    return relations;
}

QString partOfKind(const Relations& relations, QStringView kind)
{
    for (const Relation& relation : relations) {
        if (relation.kind == kind)
            return relation.part;
    }
    return {};
}

bool isTrue(QStringView text)
{
    return text == u"1" || text == u"true" || text == u"on";
}

} // namespace

void SharedTexts::append(QStringView text)
{
    m_text += text.toUtf8().toStdString();
    m_ends.push_back(m_text.size());
}

std::string_view SharedTexts::at(size_t index) const
{
    const size_t begin = index == 0 ? 0 : m_ends[index - 1];
    return std::string_view(m_text).substr(begin, m_ends[index] - begin);
}

Result<std::shared_ptr<const XlsxWorkbook>> XlsxWorkbook::open(const QString& path)
{
    auto package = ZipPackage::open(path);
    if (!package)
        return Unexpected(package.error());
    std::shared_ptr<XlsxWorkbook> workbook(new XlsxWorkbook);
    workbook->m_package = std::move(*package);
    if (const auto read = workbook->readAll(); !read)
        return Unexpected(read.error());
    return workbook;
}

Result<void> XlsxWorkbook::readAll()
{
    const QString& path = m_package->path();
    const auto roots = relationsOf(*m_package, QString());
    if (!roots)
        return Unexpected(roots.error());
    const QString main = partOfKind(*roots, u"officeDocument");
    if (main.isEmpty() || !main.endsWith(u".xml"))
        return failure(ErrorCode::FileNotWorkbook, {path});
    if (const auto read = readWorkbook(main); !read)
        return read;
    const auto relations = relationsOf(*m_package, main);
    if (!relations)
        return Unexpected(relations.error());
    std::erase_if(m_sheets, [&](Sheet& sheet) {
        const Relation relation = relations->value(sheet.part);
        sheet.part = relation.part;
        return relation.kind != u"worksheet"; // a sheet of a chart or a dialog
    });
    if (m_sheets.empty())
        return failure(ErrorCode::FileNotWorkbook, {path});
    if (const QString texts = partOfKind(*relations, u"sharedStrings"); m_package->has(texts)) {
        if (const auto read = readTexts(texts); !read)
            return read;
    }
    const QString styles = partOfKind(*relations, u"styles");
    return m_package->has(styles) ? readStyles(styles) : Result<void>();
}

Result<void> XlsxWorkbook::readWorkbook(const QString& part)
{
    return readElements(*m_package, part, [&](QXmlStreamReader& xml) -> Result<void> {
        const auto attributes = xml.attributes();
        if (xml.name() == u"workbookPr")
            m_isFrom1904 = isTrue(attributes.value(QStringLiteral("date1904")));
        if (xml.name() != u"sheet")
            return {};
        if (m_sheets.size() >= kMostSheets)
            return failure(ErrorCode::FileTooLarge, {m_package->path()}, QStringLiteral("sheets"));
        Sheet sheet;
        sheet.name = attributes.value(QStringLiteral("name")).toString();
        const auto state = attributes.value(QStringLiteral("state"));
        sheet.isHidden = state == u"hidden" || state == u"veryHidden";
        // r:id, whatever prefix the writer gave the namespace
        for (const QXmlStreamAttribute& attribute : attributes) {
            if (attribute.name() == u"id")
                sheet.part = attribute.value().toString(); // the relation, until it is known where it leads
        }
        m_sheets.push_back(std::move(sheet));
        return {};
    });
}

Result<void> XlsxWorkbook::readTexts(const QString& part)
{
    size_t bytes = 0;
    return readElements(*m_package, part, [&](QXmlStreamReader& xml) -> Result<void> {
        if (xml.name() != u"si")
            return {};
        const QString text = xlsx::richText(xml);
        bytes += static_cast<size_t>(text.size()) + sizeof(size_t);
        if (bytes > kMostText)
            return failure(ErrorCode::FileTooLarge, {m_package->path()}, QStringLiteral("texts"));
        m_texts.append(text);
        return {};
    });
}

Result<void> XlsxWorkbook::readStyles(const QString& part)
{
    QHash<int, NumberFormat> own;
    bool isInCells = false; // <cellXfs>, not the named styles' <cellStyleXfs>
    return readElements(*m_package, part, [&](QXmlStreamReader& xml) -> Result<void> {
        const auto attributes = xml.attributes();
        if (xml.name() == u"numFmt") {
            own.insert(attributes.value(QStringLiteral("numFmtId")).toInt(),
                numberFormat(attributes.value(QStringLiteral("formatCode"))));
        } else if (xml.name() == u"cellXfs") {
            isInCells = true;
        } else if (xml.name() == u"cellStyles" || xml.name() == u"dxfs") {
            isInCells = false;
        } else if (isInCells && xml.name() == u"xf") {
            if (m_formats.size() >= kMostStyles)
                return failure(ErrorCode::FileTooLarge, {m_package->path()}, QStringLiteral("styles"));
            const int id = attributes.value(QStringLiteral("numFmtId")).toInt();
            m_formats.push_back(own.value(id, builtInNumberFormat(id)));
        }
        return {};
    });
}

NumberFormat XlsxWorkbook::format(size_t style) const
{
    return style < m_formats.size() ? m_formats[style] : NumberFormat::Plain;
}

Result<bool> xlsx::nextToken(QXmlStreamReader& xml, int& depth, const ZipPart& part, const QString& path)
{
    xml.readNext();
    depth += xml.isStartElement() ? 1 : xml.isEndElement() ? -1 : 0;
    if (part.error())
        return Unexpected(*part.error());
    if (xml.tokenType() == QXmlStreamReader::DTD)
        return Unexpected(damaged(path, QStringLiteral("a document type")));
    if (xml.hasError())
        return Unexpected(damaged(path, xml.errorString()));
    if (depth > xlsx::kDeepest)
        return Unexpected(damaged(path, QStringLiteral("elements in elements")));
    return !xml.atEnd();
}

QString xlsx::richText(QXmlStreamReader& xml)
{
    QString text;
    int depth = 1;
    int readings = 0; // depth inside <rPh>
    bool isText = false;
    while (depth > 0 && !xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            ++depth;
            if (depth > xlsx::kDeepest)
                xml.raiseError(QStringLiteral("elements in elements"));
            readings += readings > 0 || xml.name() == u"rPh" ? 1 : 0;
            isText = readings == 0 && xml.name() == u"t";
            break;
        case QXmlStreamReader::EndElement:
            --depth;
            readings -= readings > 0 ? 1 : 0;
            isText = false;
            break;
        case QXmlStreamReader::Characters:
            if (isText)
                text += xml.text();
            break;
        default:
            break;
        }
    }
    return unescaped(text);
}

QString xlsx::unescaped(const QString& text)
{
    if (!text.contains(QLatin1String("_x")))
        return text;
    static const QRegularExpression escape(QStringLiteral("_x([0-9A-Fa-f]{4})_"));
    QString plain;
    qsizetype from = 0;
    for (auto found = escape.match(text); found.hasMatch(); found = escape.match(text, from)) {
        plain += QStringView(text).mid(from, found.capturedStart() - from);
        plain += QChar(found.captured(1).toUShort(nullptr, 16));
        from = found.capturedEnd();
    }
    plain += QStringView(text).mid(from);
    return plain;
}
