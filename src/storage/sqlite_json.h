// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct sqlite3;

// Makes json_array and json_object usable in the triggers of a book. SQLite 3.40 counts its own among the functions
// that a file's schema may not call while trusted_schema is off; they are harmless, so these two, which give the same
// texts (but keep every digit of a real), are declared innocuous and take their place on this connection. False where
// SQLite refuses.
bool addJsonFunctions(sqlite3* connection);
