#include "engine/eval/places.h"

#include <algorithm>

namespace zorgbaat {

Places::Places(const Graph& graph) {
  for (std::uint32_t a = 0; a < graph.axis_count(); ++a) steps_.push_back(graph.axis(AxisId{a}).steps);
  first_.reserve(graph.size() + 1);
  shape_of_.reserve(graph.size());
  std::size_t free = 0;
  for (std::uint32_t n = 0; n < graph.size(); ++n) {
    const Shape& shape = graph.node(NodeId{n}).shape;
    const auto found = std::find(shapes_.begin(), shapes_.end(), shape);
    shape_of_.push_back(static_cast<std::size_t>(found - shapes_.begin()));
    if (found == shapes_.end()) shapes_.push_back(shape);
    first_.push_back(free);
    std::size_t count = 1;
    for (const AxisId axis : shape.axes()) count *= static_cast<std::size_t>(steps(axis));
    free += count;
  }
  first_.push_back(free);
}

std::size_t Places::of(NodeId node, const Position& at) const {
  std::size_t place = 0;
  for (const AxisId axis : shape(node).axes()) {
    place = place * static_cast<std::size_t>(steps(axis)) + static_cast<std::size_t>(at.on(axis));
  }
  return first(node) + place;
}

std::size_t Places::apart(NodeId node, AxisId axis) const {
  const std::vector<AxisId>& axes = shape(node).axes();
  const auto found = std::find(axes.begin(), axes.end(), axis);
  if (found == axes.end()) return 0;
  std::size_t apart = 1;
  for (auto faster = found + 1; faster != axes.end(); ++faster)
    apart *= static_cast<std::size_t>(steps(*faster));
  return apart;
}

Position Places::position(NodeId node, int place) const {
  Position at;
  const std::vector<AxisId>& axes = shape(node).axes();
  for (auto axis = axes.rbegin(); axis != axes.rend(); ++axis) {
    at.set(*axis, place % steps(*axis));
    place /= steps(*axis);
  }
  return at;
}

}  // namespace zorgbaat
