// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite_json.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <string>
#include <string_view>

namespace {

constexpr unsigned int kJsonSubtype = 'J'; // how SQLite marks a text that is JSON already

void appendEscaped(std::string& json, unsigned char c)
{
    constexpr std::string_view kLetters = "btn?fr"; // of the characters 8 to 13
    constexpr std::string_view kHex = "0123456789abcdef";
    json += '\\';
    if (c == '"' || c == '\\') {
        json += static_cast<char>(c);
    } else if (c >= 8 && c <= 13 && c != 11) {
        json += kLetters[c - 8U];
    } else {
        json += "u00";
        json += kHex[c / 16U];
        json += kHex[c % 16U];
    }
}

bool needsEscape(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\';
}

void appendText(std::string& json, std::string_view text)
{
    json += '"';
    while (!text.empty()) {
        const auto plain = static_cast<size_t>(std::ranges::find_if(text, needsEscape) - text.begin());
        json += text.substr(0, plain);
        if (plain == text.size())
            break;
        appendEscaped(json, static_cast<unsigned char>(text[plain]));
        text.remove_prefix(plain + 1);
    }
    json += '"';
}

template <class Number> void appendNumber(std::string& json, Number number)
{
    std::array<char, 32> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    json.append(digits.data(), end);
}

void appendReal(std::string& json, double real)
{
    if (!std::isfinite(real)) {
        json += "null";
        return;
    }
    const size_t begin = json.size();
    appendNumber(json, real);
    if (json.find_first_of(".e", begin) == std::string::npos)
        json += ".0"; // stays a real
}

std::string_view textOf(sqlite3_value* value)
{
    const auto* text = reinterpret_cast<const char*>(sqlite3_value_text(value));
    return {text ? text : "", static_cast<size_t>(sqlite3_value_bytes(value))};
}

void append(std::string& json, sqlite3_value* value)
{
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER:
        appendNumber(json, sqlite3_value_int64(value));
        break;
    case SQLITE_FLOAT:
        appendReal(json, sqlite3_value_double(value));
        break;
    case SQLITE_TEXT:
        if (sqlite3_value_subtype(value) == kJsonSubtype)
            json += textOf(value);
        else
            appendText(json, textOf(value));
        break;
    default:
        json += "null"; // books have no blobs
        break;
    }
}

// One text a thread, so that a million log entries don't allocate a million times.
std::string& emptyBuffer()
{
    thread_local std::string buffer;
    buffer.clear();
    return buffer;
}

void give(sqlite3_context* context, const std::string& json)
{
    sqlite3_result_text64(context, json.data(), json.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
    sqlite3_result_subtype(context, kJsonSubtype);
}

void jsonArray(sqlite3_context* context, int count, sqlite3_value** values)
{
    std::string& json = emptyBuffer();
    json += '[';
    for (int i = 0; i < count; ++i) {
        if (i > 0)
            json += ',';
        append(json, values[i]);
    }
    give(context, json += ']');
}

void jsonObject(sqlite3_context* context, int count, sqlite3_value** values)
{
    std::string& json = emptyBuffer();
    json += '{';
    for (int i = 0; i + 1 < count; i += 2) {
        if (i > 0)
            json += ',';
        appendText(json, textOf(values[i]));
        json += ':';
        append(json, values[i + 1]);
    }
    give(context, json += '}');
}

bool add(sqlite3* connection, const char* name, void (*function)(sqlite3_context*, int, sqlite3_value**))
{
    constexpr int kFlags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS | SQLITE_SUBTYPE;
    return sqlite3_create_function_v2(connection, name, -1, kFlags, nullptr, function, nullptr, nullptr, nullptr)
        == SQLITE_OK;
}

}

bool addJsonFunctions(sqlite3* connection)
{
    return add(connection, "json_array", jsonArray) && add(connection, "json_object", jsonObject);
}
