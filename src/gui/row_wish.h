// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What is wished for a row's subject: to take what it offers (a problem becomes an issue, a proposed target the store's
// own), or to open it where it is entered.
enum class RowWish { Take, Open };
