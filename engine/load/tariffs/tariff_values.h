#pragma once

#include <optional>
#include <vector>

#include "engine/load/tariffs/tariff_desk.h"
#include "engine/load/text/document.h"

namespace zorgbaat {

/// Puts the figures of tariff series into a scenario before anything is read, so that they meet the same
/// checks as all others, and adds the documents they cite to its sources.
///
/// `tariff = "reference/kh2024/verpleegdag"` in a value becomes its `is`, `unit`, `source`, `at` and
/// `evidence`; with `from` and `to` an index becomes a factor of unit EUR@to/EUR@from; `scale =
/// "cao/ghz/fwg40/8"` of an actor becomes its `salary`. The figure is the one in force on `as_of`, or on the
/// `date` beside it; one used after the day up to which its series is kept gives a warning. `[forecast."ID"]`
/// has factors for years that an index does not have. Only series that are named are read from `folder`.
///
/// Gives back what was taken, for the sheet that lists it.
std::vector<TariffUse> apply_tariffs(FileNode& document, std::optional<Date> date, TariffDesk& desk);

}  // namespace zorgbaat
