#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/analysis/break_even.h"

namespace zorgbaat {

/// Whether a verdict turns when a quantity lies below or above a value.
enum class TurnSide { below, above };

/// A turning point (kantelpunt): the value of one quantity, all others as stated, at which a verdict turns.
///
/// Examples (report par. 4.1.10, verdict "from 2 replaced visits"): wage below 22.0256 an hour turns it to 3;
/// a share of at least 33.7 % of the fixed cost borne elsewhere turns it to 1.
struct TurningPoint {
  enum class Kind {
    worse,    ///< the break-even moves away from the paying side, to `whole_becomes`
    better,   ///< the break-even moves to one less (or one more, where it pays below), to `whole_becomes`
    balance,  ///< the target at the case's own values changes sign
  };
  /// Why there is no value.
  enum class None {
    no_effect,    ///< the target stays the same whatever this quantity is
    below_zero,   ///< only below 0
    above_one,    ///< only with a share above 100 %
    unreachable,  ///< at no value
    undefined,    ///< the target has no value
  };
  NodeId node{};
  std::string name{};
  bool pro_memorie = false;
  bool derived = false;
  Number now{};  ///< the quantity's own value
  Kind kind = Kind::worse;
  std::optional<Number> value{};
  std::optional<None> none{};
  TurnSide side = TurnSide::below;
  bool inclusive = false;                 ///< it turns at the value itself too ("at least", "at most")
  bool jump = false;                      ///< the target steps over what is asked there
  std::optional<Number> whole_becomes{};  ///< of worse and better
  std::optional<Number> beyond{};         ///< the value outside the bounds, where a straight line gives it
};

/// All turning points of one break-even, quantity by quantity in the order of the model: inputs, then
/// derived. A quantity that turns the verdict on both sides has two of a kind.
std::vector<TurningPoint> turning_points(const BaseCase& base, const BreakEven& of);

}  // namespace zorgbaat
