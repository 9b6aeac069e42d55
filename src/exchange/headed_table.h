// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/grid_reader.h"
#include "exchange/table_layout.h"

#include <memory>
#include <string>
#include <vector>

// A table with its first rows read ahead, so that its head can be recognised and its rows then read from the top.
class HeadedTable final {
public:
    // Errors: the grid's.
    static Result<HeadedTable> open(std::unique_ptr<GridReader> grid);

    const std::vector<HeadRow>& head() const { return m_head; }
    const GridReader& grid() const { return *m_grid; }
    // Moves to the next row, those of the head included; false at the end. Errors: the grid's.
    Result<bool> next();
    std::span<const std::string_view> cells() const;
    int line() const;

private:
    struct HeldRow {
        int line = 0;
        std::vector<std::string> cells;
    };
    std::unique_ptr<GridReader> m_grid;
    std::vector<HeadRow> m_head;
    std::vector<HeldRow> m_held;
    std::optional<Error> m_error; // that the grid gave while the first rows were read
    bool m_isAtEnd = false;
    size_t m_row = 0; // how many held ones have been given; one more: the grid's own
    std::vector<std::string_view> m_cells;
};
