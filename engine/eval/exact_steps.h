#pragma once

#include <vector>

#include "engine/eval/outcome.h"
#include "engine/eval/places.h"
#include "engine/eval/schedule.h"
#include "engine/graph/graph.h"

namespace zorgbaat {

/// Computes nodes over their steps, in the order of a schedule, into a list of values by place.
///
/// The operands of what is computed have their values: they come earlier in the schedule, stood in the list
/// from the start (a node that is cut), or belong to an earlier step of the loop that is running.
class StepByStep {
 public:
  StepByStep(const Graph& graph, const Places& places, const Assignment& inputs, std::vector<Outcome>& values)
      : graph_(&graph),
        places_(&places),
        inputs_(&inputs),
        values_(&values),
        chosen_(graph.axis_count(), false) {}
  /// `wanted` says per node whether it is computed; nothing: all are.
  void run(const std::vector<Stretch>& stretches, const std::vector<bool>* wanted = nullptr);

 private:
  void compute_everywhere(NodeId id, const std::vector<AxisId>& axes, std::size_t from);
  [[nodiscard]] Outcome outcome(NodeId id, const Node& node) const;
  [[nodiscard]] Outcome arithmetic(NodeId id, const Node& node) const;
  [[nodiscard]] Outcome carried(const Node& node) const;
  [[nodiscard]] Outcome shifted(NodeId id, const Node& node) const;
  [[nodiscard]] Outcome over_all_steps(const Node& node) const;
  [[nodiscard]] Outcome value_at(NodeId id, const Node& node) const;
  [[nodiscard]] Outcome first_where(NodeId id, const Node& node) const;
  [[nodiscard]] Outcome holds_from(NodeId id, const Node& node) const;
  [[nodiscard]] Outcome is_within(const Node& node) const;
  [[nodiscard]] const Outcome& of(NodeId id) const { return (*values_)[places_->of(id, at_)]; }
  /// The value of a row in another step of an axis than the one that is being computed.
  [[nodiscard]] const Outcome& in_step(NodeId row, AxisId axis, int step) const;

  const Graph* graph_;
  const Places* places_;
  const Assignment* inputs_;
  std::vector<Outcome>* values_;
  std::vector<bool> chosen_;  ///< per axis, whether a loop has chosen its step
  Position at_{};
};

}  // namespace zorgbaat
