#include "engine/analysis/compare/compare.h"

#include <utility>

namespace zorgbaat {

CaseComparison compare(std::vector<ComparedCase> cases) {
  CaseComparison comparison{.cases = std::move(cases)};
  comparison.measured = measure(comparison.cases);
  comparison.pairs = judge_pairs(comparison.cases, comparison.measured);
  comparison.bridges = bridges(comparison.cases, comparison.measured);
  return comparison;
}

}  // namespace zorgbaat
