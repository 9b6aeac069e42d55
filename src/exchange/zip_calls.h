// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <zip.h>

// What of libzip is called, each by its own name. It is loaded late (core/late_library.h): it brings a library of
// cryptography along, which no window needs.
// clang-format off
#define STOREYEAR_ZIP_CALLS(CALL) \
    CALL(zip_discard) \
    CALL(zip_error_fini) \
    CALL(zip_error_init_with_code) \
    CALL(zip_error_strerror) \
    CALL(zip_fclose) \
    CALL(zip_file_strerror) \
    CALL(zip_fopen_index) \
    CALL(zip_fread) \
    CALL(zip_get_num_entries) \
    CALL(zip_open) \
    CALL(zip_stat_index) \
    CALL(zip_strerror)
// clang-format on

struct ZipCalls {
#define CALL(name) decltype(&::name) name = nullptr; // NOLINT(bugprone-macro-parentheses)
    STOREYEAR_ZIP_CALLS(CALL)
#undef CALL
};

// To be called before libzip(). Errors: PartMissing (the library).
Result<void> loadZip();
// Its functions, once it is loaded.
const ZipCalls& libzip();
