#include "engine/analysis/revenue.h"

#include <algorithm>

namespace zorgbaat {

std::vector<DirectHours> hours_without_revenue(const Model& model) {
  std::vector<DirectHours> found;
  const std::vector<AlternativeResults>& alternatives = model.results.alternatives;
  if (!model.stated.transfers.empty() || alternatives.empty()) return found;
  const Quantity* before = model.find(alternatives.front().direct_hours);
  if (before == nullptr) return found;
  for (const AlternativeResults& alternative : alternatives) {
    const Quantity* after = model.find(alternative.direct_hours);
    if (after != nullptr && after->node != before->node)
      found.push_back({.before = before->node, .after = after->node});
  }
  return found;
}

bool revenue_not_counted(const Model& model, const Evaluation& base) {
  const std::vector<DirectHours> pairs = hours_without_revenue(model);
  return std::any_of(pairs.begin(), pairs.end(), [&](const DirectHours& pair) {
    const Outcome& before = base.of(pair.before);
    const Outcome& after = base.of(pair.after);
    return before.has_value() && after.has_value() && !round(before.value() - after.value(), 9).is_zero();
  });
}

}  // namespace zorgbaat
