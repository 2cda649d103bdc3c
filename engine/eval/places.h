#pragma once

#include <cstddef>
#include <vector>

#include "engine/graph/graph.h"

namespace zorgbaat {

/// Where the values of all nodes stand in one list: a scalar has one place, a row one for each step, and a
/// row over more axes one for each combination, the last axis fastest.
///
/// Example: over 3 years and 2 sites, year 1 at site 0 is place 1 * 2 + 0 = 2 of the 6.
class Places {
 public:
  explicit Places(const Graph& graph);

  [[nodiscard]] std::size_t total() const { return first_.back(); }
  [[nodiscard]] std::size_t first(NodeId node) const { return first_[node.value]; }
  [[nodiscard]] int count(NodeId node) const {
    return static_cast<int>(first_[node.value + 1] - first_[node.value]);
  }
  /// The place of a node at a position; axes that it does not range over play no part.
  [[nodiscard]] std::size_t of(NodeId node, const Position& at) const;
  /// How far apart two steps of an axis stand; 0 when the node does not range over it.
  [[nodiscard]] std::size_t apart(NodeId node, AxisId axis) const;
  [[nodiscard]] int steps(AxisId axis) const { return steps_[axis.value]; }
  /// The position of the place with this number, from 0 on.
  [[nodiscard]] Position position(NodeId node, int place) const;
  [[nodiscard]] const Shape& shape(NodeId node) const { return shapes_[shape_of_[node.value]]; }

 private:
  std::vector<std::size_t> first_{};
  std::vector<std::size_t> shape_of_{};  ///< per node, index into shapes_
  std::vector<Shape> shapes_{};          ///< each once
  std::vector<int> steps_{};             ///< per axis
};

}  // namespace zorgbaat
