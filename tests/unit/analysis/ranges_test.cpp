#include <gtest/gtest.h>

#include "engine/analysis/one_way.h"
#include "engine/analysis/scenarios.h"
#include "video_visits.h"

namespace zorgbaat {
namespace {

std::vector<const InputRecord*> ranged(const Model& model) {
  std::vector<const InputRecord*> found;
  for (const InputRecord& record : model.inputs) {
    if (record.stated.range) found.push_back(&record);
  }
  return found;
}

/// The lowest and highest target of all corners, by trying each of them.
std::pair<Number, Number> all_corners(const Model& model, NodeId target) {
  const BaseCase base(model);
  const std::vector<const InputRecord*> inputs = ranged(model);
  std::optional<Number> lowest;
  std::optional<Number> highest;
  for (std::size_t corner = 0; corner < (std::size_t{1} << inputs.size()); ++corner) {
    Assignment values = base.values;
    for (std::size_t i = 0; i < inputs.size(); ++i) {
      const StatedRange& range = *inputs[i]->stated.range;
      values[static_cast<std::size_t>(model.graph.node(inputs[i]->node).detail)] =
          ((corner >> i) & 1U) != 0 ? range.high : range.low;
    }
    const Number value = base.exact.value(target, values).value();
    lowest = lowest ? std::min(*lowest, value) : value;
    highest = highest ? std::max(*highest, value) : value;
  }
  return {*lowest, *highest};
}

Scenarios scenarios_of(const Model& model, std::string_view target) {
  const BaseCase base(model);
  const NodeId node = node_of(model, target);
  return scenarios(base, node, one_way(base, node));
}

TEST(OneWay, PutsTheInputThatMattersMostFirst) {
  const Model model = video_visits();
  const std::vector<OneWay> bars = one_way(BaseCase(model), node_of(model, "saving"));
  ASSERT_EQ(bars.size(), 6U);
  EXPECT_EQ(bars[0].name, "volume.beeld");
  EXPECT_EQ(bars[0].at_low.value().fixed(6), "-13.012821");
  EXPECT_EQ(bars[0].unfavourable, RangeEnd::low);
  for (std::size_t i = 1; i < bars.size(); ++i) EXPECT_GE(bars[i - 1].swing, bars[i].swing);
}

TEST(OneWay, GivesTravelOfEightToTwentyMinutesAtTwoReplacedVisits) {
  // Report par. 4.1.10: 2 x (8/60 x 30.51 + 1) - 13.012821 = -2.876821, and 9.327179 with 20 minutes.
  const Model model = video_visits();
  for (const OneWay& bar : one_way(BaseCase(model), node_of(model, "saving"))) {
    if (bar.name != "input.reistijd") continue;
    EXPECT_EQ(bar.at_low.value().fixed(6), "-2.876821");
    EXPECT_EQ(bar.at_high.value().fixed(6), "9.327179");
    EXPECT_EQ(bar.unfavourable, RangeEnd::low);
  }
}

TEST(OneWay, HasNoUnfavourableEndWhereAnInputMakesNoDifference) {
  const Model model = video_visits();
  const OneWay last = one_way(BaseCase(model), node_of(model, "saving")).back();
  EXPECT_EQ(last.name, "activity.bezoek.minutes");
  EXPECT_TRUE(last.swing.is_zero());
  EXPECT_FALSE(last.unfavourable.has_value());
}

TEST(OneWay, KeepsTheReasonOfAnEndWithoutAValue) {
  Model model = video_visits();
  set_range(model, "item.project.tablet.life", "0", "5");
  const std::vector<OneWay> bars = one_way(BaseCase(model), node_of(model, "saving"));
  const auto life =
      std::find_if(bars.begin(), bars.end(), [](const OneWay& b) { return b.name.ends_with("life"); });
  EXPECT_FALSE(life->at_low.has_value());
  EXPECT_TRUE(life->at_high.has_value());
}

TEST(Scenarios, AreTheLowestAndHighestOfAllCorners) {
  const Model model = video_visits();
  const Scenarios found = scenarios_of(model, "saving");
  const auto [lowest, highest] = all_corners(model, node_of(model, "saving"));
  EXPECT_LT(abs(found.unfavourable.target.value() - lowest), num("1e-30"));
  EXPECT_LT(abs(found.favourable.target.value() - highest), num("1e-30"));
  EXPECT_EQ(found.base.target.value().fixed(6), "4.242179");
}

TEST(Scenarios, TakeLowWagesAsUnfavourableForABenefitAndAsFavourableWithoutVisitsReplaced) {
  // Wages count with the sign of the volume: an interaction that one-way sides alone get wrong.
  Model model;
  const NodeId volume = add_input(model, "volume", "1");
  const NodeId wage = add_input(model, "wage", "30");
  add_quantity(model, "saving", model.graph.apply(Op::product, {volume, wage}), Role::saving);
  set_range(model, "volume", "-3", "2");
  set_range(model, "wage", "20", "40");
  const Scenarios found = scenarios_of(model, "saving");
  EXPECT_EQ(found.unfavourable.target.value(), Number(-120));
  EXPECT_EQ(found.favourable.target.value(), Number(80));
}

TEST(Scenarios, FindTheLowestCornerWhereTwoInputsMustTurnTogether) {
  // (a - 1)(b - 1) on -2..3 for both: one at a time stops at 4 from (low, low), the highest is 9.
  Model model;
  Graph& graph = model.graph;
  const NodeId a = add_input(model, "a", "0");
  const NodeId b = add_input(model, "b", "0");
  const NodeId one = graph.constant(1);
  const NodeId left = graph.apply(Op::difference, {a, one});
  const NodeId right = graph.apply(Op::difference, {b, one});
  add_quantity(model, "saving", graph.apply(Op::product, {left, right}), Role::saving);
  set_range(model, "a", "-1", "5");
  set_range(model, "b", "-1", "5");
  const Scenarios found = scenarios_of(model, "saving");
  EXPECT_EQ(found.favourable.target.value(), Number(16));
  EXPECT_EQ(found.unfavourable.target.value(), Number(-8));
}

TEST(Scenarios, KeepTheOwnValueOfAnInputThatMakesNoDifference) {
  const Model model = video_visits();
  for (const ScenarioChoice& choice : scenarios_of(model, "saving").unfavourable.choices) {
    if (model.input(choice.input).name != "activity.bezoek.minutes") continue;
    EXPECT_FALSE(choice.end.has_value());
    EXPECT_EQ(choice.value, Number(20));
  }
}

TEST(Scenarios, LeaveOneOfTwoInputsAtItsEndWhenEitherAloneMakesNoDifference) {
  // min(a, b): at (1, 1) each may rise alone, both together may not.
  Model model;
  const NodeId a = add_input(model, "a", "2");
  const NodeId b = add_input(model, "b", "2");
  add_quantity(model, "saving", model.graph.apply(Op::minimum, {a, b}), Role::saving);
  set_range(model, "a", "1", "3");
  set_range(model, "b", "1", "3");
  EXPECT_EQ(scenarios_of(model, "saving").unfavourable.target.value(), Number(1));
}

}  // namespace
}  // namespace zorgbaat
