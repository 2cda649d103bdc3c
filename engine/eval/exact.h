#pragma once

#include <span>
#include <vector>

#include "engine/eval/outcome.h"
#include "engine/eval/schedule.h"
#include "engine/graph/graph.h"

namespace zorgbaat {

/// The values of all nodes for one assignment of the inputs.
class Evaluation {
 public:
  /// The value of a scalar; of a row, its value in step 0.
  [[nodiscard]] const Outcome& of(NodeId node) const { return values_[offsets_[node.value]]; }
  [[nodiscard]] const Outcome& of(NodeId node, int step) const;
  [[nodiscard]] int steps(NodeId node) const;

 private:
  friend class ExactReading;
  friend class VaryingTarget;
  std::vector<Outcome> values_{};
  std::vector<std::size_t> offsets_{};
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
  [[nodiscard]] std::vector<bool> needed_for(NodeId target, std::span<const Cut> cuts) const;
  [[nodiscard]] Evaluation evaluate(const Assignment& inputs, std::span<const Cut> cuts,
                                    const std::vector<bool>* needed) const;
  void compute(NodeId id, int step, const Assignment& inputs, Evaluation& out) const;
  [[nodiscard]] Outcome outcome(NodeId id, int step, const Assignment& inputs, const Evaluation& out) const;
  void run_stretch(const Stretch& stretch, const Assignment& inputs, std::span<const Cut> cuts,
                   const std::vector<bool>* needed, Evaluation& out) const;

  const Graph* graph_;
  std::vector<Stretch> schedule_;
  std::vector<std::size_t> offsets_{};
  std::size_t places_ = 0;
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
  void keep_what_moves(const std::vector<bool>& needed);

  const ExactReading* exact_;
  NodeId target_;
  Assignment inputs_;
  std::vector<Cut> cuts_;          ///< the varied nodes first
  std::size_t varied_;             ///< how many of them
  std::vector<Stretch> moving_{};  ///< what rests on the varied nodes and the target needs
  Evaluation now_{};
};

}  // namespace zorgbaat
