// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/written_direction.h"

#include <QRegularExpression>

QStringList clausesOf(const QString& text)
{
    static const QRegularExpression parting(QStringLiteral(R"([，；。！？;!?\n]|[,.:](?!\d)|：)"));
    return text.split(parting, Qt::SkipEmptyParts);
}

WrittenDirection directionOf(const QString& clause)
{
    static const QRegularExpression up(
        QStringLiteral(R"(\b(?:rose|risen|rises?|grew|grown|grows?|increased?|climbed|gained|up)\b)"
                       R"(|增长|增加|上升|提升|提高|上涨|回升|攀升)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression down(
        QStringLiteral(R"(\b(?:fell|fallen|falls?|dropped|declined|decreased?|sank|shrank|down)\b)"
                       R"(|下降|减少|下滑|降低|回落|下跌|走低)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression unclear(
        QStringLiteral(R"(\bnot?\b|n't\b|\b(?:months?|quarter|Q[1-4]|January|February|March|April|May|June|July|)"
                       R"(August|September|October|November|December|than|slow\w*|less)\b)"
                       R"(|未|没有|不|月|季度|放缓|收窄|趋缓|幅|率)"));
    if (unclear.match(clause).hasMatch())
        return WrittenDirection::None;
    const bool isUp = up.match(clause).hasMatch();
    const bool isDown = down.match(clause).hasMatch();
    if (isUp == isDown)
        return WrittenDirection::None;
    return isUp ? WrittenDirection::Up : WrittenDirection::Down;
}
