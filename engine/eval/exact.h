#pragma once

#include <memory>
#include <span>
#include <vector>

#include "engine/eval/outcome.h"
#include "engine/eval/places.h"
#include "engine/eval/schedule.h"
#include "engine/graph/graph.h"

namespace zorgbaat {

/// The values of all nodes for one assignment of the inputs.
class Evaluation {
 public:
  /// The value of a scalar; of a row, its first.
  [[nodiscard]] const Outcome& of(NodeId node) const { return values_[places_->first(node)]; }
  /// The value with this number: the step of a row over one axis; over more, the last axis fastest.
  [[nodiscard]] const Outcome& of(NodeId node, int place) const;
  /// The value at a step along each axis: `of(cost, {{years, 2}, {sites, 1}})`. Axes that the node does not
  /// range over play no part.
  [[nodiscard]] const Outcome& of(NodeId node, const Position& at) const {
    return values_[places_->of(node, at)];
  }
  /// How many values a node has: 1 for a scalar, the product of the steps of its axes for a row.
  [[nodiscard]] int places(NodeId node) const { return places_->count(node); }
  /// Where the value with this number stands.
  [[nodiscard]] Position position(NodeId node, int place) const { return places_->position(node, place); }

 private:
  friend class ExactReading;
  friend class VaryingTarget;
  std::vector<Outcome> values_{};
  std::shared_ptr<const Places> places_{};
};

class VaryingTarget;

/// The exact reading of a graph: every node's value in decimals of 50 digits.
///
/// An undefined operand makes a result undefined with the same reason, so the reason that a user sees is the
/// first. Example: with 30.51 an hour, (15 + 20) minutes / 60 * 30.51 + 1.00 is 18.7975 for a visit (report
/// par. 4.1.10).
class ExactReading {
 public:
  explicit ExactReading(const Graph& graph);
  [[nodiscard]] Evaluation run(const Assignment& inputs, std::span<const Cut> cuts = {}) const;
  /// Only what `target` rests on is computed; the value of that one scalar.
  [[nodiscard]] Outcome value(NodeId target, const Assignment& inputs, std::span<const Cut> cuts = {}) const;
  /// The same scalar, to be asked many times while only the nodes in `varied` take other values. The reading
  /// must outlive it.
  [[nodiscard]] VaryingTarget varying(NodeId target, const std::vector<NodeId>& varied,
                                      const Assignment& inputs, std::span<const Cut> cuts = {}) const;

 private:
  friend class VaryingTarget;
  [[nodiscard]] Evaluation evaluate(const Assignment& inputs, std::span<const Cut> cuts,
                                    std::vector<bool> needed) const;

  const Graph* graph_;
  std::vector<Stretch> schedule_;
  std::shared_ptr<const Places> places_;
};

/// One scalar as a function of a few inputs or other scalars that are set free: what does not rest on them is
/// computed once, so that a search which asks it hundreds of times costs a few nodes each.
class VaryingTarget {
 public:
  /// The target with these values of the varied nodes, in their order.
  [[nodiscard]] Outcome value(std::span<const Number> values);

 private:
  friend class ExactReading;
  VaryingTarget(const ExactReading& exact, NodeId target, const std::vector<NodeId>& varied,
                const Assignment& inputs, std::span<const Cut> cuts);

  const ExactReading* exact_;
  NodeId target_;
  Assignment inputs_;
  std::vector<NodeId> varied_;
  std::vector<Stretch> moving_{};  ///< what rests on the varied nodes and the target needs
  Evaluation now_{};
};

}  // namespace zorgbaat
