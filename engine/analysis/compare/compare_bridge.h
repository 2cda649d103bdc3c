#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/analysis/compare/compare_scales.h"

namespace zorgbaat {

/// One input of the base that has another value in the variant, and what that alone does to the balance.
struct BridgeStep {
  std::string name{};  ///< "input.reistijd"
  Text label{};
  Unit unit{};
  bool percent = false;
  std::optional<Number> from{};  ///< nothing when it is pro memorie
  std::optional<Number> to{};
  Number effect{};
  Number balance{};  ///< after this step
};

/// Why two cases have no bridge.
enum class NoBridge { other_basis, other_prices, no_value, divided_by_zero };

/// From the balance of one case to that of another, one input after the other in the order of the file.
///
/// Each step has the inputs before it at the variant's values already, so the steps add up to the difference
/// exactly. Travel of 9 instead of 15 minutes takes 2 x 6/60 x 30.51 = 6.102 from a balance of 4.242179
/// (report par. 4.1.10). What inputs do not explain (other formulas, lines that only one of them has) is one
/// step of its own.
struct Bridge {
  std::size_t base = 0;  ///< which of the measured cases
  std::size_t variant = 0;
  std::optional<NoBridge> why_not{};
  Unit unit{};
  Number from{};
  Number to{};
  std::vector<BridgeStep> steps{};
  Number structure{};                    ///< what is left: another structure
  std::vector<std::string> only_base{};  ///< inputs that the variant does not have
  std::vector<std::string> only_variant{};
};

/// The bridge between two measured cases.
Bridge bridge_between(const std::vector<ComparedCase>& cases, const std::vector<MeasuredCase>& measured,
                      std::size_t base, std::size_t variant);

/// The bridges of a comparison of two files: their only projects, or those of the same name. None for any
/// other number of files.
std::vector<Bridge> bridges(const std::vector<ComparedCase>& cases,
                            const std::vector<MeasuredCase>& measured);

}  // namespace zorgbaat
