// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

// The project's files under a folder of the checkout ("src"), by their names' endings (".cpp"), in order; paths from
// the checkout's root.
QStringList filesUnder(const QString& folder, const QStringList& endings);
// A file of the checkout as text; a test failure and an empty text where it can't be read.
QString textOf(const QString& path);
// C++ source with its comments blanked out and its lines kept.
QString withoutComments(const QString& source);
