// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/flowing_label.h"

#include "charts/theme.h"

#include <QApplication>
#include <QImage>

#include <gtest/gtest.h>

namespace {

const QString kText = QStringLiteral("Total revenue 万元 · 西湖营业厅");

QFont bodyFont()
{
    EXPECT_TRUE(loadFonts());
    return Theme::make(Appearance::Light, PaletteKind::Default).font(Theme::kBodyPx);
}

// Dark pixels of the left and of the right half.
std::pair<int, int> inkOf(FlowingLabel& label)
{
    const int width = QFontMetrics(label.font()).horizontalAdvance(kText) * 2;
    label.resize(width, label.heightForWidth(width));
    QImage image(label.size(), QImage::Format_RGB32);
    image.fill(Qt::white);
    label.render(&image, {}, {}, {});
    const int middle = QFontMetrics(label.font()).horizontalAdvance(kText) / 2;
    std::pair<int, int> ink{0, 0};
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (qGray(image.pixel(x, y)) < 128)
                ++(x < middle ? ink.first : ink.second);
    return ink;
}

} // namespace

TEST(FlowingLabelTest, IsAsHighAsItsWordsAtAWidth)
{
    FlowingLabel label(kText, bodyFont(), Qt::black, nullptr);
    const int line = label.heightForWidth(2000);
    EXPECT_EQ(line, QFontMetrics(label.font()).height());
    const int half = QFontMetrics(label.font()).horizontalAdvance(kText) * 2 / 3;
    EXPECT_GE(label.heightForWidth(half), 2 * line);
    EXPECT_EQ(label.heightForWidth(2000), line); // asked again after another width
}

TEST(FlowingLabelTest, ShowsAPartBold)
{
    FlowingLabel plain(kText, bodyFont(), Qt::black, nullptr);
    FlowingLabel bold(kText, bodyFont(), Qt::black, nullptr, {0, 13}); // "Total revenue"
    const auto [plainLeft, plainRight] = inkOf(plain);
    const auto [boldLeft, boldRight] = inkOf(bold);
    EXPECT_GT(plainLeft, 0);
    EXPECT_GT(boldLeft, plainLeft * 11 / 10);
    EXPECT_EQ(bold.text(), kText); // what a screen reader tells
}
