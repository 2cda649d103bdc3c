#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "engine/base/messages.h"
#include "engine/care/tariffs/tariff.h"

namespace zorgbaat {

/// A figure taken from a series, with what a reader must know to trust it.
struct TariffValue {
  Number value{};  ///< a percentage as a share
  Unit unit{};
  bool percent = false;
  TariffMoment from{};  ///< since when it holds
  const Series* series = nullptr;
  const TariffOrigin* origin = nullptr;
  bool stale = false;  ///< asked for a moment after `checked_on`: there may be a newer figure
};

/// Whether nobody has looked for newer figures at the moment asked for.
bool is_stale(const Series& series, const TariffMoment& asked);

/// The unit of a figure that holds from a moment: plain EUR is euros of that year, and of `prices` when the
/// series is nominal. The salaries of 1 May 2022 are EUR@2022/month.
Unit unit_of(const Series& series, const TariffMoment& from, int prices);

/// The value of a series at a day, or in a year: then the value in force on its last day.
///
/// Before the first value there is none, and a message says where the series starts. After the last one it
/// is the last; it is stale when the moment lies after `checked_on`. Nothing is extrapolated.
/// `prices` is the price level that a nominal amount takes.
/// reference/kh2024/verpleegdag in 2024 is 644 EUR@2022/verpleegdag.
std::optional<TariffValue> value_at(const Series& series, const TariffMoment& asked, int prices, Place place,
                                    Messages& messages);

/// A step of a salary scale as an actor names it: "cao/ghz/fwg40/8".
struct ScaleReference {
  std::string series{};
  std::string group{};
  std::string step{};
};

/// Parts the series, function group and step; nothing when there are fewer than three parts.
std::optional<ScaleReference> read_scale_reference(std::string_view text);

/// The salary of a function group and step at a day or in a year; the message for a step that does not exist
/// names those that do. cao/ghz, fwg40, step 8 on 2022-05-01 is 2869 EUR@2022/month.
std::optional<TariffValue> salary_at(const Series& series, const ScaleReference& reference,
                                     const TariffMoment& asked, int prices, Place place, Messages& messages);

}  // namespace zorgbaat
