// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/lettering.h"
#include "charts/theme.h"

#include <QFontInfo>

#include <gtest/gtest.h>

#include <cmath>

namespace {

// Relative luminance and contrast as WCAG 2.1 defines them.
double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

struct Choice {
    Appearance appearance;
    PaletteKind palette;
};

class EveryTheme : public testing::TestWithParam<Choice> {
protected:
    Theme theme = Theme::make(GetParam().appearance, GetParam().palette);
};

}

TEST_P(EveryTheme, TextCanBeReadOnEveryGround)
{
    for (const QColor& ground : {theme.page, theme.surface, theme.selection}) {
        for (const QColor& text : {theme.ink, theme.secondary, theme.accent})
            EXPECT_GE(contrast(text, ground), 4.5) << qPrintable(text.name()) << " on " << qPrintable(ground.name());
    }
    for (const QColor& ground : {theme.page, theme.surface}) {
        for (const QColor& text : {theme.good, theme.bad})
            EXPECT_GE(contrast(text, ground), 4.5) << qPrintable(text.name()) << " on " << qPrintable(ground.name());
    }
}

TEST_P(EveryTheme, ScenariosDifferInGreyToo)
{
    EXPECT_GE(contrast(theme.actual, theme.surface), 7);
    EXPECT_GE(contrast(theme.actual, theme.previous), 2.5);
    EXPECT_GE(contrast(theme.previous, theme.surface), 1.5);
    EXPECT_EQ(theme.fill(Scenario::Plan).color(), theme.surface);
    EXPECT_NE(theme.outline(Scenario::Plan).style(), Qt::NoPen);
    EXPECT_EQ(theme.outline(Scenario::Actual).style(), Qt::NoPen);
}

TEST_P(EveryTheme, GoodAndBadDiffer)
{
    EXPECT_NE(theme.good, theme.bad);
    EXPECT_EQ(theme.judged(Judgement::Good), theme.good);
    EXPECT_EQ(theme.judged(Judgement::Bad), theme.bad);
    EXPECT_EQ(theme.judged(Judgement::Neutral), theme.ink);
}

INSTANTIATE_TEST_SUITE_P(Choices, EveryTheme,
    testing::Values(Choice{Appearance::Light, PaletteKind::Default}, Choice{Appearance::Light, PaletteKind::RedUp},
        Choice{Appearance::Light, PaletteKind::ColourBlind}, Choice{Appearance::Light, PaletteKind::Grey},
        Choice{Appearance::Dark, PaletteKind::Default}, Choice{Appearance::Dark, PaletteKind::RedUp},
        Choice{Appearance::Dark, PaletteKind::ColourBlind}, Choice{Appearance::Dark, PaletteKind::Grey}));

TEST(Theme, RedUpSwapsGoodAndBad)
{
    const Theme usual = Theme::make(Appearance::Light, PaletteKind::Default);
    const Theme prices = Theme::make(Appearance::Light, PaletteKind::RedUp);
    EXPECT_EQ(usual.good, prices.bad);
    EXPECT_EQ(usual.bad, prices.good);
}

TEST(Theme, GreyHasNoHue)
{
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        const Theme theme = Theme::make(appearance, PaletteKind::Grey);
        EXPECT_LT(theme.good.hsvSaturationF(), 0.2);
        EXPECT_LT(theme.bad.hsvSaturationF(), 0.2);
        EXPECT_GE(contrast(theme.good, theme.bad), 2);
    }
}

TEST(Theme, InTheDarkTheActualIsLightAndTheYearBeforeDarker)
{
    const Theme light = Theme::make(Appearance::Light, PaletteKind::Default);
    const Theme dark = Theme::make(Appearance::Dark, PaletteKind::Default);
    EXPECT_LT(luminance(light.actual), luminance(light.previous));
    EXPECT_GT(luminance(dark.actual), luminance(dark.previous));
}

TEST(Theme, EqualChoicesAreEqual)
{
    EXPECT_EQ(Theme::make(Appearance::Dark, PaletteKind::Grey), Theme::make(Appearance::Dark, PaletteKind::Grey));
    EXPECT_NE(Theme::make(Appearance::Dark, PaletteKind::Grey), Theme::make(Appearance::Light, PaletteKind::Grey));
}

TEST(Fonts, TheProgramsOwnFontIsThereInBothWeights)
{
    ASSERT_TRUE(loadFonts());
    const Theme theme = Theme::make(Appearance::Light, PaletteKind::Default);
    EXPECT_EQ(QFontInfo(theme.font(13)).family(), fontFamily());
    EXPECT_EQ(QFontInfo(theme.font(13, true)).family(), fontFamily());
    EXPECT_GT(
        textWidth(QStringLiteral("1234"), theme.font(40, true)), textWidth(QStringLiteral("1234"), theme.font(40)));
}

TEST(Fonts, FiguresAreTabular)
{
    ASSERT_TRUE(loadFonts());
    const Theme theme = Theme::make(Appearance::Light, PaletteKind::Default);
    for (const bool isBold : {false, true}) {
        const QFont font = theme.font(64, isBold);
        const double zero = textWidth(QStringLiteral("0"), font);
        for (const QChar digit : QStringLiteral("123456789"))
            EXPECT_NEAR(textWidth(digit, font), zero, 0.02) << digit.toLatin1();
        EXPECT_NEAR(textWidth(QStringLiteral("1111"), font), textWidth(QStringLiteral("8888"), font), 0.05);
    }
}

TEST(Fonts, WidthsGrowWithTheSizeExactlyAsOnPaper)
{
    ASSERT_TRUE(loadFonts());
    const Theme theme = Theme::make(Appearance::Light, PaletteKind::Default);
    const QString text = QStringLiteral("西湖营业厅 2025 AVA");
    EXPECT_NEAR(textWidth(text, theme.font(110)), 10 * textWidth(text, theme.font(11)), 4);
}
