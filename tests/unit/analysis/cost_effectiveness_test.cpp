#include "engine/analysis/cost_effectiveness.h"

#include <gtest/gtest.h>

#include "engine/analysis/analyses.h"
#include "engine/care/lower/lower.h"
#include "engine/load/cases/load_case.h"

namespace zorgbaat {
namespace {

std::string stated(const std::string& number, const std::string& unit, const std::string& more = "") {
  return "{ is = " + number + ", unit = \"" + unit + "\", at = \"p. 1\", evidence = \"reported\"" + more +
         " }\n";
}

/// Extra cost and gain per patient, against 20,000 and 50,000 euro per QALY.
std::string case_with(const std::string& cost, const std::string& gain, const std::string& more = "") {
  return R"toml([scenario]
title = "Klein"
basis = "patient"
prices = 2021
null = "nul"
as_of = 2022-01-31
[source.s]
title = "bron"
[defaults]
source = "s"
[input]
laag = )toml" +
         stated("20000", "EUR/QALY") + "hoog = " + stated("50000", "EUR/QALY") +
         "[alternative.nul]\nreference = true\n[alternative.project]\n[effect.project]\nqaly = " + gain +
         "[item.project.zorg]\nkind = \"given\"\ngiven = " + cost +
         "[analysis.ke]\nkind = \"cost_effectiveness\"\neffect = \"qaly\"\nthresholds = [\"laag\", "
         "\"hoog\"]\n" +
         more;
}

/// A case with everything computed of it.
struct Analysed {
  SourceFiles files{};
  Messages messages{};
  std::optional<Model> model{};
  Analyses analyses{};

  explicit Analysed(const std::string& text) {
    const std::optional<Case> loaded = load_case_text("proef.toml", text, {}, files, messages);
    if (loaded) model = lower(*loaded, messages);
    if (model) analyses = analyse(*model, messages);
    for (const Message& message : messages.in_file_order())
      ADD_FAILURE() << render(message, files, Language::english);
  }
  [[nodiscard]] const CostEffectiveness& only() const { return analyses.cost_effectiveness.at(0); }
  [[nodiscard]] const Claim& claim() const { return analyses.claims.at(0); }
};

Analysed costs(const std::string& cost, const std::string& gain) {
  return Analysed(case_with(stated(cost, "EUR/patient"), stated(gain, "QALY/patient")));
}

TEST(CostEffectiveness, EachQuadrantByHand) {
  EXPECT_EQ(quadrant_of(30, 1), Quadrant::north_east);
  EXPECT_EQ(quadrant_of(-30, 1), Quadrant::dominant);
  EXPECT_EQ(quadrant_of(30, -1), Quadrant::dominated);
  EXPECT_EQ(quadrant_of(-30, -1), Quadrant::south_west);
  EXPECT_EQ(quadrant_of(0, 0), Quadrant::no_difference);
}

TEST(CostEffectiveness, OnAnAxisTheSideThatDiffersDecides) {
  EXPECT_EQ(quadrant_of(0, 1), Quadrant::dominant);
  EXPECT_EQ(quadrant_of(-30, 0), Quadrant::dominant);
  EXPECT_EQ(quadrant_of(0, -1), Quadrant::dominated);
  EXPECT_EQ(quadrant_of(30, 0), Quadrant::dominated);
  EXPECT_EQ(quadrant_of(*Number::parse("1e-12"), *Number::parse("-1e-12")), Quadrant::no_difference);
}

TEST(CostEffectiveness, DearerAndBetterIsAPricePerUnitBetweenTwoThresholds) {
  const Analysed found =
      costs("30", "0.001");  // 30,000 per QALY; 0.001 x 20,000 - 30 and 0.001 x 50,000 - 30
  EXPECT_EQ(found.only().icer.value(), Number(30000));
  EXPECT_EQ(found.only().thresholds.at(0).benefit.value(), Number(-10));
  EXPECT_EQ(found.only().thresholds.at(1).benefit.value(), Number(20));
  EXPECT_EQ(found.only().nearest_unmet, 0U);
  EXPECT_EQ(found.only().nearest_met, 1U);
  EXPECT_EQ(found.analyses.headline, "net_benefit.qaly.at_laag");
  EXPECT_EQ(found.analyses.balance, "saving");
}

TEST(CostEffectiveness, CheaperAndWorseIsASavingPerUnitThatMustBeLargeEnough) {
  const Analysed found =
      costs("-30", "-0.001");  // saves 30,000 per QALY lost: enough at 20,000, not at 50,000
  EXPECT_EQ(found.only().quadrant, Quadrant::south_west);
  EXPECT_EQ(found.only().icer.value(), Number(30000));
  EXPECT_TRUE(found.only().thresholds.at(0).met);
  EXPECT_FALSE(found.only().thresholds.at(1).met);
  EXPECT_EQ(found.only().nearest_met, 0U);
  EXPECT_EQ(found.only().nearest_unmet, 1U);
}

TEST(CostEffectiveness, DominanceHasNoRatio) {
  for (const auto& [cost, gain] : {std::pair{"-30", "0.001"}, {"30", "-0.001"}, {"30", "0"}, {"0", "0"}}) {
    const Analysed found = costs(cost, gain);
    ASSERT_FALSE(found.only().icer.has_value()) << cost << " " << gain;
    EXPECT_EQ(found.only().icer.undefined().reason, Undefined::Reason::no_difference);
    EXPECT_FALSE(found.only().range);
  }
}

// Report par. 4.4.9: 33.68 and 0.0018 as printed stand for 33.675 to 33.685 and 0.00175 to 0.00185.
TEST(CostEffectiveness, TheIntervalIsWhatThePrintedRoundingsAllow) {
  const Analysed found(case_with(stated("33.68", "EUR/patient", ", printed = \"33.68\""),
                                 stated("0.00182", "QALY/patient", ", printed = \"0.0018\"")));
  ASSERT_TRUE(found.only().range);
  EXPECT_EQ(found.only().range->low.fixed(0), "18203");   // 33.675 / 0.00185
  EXPECT_EQ(found.only().range->high.fixed(0), "19249");  // 33.685 / 0.00175
}

TEST(CostEffectiveness, ARoundingThatReachesAnotherQuadrantGivesNoInterval) {
  const Analysed found(
      case_with(stated("33.68", "EUR/patient"), stated("0.004", "QALY/patient", ", printed = \"0.00\"")));
  EXPECT_FALSE(found.only().range);
  EXPECT_TRUE(found.only().range_leaves_quadrant);
}

Analysed claimed(const std::string& cost, const std::string& more) {
  return Analysed(
      case_with(stated(cost, "EUR/patient"), stated("0.001", "QALY/patient"),
                "[item.project.winst]\nkind = \"given\"\ngiven = " + stated("-100", "EUR/patient") +
                    "[analysis.w]\nkind = \"claim\"\nclaim = \"item.project.winst.given\"\n" + more));
}

// At 20,000 per QALY the gain is worth 20: with a cost of 100 the claimed 100 need only be 80.
TEST(Claims, TheShareThatMustComeTrue) {
  const Analysed found = claimed("100", "target = \"net_benefit.qaly.at_laag\"\n");
  EXPECT_EQ(found.claim().kind, Claim::Kind::must_come_true);
  EXPECT_EQ(found.claim().needed->fixed(2), "-80.00");
  EXPECT_EQ(found.claim().share->fixed(4), "0.8000");
  EXPECT_TRUE(found.analyses.break_evens.empty());
}

TEST(Claims, NotEvenInFullOrWithoutItAsWell) {
  const Analysed too_dear = claimed("150", "target = \"net_benefit.qaly.at_laag\"\n");  // 130 of 100
  EXPECT_EQ(too_dear.claim().kind, Claim::Kind::not_even_in_full);
  EXPECT_EQ(too_dear.claim().share->fixed(2), "1.30");
  const Analysed cheap = claimed("15", "target = \"net_benefit.qaly.at_laag\"\n");  // 20 - 15 = 5 without it
  EXPECT_EQ(cheap.claim().kind, Claim::Kind::always);
}

TEST(Claims, WhatASupplierSaysOfAPriceHasAHighestPrice) {
  const std::string price = "{ is = 15, unit = \"EUR/patient\", at = \"p. 1\", evidence = \"supplier\" }\n";
  const Analysed found(case_with(price, stated("0.001", "QALY/patient")));
  ASSERT_EQ(found.analyses.claims.size(), 1U);
  EXPECT_EQ(found.claim().kind, Claim::Kind::price);
  EXPECT_EQ(found.claim().needed->fixed(2), "20.00");  // 0.001 QALY at 20,000
  EXPECT_FALSE(found.claim().stated);
}

}  // namespace
}  // namespace zorgbaat
