// The slopes that are read from the graph hold for every pair of points in the ranges.

#include "engine/analysis/solve/slopes.h"

#include <gtest/gtest.h>

#include <random>

#include "engine/graph/expr.h"
#include "video_visits.h"

namespace zorgbaat {
namespace {

constexpr int points = 40;

/// Four inputs with ranges, none of which reaches 0, and a target per kind of operation.
Model every_operation() {
  Model model;
  const auto input = [&](const std::string& name, std::string_view low, std::string_view high) {
    const Expr made{&model.graph, add_input(model, name, low)};
    set_range(model, name, low, high);
    return made;
  };
  const Expr a = input("input.a", "1", "3");
  const Expr b = input("input.b", "2", "5");
  const Expr c = input("input.c", "-4", "-1");
  const Expr d = input("input.d", "-2", "2");
  const auto target = [&](const std::string& name, Expr node) { add_quantity(model, name, node.id); };
  target("difference", a * d - b);
  target("quotient", a / b);
  target("quotient of what moves twice", (a * b - d) / (b - c));
  target("quotient by what is negative", d / c);
  target("ratio", combine(Op::ratio, {b, c}));
  target("sum of products", combine(Op::dot, {a, b, c, d}));
  target("minimum", combine(Op::minimum, {a * b, b - c, d}));
  target("maximum", combine(Op::maximum, {a * c, d, b * d}));
  target("choice", combine(Op::select, {combine(Op::less, {d, a}), a * b, c}));
  target("choice by one of its own", combine(Op::select, {combine(Op::less_equal, {a, b}), a * d, b - a}));
  target("choice at a price", combine(Op::select, {combine(Op::less, {a, d}), a, b}) * c * d);
  target("choice by an input", combine(Op::select, {d, a, b}));
  target("price of whole devices", a * combine(Op::ceiling, {b / a}) + c);
  target("whole downwards", combine(Op::floor, {b}) * d);
  target("rounded", combine(Op::round, {b * a}, 1) - a * c);
  return model;
}

Assignment drawn(const Model& model, std::mt19937& source) {
  Assignment values(model.graph.input_count());
  for (const InputRecord& input : model.inputs) {
    const StatedRange& range = *input.stated.range;
    const Number part = Number(static_cast<int>(source() % 1001)) / Number(1000);
    values[static_cast<std::size_t>(model.graph.node(input.node).detail)] =
        range.low + part * (range.high - range.low);
  }
  return values;
}

/// The secants of a target in one input lie within the slope that is told; how many were compared.
int compare_secants(const BaseCase& base, NodeId target, const InputRecord& input, const Interval& slope) {
  static const Number rounding = num("1e-30");
  std::mt19937 source(7);
  int compared = 0;
  for (int i = 0; i < points; ++i) {
    Assignment here = drawn(*base.model, source);
    const auto at = static_cast<std::size_t>(base.model->graph.node(input.node).detail);
    Assignment there = here;
    there[at] = drawn(*base.model, source)[at];
    if (here[at] == there[at]) continue;
    const Number secant = (base.exact.value(target, there).value() - base.exact.value(target, here).value()) /
                          (there[at] - here[at]);
    EXPECT_LE(slope.low - rounding, secant) << input.name << " point " << i;
    EXPECT_GE(slope.high + rounding, secant) << input.name << " point " << i;
    ++compared;
  }
  return compared;
}

TEST(Slopes, HoldForEveryPairOfPointsInTheRanges) {
  const Model model = every_operation();
  const BaseCase base(model);
  for (const Quantity& quantity : model.quantities) {
    if (quantity.role == Role::input) continue;
    SCOPED_TRACE(quantity.name);
    const std::optional<Slopes> slopes = slopes_over_ranges(base, quantity.node);
    ASSERT_TRUE(slopes.has_value());
    for (const InputRecord& input : model.inputs) {
      const auto& slope = (*slopes)[static_cast<std::size_t>(model.graph.node(input.node).detail)];
      if (!slope) continue;
      EXPECT_LT(points / 2, compare_secants(base, quantity.node, input, *slope));
    }
  }
}

TEST(Slopes, AreUnknownInWhatGoesThroughAStep) {
  const Model model = every_operation();
  const BaseCase base(model);
  const auto known = [&](const char* target, const char* input) {
    const Slopes slopes = slopes_over_ranges(base, node_of(model, target)).value();
    return slopes[static_cast<std::size_t>(model.graph.node(node_of(model, input)).detail)].has_value();
  };
  EXPECT_FALSE(known("price of whole devices", "input.a"));
  EXPECT_TRUE(known("price of whole devices", "input.c"));
  EXPECT_FALSE(known("choice by one of its own", "input.b"));
  EXPECT_TRUE(known("choice by one of its own", "input.d"));
  EXPECT_FALSE(known("choice by an input", "input.d"));
  EXPECT_TRUE(known("choice by an input", "input.a"));
}

TEST(Slopes, AreNotKnownWhereADivisorMayBeZero) {
  Model model = every_operation();
  set_range(model, "input.b", "-2", "5");
  const BaseCase base(model);
  EXPECT_FALSE(slopes_over_ranges(base, node_of(model, "quotient")).has_value());
}

}  // namespace
}  // namespace zorgbaat
