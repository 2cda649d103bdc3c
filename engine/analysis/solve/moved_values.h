#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "engine/analysis/solve/moved_target.h"

namespace zorgbaat {

/// The values of what moves with x, computed for one x after another; everything else keeps its value.
class MovedValues {
 public:
  /// `moved` in the order of the graph, x first; all of them scalars. The values of the rest must outlive it.
  MovedValues(const Graph& graph, const Evaluation& still, std::span<const MovedNode> moved);
  /// With x at this value: one outcome for each that moves, in their order.
  const std::vector<Outcome>& at(const Number& x);

 private:
  /// A term of a sum that moves: its value now and as it was.
  struct Term {
    const Outcome* now = nullptr;
    const Outcome* still = nullptr;
  };
  struct Step {
    NodeId node{};
    Op op = Op::sum;
    int detail = 0;
    std::vector<const Outcome*> operands{};  ///< all of them; of a long sum none
    const Outcome* sum = nullptr;            ///< of a long sum: as it was
    std::vector<Term> terms{};               ///< of a long sum: those that move
  };
  [[nodiscard]] Outcome outcome(const Step& step);

  std::vector<Step> steps_{};
  std::vector<Outcome> values_;
  std::vector<const Number*> numbers_{};  ///< of the operands of one step
};

}  // namespace zorgbaat
