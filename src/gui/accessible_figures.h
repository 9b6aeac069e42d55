// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Teaches Qt's accessibility what the widgets that paint themselves are: a KPI tile is one text, a chart a picture
// whose hot spots are its children, so that a screen reader says the figure in focus. Call once, before the first
// window.
void installAccessibleFigures();
