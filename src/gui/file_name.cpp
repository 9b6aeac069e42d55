// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/file_name.h"

#include <QRegularExpression>

QString fileNameOf(const QString& text)
{
    static const QRegularExpression kUnfit(QStringLiteral("[/\\\\:*?\"<>|]+"));
    return QString(text).replace(kUnfit, QStringLiteral("_"));
}
