#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/language.h"
#include "engine/base/place.h"

namespace zorgbaat {

/// So many steps an axis may have: a life table has a hundred ages, ten years have 120 months.
inline constexpr std::size_t most_steps = 120;
/// So many values a row may have; each is a line of the workbook.
inline constexpr std::size_t most_row_values = 600;

/// [axis.NAME]: what a row of values runs over, such as the years 2026 to 2030 or the sites of an
/// organisation. Its steps have names that differ; `length = 3` names them 1, 2 and 3.
struct StatedAxis {
  std::string name{};
  Text label{};
  std::vector<std::string> steps{};
  Place place{};

  /// Which step has this name; nothing when none has.
  [[nodiscard]] std::optional<int> step_named(std::string_view step) const {
    const auto found = std::find(steps.begin(), steps.end(), step);
    return found == steps.end() ? std::nullopt : std::optional(static_cast<int>(found - steps.begin()));
  }
};

/// The axis of that name; null when there is none.
inline const StatedAxis* axis_named(const std::vector<StatedAxis>& axes, std::string_view name) {
  const auto found =
      std::find_if(axes.begin(), axes.end(), [&](const StatedAxis& axis) { return axis.name == name; });
  return found == axes.end() ? nullptr : &*found;
}

}  // namespace zorgbaat
