#pragma once

#include <memory>
#include <span>
#include <vector>

#include "engine/analysis/solve/base_case.h"

namespace zorgbaat {

/// A node that moves with x, and which of its operands do.
struct MovedNode {
  NodeId node{};
  std::vector<std::uint32_t> operands{};  ///< from small to large; none of x itself
};

/// A node with the value it takes.
struct MovedValue {
  NodeId node{};
  Outcome value{};
};

/// A target while one quantity after another is moved and all others stand still: the whole graph is computed
/// once, and a quantity costs only what lies between it and the target.
///
/// What moves in a sum of many terms is added to the sum as it was, so a total of 10,000 costs takes one
/// addition when one of them moves. Example: of 300 prices in a saving, moving one computes the cost it is
/// in, the total and the saving, not the other 299. The base case must outlive it, and it the functions it
/// gives.
class MovedTarget {
 public:
  MovedTarget(const BaseCase& base, NodeId target, std::vector<Cut> cuts = {});

  /// The target with nothing moved.
  [[nodiscard]] const Outcome& now() const { return still().of(target_); }
  [[nodiscard]] bool rests_on(NodeId node) const { return needed_[node.value]; }
  /// Per node, whether the target rests on it.
  [[nodiscard]] const std::vector<bool>& needed() const { return needed_; }
  /// The target as a function of one quantity that is set free.
  [[nodiscard]] Function function_of(NodeId vary) const;
  /// In what form x = `vary` enters it, whatever the inputs are.
  [[nodiscard]] Form form_of(NodeId vary) const;
  /// All that moves on the way when an input takes this value, in the order of the graph, the input first.
  /// For a target that rests on scalars alone.
  [[nodiscard]] std::vector<MovedValue> moved_at(NodeId input, const Number& x) const;

 private:
  [[nodiscard]] const Evaluation& still() const { return cuts_.empty() ? base_->now : *own_; }
  [[nodiscard]] std::vector<MovedNode> moved_by(NodeId vary) const;
  [[nodiscard]] bool scalars_alone(std::span<const MovedNode> moved) const;

  const BaseCase* base_;
  NodeId target_;
  std::vector<Cut> cuts_;
  std::shared_ptr<const Evaluation> own_{};      ///< with cuts: the values then
  std::vector<bool> needed_;                     ///< per node, whether the target rests on it
  std::vector<bool> cut_;                        ///< per node, whether it is set free
  mutable std::vector<std::uint32_t> place_of_;  ///< per node, 1 + where it stands among the moved
};

}  // namespace zorgbaat
