#pragma once

#include "engine/care/model.h"
#include "engine/eval/exact.h"

namespace zorgbaat {

/// The hours with clients of one project beside those of the null alternative.
struct DirectHours {
  NodeId before{};
  NodeId after{};
};

/// Where the hours with clients may change while the case states no transfer, so that what it does to revenue
/// is not counted: per project, and only where the two are not the same quantity.
std::vector<DirectHours> hours_without_revenue(const Model& model);

/// Whether they do change, at the case's own values.
///
/// Medicine dispenser without its transfer: 1.866667 hours per client-week become 0.32.
bool revenue_not_counted(const Model& model, const Evaluation& base);

}  // namespace zorgbaat
