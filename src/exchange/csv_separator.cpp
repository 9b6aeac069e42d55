// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv_separator.h"

#include <array>

namespace {

constexpr int kMostLines = 64;
constexpr std::array kSeparators{'\t', ',', ';'}; // the first wins where two are in as many lines

size_t indexOf(char c)
{
    size_t index = 0;
    while (index < kSeparators.size() && kSeparators[index] != c)
        ++index;
    return index;
}

} // namespace

char separatorOf(std::string_view text)
{
    std::array<int, kSeparators.size()> lines{};
    std::array<bool, kSeparators.size()> isInLine{};
    bool isInQuotes = false;
    bool isQuoteClosed = false; // just now: another quote would go on with the cell
    bool isCellBegun = false;
    int line = 0;
    for (const char c : text) {
        const size_t at = indexOf(c);
        if (isInQuotes) {
            isInQuotes = c != '"';
            isQuoteClosed = !isInQuotes;
            continue;
        }
        const bool isDoubled = isQuoteClosed && c == '"';
        isQuoteClosed = false;
        if (isDoubled || (c == '"' && !isCellBegun)) {
            isInQuotes = isCellBegun = true;
        } else if (at < kSeparators.size()) {
            lines[at] += isInLine[at] ? 0 : 1;
            isInLine[at] = true;
            isCellBegun = false;
        } else if (c == '\n') {
            isInLine = {};
            isCellBegun = false;
            if (++line == kMostLines)
                break;
        } else {
            isCellBegun = true;
        }
    }
    size_t best = indexOf(',');
    for (size_t i = kSeparators.size(); i-- > 0;) {
        if (lines[i] > lines[best] || (lines[i] == lines[best] && i < best && lines[i] > 0))
            best = i;
    }
    return kSeparators[best];
}
