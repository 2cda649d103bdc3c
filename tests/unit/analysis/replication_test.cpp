#include "engine/analysis/replication.h"

#include <gtest/gtest.h>

#include "engine/graph/expr.h"
#include "video_visits.h"

namespace zorgbaat {
namespace {

std::vector<Replication> compare(const Model& model, Messages& messages) {
  const BaseCase base(model);
  std::vector<BreakEven> answers;
  for (const BreakEvenPlan& plan : model.break_evens) answers.push_back(break_even(base, plan));
  return replicate(base, answers, messages);
}

/// Visits with two wages, one of them half of the time (report par. 4.1.10, smart glasses).
Model supervised_visit() {
  Model model;
  Graph& graph = model.graph;
  const Expr nurse{&graph, add_input(model, "input.nurse", "30.51")};
  const Expr carer{&graph, add_input(model, "input.carer", "24.02")};
  const Expr hour{&graph, add_input(model, "input.hour", "60")};
  const Expr visit{&graph, add_input(model, "input.visit", "35")};
  const Expr supervised{&graph, add_input(model, "input.supervised", "5")};
  add_quantity(model, "visit_cost", (visit / hour * carer + supervised / hour * nurse).id);
  for (const char* wage : {"input.nurse", "input.carer"}) {
    record_of(model, wage).stated.printed = record_of(model, wage).stated.value.fixed(2);
  }
  return model;
}

TEST(ParsePrinted, ReadsWhatTheReportPrints) {
  const auto share = parse_printed("43%");
  EXPECT_EQ(share->value, num("0.43"));
  EXPECT_EQ(share->decimals, 0);
  EXPECT_EQ(share->box, (Interval{.low = num("0.425"), .high = num("0.435")}));
  const auto money = parse_printed("-4.39");
  EXPECT_EQ(money->value, num("-4.39"));
  EXPECT_EQ(money->box.low, num("-4.395"));
  EXPECT_EQ(parse_printed("46.12 %")->decimals, 2);
}

TEST(ParsePrinted, RefusesWhatIsNoNumber) {
  for (const char* text : {"", "3,21", "minstens 2", "1e5", "%", "3.", "--3"}) {
    EXPECT_FALSE(parse_printed(text).has_value()) << text;
  }
}

TEST(Replicate, ReproducesTheFixedCostsAndTheBreakEvenOfTheReport) {
  // cases, section 1: 3.205128 / 2.884615 / 6.923077 / 13.012821; 1.508296 and so "minstens 2"; 15/35 = 43 %.
  Model model = video_visits();
  model.stated.printed = {printed("item.project.tablet.cost", "3.21", "reproduced"),
                          printed("helpdesk.cost", "2.88"),
                          printed("internet.cost", "6.92"),
                          printed("vaste_kosten", "13.01"),
                          printed("analysis.breakeven.whole", "2"),
                          printed("analysis.breakeven.value", "1.508296"),
                          printed("baat_per_bezoek", "8.63"),
                          printed("aandeel_tijd", "43%")};
  Messages messages;
  const std::vector<Replication> found = compare(model, messages);
  ASSERT_EQ(found.size(), 8U);
  for (const Replication& figure : found) {
    EXPECT_EQ(figure.verdict, ReplicationVerdict::reproduced) << figure.quantity;
    EXPECT_FALSE(figure.range.has_value());
  }
  EXPECT_EQ(found[1].quantity, "item.project.helpdesk.cost");
  EXPECT_TRUE(found[4].of_analysis);
  EXPECT_TRUE(messages.all().empty());
}

TEST(Replicate, FindsAVisitWithinTheRoundingOfThePrintedWages) {
  // cases, section 2: 16.554167 in [16.5508, 16.5575] against the printed 16.56.
  Model model = supervised_visit();
  model.stated.printed = {printed("visit_cost", "16.56")};
  Messages messages;
  const std::vector<Replication> found = compare(model, messages);
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].computed.value().fixed(6), "16.554167");
  EXPECT_EQ(found[0].range->low.fixed(4), "16.5508");
  EXPECT_EQ(found[0].range->high.fixed(4), "16.5575");
  EXPECT_EQ(found[0].verdict, ReplicationVerdict::within_rounding);
  EXPECT_TRUE(messages.all().empty());
}

TEST(Replicate, SolvesABreakEvenAgainAtEveryCornerOfThePrintedInputs) {
  Model model = video_visits();
  record_of(model, "actor.verpleegkundige.cost").stated.printed = "30.51";
  model.stated.printed = {printed("analysis.breakeven.value", "1.5085")};
  Messages messages;
  const std::vector<Replication> found = compare(model, messages);
  ASSERT_EQ(found.size(), 1U);
  EXPECT_LT(found[0].range->low, num("1.508296"));
  EXPECT_GT(found[0].range->high, num("1.508296"));
  EXPECT_EQ(found[0].verdict, ReplicationVerdict::within_rounding);
}

TEST(Replicate, AsksForAnExplanationOfADeviation) {
  Model model = video_visits();
  model.stated.printed = {printed("item.project.tablet.cost", "3.20")};
  Messages messages;
  EXPECT_EQ(compare(model, messages).at(0).verdict, ReplicationVerdict::deviates);
  ASSERT_EQ(messages.all().size(), 1U);
  EXPECT_EQ(situation(messages.all()[0], Language::dutch),
            "`item.project.tablet.cost` komt uit op 3,205128, niet op het afgedrukte 3.20");
}

TEST(Replicate, AcceptsAnExplainedDeviation) {
  Model model = video_visits();
  model.stated.printed = {printed("item.project.tablet.cost", "3.20", "deviates")};
  model.stated.printed[0].because = {"de bron heeft afgekapt", "the source truncated"};
  Messages messages;
  EXPECT_EQ(compare(model, messages).at(0).verdict, ReplicationVerdict::deviates);
  EXPECT_TRUE(messages.all().empty());
}

TEST(Replicate, RefusesAVerdictThatIsNotOurs) {
  Model model = video_visits();
  model.stated.printed = {printed("item.project.tablet.cost", "3.21", "deviates")};
  Messages messages;
  compare(model, messages);
  ASSERT_EQ(messages.all().size(), 1U);
  EXPECT_EQ(situation(messages.all()[0], Language::english),
            "the verdict here is `deviates`, but 3.205128 beside the printed 3.21 is `reproduced`");
}

TEST(Replicate, CannotRedoAFigureThatNeedsAPmItem) {
  Model model = video_visits();
  model.stated.printed = {printed("project.items", "14.50", "not_reproducible")};
  Messages messages;
  const std::vector<Replication> found = compare(model, messages);
  EXPECT_EQ(found.at(0).verdict, ReplicationVerdict::not_reproducible);
  EXPECT_EQ(found.at(0).pm.size(), 1U);
  EXPECT_TRUE(messages.all().empty());
}

TEST(Replicate, NamesTheNearestQuantityForOneThatIsUnknown) {
  Model model = video_visits();
  model.stated.printed = {printed("analysis.breakeven.hole", "2"),
                          printed("analysis.breakeven.whole", "twee")};
  Messages messages;
  EXPECT_TRUE(compare(model, messages).empty());
  ASSERT_EQ(messages.all().size(), 2U);
  EXPECT_EQ(help(messages.all()[0], Language::dutch), "bedoelde u `analysis.breakeven.whole`?");
  EXPECT_EQ(messages.all()[1].id, MessageId::printed_not_numeral);
}

TEST(Replicate, LeavesFiguresAloneThatRestOnAnOwnValue) {
  Model model = video_visits();
  record_of(model, "item.project.tablet.price").stated.source = "eigen_opgave";
  record_of(model, "item.project.tablet.price").stated.value = 700;
  model.stated.printed = {printed("item.project.tablet.cost", "3.21", "reproduced"),
                          printed("internet.cost", "6.92")};
  Messages messages;
  const std::vector<Replication> found = compare(model, messages);
  EXPECT_EQ(found.at(0).verdict, ReplicationVerdict::own_figures);
  EXPECT_EQ(found.at(1).verdict, ReplicationVerdict::reproduced);
  EXPECT_TRUE(messages.all().empty());
}

}  // namespace
}  // namespace zorgbaat
