// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The subscribers that rates are taken over: the mean of a month's opening and closing (the default), or its closing
// alone, as some carriers' systems do. The book holds which.
enum class SubscriberBase { Average, Closing };
