// A target of which one quantity after another is moved gives what computing the whole graph anew gives.

#include "engine/analysis/solve/moved_target.h"

#include <gtest/gtest.h>

#include "engine/analysis/scenarios.h"
#include "engine/analysis/solve/slopes.h"
#include "engine/graph/expr.h"
#include "video_visits.h"

namespace zorgbaat {
namespace {

/// 40 costs of which each is a price times a use, a reference cost, and what is saved: 1000 less their sum.
Model many_costs() {
  Model model;
  const auto input = [&](const std::string& name, std::string_view value) {
    return Expr{&model.graph, add_input(model, name, value)};
  };
  const Expr use = input("input.use", "3");
  std::vector<Expr> costs;
  for (int i = 0; i < 40; ++i) {
    const std::string name = "input.price_" + std::to_string(i);
    costs.push_back(input(name, "1.25") * use);
    set_range(model, name, "1", "2.5");
  }
  set_range(model, "input.use", "2", "4");
  const Expr total = combine(Op::sum, costs);
  const Expr saving = input("input.reference", "1000") - total;
  add_quantity(model, "total", total.id, Role::alternative);
  add_quantity(model, "saving", saving.id, Role::saving);
  add_quantity(model, "per_use", (saving / use).id, Role::derived);
  return model;
}

TEST(MovedTarget, OneOfFortyCostsMovesTheSavingByItsOwnChange) {
  const Model model = many_costs();
  const BaseCase base(model);
  const MovedTarget saving(base, node_of(model, "saving"));
  EXPECT_EQ(num("850"), saving.now().value());
  EXPECT_EQ(num("847.75"), saving.function_of(node_of(model, "input.price_7"))(2).value());
  EXPECT_EQ(num("800"), saving.function_of(node_of(model, "input.use"))(4).value());
}

TEST(MovedTarget, GivesWhatTheWholeGraphGives) {
  const Model model = many_costs();
  const BaseCase base(model);
  for (const char* target : {"total", "saving", "per_use"}) {
    const NodeId node = node_of(model, target);
    const MovedTarget moved(base, node);
    for (const InputRecord& input : model.inputs) {
      const Function once = function_of(base, node, input.node);
      const Function again = moved.function_of(input.node);
      for (const char* x : {"0", "0.5", "7"}) EXPECT_EQ(once(num(x)), again(num(x))) << target << " " << x;
      EXPECT_EQ(form_of(model.graph, node, input.node), moved.form_of(input.node)) << target << input.name;
    }
  }
}

TEST(MovedTarget, ANodeThatIsCutIsFreeOfWhatIsBehindIt) {
  const Model model = many_costs();
  const BaseCase base(model);
  const MovedTarget saving(base, node_of(model, "saving"), {{.node = node_of(model, "total"), .value = 10}});
  EXPECT_EQ(num("990"), saving.now().value());
  EXPECT_TRUE(saving.rests_on(node_of(model, "input.reference")));
  EXPECT_FALSE(saving.rests_on(node_of(model, "input.use")));
}

TEST(MovedTarget, SaysWhatMovesWithAnInputAndNothingElse) {
  const Model model = many_costs();
  const BaseCase base(model);
  const MovedTarget saving(base, node_of(model, "saving"));
  const std::vector<MovedValue> moved = saving.moved_at(node_of(model, "input.price_0"), 2);
  ASSERT_EQ(4U, moved.size());  // the price, its cost, the total, the saving
  EXPECT_EQ(num("2"), moved.front().value.value());
  EXPECT_EQ(num("6"), moved[1].value.value());
  EXPECT_EQ(node_of(model, "saving"), moved.back().node);
}

TEST(Slopes, APriceLowersTheSavingByItsUseWhereverTheRangesAre) {
  const Model model = many_costs();
  const BaseCase base(model);
  const Slopes slopes = slopes_over_ranges(base, node_of(model, "saving")).value();
  const auto in = [&](const char* name) {
    return slopes[static_cast<std::size_t>(model.graph.node(node_of(model, name)).detail)].value();
  };
  EXPECT_EQ((Interval{.low = -4, .high = -2}), in("input.price_7"));
  EXPECT_EQ((Interval{.low = num("-100"), .high = num("-40")}), in("input.use"));
}

TEST(Scenarios, TheWorstCornerIsFoundWithoutTryingOneWhereEverySlopeHasOneSign) {
  const Model model = many_costs();
  const BaseCase base(model);
  const NodeId saving = node_of(model, "saving");
  const Scenarios found = scenarios(base, saving, one_way(base, saving));
  EXPECT_EQ(num("600"), found.unfavourable.target.value());  // 1000 - 40 * 2.5 * 4
  EXPECT_EQ(num("920"), found.favourable.target.value());    // 1000 - 40 * 1 * 2
}

}  // namespace
}  // namespace zorgbaat
