// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/review.h"

#include <QString>
#include <QStringList>

// Every text of a review, one a line, in reading order: what a person would see of it, without places and colours.
QStringList printedReview(const Review& review);
// The sentence with this id; "(none)" where there is none.
QString sentenceText(const Review& review, const char* id);
const Block* findBlock(const Review& review, const char* id);
