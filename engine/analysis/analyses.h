#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/analysis/break_even.h"
#include "engine/analysis/claims.h"
#include "engine/analysis/cost_checks.h"
#include "engine/analysis/cost_effectiveness.h"
#include "engine/analysis/one_way.h"
#include "engine/analysis/replication.h"
#include "engine/analysis/scenarios.h"
#include "engine/analysis/solve/base_case.h"
#include "engine/analysis/turning_points.h"
#include "engine/analysis/two_way.h"
#include "engine/base/messages.h"

namespace zorgbaat {

/// A break-even with the values of other quantities at which its verdict turns.
struct AnalysedBreakEven {
  BreakEven answer{};
  std::vector<TurningPoint> turning_points{};
};

/// Everything computed of a case: the values at its own inputs and all analyses. Tables are made from this
/// and the model; nothing is computed after it.
struct Analyses {
  Evaluation base{};
  std::string headline{};  ///< name of the quantity the verdict speaks of; empty when the case has none
  std::optional<NodeId> headline_node{};
  std::string balance{};  ///< name of the balance of money: the headline, or what is behind a net benefit
  std::vector<CostEffectiveness> cost_effectiveness{};
  std::vector<AnalysedBreakEven> break_evens{};  ///< in the order of the model, without the claims
  std::vector<Claim> claims{};
  std::vector<OneWay> one_way{};  ///< of the headline
  Scenarios scenarios{};          ///< of the headline
  std::vector<TwoWay> two_way{};  ///< in the order of the model
  std::vector<Replication> replications{};
  std::vector<DeclaredTotal> declared_totals{};
  bool revenue_not_counted =
      false;  ///< hours with clients change, and no transfer says what that does to revenue
  std::vector<std::vector<NodeId>> pm{};  ///< per quantity of the model: the pro-memorie inputs it rests on

  /// The pro-memorie inputs a named quantity of the model rests on.
  [[nodiscard]] const std::vector<NodeId>& open_pm(const Model& model, const Quantity& quantity) const;
};

/// Messages: an input that is 0 while something is divided by it, a quantity without a value, a range whose
/// end leaves the headline without a value, and those of `check_two_way` and `replicate`. With an error the
/// rest is still computed as far as it goes.
Analyses analyse(const Model& model, Messages& messages);

/// The messages of `analyse` and nothing else: what only answers a question is not computed.
void check(const Model& model, Messages& messages);

}  // namespace zorgbaat
