// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/web_page.h"

#include "charts/chart.h"
#include "print/chart_picture.h"
#include "print/report_title.h"
#include "print/web_table.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace {

// Of a style sheet: nothing in it may need escaping, since browsers don't unescape there.
QString styleSheet(const Theme& theme)
{
    return QStringLiteral(
        "body{margin:0 auto;max-width:1080px;padding:24px;background:%1;color:%2;"
        "font:15px/1.7 %6}"
        "h1{font-size:26px;margin:0}h2{font-size:21px;margin:48px 0 4px}h3{font-size:15px;margin:0}"
        "p{margin:6px 0}.m,figcaption,.note{color:%3;font-size:13px}.lead{font-size:17px;font-weight:600}"
        "nav a{margin-right:16px;color:%2}"
        ".block{background:%4;border:1px solid %5;border-radius:8px;padding:14px 16px;margin:16px 0;"
        "break-inside:avoid}figure{margin:8px 0}.scroll{overflow-x:auto}"
        "svg{display:block;width:100%;height:auto;min-width:600px}"
        "table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums;font-size:13px}"
        "caption{text-align:left}"
        "th,td{text-align:left;font-weight:400;padding:5px 8px;border-bottom:1px solid %5}"
        "thead th{color:%3;vertical-align:bottom}.n{text-align:right;white-space:nowrap}"
        ".s,.total th{font-weight:700}.total th,.total td{border-top:1px solid %2}"
        ".good{color:%7}.bad{color:%8}summary{color:%3;font-size:13px;cursor:pointer}"
        ".tiles{display:grid;grid-template-columns:repeat(auto-fill,minmax(150px,1fr));gap:12px}"
        ".tiles dt{font-size:13px;color:%3}.tiles dd{margin:0;font-size:13px}"
        ".tiles .value{font-size:24px;font-weight:700;line-height:1.3}dl{margin:0}"
        "@media (max-width:640px){body{padding:12px}h2{margin-top:32px}}"
        "@media print{body{max-width:none;padding:0;background:none}details,nav{display:none}"
        ".scroll{overflow:visible}svg{min-width:0}.block{border:0;padding:0}h2{break-before:page}}")
        .arg(theme.page.name(), theme.ink.name(), theme.secondary.name(), theme.surface.name(), theme.line.name(),
            QStringLiteral("StoreYear Sans,Noto Sans SC,PingFang SC,Microsoft YaHei,Noto Sans CJK SC,sans-serif"),
            theme.good.name(), theme.bad.name());
}

// Copies a chart's SVG into the page: scaled by the page, named for those who can't see it, with names of its own, and
// with fonts that any browser has.
class ChartCopier {
public:
    ChartCopier(QXmlStreamWriter& html, int number, const QString& description)
        : m_html(html)
        , m_prefix(QStringLiteral("c%1-").arg(number))
        , m_description(description)
    {
    }

    void copy(const QByteArray& svg)
    {
        QXmlStreamReader reader(svg);
        reader.setNamespaceProcessing(false);
        while (!reader.atEnd()) {
            switch (reader.readNext()) {
            case QXmlStreamReader::StartElement:
                if (isLeftOut(reader.qualifiedName())) {
                    reader.skipCurrentElement();
                    break;
                }
                start(reader);
                break;
            case QXmlStreamReader::EndElement:
                m_html.writeEndElement();
                break;
            case QXmlStreamReader::Characters:
                if (!reader.isWhitespace())
                    m_html.writeCharacters(reader.text().toString());
                break;
            default:
                break;
            }
        }
    }

private:
    // The page says what the chart is in its own words.
    static bool isLeftOut(QStringView element) { return element == u"title" || element == u"desc"; }

    void start(const QXmlStreamReader& reader)
    {
        m_html.writeStartElement(reader.qualifiedName().toString());
        const bool isRoot = reader.qualifiedName() == u"svg";
        const QXmlStreamAttributes attributes = reader.attributes();
        for (const QXmlStreamAttribute& attribute : attributes) {
            const QString name = attribute.qualifiedName().toString();
            static const QStringList kOfTheFile{QStringLiteral("width"), QStringLiteral("height"),
                QStringLiteral("xmlns:xlink"), QStringLiteral("version"), QStringLiteral("baseProfile")};
            if (!isRoot || !kOfTheFile.contains(name))
                m_html.writeAttribute(name, adapted(name, attribute.value().toString()));
        }
        if (isRoot) {
            m_html.writeAttribute(QStringLiteral("role"), QStringLiteral("img"));
            m_html.writeAttribute(QStringLiteral("aria-label"), m_description);
        }
    }

    QString adapted(const QString& name, QString value) const
    {
        if (name == QLatin1String("id"))
            return m_prefix + value;
        if (name == QLatin1String("font-family"))
            return value.remove(QLatin1Char('\''))
                + QStringLiteral(",Noto Sans SC,PingFang SC,Microsoft YaHei,Noto Sans CJK SC,sans-serif");
        return value.replace(QLatin1String("url(#"), QLatin1String("url(#") + m_prefix);
    }

    QXmlStreamWriter& m_html;
    QString m_prefix;
    QString m_description;
};

class PageWriter {
public:
    PageWriter(QXmlStreamWriter& html, const FullReview& full, const Words& words, const Theme& theme)
        : m_html(html)
        , m_review(full.review)
        , m_parts(full.parts)
        , m_words(words)
        , m_theme(theme)
    {
    }

    Result<void> write(const QString& author, const ReportProgress& progress)
    {
        m_html.writeDTD(QStringLiteral("<!DOCTYPE html>"));
        m_html.writeStartElement(QStringLiteral("html"));
        const QString language = m_words.isChinese() ? QStringLiteral("zh-CN") : QStringLiteral("en");
        m_html.writeAttribute(QStringLiteral("lang"), language);
        const PdfInfo info = infoOf(m_review, m_words, author);
        writeHead(info.title, info.author);
        m_html.writeStartElement(QStringLiteral("body"));
        m_html.writeStartElement(QStringLiteral("header"));
        text("h1", info.title);
        text("p", m_review.periodText, "m");
        text("p", info.author, "m");
        if (m_parts.signedBy)
            text("p",
                m_words.translate("Print", "Signed off", "cover") + QStringLiteral("  ")
                    + signedText(*m_parts.signedBy, m_review, m_words),
                "m");
        writeContents();
        m_html.writeEndElement();
        m_html.writeStartElement(QStringLiteral("main"));
        const std::vector<Part> parts = partsOf();
        int done = 0;
        for (const Part& part : parts) {
            if (progress && !progress(++done, static_cast<int>(parts.size())))
                return failure(ErrorCode::Cancelled);
            write(part);
        }
        m_html.writeEndDocument();
        return {};
    }

private:
    void text(const char* element, const QString& words, const char* looks = "")
    {
        if (!words.isEmpty())
            writeWebText(m_html, QString::fromLatin1(element), words, QString::fromLatin1(looks));
    }

    void open(const char* element, const char* looks)
    {
        m_html.writeStartElement(QString::fromLatin1(element));
        m_html.writeAttribute(QStringLiteral("class"), QString::fromLatin1(looks));
    }

    void meta(const char* name, const QString& content)
    {
        m_html.writeEmptyElement(QStringLiteral("meta"));
        m_html.writeAttribute(QStringLiteral("name"), QString::fromLatin1(name));
        m_html.writeAttribute(QStringLiteral("content"), content);
    }

    void writeHead(const QString& title, const QString& author)
    {
        m_html.writeStartElement(QStringLiteral("head"));
        m_html.writeEmptyElement(QStringLiteral("meta"));
        m_html.writeAttribute(QStringLiteral("charset"), QStringLiteral("utf-8"));
        meta("viewport", QStringLiteral("width=device-width, initial-scale=1"));
        meta("generator", QStringLiteral("StoreYear " STOREYEAR_VERSION));
        if (!author.isEmpty())
            meta("author", author);
        text("title", title);
        text("style", styleSheet(m_theme));
        m_html.writeEndElement();
    }

    // The summary, the chapters and the appendix, each with its heading and the name that links lead to.
    struct Part {
        const Chapter& chapter;
        QString heading;
        QString anchor;
    };

    std::vector<Part> partsOf() const
    {
        std::vector<Part> all;
        const auto addUnnumbered = [&all](const Chapter& chapter) {
            if (!chapter.blocks.empty())
                all.push_back({chapter, chapter.title, chapter.id});
        };
        addUnnumbered(m_parts.summary);
        for (const Chapter& chapter : m_review.chapters)
            all.push_back({chapter, QStringLiteral("%1  %2").arg(chapter.number).arg(chapter.title),
                QStringLiteral("chapter-%1").arg(chapter.number)});
        addUnnumbered(m_parts.appendix);
        return all;
    }

    void writeContents()
    {
        m_html.writeStartElement(QStringLiteral("nav"));
        for (const Part& part : partsOf()) {
            m_html.writeStartElement(QStringLiteral("a"));
            m_html.writeAttribute(QStringLiteral("href"), QLatin1Char('#') + part.anchor);
            m_html.writeCharacters(part.heading);
            m_html.writeEndElement();
        }
        m_html.writeCharacters(QString());
        m_html.writeEndElement();
    }

    void write(const Part& part)
    {
        const Chapter& chapter = part.chapter;
        m_html.writeStartElement(QStringLiteral("section"));
        m_html.writeStartElement(QStringLiteral("h2"));
        m_html.writeAttribute(QStringLiteral("id"), part.anchor);
        m_html.writeCharacters(part.heading);
        m_html.writeEndElement();
        text("p", chapter.message, "lead");
        text("p", chapter.status, "m");
        for (const Block& block : chapter.blocks)
            write(block);
        m_html.writeEndElement();
    }

    void write(const Block& block)
    {
        open("div", "block");
        text("h3", block.message);
        QStringList title;
        for (const QString& part : {block.title.who,
                 QStringLiteral("%1 %2").arg(block.title.what, block.title.unit).trimmed(), block.title.when}) {
            if (!part.isEmpty())
                title.append(part);
        }
        const QString caption = title.join(QStringLiteral(" · "));
        text("p", block.emptyHint, "m");
        if (block.emptyHint.isEmpty()) {
            if (const auto* chart = std::get_if<ChartBlock>(&block.content))
                write(*chart, caption, block.message);
            else if (const auto* table = std::get_if<TableBlock>(&block.content))
                writeTable(*table, caption);
            else if (const auto* strip = std::get_if<KpiStrip>(&block.content))
                write(*strip);
            else if (const auto* paragraphs = std::get_if<TextBlock>(&block.content))
                write(*paragraphs);
        }
        text("p", block.footnote, "note");
        m_html.writeCharacters(QString());
        m_html.writeEndElement();
    }

    void writeTable(const TableBlock& table, const QString& caption)
    {
        open("div", "scroll");
        writeWebTable(m_html, table, caption);
        m_html.writeEndElement();
    }

    void write(const ChartBlock& block, const QString& caption, const QString& message)
    {
        m_html.writeStartElement(QStringLiteral("figure"));
        text("figcaption", caption);
        open("div", "scroll");
        const QString description = block.description.isEmpty() ? message : block.description;
        ChartCopier(m_html, ++m_charts, description).copy(ChartPicture::svg(block.spec, m_theme, {}, kChartWidth));
        m_html.writeEndElement();
        m_html.writeEndElement();
        writeFigures(block.spec);
    }

    // What hovering shows in the window, as a table that can be opened.
    void writeFigures(const ChartSpec& spec)
    {
        Chart chart(spec, m_theme);
        chart.resize({kChartWidth, chart.preferredHeight(kChartWidth)});
        TableBlock table;
        table.columns = {{m_words.translate("Print", "Figure", "a row's name in a table"), CellKind::Text, 1},
            {m_words.translate("Print", "Value"), CellKind::Number, 1}};
        for (const HotSpot& spot : chart.hotSpots()) {
            if (spot.note.isEmpty())
                continue;
            TableRow& row = table.rows.emplace_back();
            row.cells.resize(2);
            row.cells[0].text = spot.note.name;
            row.cells[1].text = spot.note.exact;
        }
        if (table.rows.empty())
            return;
        m_html.writeStartElement(QStringLiteral("details"));
        text("summary", m_words.translate("Print", "The figures of this chart"));
        writeTable(table, {});
        m_html.writeEndElement();
    }

    void write(const KpiStrip& strip)
    {
        open("div", "tiles");
        for (const KpiTile& tile : strip.tiles) {
            m_html.writeStartElement(QStringLiteral("dl"));
            text("dt", tile.name);
            text("dd", QStringLiteral("%1 %2").arg(tile.value, tile.unit).trimmed(), "value");
            for (const Variance& variance : tile.variances)
                text("dd", QStringLiteral("%1 %2").arg(variance.label, variance.text),
                    variance.judgement == Judgement::Good      ? "good"
                        : variance.judgement == Judgement::Bad ? "bad"
                                                               : "");
            m_html.writeEndElement();
        }
        m_html.writeCharacters(QString());
        m_html.writeEndElement();
    }

    void write(const TextBlock& block)
    {
        for (const TextBlock::Paragraph& paragraph : block.paragraphs) {
            m_html.writeStartElement(QStringLiteral("p"));
            if (!paragraph.topic.isEmpty())
                writeWebText(m_html, QStringLiteral("strong"),
                    paragraph.topic + (m_words.isChinese() ? QStringLiteral("。") : QStringLiteral(". ")));
            QStringList sentences;
            for (const Sentence& sentence : paragraph.sentences)
                sentences.append(sentence.text);
            m_html.writeCharacters(sentences.join(m_words.isChinese() ? QString() : QStringLiteral(" ")));
            m_html.writeEndElement();
        }
    }

    static constexpr double kChartWidth = 1000;

    QXmlStreamWriter& m_html;
    const Review& m_review;
    const ReportParts& m_parts;
    const Words& m_words;
    const Theme& m_theme;
    int m_charts = 0;
};

}

Result<QByteArray> reviewWebPage(
    const FullReview& full, const Words& words, const ReportOptions& options, const ReportProgress& progress)
{
    if (!loadFonts())
        return failure(ErrorCode::FontMissing, {fontFamily()});
    const Theme theme = Theme::make(Appearance::Light, options.palette);
    QByteArray bytes;
    QXmlStreamWriter html(&bytes);
    if (const Result<void> written = PageWriter(html, full, words, theme).write(options.author, progress); !written)
        return Unexpected(written.error());
    return bytes;
}
