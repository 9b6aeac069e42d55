// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

// Makes a large dialog nearly as large as the window it stands over, and not larger than is of use.
void fitBeside(QWidget& dialog);
