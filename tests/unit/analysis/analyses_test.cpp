#include "engine/analysis/analyses.h"

#include <gtest/gtest.h>

#include "video_visits.h"

namespace zorgbaat {
namespace {

TEST(Analyse, HoldsEveryAnalysisOfTheCase) {
  Model model = video_visits();
  model.stated.printed = {printed("item.project.tablet.cost", "3.21")};
  Messages messages;
  const Analyses found = analyse(model, messages);
  EXPECT_TRUE(messages.all().empty());
  EXPECT_EQ(found.headline, "saving");
  EXPECT_EQ(found.base.of(*found.headline_node).value().fixed(6), "4.242179");
  ASSERT_EQ(found.break_evens.size(), 1U);
  EXPECT_EQ(found.break_evens[0].answer.whole, Number(2));
  EXPECT_FALSE(found.break_evens[0].turning_points.empty());
  EXPECT_EQ(found.one_way.size(), 6U);
  EXPECT_LT(found.scenarios.unfavourable.target.value(), found.scenarios.base.target.value());
  EXPECT_EQ(found.replications.size(), 1U);
}

TEST(Analyse, CountsThePmItemsOfEachQuantity) {
  const Model model = video_visits();
  Messages messages;
  const Analyses found = analyse(model, messages);
  EXPECT_EQ(found.open_pm(model, *model.find("saving")).size(), 1U);
  EXPECT_TRUE(found.open_pm(model, *model.find("nul.total")).empty());
}

TEST(Analyse, NamesTheInputThatIsZeroWhileSomethingIsDividedByIt) {
  Model model = video_visits();
  record_of(model, "item.project.tablet.life").stated.value = 0;
  record_of(model, "item.project.tablet.life").stated.place =
      Place{.file = FileId{0}, .line = 46, .column = 20};
  Messages messages;
  analyse(model, messages);
  ASSERT_EQ(messages.all().size(), 1U);
  EXPECT_EQ(situation(messages.all()[0], Language::dutch),
            "`item.project.tablet.life` is 0, maar er wordt door gedeeld");
  EXPECT_EQ(messages.all()[0].place.line, 46);
}

TEST(Analyse, SaysThatMoreVisitsAreReplacedThanThereAre) {
  Model model = video_visits();
  const NodeId left =
      model.graph.apply(Op::difference, {node_of(model, "volume.bezoeken"), node_of(model, "volume.beeld")});
  add_quantity(model, "volume.fysiek", left, Role::volume);
  model.quantities.back().meaning.measure = Measure::volume;
  record_of(model, "volume.bezoeken").stated.value = 1;
  Messages messages;
  analyse(model, messages);
  ASSERT_EQ(messages.all().size(), 1U);
  EXPECT_EQ(situation(messages.all()[0], Language::english),
            "`volume.fysiek` comes to -1, and an amount is never below 0");
}

TEST(Analyse, SaysThatADivisorMayNotBePm) {
  Model model = video_visits();
  record_of(model, "item.project.tablet.life").stated.value = 0;
  record_of(model, "item.project.tablet.life").stated.pro_memorie = true;
  Messages messages;
  analyse(model, messages);
  EXPECT_EQ(messages.all().at(0).id, MessageId::divisor_unknown);
}

TEST(Analyse, NamesAQuantityWithoutAValueAndWhatItRestsOn) {
  Model model = video_visits();
  Graph& graph = model.graph;
  const NodeId rest = graph.apply(Op::difference, {node_of(model, "volume.bezoeken"), graph.constant(8)});
  add_quantity(model, "derived.per_rest", graph.apply(Op::ln, {rest}), Role::derived);
  Messages messages;
  analyse(model, messages);
  ASSERT_EQ(messages.all().size(), 1U);
  EXPECT_EQ(situation(messages.all()[0], Language::english),
            "`derived.per_rest` has no value: the calculation has no result here");
  EXPECT_EQ(help(messages.all()[0], Language::english), "check the values it rests on: `volume.bezoeken`");
}

TEST(Analyse, NamesADerivedDivisorThatComesToZero) {
  Model model = video_visits();
  Graph& graph = model.graph;
  const NodeId rest = graph.apply(Op::difference, {node_of(model, "volume.bezoeken"), graph.constant(7)});
  add_quantity(model, "volume.rest", rest, Role::volume);
  add_quantity(model, "derived.per_rest", graph.apply(Op::quotient, {node_of(model, "saving"), rest}),
               Role::derived);
  Messages messages;
  analyse(model, messages);
  ASSERT_EQ(messages.all().size(), 1U);
  EXPECT_EQ(situation(messages.all()[0], Language::english),
            "`volume.rest` is 0, but something is divided by it");
}

TEST(Analyse, LeavesARatioWithoutADifferenceAlone) {
  Model model = video_visits();
  Graph& graph = model.graph;
  const NodeId none = graph.apply(Op::difference, {node_of(model, "volume.bezoeken"), graph.constant(7)});
  add_quantity(model, "icer", graph.apply(Op::ratio, {node_of(model, "saving"), none}), Role::derived);
  Messages messages;
  const Analyses found = analyse(model, messages);
  EXPECT_TRUE(messages.all().empty());
  EXPECT_EQ(found.base.of(node_of(model, "icer")).undefined().reason, Undefined::Reason::no_difference);
}

TEST(Analyse, NamesARowThatHasNoValueInALaterYear) {
  // 7 visits less one more every year: nothing is left to divide by in the eighth.
  Model model = video_visits();
  Graph& graph = model.graph;
  const AxisId years = graph.axis("year", "jaar", 9);
  const NodeId left = graph.apply(Op::difference, {node_of(model, "volume.bezoeken"), graph.step(years)});
  add_quantity(model, "derived.per_rest", graph.apply(Op::quotient, {node_of(model, "saving"), left}),
               Role::derived);
  Messages messages;
  analyse(model, messages);
  ASSERT_EQ(messages.all().size(), 1U);
  EXPECT_EQ(situation(messages.all()[0], Language::english),
            "`derived.per_rest` has no value: something is divided by 0");
}

TEST(Analyse, NamesTheEndOfARangeThatLeavesTheHeadlineWithoutAValue) {
  Model model = video_visits();
  set_range(model, "item.project.tablet.life", "0", "5");
  Messages messages;
  analyse(model, messages);
  ASSERT_EQ(messages.all().size(), 1U);
  EXPECT_EQ(messages.all()[0].id, MessageId::range_end_without_value);
  EXPECT_EQ(messages.all()[0].place.line, 7);
  EXPECT_EQ(situation(messages.all()[0], Language::dutch),
            "bij 0 voor `item.project.tablet.life` heeft `saving` geen waarde: er wordt door 0 gedeeld");
}

TEST(Analyse, TakesTheFirstSavingAsHeadlineWithoutABreakEven) {
  Model model = video_visits();
  model.break_evens.clear();
  Messages messages;
  EXPECT_EQ(analyse(model, messages).headline, "saving");
}

TEST(Analyse, OfACaseWithoutABalanceHasNoHeadline) {
  Model model;
  add_input(model, "x", "1");
  Messages messages;
  const Analyses found = analyse(model, messages);
  EXPECT_TRUE(found.headline.empty());
  EXPECT_FALSE(found.headline_node.has_value());
  EXPECT_TRUE(messages.all().empty());
}

}  // namespace
}  // namespace zorgbaat
