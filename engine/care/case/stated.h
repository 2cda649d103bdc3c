#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "engine/base/language.h"
#include "engine/base/number.h"
#include "engine/base/place.h"
#include "engine/base/unit.h"

namespace zorgbaat {

/// How well a value is founded; the classes of the report's readers, from strongest to weakest.
enum class Evidence { measured, official, agreed, reported, estimated, assumed, supplier };

/// Whether a pro-memorie item, once priced, is a cost or a benefit to the alternative it stands in.
enum class Sign { cost, benefit };

/// The values between which a stated value may lie, with a foundation of its own.
struct StatedRange {
  Number low{};
  Number high{};
  Evidence evidence = Evidence::assumed;
  std::string at{};
  Place place{};
};

/// The name of another quantity: a full path ("activity.bezoek.minutes") or its unambiguous end ("reistijd").
struct NameReference {
  std::string name{};
  Place place{};
};

/// A number as a user's file states it, with all that makes it traceable.
///
/// Example: `{ is = 30.51, unit = "EUR/hour", at = "par. 4.1.10", evidence = "reported" }`.
/// A value written as "PM" (pro memorie) is unknown: it counts as 0, marks every total it would enter, and an
/// analysis may vary it. A percentage is kept as a share: `is = 45, unit = "%"` is 0.45 with `percent`.
struct StatedValue {
  Number value{};
  bool pro_memorie = false;
  Sign sign = Sign::cost;
  Unit unit{};
  bool percent = false;
  std::string source{};
  std::string at{};
  Evidence evidence = Evidence::assumed;
  std::optional<StatedRange> range{};
  Text label{};
  Text definition{};
  Text note{};
  /// The rounded figure a source printed ("24.02"): the true value lies within half a unit of its last digit.
  std::string printed{};
  NameReference
      index{};         ///< the factor that brings it to the price level of the scenario; see price_indices.h
  Place place{};       ///< of the number itself
  Place unit_place{};  ///< of the unit's text
};

/// The source that a value gets which a user gives with --set: "eigen opgave".
inline constexpr const char* own_figure_source = "eigen_opgave";

/// Arithmetic on names, as in `formula = "bezoeken - beeld"`; the syntax tree is made by formula.h.
struct StatedFormula {
  std::string text{};
  Place place{};  ///< of the first character of the formula
};

/// What stands in a field that takes a value: the value itself, the name of one that stands elsewhere, or a
/// formula.
using Field = std::variant<StatedValue, NameReference, StatedFormula>;

Place place_of(const Field& field);

/// One value of a row, with the step of each axis it stands at: {"2027"}, or {"2027", "noord"}.
struct StatedStep {
  std::vector<std::string> names{};
  Field field{};
};

/// [input.NAME] or [volume.NAME] with `over`: a value for every step of one axis or two, in their order.
///
/// A step that is not stated has what the formula gives for it; without a formula every step is stated.
/// Example: an adoption path of 10, 25 and 40 clients in 2026, 2027 and 2028.
struct StatedRow {
  std::vector<std::string> over{};  ///< the names of its axes, the outermost first
  std::vector<StatedStep> steps{};
  std::optional<StatedFormula> otherwise{};
  Place place{};
};

/// A field of a table of named values: [input], [volume], [size], [conventions], [derived].
struct NamedField {
  std::string name{};
  Text label{};
  Text definition{};
  Field field{};
  std::optional<StatedRow> row{};  ///< a value per step in the place of `field`
  bool percent = false;            ///< a share that is shown as a percentage
  bool share_of_whole = false;     ///< above 100 % it cannot be done: then it has no value
  Place place{};
};

}  // namespace zorgbaat
