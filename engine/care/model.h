#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/care/case/case.h"
#include "engine/care/results.h"
#include "engine/graph/graph.h"

namespace zorgbaat {

/// An input of the graph with all that the file says of it.
struct InputRecord {
  std::string name{};  ///< its path in the file: "input.reistijd", "activity.bezoek.minutes"
  NodeId node{};
  StatedValue stated{};
  Text label{};
  Text definition{};
  bool fixed = false;    ///< a convention of the calendar, such as 60 min/hour: not the user's to change
  bool divisor = false;  ///< something is divided by it, so it must be above 0
  std::string row{};     ///< the row it is a step of: "input.adoptie"; empty for any other input
  std::vector<std::string> steps{};  ///< and which: "2026", a name for each axis of the row
};

/// A named quantity: an alias of a node. Inputs are quantities too.
struct Quantity {
  std::string name{};
  NodeId node{};
  Text label{};
  Text definition{};
  Role role = Role::derived;
  Meaning meaning{};
  bool percent = false;    ///< people read this share as a percentage
  bool has_steps = false;  ///< a row of which each step is a quantity too: input.adoptie.2026
  Place place{};
};

/// A break-even question with its names resolved.
struct BreakEvenPlan {
  std::string name{};
  Text label{};
  NodeId vary{};
  std::string vary_name{};
  NodeId target{};
  std::string target_name{};
  Number equals{};
  bool whole = true;
  Text needs{};        ///< the author's words for what it takes, with {value}; see BreakEvenRequest
  bool claim = false;  ///< `vary` is what somebody says it will bring
  std::optional<NodeId> without{};  ///< what `vary` would be without that; 0 when left out
  Place place{};
};

/// A question after the cost of a unit of effect, with its names resolved; one per project alternative.
struct CostEffectivenessPlan {
  std::string name{};
  std::string project{};
  NodeId saving{};  ///< the extra cost with the other sign
  NodeId gain{};
  NodeId icer{};
  std::vector<NodeId> thresholds{};
  std::vector<NodeId> net_benefits{};  ///< one per threshold
  Place place{};
};

/// A two-way question with its names resolved: both varied quantities are inputs with a range.
struct TwoWayPlan {
  std::string name{};
  Text label{};
  NodeId across{};
  NodeId down{};
  NodeId target{};
  Place place{};
};

/// One way in which an own line of the workbook can be stated, in one project: per cliënt per month, say.
///
/// The amounts of all lines stated this way are one input, 0 as long as no line is filled in. Example: 10
/// euro per client per month is 10 x 12 / 52 = 2.307692 euro per client-week.
struct OwnLineKind {
  enum class Per { basis, organisation_a_year, once };
  Per per = Per::basis;
  std::string alternative{};
  Unit unit{};                     ///< of the amount: EUR@2021/(client*month)
  NodeId amount{};                 ///< the input
  std::optional<NodeId> factor{};  ///< to the basis; nothing when the amount is per basis already
};

/// Where quantities stand; Model::add keeps it.
struct QuantityIndex {
  std::map<std::string, QuantityId, std::less<>> by_name{};
  std::map<NodeId, QuantityId> by_node{};  ///< the quantity a node is best known as
};

/// A case lowered to one graph: every output of the product is a reading of this.
struct Model {
  Case stated{};
  Graph graph{};
  std::vector<InputRecord> inputs{};   ///< in the order of the graph's inputs
  std::vector<Quantity> quantities{};  ///< in the order in which reports show them; `add` adds one
  QuantityIndex index{};
  Results results{};
  std::vector<std::string> projects{};  ///< names of the project alternatives, as in the file
  std::vector<BreakEvenPlan> break_evens{};
  std::vector<CostEffectivenessPlan> cost_effectiveness{};
  std::vector<TwoWayPlan> two_way{};
  std::vector<OwnLineKind> own_lines{};  ///< by project; only in the model of a workbook
  std::map<NodeId, Place> places{};      ///< where in the file a node comes from

  QuantityId add(Quantity quantity);
  [[nodiscard]] const Quantity& quantity(QuantityId id) const { return quantities.at(id.value); }
  /// The same of a result; null when the case lacks it.
  [[nodiscard]] const Quantity* find(const MaybeQuantity& id) const { return id ? &quantity(*id) : nullptr; }
  /// A quantity by the name that a user or a file gives it; null when there is none.
  [[nodiscard]] const Quantity* find(std::string_view name) const;
  /// The quantity a node is best known as, a total of one part as the total; null for an anonymous node.
  [[nodiscard]] const Quantity* naming(NodeId node) const;
  [[nodiscard]] const InputRecord& input(NodeId node) const;
  /// The threshold a net benefit is counted at; nothing for any other quantity.
  [[nodiscard]] std::optional<NodeId> threshold_of(NodeId net_benefit) const;
  /// Whether an input is an amount of own lines, which the case itself does not have.
  [[nodiscard]] bool is_own_line(NodeId input) const;
  /// The values as stated; PM counts as 0.
  [[nodiscard]] std::vector<Number> base_assignment() const;
};

}  // namespace zorgbaat
