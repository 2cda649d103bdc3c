#include "engine/analysis/solve/slopes.h"

#include <algorithm>

#include "engine/analysis/solve/moved_target.h"

namespace zorgbaat {

namespace {

Interval operator+(const Interval& a, const Interval& b) {
  return {.low = a.low + b.low, .high = a.high + b.high};
}
Interval operator-(const Interval& a) { return {.low = -a.high, .high = -a.low}; }
Interval operator-(const Interval& a, const Interval& b) { return a + -b; }
Interval operator*(const Interval& a, const Interval& b) {
  const auto [low, high] = std::minmax({a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high});
  return {.low = low, .high = high};
}
Interval hull(const Interval& a, const Interval& b) {
  return {.low = std::min(a.low, b.low), .high = std::max(a.high, b.high)};
}
bool has_zero(const Interval& a) { return !(a.low > Number(0)) && !(a.high < Number(0)); }
/// Of an interval without 0.
Interval inverse(const Interval& a) { return {.low = Number(1) / a.high, .high = Number(1) / a.low}; }
const Interval& nothing_or_all() {
  static const Interval both{.low = 0, .high = 1};
  return both;
}

/// Both passes over what the target rests on.
class RangeReading {
 public:
  RangeReading(const BaseCase& base, NodeId target)
      : base_(&base),
        graph_(&base.model->graph),
        moves_(graph_->size(), false),
        values_(graph_->size()),
        slopes_(graph_->size()) {
    needed_ = MovedTarget(base, target).needed();
  }
  /// Whether every node has a value all over the ranges.
  [[nodiscard]] bool read_values();
  [[nodiscard]] Slopes read_slopes(NodeId target);

 private:
  [[nodiscard]] std::optional<Interval> input_range(const InputRecord& record) const;
  [[nodiscard]] std::optional<Interval> value_of(const Node& node) const;
  [[nodiscard]] std::optional<Interval> sum_of_products(const Node& node) const;
  void add(NodeId operand, const Interval& slope);
  void pass_on(NodeId id, const Interval& slope);
  void lose(const Node& node);
  [[nodiscard]] const Interval& of(const Node& node, std::size_t operand) const {
    return *values_[node.operands[operand].value];
  }
  [[nodiscard]] bool moves(NodeId id) const { return moves_[id.value]; }

  /// What is known of the slope of the target in a node.
  struct Slope {
    Interval values{.low = 0, .high = 0};
    bool known = true;
  };

  const BaseCase* base_;
  const Graph* graph_;
  std::vector<bool> needed_{};
  std::vector<bool> moves_;
  std::vector<std::optional<Interval>> values_;
  std::vector<Slope> slopes_;
};

/// The range of an input together with its own value; nothing when it has no range.
std::optional<Interval> RangeReading::input_range(const InputRecord& record) const {
  if (!record.stated.range) return std::nullopt;
  const Interval own{.low = record.stated.value, .high = record.stated.value};
  return hull(hull(own, {.low = record.stated.range->low, .high = record.stated.range->low}),
              {.low = record.stated.range->high, .high = record.stated.range->high});
}

std::optional<Interval> RangeReading::sum_of_products(const Node& node) const {
  Interval sum{.low = 0, .high = 0};
  for (std::size_t i = 0; i + 1 < node.operands.size(); i += 2) sum = sum + of(node, i) * of(node, i + 1);
  return sum;
}

/// Of an operation at least one of whose operands moves.
std::optional<Interval> RangeReading::value_of(const Node& node) const {
  switch (node.op) {
    case Op::sum: {
      Interval sum{.low = 0, .high = 0};
      for (std::size_t i = 0; i < node.operands.size(); ++i) sum = sum + of(node, i);
      return sum;
    }
    case Op::difference:
      return of(node, 0) - of(node, 1);
    case Op::dot:
      return sum_of_products(node);
    case Op::product:
      return of(node, 0) * of(node, 1);
    case Op::quotient:
    case Op::ratio:
      if (has_zero(of(node, 1))) return std::nullopt;
      return of(node, 0) * inverse(of(node, 1));
    case Op::minimum:
    case Op::maximum: {
      Interval extreme = of(node, 0);
      for (std::size_t i = 1; i < node.operands.size(); ++i) {
        const Interval& other = of(node, i);
        extreme = node.op == Op::minimum
                      ? Interval{std::min(extreme.low, other.low), std::min(extreme.high, other.high)}
                      : Interval{std::max(extreme.low, other.low), std::max(extreme.high, other.high)};
      }
      return extreme;
    }
    case Op::ceiling:
      return Interval{.low = ceiling(settle(of(node, 0).low)), .high = ceiling(settle(of(node, 0).high))};
    case Op::floor:
      return Interval{.low = floor(settle(of(node, 0).low)), .high = floor(settle(of(node, 0).high))};
    case Op::round:
      return Interval{.low = round(of(node, 0).low, node.detail),
                      .high = round(of(node, 0).high, node.detail)};
    case Op::settle:
      return Interval{.low = settle(of(node, 0).low), .high = settle(of(node, 0).high)};
    case Op::less:
    case Op::less_equal:
    case Op::equal:
      return nothing_or_all();
    case Op::select:
      return hull(of(node, 1), of(node, 2));
    case Op::input:
    case Op::constant:
    case Op::table:
    case Op::power:
    case Op::exp:
    case Op::ln:
    case Op::step:
    case Op::within:
    case Op::carry:
    case Op::shift:
    case Op::total:
    case Op::at:
    case Op::lowest:
    case Op::highest:
    case Op::first_where:
    case Op::holds_from:
    case Op::row:
      return std::nullopt;
  }
  return std::nullopt;
}

/// What does not move has its one value; it has one, or the target would have none.
bool RangeReading::read_values() {
  for (std::uint32_t n = 0; n < graph_->size(); ++n) {
    if (!needed_[n]) continue;
    const Node& node = graph_->node(NodeId{n});
    if (!node.is_scalar()) return false;
    if (node.op == Op::input) values_[n] = input_range(base_->model->input(NodeId{n}));
    moves_[n] = values_[n].has_value() || std::any_of(node.operands.begin(), node.operands.end(),
                                                      [this](NodeId o) { return moves(o); });
    if (moves_[n]) {
      if (!values_[n]) values_[n] = value_of(node);
      if (!values_[n]) return false;
      continue;
    }
    const Outcome& now = base_->now.of(NodeId{n});
    if (!now.has_value()) return false;
    values_[n] = Interval{.low = now.value(), .high = now.value()};
  }
  return true;
}

void RangeReading::add(NodeId operand, const Interval& slope) {
  Slope& known = slopes_[operand.value];
  known.values = known.values + slope;
}

/// Through a step the slope is not bounded, so that nothing is known behind it.
void RangeReading::lose(const Node& node) {
  for (const NodeId operand : node.operands) slopes_[operand.value].known = false;
}

/// From a node to what it reads.
void RangeReading::pass_on(NodeId id, const Interval& slope) {
  const Node& node = graph_->node(id);
  switch (node.op) {
    case Op::sum:
      for (const NodeId operand : node.operands) add(operand, slope);
      return;
    case Op::difference:
      add(node.operands[0], slope);
      return add(node.operands[1], -slope);
    case Op::dot:
    case Op::product:
      for (std::size_t i = 0; i + 1 < node.operands.size(); i += 2) {
        add(node.operands[i], slope * of(node, i + 1));
        add(node.operands[i + 1], slope * of(node, i));
      }
      return;
    case Op::quotient:
    case Op::ratio: {
      const Interval once = slope * inverse(of(node, 1));
      add(node.operands[0], once);
      return add(node.operands[1], -(once * *values_[id.value]));
    }
    case Op::minimum:
    case Op::maximum:
      for (const NodeId operand : node.operands) add(operand, slope * nothing_or_all());
      return;
    case Op::select:
      add(node.operands[1], slope * nothing_or_all());
      add(node.operands[2], slope * nothing_or_all());
      if (moves(node.operands[0])) slopes_[node.operands[0].value].known = false;
      return;
    case Op::input:
    case Op::constant:
    case Op::table:
    case Op::power:
    case Op::exp:
    case Op::ln:
    case Op::ceiling:
    case Op::floor:
    case Op::round:
    case Op::settle:
    case Op::less:
    case Op::less_equal:
    case Op::equal:
    case Op::step:
    case Op::within:
    case Op::carry:
    case Op::shift:
    case Op::total:
    case Op::at:
    case Op::lowest:
    case Op::highest:
    case Op::first_where:
    case Op::holds_from:
    case Op::row:
      return lose(node);
  }
}

Slopes RangeReading::read_slopes(NodeId target) {
  slopes_[target.value].values = {.low = 1, .high = 1};
  Slopes found(graph_->input_count());
  for (std::uint32_t n = static_cast<std::uint32_t>(graph_->size()); n-- > 0;) {
    if (!moves_[n]) continue;
    const Slope& slope = slopes_[n];
    const Node& node = graph_->node(NodeId{n});
    if (node.op == Op::input) {
      if (slope.known) found[static_cast<std::size_t>(node.detail)] = slope.values;
    } else if (slope.known) {
      pass_on(NodeId{n}, slope.values);
    } else {
      lose(node);
    }
  }
  return found;
}

}  // namespace

std::optional<Slopes> slopes_over_ranges(const BaseCase& base, NodeId target) {
  RangeReading reading(base, target);
  if (!reading.read_values()) return std::nullopt;
  return reading.read_slopes(target);
}

}  // namespace zorgbaat
