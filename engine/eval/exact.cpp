#include "engine/eval/exact.h"

#include "engine/eval/exact_steps.h"
#include "engine/eval/reach.h"
#include "engine/graph/graph_error.h"

namespace zorgbaat {

const Outcome& Evaluation::of(NodeId node, int place) const {
  return values_[places_->first(node) + (places(node) == 1 ? 0 : static_cast<std::size_t>(place))];
}

ExactReading::ExactReading(const Graph& graph)
    : graph_(&graph), schedule_(schedule(graph)), places_(std::make_shared<const Places>(graph)) {}

Evaluation ExactReading::run(const Assignment& inputs, std::span<const Cut> cuts) const {
  return evaluate(inputs, cuts, std::vector<bool>(graph_->size(), true));
}

Outcome ExactReading::value(NodeId target, const Assignment& inputs, std::span<const Cut> cuts) const {
  return evaluate(inputs, cuts, behind(*graph_, target, cuts)).of(target);
}

/// A cut node has its value from the start and is not computed.
Evaluation ExactReading::evaluate(const Assignment& inputs, std::span<const Cut> cuts,
                                  std::vector<bool> needed) const {
  if (inputs.size() != graph_->input_count()) throw GraphError("an assignment for another graph");
  Evaluation out;
  out.places_ = places_;
  out.values_.resize(places_->total());
  for (const Cut& cut : cuts) {
    if (!graph_->node(cut.node).is_scalar()) throw GraphError("only a scalar can be cut");
    out.values_[places_->first(cut.node)] = cut.value;
    needed[cut.node.value] = false;
  }
  StepByStep(*graph_, *places_, inputs, out.values_).run(schedule_, &needed);
  return out;
}

VaryingTarget ExactReading::varying(NodeId target, const std::vector<NodeId>& varied,
                                    const Assignment& inputs, std::span<const Cut> cuts) const {
  return {*this, target, varied, inputs, cuts};
}

namespace {

/// What of the stretches is to be computed anew.
std::vector<Stretch> only(const std::vector<bool>& moves, const std::vector<Stretch>& stretches) {
  std::vector<Stretch> kept;
  for (const Stretch& stretch : stretches) {
    Stretch some{.nodes = {}, .along = stretch.along, .body = only(moves, stretch.body)};
    for (const NodeId id : stretch.nodes) {
      if (moves[id.value]) some.nodes.push_back(id);
    }
    if (!some.nodes.empty() || !some.body.empty()) kept.push_back(std::move(some));
  }
  return kept;
}

}  // namespace

VaryingTarget::VaryingTarget(const ExactReading& exact, NodeId target, const std::vector<NodeId>& varied,
                             const Assignment& inputs, std::span<const Cut> cuts)
    : exact_(&exact), target_(target), inputs_(inputs), varied_(varied) {
  std::vector<Cut> all;
  all.reserve(varied.size() + cuts.size());
  for (const NodeId node : varied) all.push_back(Cut{.node = node, .value = 0});
  all.insert(all.end(), cuts.begin(), cuts.end());
  const std::vector<bool> needed = behind(*exact.graph_, target, all);
  now_ = exact.evaluate(inputs_, all, needed);
  std::vector<bool> moves = ahead(*exact.graph_, varied, all);
  for (const NodeId node : varied) moves[node.value] = false;
  for (std::size_t n = 0; n < moves.size(); ++n) moves[n] = moves[n] && needed[n];
  moving_ = only(moves, exact.schedule_);
}

Outcome VaryingTarget::value(std::span<const Number> values) {
  if (values.size() != varied_.size()) throw GraphError("a value for each varied node is needed");
  for (std::size_t i = 0; i < varied_.size(); ++i)
    now_.values_[exact_->places_->first(varied_[i])] = values[i];
  StepByStep(*exact_->graph_, *exact_->places_, inputs_, now_.values_).run(moving_);
  return now_.of(target_);
}

}  // namespace zorgbaat
