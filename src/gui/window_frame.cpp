// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window_frame.h"

#include <QWidget>

namespace {

constexpr QSize kMost{1440, 960};
constexpr QSize kRim{96, 72};

}

void fitBeside(QWidget& dialog)
{
    if (const QWidget* window = dialog.parentWidget())
        dialog.resize((window->window()->size() - kRim).boundedTo(kMost).expandedTo(dialog.minimumSizeHint()));
}
