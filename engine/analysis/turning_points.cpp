#include "engine/analysis/turning_points.h"

#include <algorithm>
#include <set>

#include "engine/analysis/solve/moved_target.h"
#include "engine/eval/reach.h"

namespace zorgbaat {

namespace {

/// One quantity of which turning points are asked.
struct Candidate {
  NodeId node{};
  std::string name{};
  bool pro_memorie = false;
  bool derived = false;
};

/// Inputs that are the user's to change, then what the author put under [derived] and x does not enter.
std::vector<Candidate> candidates(const BaseCase& base, NodeId vary, NodeId target) {
  const Model& model = *base.model;
  std::vector<Candidate> found;
  std::set<NodeId> known;
  const std::vector<bool> with_vary = ahead(model.graph, {&vary, 1});
  for (const InputRecord& record : model.inputs) {
    if (record.fixed || record.node == vary) continue;
    found.push_back({record.node, record.name, record.stated.pro_memorie, false});
    known.insert(record.node);
  }
  for (const Quantity& quantity : model.quantities) {
    const Node& node = model.graph.node(quantity.node);
    if (quantity.role != Role::derived || node.op == Op::input || node.op == Op::constant ||
        !node.is_scalar())
      continue;
    if (quantity.node == target || with_vary[quantity.node.value]) continue;
    if (known.insert(quantity.node).second) found.push_back({quantity.node, quantity.name, false, true});
  }
  return found;
}

/// What is solved for each candidate: the verdict's kind of turn, with the varied quantity held at a value.
struct TurnQuestion {
  TurningPoint::Kind kind{};
  MovedTarget target;
  std::optional<Number> whole_becomes{};
};

std::vector<TurnQuestion> questions(const BaseCase& base, const BreakEven& of) {
  const auto held_at = [&](const Number& x) {
    return MovedTarget(base, of.plan.target, {{.node = of.plan.vary, .value = x}});
  };
  std::vector<TurnQuestion> asked;
  if (of.whole && of.status == BreakEven::Status::found) {
    const Number away = of.pays_above ? 1 : -1;
    asked.push_back({TurningPoint::Kind::worse, held_at(*of.whole), *of.whole + away});
    const Number less = *of.whole - away;
    if (of.bounds.contain(less)) asked.push_back({TurningPoint::Kind::better, held_at(less), less});
  }
  asked.push_back({TurningPoint::Kind::balance, MovedTarget(base, of.plan.target), std::nullopt});
  return asked;
}

TurningPoint::None why_none(const Solution& solution, const Bounds& bounds) {
  if (solution.constant) return TurningPoint::None::no_effect;
  if (!solution.at_least_first) return TurningPoint::None::undefined;
  if (solution.beyond && bounds.low && *solution.beyond <= *bounds.low) return TurningPoint::None::below_zero;
  if (solution.beyond && bounds.high && *solution.beyond > *bounds.high) return TurningPoint::None::above_one;
  return TurningPoint::None::unreachable;
}

/// Whether a crossing takes the target from the side it is on now to the other, going away from the present
/// value.
bool turns(const Crossing& crossing, bool pays_now, TurnSide side) {
  const bool near = side == TurnSide::below ? crossing.at_least_above : crossing.at_least_below;
  const bool far = side == TurnSide::below ? crossing.at_least_below : crossing.at_least_above;
  return near == pays_now && far != pays_now;
}

/// The crossing nearest to the present value on one side of it.
const Crossing* nearest(const Solution& solution, const Number& now, bool pays_now, TurnSide side) {
  const Crossing* found = nullptr;
  for (const Crossing& crossing : solution.crossings) {
    if (!turns(crossing, pays_now, side)) continue;
    if (side == TurnSide::below && crossing.x <= now) found = &crossing;
    if (side == TurnSide::above && crossing.x >= now && found == nullptr) found = &crossing;
  }
  return found;
}

/// Exactly at the value the target is what is asked, which pays: a verdict that pays turns only beyond it.
bool turns_at_value(const Function& f, const Number& equals, const Crossing& crossing, bool pays_now) {
  const Outcome there = f(crossing.x);
  return there.has_value() && at_least(there.value(), equals) != pays_now;
}

std::vector<TurningPoint> turning_points_of(const BaseCase& base, const BreakEven& of, TurningPoint point,
                                            const TurnQuestion& question) {
  const Function f = question.target.function_of(point.node);
  const Bounds bounds = natural_bounds(base, point.node);
  const Solution solution = solve(f, of.plan.equals, bounds, question.target.form_of(point.node));
  const Outcome& now = question.target.now();
  const bool pays_now = now.has_value() && at_least(now.value(), of.plan.equals);
  point.kind = question.kind;
  point.whole_becomes = question.whole_becomes;
  std::vector<TurningPoint> found;
  for (const TurnSide side : {TurnSide::below, TurnSide::above}) {
    const Crossing* crossing = nearest(solution, point.now, pays_now, side);
    if (crossing == nullptr) continue;
    point.value = crossing->x;
    point.side = side;
    point.inclusive = turns_at_value(f, of.plan.equals, *crossing, pays_now);
    point.jump = crossing->kind == Crossing::Kind::jump;
    found.push_back(point);
  }
  if (found.empty()) {
    point.none = why_none(solution, bounds);
    point.beyond = solution.beyond;
    found.push_back(point);
  }
  return found;
}

}  // namespace

std::vector<TurningPoint> turning_points(const BaseCase& base, const BreakEven& of) {
  std::vector<TurningPoint> found;
  const std::vector<TurnQuestion> asked = questions(base, of);
  for (const Candidate& candidate : candidates(base, of.plan.vary, of.plan.target)) {
    const Outcome& now = base.now.of(candidate.node);
    if (!now.has_value()) continue;
    TurningPoint point{.node = candidate.node,
                       .name = candidate.name,
                       .pro_memorie = candidate.pro_memorie,
                       .derived = candidate.derived,
                       .now = now.value()};
    for (const TurnQuestion& question : asked) {
      if (!question.target.rests_on(candidate.node)) continue;
      const std::vector<TurningPoint> points = turning_points_of(base, of, point, question);
      found.insert(found.end(), points.begin(), points.end());
    }
  }
  return found;
}

}  // namespace zorgbaat
