// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <tl/expected.hpp>

#include <utility>

// A value, or the reason why there is none. It has the names of std::expected, which C++20 does not have yet.
template <class T> class [[nodiscard]] Result : public tl::expected<T, Error> {
public:
    using tl::expected<T, Error>::expected;
    Result(tl::expected<T, Error>&& other)
        : tl::expected<T, Error>(std::move(other))
    {
    }
};

using Unexpected = tl::unexpected<Error>;

// The failure of a function that returns a Result: `return failure(ErrorCode::BookMissing, {path});`.
inline Unexpected failure(ErrorCode code, QStringList subjects = {}, QString detail = {})
{
    return Unexpected(Error{code, std::move(subjects), std::move(detail)});
}
