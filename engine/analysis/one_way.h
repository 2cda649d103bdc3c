#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/analysis/solve/base_case.h"

namespace zorgbaat {

/// The end of an input's range.
enum class RangeEnd { low, high };

/// What one input does to the target over its own range, all others as stated: a bar of the tornado.
struct OneWay {
  NodeId input{};
  std::string name{};
  Number low{};
  Number high{};
  Outcome at_low{};
  Outcome at_high{};
  Number swing{};                          ///< distance between the two; 0 when one has no value
  std::optional<RangeEnd> unfavourable{};  ///< the end with the lower target; nothing when they are equal
};

/// All inputs with a range on which the target rests, largest swing first; equal swings in the order of the
/// model.
///
/// Example (report par. 4.1.10): at 2 replaced visits, travel of 8 to 20 minutes makes the saving -2.88
/// to 9.33.
std::vector<OneWay> one_way(const BaseCase& base, NodeId target);

}  // namespace zorgbaat
