#include "engine/analysis/break_even.h"

#include <gtest/gtest.h>

#include "engine/graph/expr.h"
#include "video_visits.h"

namespace zorgbaat {
namespace {

BreakEven answer_for(const Model& model, std::string_view vary, std::string_view target = "saving",
                     std::string_view equals = "0") {
  return break_even(BaseCase(model), plan_of(model, vary, target, equals));
}

TEST(BreakEven, IsAtTwoReplacedVisitsAsTheReportPrints) {
  // Report par. 4.1.10: 13.012821 / 8.6275 = 1.508296, "minstens 2".
  const Model model = video_visits();
  const BreakEven result = answer_for(model, "volume.beeld");
  EXPECT_EQ(result.status, BreakEven::Status::found);
  EXPECT_EQ(result.value->fixed(6), "1.508296");
  EXPECT_EQ(result.whole, Number(2));
  EXPECT_TRUE(result.pays_above);
  EXPECT_TRUE(result.affine);
  EXPECT_EQ(result.slope.fixed(4), "8.6275");
  EXPECT_EQ(result.intercept.fixed(6), "-13.012821");
  EXPECT_EQ(result.verdict.kind, Verdict::Kind::pays_from);
  EXPECT_EQ(result.verdict.from, Number(2));
  EXPECT_TRUE(result.pays_now);
  EXPECT_EQ(result.target_now.value().fixed(6), "4.242179");
}

TEST(BreakEven, TabulatesTheBalanceOfTableOneOfTheReport) {
  const Model model = video_visits();
  const BreakEven result = answer_for(model, "volume.beeld");
  const std::vector<std::string> expected = {"-13.01", "-4.39", "4.24",  "12.87",
                                             "21.50",  "30.12", "38.75", "47.38"};
  ASSERT_EQ(result.table.size(), expected.size());
  for (std::size_t n = 0; n < expected.size(); ++n) {
    EXPECT_EQ(result.table[n].x, Number(static_cast<int>(n)));
    EXPECT_EQ(result.table[n].target.value().fixed(2), expected[n]);
    EXPECT_EQ(result.table[n].pays, n >= 2);
  }
}

TEST(BreakEven, NamesThePmThatItLeavesOut) {
  const Model model = video_visits();
  const BreakEven result = answer_for(model, "volume.beeld");
  ASSERT_EQ(result.pm.size(), 1U);
  EXPECT_EQ(model.input(result.pm[0]).name, "item.project.licentie.price");
}

TEST(BreakEven, PaysBelowWhenTheVariedQuantityIsACost) {
  // 2 x 8.6275 - 9.807692 leaves 7.447308 a week for the tablet: 1161.78 euro over 3 years of 52 weeks.
  const BreakEven result = answer_for(video_visits(), "item.project.tablet.price");
  EXPECT_EQ(result.value->fixed(2), "1161.78");
  EXPECT_EQ(result.whole, Number(1161));
  EXPECT_FALSE(result.pays_above);
  EXPECT_EQ(result.verdict.kind, Verdict::Kind::pays_up_to);
  EXPECT_EQ(result.verdict.to, Number(1161));
  EXPECT_LE(result.table.size(), 26U);
  EXPECT_GT(result.table.size(), 5U);
}

TEST(BreakEven, CutsADerivedQuantityAndTreatsItAsFree) {
  // Report par. 4.1.10: the verdict of 2 visits holds up to a fixed cost of 17.255 a week.
  const BreakEven result = answer_for(video_visits(), "derived.vaste_kosten");
  EXPECT_EQ(result.value, num("17.255"));
  EXPECT_EQ(result.whole, Number(17));
}

TEST(BreakEven, SolvesTheLifeOfADeviceInItsReciprocal) {
  // 500 / (3.205128 + 4.242179) / 52 = 1.2911 years.
  const BreakEven result = answer_for(video_visits(), "item.project.tablet.life");
  EXPECT_EQ(result.value->fixed(4), "1.2911");
  EXPECT_EQ(result.whole, Number(2));
  EXPECT_FALSE(result.affine);
  EXPECT_GT(result.table.front().x, Number(0));
}

TEST(BreakEven, IsAnsweredForAnotherLevelThanZero) {
  const BreakEven result = answer_for(video_visits(), "volume.beeld", "saving", "10");
  EXPECT_EQ(result.value->fixed(6), "2.667380");
  EXPECT_EQ(result.whole, Number(3));
}

TEST(BreakEven, AlwaysPaysWithoutFixedCost) {
  Model model = video_visits();
  record_of(model, "input.gedeeld").stated.value = 1;
  const BreakEven result = answer_for(model, "volume.beeld");
  EXPECT_EQ(result.status, BreakEven::Status::always_pays);
  EXPECT_EQ(result.verdict.kind, Verdict::Kind::pays_always);
}

TEST(BreakEven, NeverPaysWhenAVideoVisitSavesNothing) {
  Model model = video_visits();
  record_of(model, "input.reistijd").stated.value = 0;
  record_of(model, "activity.bezoek.travel_cost").stated.value = 0;
  const BreakEven result = answer_for(model, "volume.beeld");
  EXPECT_EQ(result.status, BreakEven::Status::never_pays);
  EXPECT_EQ(result.verdict.kind, Verdict::Kind::pays_never);
  EXPECT_TRUE(result.solution.constant);
}

TEST(BreakEven, IsOutOfReachWhenAShareWouldHaveToBeAboveOneHundredPercent) {
  Model model = video_visits();
  record_of(model, "volume.beeld").stated.value = 0;
  record_of(model, "item.project.licentie.price").stated.value = 52;
  const BreakEven result = answer_for(model, "input.gedeeld");
  EXPECT_EQ(result.status, BreakEven::Status::never_reached_within_bounds);
  EXPECT_GT(*result.beyond, Number(1));
  EXPECT_FALSE(result.whole.has_value());
}

TEST(BreakEven, OfAShareHasAValueAndNoWholeValue) {
  Model model = video_visits();
  record_of(model, "volume.beeld").stated.value = 1;
  const BreakEven result = answer_for(model, "input.gedeeld");
  EXPECT_EQ(result.value->fixed(3), "0.337");
  EXPECT_FALSE(result.whole.has_value());
  EXPECT_EQ(result.verdict.kind, Verdict::Kind::pays_from);
  EXPECT_EQ(result.table.size(), 11U);
}

TEST(BreakEven, IsUndefinedWithAReasonWhenSomethingIsDividedByZero) {
  Model model = video_visits();
  record_of(model, "conventions.weeks_per_year").stated.value = 0;
  const BreakEven result = answer_for(model, "volume.beeld");
  EXPECT_EQ(result.status, BreakEven::Status::undefined);
  EXPECT_EQ(result.verdict.kind, Verdict::Kind::undefined);
  ASSERT_TRUE(result.why.has_value());
  EXPECT_EQ(result.why->reason, Undefined::Reason::division_by_zero);
}

TEST(BreakEven, SettlesBeforeItTakesTheWholeValue) {
  // 18 visits of a third of an hour fill 6 hours, though 18 * (1/3) falls just short of it in any decimals.
  Model model;
  const NodeId x = add_input(model, "x", "1");
  Graph& graph = model.graph;
  const NodeId third = graph.apply(Op::quotient, {graph.constant(1), graph.constant(3)});
  add_quantity(model, "hours", graph.apply(Op::product, {x, third}));
  const BreakEven result = answer_for(model, "x", "hours", "6");
  EXPECT_EQ(result.whole, Number(18));
}

TEST(BreakEven, BehindACeilingIsTheWholeValueThatPays) {
  Model model;
  const NodeId x = add_input(model, "x", "1");
  add_quantity(model, "sites", model.graph.apply(Op::ceiling, {x}));
  const BreakEven result = answer_for(model, "x", "sites", "3.5");
  EXPECT_EQ(result.solution.crossings.at(0).kind, Crossing::Kind::jump);
  EXPECT_EQ(result.whole, Number(4));
  EXPECT_FALSE(result.affine);
}

TEST(BreakEven, BetweenTwoValuesIsAStretch) {
  // x (10 - x) = 21 at 3 and 7.
  Model model;
  const NodeId x = add_input(model, "x", "1");
  Graph& graph = model.graph;
  const NodeId ten = graph.constant(10);
  add_quantity(model, "y", graph.apply(Op::product, {x, graph.apply(Op::difference, {ten, x})}));
  const BreakEven result = answer_for(model, "x", "y", "21");
  EXPECT_EQ(result.verdict.kind, Verdict::Kind::pays_between);
  EXPECT_EQ(result.verdict.from, Number(3));
  EXPECT_EQ(result.verdict.to, Number(7));
}

TEST(BreakEven, ForOtherInputsIsAnsweredWithoutChangingTheModel) {
  // cases: at 9 minutes' travel and the report's other figures 2.3335.
  const Model model = video_visits();
  const BaseCase base(model);
  Assignment inputs = base.values;
  inputs[static_cast<std::size_t>(model.graph.node(node_of(model, "input.reistijd")).detail)] = 9;
  EXPECT_EQ(break_even_answer(base, model.break_evens[0], inputs).value->fixed(4), "2.3335");
  EXPECT_EQ(break_even(base, model.break_evens[0]).value->fixed(6), "1.508296");
}

TEST(PlanBreakEven, TakesTheEndOfANameAndTheHeadline) {
  const Model model = video_visits();
  Messages messages;
  const auto plan = plan_break_even(model, "reistijd", std::nullopt, 0, messages);
  ASSERT_TRUE(plan.has_value());
  EXPECT_EQ(plan->vary_name, "input.reistijd");
  EXPECT_EQ(plan->target_name, "saving");
  EXPECT_TRUE(messages.all().empty());
}

TEST(PlanBreakEven, NamesTheNearestNameForOneThatIsUnknown) {
  Messages messages;
  EXPECT_FALSE(plan_break_even(video_visits(), "reistjid", std::nullopt, 0, messages).has_value());
  ASSERT_EQ(messages.all().size(), 1U);
  EXPECT_EQ(situation(messages.all()[0], Language::dutch), "onbekende naam `reistjid`");
  EXPECT_EQ(help(messages.all()[0], Language::dutch), "bedoelde u `reistijd`?");
}

TEST(PlanBreakEven, SaysWhenANameCanBeMoreThanOneQuantity) {
  Messages messages;
  EXPECT_FALSE(plan_break_even(video_visits(), "unit_cost", std::nullopt, 0, messages).has_value());
  ASSERT_EQ(messages.all().size(), 1U);
  EXPECT_EQ(messages.all()[0].id, MessageId::ambiguous_name);
}

TEST(PlanBreakEven, SaysWhenTheTargetDoesNotRestOnWhatIsVaried) {
  Messages messages;
  EXPECT_FALSE(
      plan_break_even(video_visits(), "derived.aandeel_tijd", std::nullopt, 0, messages).has_value());
  ASSERT_EQ(messages.all().size(), 1U);
  EXPECT_EQ(messages.all()[0].id, MessageId::vary_has_no_effect);
}

TEST(PlanBreakEven, SaysWhenThereIsNoBalanceToAskAbout) {
  Model model;
  add_input(model, "x", "1");
  Messages messages;
  EXPECT_FALSE(plan_break_even(model, "x", std::nullopt, 0, messages).has_value());
  ASSERT_EQ(messages.all().size(), 1U);
  EXPECT_EQ(messages.all()[0].id, MessageId::no_headline);
}

}  // namespace
}  // namespace zorgbaat
