// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/review.h"

// How Chinese text is set beside digits and Latin letters: one space between them ("2 月", "ARPU 提升"), none between
// two Chinese letters, whatever a template and the values put into it leave. What stands in quotation marks “...” is as
// it was entered and stays.
QString withHanSpaces(const QString& text);
// The same for every text of a review that people read: messages, sentences, titles, footnotes, notes.
void setHanSpaces(Review& review);
void setHanSpaces(Chapter& chapter);
void setHanSpaces(Block& block);
