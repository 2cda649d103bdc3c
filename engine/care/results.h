#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/care/meaning.h"

namespace zorgbaat {

/// A quantity by its place in Model::quantities: holds in every copy of the model.
struct QuantityId {
  std::uint32_t value = 0;
  friend auto operator<=>(const QuantityId&, const QuantityId&) = default;
};

using MaybeQuantity = std::optional<QuantityId>;

/// A result per basis, and the same a year for the [size] given.
struct PerPeriod {
  MaybeQuantity basis{};
  MaybeQuantity a_year{};
  [[nodiscard]] const MaybeQuantity& in(Period period) const {
    return period == Period::year ? a_year : basis;
  }
};

/// A result of one of several actors or transfers.
struct NamedResult {
  std::string name{};
  QuantityId quantity{};
};

/// The hours of one function: in an alternative, or freed by a project.
struct StaffResults {
  std::string actor{};
  PerPeriod hours{};
  MaybeQuantity fte{};
};

struct AlternativeResults {
  std::string name{};
  PerPeriod total{};
  MaybeQuantity parts{};
  MaybeQuantity outlay{};
  MaybeQuantity direct_hours{};
  MaybeQuantity own_lines{};             ///< what the own lines of a workbook cost
  std::vector<StaffResults> staff{};     ///< by actor
  std::vector<NamedResult> transfers{};  ///< by transfer

  [[nodiscard]] const StaffResults* staff_of(std::string_view actor) const;
};

/// A cost in every alternative that has it: two alternatives with an item `licence` have one line.
struct CostLine {
  Measure measure{};  ///< a cost, or one of the sums below the costs
  std::string of{};   ///< the activity or item; empty for a sum
  std::vector<std::pair<std::string, QuantityId>> of_alternative{};

  [[nodiscard]] MaybeQuantity in(std::string_view alternative) const;
};

struct ActorResults {
  std::string actor{};
  MaybeQuantity hourly_cost{};
  MaybeQuantity hours_per_fte{};
};

struct PartyResults {
  std::string party{};
  PerPeriod costs_saved{};
  PerPeriod received_more{};
  PerPeriod paid_more{};
  PerPeriod balance{};
};

struct FundingResults {
  std::string funding{};  ///< as the file has it: "Zvw"
  PerPeriod spent_less{};
};

struct EffectResults {
  std::string effect{};
  MaybeQuantity gain{};
  MaybeQuantity icer{};
  std::vector<QuantityId> net_benefits{};  ///< in the order of the thresholds
};

/// What one project alternative brings beside the null alternative.
struct ProjectResults {
  std::string name{};
  PerPeriod saving{};
  std::vector<StaffResults> freed{};
  std::vector<PartyResults> parties{};
  std::vector<FundingResults> fundings{};
  std::vector<NamedResult> transferred_more{};  ///< by transfer
  std::vector<EffectResults> effects{};

  [[nodiscard]] const StaffResults* freed_of(std::string_view actor) const;
  [[nodiscard]] MaybeQuantity more_of(std::string_view transfer) const;
};

/// What came out of a case, by what it means; Model::quantity gives the quantity of an id.
///
/// Video visits (report par. 4.1.10): alternatives nul and project with a total each, and one project, whose
/// saving is 4.242179 euro per client-week.
struct Results {
  std::vector<AlternativeResults> alternatives{};  ///< the null alternative first
  std::vector<ProjectResults> projects{};          ///< in the order of Model::projects
  std::vector<ActorResults> actors{};
  std::vector<CostLine> cost_lines{};  ///< in the order of reading: costs, their sums, the totals
  MaybeQuantity basis_units_a_year{};

  [[nodiscard]] const AlternativeResults* alternative(std::string_view name) const;
  [[nodiscard]] const ProjectResults* project(std::string_view name) const;
  [[nodiscard]] const ActorResults* actor(std::string_view name) const;
};

}  // namespace zorgbaat
