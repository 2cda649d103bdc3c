#pragma once

#include <vector>

#include "engine/analysis/compare/compare_bridge.h"
#include "engine/analysis/compare/compare_pairs.h"
#include "engine/analysis/compare/compare_scales.h"

namespace zorgbaat {

/// Cases on one yardstick: each measured, each pair judged, and of two the bridge. Nothing is ranked.
struct CaseComparison {
  std::vector<ComparedCase> cases{};
  std::vector<MeasuredCase> measured{};
  std::vector<PairVerdict> pairs{};
  std::vector<Bridge> bridges{};

  [[nodiscard]] const ComparedCase& source_of(const MeasuredCase& one) const { return cases[one.source]; }
  [[nodiscard]] const Case& stated_of(const MeasuredCase& one) const { return source_of(one).model->stated; }
};

CaseComparison compare(std::vector<ComparedCase> cases);

}  // namespace zorgbaat
