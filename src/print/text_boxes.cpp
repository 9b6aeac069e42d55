// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/text_boxes.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <memory>

namespace {

QString cleaned(QString text)
{
    for (QChar& c : text) {
        if (c == u'\n')
            c = QChar::LineSeparator;
        else if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    return text;
}

// The runs as one layout of lines.
std::shared_ptr<QTextLayout> layoutOf(const std::vector<TextRun>& runs, double width)
{
    QString text;
    QList<QTextLayout::FormatRange> formats;
    for (const TextRun& run : runs) {
        const QString part = cleaned(run.text);
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(text.size());
        range.length = static_cast<int>(part.size());
        range.format.setFont(run.font);
        range.format.setForeground(run.colour);
        formats.append(range);
        text += part;
    }
    auto layout = std::make_shared<QTextLayout>(text, runs.front().font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    layout->setTextOption(option);
    layout->setFormats(formats);
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine())
        line.setLineWidth(width);
    layout->endLayout();
    return layout;
}

} // namespace

Boxes textBoxes(const std::vector<TextRun>& runs, double width, const TextStyle& style)
{
    const bool isEmpty = std::ranges::all_of(runs, [](const TextRun& run) { return run.text.isEmpty(); });
    if (isEmpty)
        return {};
    const auto layout = layoutOf(runs, width);
    const double height = runs.front().font.pixelSize() * style.lineHeight;
    const int count = layout->lineCount();
    Boxes boxes;
    for (int i = 0; i < count; ++i) {
        Box box;
        box.size.height = height;
        box.size.gapBefore = i == 0 ? style.gapBefore : 0;
        // The first line takes the second with it, and the last is never alone.
        const bool isAlone = i == 0 || i == count - 2;
        box.size.keepWithNext = i == count - 1 ? style.keepWithNext : style.keepWithNext || isAlone;
        box.draw = [layout, i](QPainter& painter, const QRectF& area) {
            const QTextLine line = layout->lineAt(i);
            const double y = area.center().y() - line.height() / 2 - line.y();
            line.draw(&painter, QPointF(area.left(), y));
        };
        boxes.push_back(std::move(box));
    }
    return boxes;
}
