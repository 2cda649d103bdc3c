#include "engine/analysis/solve/moved_target.h"

#include <algorithm>

#include "engine/analysis/solve/form.h"
#include "engine/analysis/solve/moved_values.h"
#include "engine/eval/reach.h"

namespace zorgbaat {

MovedTarget::MovedTarget(const BaseCase& base, NodeId target, std::vector<Cut> cuts)
    : base_(&base),
      target_(target),
      cuts_(std::move(cuts)),
      cut_(base.model->graph.size(), false),
      place_of_(base.model->graph.size(), 0) {
  for (const Cut& cut : cuts_) cut_[cut.node.value] = true;
  if (!cuts_.empty()) own_ = std::make_shared<const Evaluation>(base.exact.run(base.values, cuts_));
  needed_ = behind(base.model->graph, target, cuts_);
}

/// Found by the readers of what moves; put in the order of the graph, each with the operands that move.
std::vector<MovedNode> MovedTarget::moved_by(NodeId vary) const {
  const auto moves = [this](NodeId id) { return needed_[id.value] && !cut_[id.value]; };
  std::vector<NodeId> found = {vary};
  place_of_[vary.value] = 1;
  for (std::size_t i = 0; i < found.size(); ++i) {
    for (const Reading& reading : base_->readers.of(found[i])) {
      if (!moves(reading.reader) || place_of_[reading.reader.value] != 0) continue;
      place_of_[reading.reader.value] = 1;
      found.push_back(reading.reader);
    }
  }
  std::sort(found.begin() + 1, found.end());
  std::vector<MovedNode> moved(found.size());
  for (std::uint32_t i = 0; i < found.size(); ++i) {
    moved[i].node = found[i];
    place_of_[found[i].value] = i + 1;
  }
  for (const NodeId id : found) {
    for (const Reading& reading : base_->readers.of(id)) {
      const std::uint32_t place = place_of_[reading.reader.value];
      if (place > 1) moved[place - 1].operands.push_back(reading.operand);
    }
  }
  for (MovedNode& each : moved) std::sort(each.operands.begin(), each.operands.end());
  for (const NodeId id : found) place_of_[id.value] = 0;
  return moved;
}

bool MovedTarget::scalars_alone(std::span<const MovedNode> moved) const {
  return std::none_of(moved.begin(), moved.end(), [this](const MovedNode& each) {
    const Node& node = base_->model->graph.node(each.node);
    return !node.is_scalar() || collapses_axis(node.op);
  });
}

Function MovedTarget::function_of(NodeId vary) const {
  const std::vector<MovedNode> moved = moved_by(vary);
  if (!scalars_alone(moved)) return zorgbaat::function_of(*base_, target_, vary, cuts_);
  const auto place = std::find_if(moved.begin(), moved.end(),
                                  [this](const MovedNode& each) { return each.node == target_; });
  if (place == moved.end()) return [value = now()](const Number&) { return value; };
  const auto values = std::make_shared<MovedValues>(base_->model->graph, still(), moved);
  const auto at = static_cast<std::size_t>(place - moved.begin());
  return [values, at](const Number& x) { return values->at(x)[at]; };
}

Form MovedTarget::form_of(NodeId vary) const {
  const std::vector<MovedNode> moved = moved_by(vary);
  if (!scalars_alone(moved)) return zorgbaat::form_of(base_->model->graph, target_, vary, cuts_);
  return form_along(base_->model->graph, target_, moved);
}

std::vector<MovedValue> MovedTarget::moved_at(NodeId input, const Number& x) const {
  const std::vector<MovedNode> moved = moved_by(input);
  MovedValues values(base_->model->graph, still(), moved);
  const std::vector<Outcome>& found = values.at(x);
  std::vector<MovedValue> result;
  result.reserve(moved.size());
  for (std::size_t i = 0; i < moved.size(); ++i) result.push_back({.node = moved[i].node, .value = found[i]});
  return result;
}

}  // namespace zorgbaat
