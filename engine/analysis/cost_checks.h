#pragma once

#include <string>
#include <vector>

#include "engine/analysis/solve/base_case.h"
#include "engine/base/messages.h"

namespace zorgbaat {

/// What a source says an alternative costs, beside the sum of the parts that it names.
struct DeclaredTotal {
  std::string alternative{};
  Number parts{};
  Number declared{};
};

/// The declared totals of a case, unless they rest on figures of one's own.
///
/// Parts and residual together must be the declared total; a difference is a mistake with both figures.
/// Report par. 4.4.9: the parts add up to 53.94 and the printed total is 33.68, so that case has a residual
/// of -20.26.
std::vector<DeclaredTotal> declared_totals(const BaseCase& base, const Evaluation& values,
                                           Messages& messages);

/// Warns of staff that is saved twice: in a price that includes it, and in hours of its own.
///
/// A day in hospital of 644 euro includes its staff (costing manual 2024, par. 4.1); 5.22 days fewer and the
/// nurse's time of those days as well would count the nurse twice.
void check_double_counting(const BaseCase& base, const Evaluation& values, Messages& messages);

}  // namespace zorgbaat
