#pragma once

#include <optional>
#include <vector>

#include "engine/analysis/break_even.h"

namespace zorgbaat {

/// What somebody says an input will be, and how much of that has to come true (waarmaakpunt); of a price the
/// highest at which the target is still what is asked.
///
/// Example (report par. 4.4.9): a stay on intensive care that costs 102.50 euro less per patient needs 99.78
/// of it at 20,000 euro per QALY, so 97.3 % of the claim.
struct Claim {
  enum class Kind {
    must_come_true,    ///< `share` of the claim is enough
    always,            ///< the target is reached without the claim
    not_even_in_full,  ///< the claim itself is too little, or works the other way
    price,             ///< `needed` is the highest price
    undefined,         ///< the target has no value, or nothing is claimed
  };
  BreakEven answer{};
  bool stated = false;  ///< asked for in the file; else made for an input on a supplier's word
  Kind kind = Kind::undefined;
  Number without{};                ///< what the input would be without the claim
  std::optional<Number> needed{};  ///< what it must at least (or at most) be
  std::optional<Number> share{};   ///< (without - needed) / (without - claimed); above 1 it is not enough
};

/// Those that the file asks for, then one for each input that is a supplier's word and that the headline
/// rests on.
std::vector<Claim> claims(const BaseCase& base);

}  // namespace zorgbaat
