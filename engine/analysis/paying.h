#pragma once

#include <vector>

#include "engine/analysis/break_even.h"

namespace zorgbaat {

/// The stretches of x in which the target is at or above what is asked.
std::vector<PayingStretch> paying_stretches(const Solution& solution, const Bounds& bounds);

/// Whether the answer is also given as a whole value: a share of 33.7 % has none.
bool asks_whole(const BreakEven& result);

/// The whole value nearest to a crossing on its paying side; settled first, so that 1.9999999999 is 2.
/// Nothing when that lies outside the bounds or does not pay after all.
std::optional<Number> whole_beside(const BreakEven& result, const Function& f, const Number& x,
                                   bool pays_above);

/// The stretches in words-to-be: from, up to, between, always, never; in whole values where the plan asks for
/// them.
Verdict verdict_of(const BreakEven& result, const Function& f);

}  // namespace zorgbaat
