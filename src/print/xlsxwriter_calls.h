// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <xlsxwriter.h>

// What of libxlsxwriter is called, each by its own name. It is loaded late (core/late_library.h): it brings a library
// of cryptography along, which no window needs.
// clang-format off
#define STOREYEAR_XLSXWRITER_CALLS(CALL) \
    CALL(chart_add_series) \
    CALL(chart_axis_major_gridlines_set_line) \
    CALL(chart_axis_major_gridlines_set_visible) \
    CALL(chart_axis_set_crossing) \
    CALL(chart_axis_set_label_position) \
    CALL(chart_axis_set_max) \
    CALL(chart_axis_set_min) \
    CALL(chart_axis_set_name) \
    CALL(chart_axis_set_reverse) \
    CALL(chart_legend_delete_series) \
    CALL(chart_legend_set_position) \
    CALL(chart_series_set_categories) \
    CALL(chart_series_set_fill) \
    CALL(chart_series_set_labels) \
    CALL(chart_series_set_labels_custom) \
    CALL(chart_series_set_labels_position) \
    CALL(chart_series_set_line) \
    CALL(chart_series_set_marker_fill) \
    CALL(chart_series_set_marker_size) \
    CALL(chart_series_set_marker_type) \
    CALL(chart_series_set_name_range) \
    CALL(chart_series_set_points) \
    CALL(chart_series_set_values) \
    CALL(chart_set_series_gap) \
    CALL(chart_set_series_overlap) \
    CALL(chart_title_off) \
    CALL(chart_title_set_name) \
    CALL(chart_title_set_name_font) \
    CALL(format_set_align) \
    CALL(format_set_bg_color) \
    CALL(format_set_bold) \
    CALL(format_set_bottom) \
    CALL(format_set_bottom_color) \
    CALL(format_set_font_color) \
    CALL(format_set_font_name) \
    CALL(format_set_font_size) \
    CALL(format_set_num_format) \
    CALL(format_set_text_wrap) \
    CALL(format_set_top) \
    CALL(format_set_underline) \
    CALL(lxw_strerror) \
    CALL(workbook_add_chart) \
    CALL(workbook_add_format) \
    CALL(workbook_add_worksheet) \
    CALL(workbook_close) \
    CALL(workbook_new_opt) \
    CALL(workbook_set_properties) \
    CALL(worksheet_activate) \
    CALL(worksheet_autofilter) \
    CALL(worksheet_conditional_format_range) \
    CALL(worksheet_data_validation_range) \
    CALL(worksheet_fit_to_pages) \
    CALL(worksheet_freeze_panes) \
    CALL(worksheet_gridlines) \
    CALL(worksheet_hide) \
    CALL(worksheet_insert_chart_opt) \
    CALL(worksheet_merge_range) \
    CALL(worksheet_repeat_rows) \
    CALL(worksheet_set_column) \
    CALL(worksheet_set_footer) \
    CALL(worksheet_set_header) \
    CALL(worksheet_set_landscape) \
    CALL(worksheet_set_margins) \
    CALL(worksheet_set_paper) \
    CALL(worksheet_set_row) \
    CALL(worksheet_write_formula_num) \
    CALL(worksheet_write_number) \
    CALL(worksheet_write_string) \
    CALL(worksheet_write_url_opt)
// clang-format on

struct XlsxWriterCalls {
#define CALL(name) decltype(&::name) name = nullptr; // NOLINT(bugprone-macro-parentheses)
    STOREYEAR_XLSXWRITER_CALLS(CALL)
#undef CALL
};

// To be called before lxw(). Errors: PartMissing (the library).
Result<void> loadXlsxWriter();
// Its functions, once it is loaded.
const XlsxWriterCalls& lxw();
