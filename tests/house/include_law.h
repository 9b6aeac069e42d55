// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <vector>

// The floors of the house and what each may include of the others: the table of the project's architecture page. A
// change to a floor's direction is made there first, then here.
const QMap<QString, QStringList>& floorLaw();

// One #include that breaks the law.
struct Trespass {
    int line = 0; // from 1
    QString why;
};
bool operator==(const Trespass& a, const Trespass& b);

// Reads the #include lines of a file of `floor`, and names those that climb, that reach past the floor's allowance, or
// whose form hides where they go. Comments are not read.
std::vector<Trespass> trespasses(const QString& floor, const QString& source);

// The FLOORS that each floor is linked to, as src/CMakeLists.txt says.
QMap<QString, QStringList> linkedFloors(const QString& cmake);

// All floors that come with linking `floor`, itself included.
QStringList withAllBelow(const QString& floor, const QMap<QString, QStringList>& linked);
