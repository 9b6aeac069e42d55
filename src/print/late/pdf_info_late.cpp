// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/late/pdf_info_late.h"

#define POINTERHOLDER_TRANSITION 4 // no PointerHolder of older qpdf
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <exception>
#include <optional>
#include <string>

using Handle = QPDFObjectHandle;

namespace {

constexpr int kDecimals = 2;

Handle pdfText(const QString& text)
{
    return Handle::newUnicodeString(text.toStdString());
}

std::string pdfDate(Moment moment)
{
    std::string date = "D:";
    const QString text = moment.text(); // 2025-12-03T09:00
    for (const QChar c : text) {
        if (c.isDigit())
            date += c.toLatin1();
    }
    return date + "00";
}

Handle number(double value)
{
    return Handle::newReal(value, kDecimals);
}

// The PDF's own objects for pages: its lengths are points from the lower left corner.
class Pages {
public:
    explicit Pages(QPDF& pdf)
        : m_pages(pdf.getAllPages())
    {
    }

    Handle page(int index) const
    {
        return m_pages.at(static_cast<size_t>(std::clamp(index, 0, static_cast<int>(m_pages.size()) - 1)));
    }

    double height(int index) const { return page(index).getKey("/MediaBox").getArrayItem(3).getNumericValue(); }

    Handle destination(const PdfPlace& place) const
    {
        return Handle::newArray({page(place.page), Handle::newName("/XYZ"), Handle::newNull(),
            number(height(place.page) - place.top), Handle::newNull()});
    }

private:
    std::vector<Handle> m_pages;
};

void addLink(QPDF& pdf, const Pages& pages, const PdfLink& link)
{
    const double height = pages.height(link.page);
    Handle annotation = Handle::newDictionary();
    annotation.replaceKey("/Type", Handle::newName("/Annot"));
    annotation.replaceKey("/Subtype", Handle::newName("/Link"));
    annotation.replaceKey("/Rect",
        Handle::newArray({number(link.area.left()), number(height - link.area.bottom()), number(link.area.right()),
            number(height - link.area.top())}));
    annotation.replaceKey("/Border", Handle::parse("[0 0 0]"));
    annotation.replaceKey("/F", Handle::newInteger(4)); // it is printed
    annotation.replaceKey("/Dest", pages.destination(link.target));
    Handle page = pages.page(link.page);
    if (!page.getKey("/Annots").isArray())
        page.replaceKey("/Annots", Handle::newArray());
    page.getKey("/Annots").appendItem(pdf.makeIndirectObject(annotation));
}

// Puts an item behind those its parent has already.
void hang(Handle item, Handle parent, std::optional<Handle> before)
{
    item.replaceKey("/Parent", parent);
    if (before) {
        before->replaceKey("/Next", item);
        item.replaceKey("/Prev", *before);
    } else {
        parent.replaceKey("/First", item);
    }
    parent.replaceKey("/Last", item);
}

void addBookmarks(QPDF& pdf, const Pages& pages, const std::vector<PdfBookmark>& bookmarks)
{
    if (bookmarks.empty())
        return;
    Handle root = pdf.makeIndirectObject(Handle::parse("<< /Type /Outlines >>"));
    std::vector<Handle> open{root};        // the root, then the last item of each level
    std::vector<long long> children(1, 0); // shown at once: those of the first level
    for (const PdfBookmark& bookmark : bookmarks) {
        const size_t level = std::min(static_cast<size_t>(std::max(bookmark.level, 0)), open.size() - 1);
        Handle item = pdf.makeIndirectObject(Handle::newDictionary());
        item.replaceKey("/Title", pdfText(bookmark.title));
        item.replaceKey("/Dest", pages.destination(bookmark.place));
        Handle parent = open[level];
        hang(item, parent, open.size() > level + 1 ? std::optional(open[level + 1]) : std::nullopt);
        open.resize(level + 1, root);
        open.push_back(item);
        if (level == 0) {
            ++children[0];
        } else { // folded: a negative count of what is inside
            Handle count = parent.getKey("/Count");
            parent.replaceKey("/Count", Handle::newInteger((count.isInteger() ? count.getIntValue() : 0) - 1));
        }
    }
    root.replaceKey("/Count", Handle::newInteger(children[0]));
    pdf.getRoot().replaceKey("/Outlines", root);
    pdf.getRoot().replaceKey("/PageMode", Handle::newName("/UseOutlines"));
}

void describe(QPDF& pdf, const PdfInfo& info)
{
    Handle about = Handle::newDictionary();
    about.replaceKey("/Title", pdfText(info.title));
    if (!info.author.isEmpty())
        about.replaceKey("/Author", pdfText(info.author));
    about.replaceKey("/Creator", pdfText(info.creator));
    about.replaceKey("/Producer", Handle::newString("Qt " QT_VERSION_STR));
    about.replaceKey("/CreationDate", Handle::newString(pdfDate(info.createdAt)));
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(about));
    pdf.getRoot().replaceKey("/Lang", Handle::newString(info.language.toStdString()));
    pdf.getRoot().replaceKey("/ViewerPreferences", Handle::parse("<< /DisplayDocTitle true >>"));
}

QByteArray written(QPDF& pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
}

Result<QByteArray> withInfo(const QByteArray& bytes, const PdfInfo& info)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.setAttemptRecovery(false); // what Qt wrote is whole, or it is an error
        pdf.processMemoryFile("report", bytes.constData(), static_cast<size_t>(bytes.size()));
        const Pages pages(pdf);
        describe(pdf, info);
        addBookmarks(pdf, pages, info.bookmarks);
        for (const PdfLink& link : info.links)
            addLink(pdf, pages, link);
        return written(pdf);
    } catch (const std::exception& error) {
        return failure(ErrorCode::IoFailed, {QString()}, QString::fromLocal8Bit(error.what()));
    }
}

} // namespace

void withPdfInfoLate(const QByteArray& pdf, const PdfInfo& info, Result<QByteArray>& whole)
{
    whole = withInfo(pdf, info);
}
