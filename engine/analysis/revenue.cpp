#include "engine/analysis/revenue.h"

#include <algorithm>

namespace zorgbaat {

std::vector<DirectHours> hours_without_revenue(const Model& model) {
  std::vector<DirectHours> found;
  const Quantity* before = model.find(model.stated.head.null_alternative + ".hours.direct");
  if (!model.stated.transfers.empty() || before == nullptr) return found;
  for (const std::string& project : model.projects) {
    const Quantity* after = model.find(project + ".hours.direct");
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
