#pragma once

#include "storage/store.h"

namespace Galley {

// What the work gives, once everything that it did is kept.
template <typename Work>
[[nodiscard]] auto transacted(Store &store, Work work) -> std::invoke_result_t<Work>
{
    std::optional<typename std::invoke_result_t<Work>::value_type> value;
    const Result<void> kept =
        store.transaction([&] { return work().transform([&](auto made) { value = std::move(made); }); });
    return kept.transform([&] { return *std::move(value); });
}

} // namespace Galley
