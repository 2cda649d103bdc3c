#include "engine/analysis/turning_points.h"

#include <gtest/gtest.h>

#include "video_visits.h"

namespace zorgbaat {
namespace {

std::vector<TurningPoint> points_of(const Model& model) {
  const BaseCase base(model);
  return turning_points(base, break_even(base, model.break_evens.at(0)));
}

TurningPoint point(const std::vector<TurningPoint>& points, std::string_view name, TurningPoint::Kind kind) {
  for (const TurningPoint& p : points) {
    if (p.name == name && p.kind == kind) return p;
  }
  ADD_FAILURE() << "no turning point of " << name;
  return {};
}

constexpr auto kWorse = TurningPoint::Kind::worse;
constexpr auto kBetter = TurningPoint::Kind::better;
constexpr auto kBalance = TurningPoint::Kind::balance;

TEST(TurningPoints, AreThoseOfTheReportsBreakEven) {
  // cases, section 1: turns 3 below 22.0256 EUR/h, below 10.83 min, above 17.255 EUR/week, above 220.59 EUR a
  // year.
  const std::vector<TurningPoint> points = points_of(video_visits());
  const TurningPoint wage = point(points, "actor.verpleegkundige.cost", kWorse);
  EXPECT_EQ(wage.value->fixed(4), "22.0256");
  EXPECT_EQ(wage.side, TurnSide::below);
  EXPECT_FALSE(wage.inclusive);
  EXPECT_EQ(wage.whole_becomes, Number(3));
  const TurningPoint travel = point(points, "input.reistijd", kWorse);
  EXPECT_EQ(travel.value->fixed(2), "10.83");
  EXPECT_EQ(travel.side, TurnSide::below);
  const TurningPoint fixed = point(points, "derived.vaste_kosten", kWorse);
  EXPECT_EQ(fixed.value, num("17.255"));
  EXPECT_EQ(fixed.side, TurnSide::above);
  EXPECT_TRUE(fixed.derived);
  const TurningPoint licence = point(points, "item.project.licentie.price", kWorse);
  EXPECT_EQ(licence.value->fixed(2), "220.59");
  EXPECT_EQ(licence.side, TurnSide::above);
  EXPECT_TRUE(licence.pro_memorie);
}

TEST(TurningPoints, IncludeTheShareBorneElsewhereThatTurnsTheVerdictToOne) {
  // cases, section 1: "turns 1 when at least 33.7 % of the fixed cost is borne by another application".
  const TurningPoint share = point(points_of(video_visits()), "input.gedeeld", kBetter);
  EXPECT_EQ((*share.value * 100).fixed(1), "33.7");
  EXPECT_EQ(share.side, TurnSide::above);
  EXPECT_TRUE(share.inclusive);
  EXPECT_EQ(share.whole_becomes, Number(1));
}

TEST(TurningPoints, SayWhyThereIsNone) {
  const std::vector<TurningPoint> points = points_of(video_visits());
  // More visits do not change what a replaced one saves.
  EXPECT_EQ(point(points, "volume.bezoeken", kWorse).none, TurningPoint::None::no_effect);
  EXPECT_EQ(point(points, "activity.bezoek.minutes", kWorse).none, TurningPoint::None::no_effect);
  // A share below 0 would be needed.
  EXPECT_EQ(point(points, "input.gedeeld", kWorse).none, TurningPoint::None::below_zero);
  // Even a free tablet leaves 9.81 a week against 8.63.
  const TurningPoint tablet = point(points, "item.project.tablet.price", kBetter);
  EXPECT_EQ(tablet.none, TurningPoint::None::below_zero);
  EXPECT_LT(*tablet.beyond, Number(0));
  EXPECT_EQ(point(points, "item.project.tablet.life", kBetter).none, TurningPoint::None::unreachable);
}

TEST(TurningPoints, LeaveOutCalendarFactorsTheVariedQuantityAndWhatTheTargetDoesNotRestOn) {
  for (const TurningPoint& p : points_of(video_visits())) {
    EXPECT_NE(p.name, "minutes_per_hour");
    EXPECT_NE(p.name, "volume.beeld");
    EXPECT_NE(p.name, "derived.aandeel_tijd");
    EXPECT_NE(p.name, "derived.baat_per_bezoek");
    EXPECT_NE(p.value.has_value(), p.none.has_value());
  }
}

TEST(TurningPoints, OfTheBalanceAreAtTheCasesOwnVolume) {
  const TurningPoint wage = point(points_of(video_visits()), "actor.verpleegkundige.cost", kBalance);
  EXPECT_EQ(wage.value->fixed(4), "22.0256");
  EXPECT_FALSE(wage.whole_becomes.has_value());
}

TEST(TurningPoints, OfACaseThatNeverPaysSayWhatWouldHaveToBeTrue) {
  Model model = video_visits();
  record_of(model, "input.reistijd").stated.value = 0;
  record_of(model, "activity.bezoek.travel_cost").stated.value = 0;
  const std::vector<TurningPoint> points = points_of(model);
  const TurningPoint travel = point(points, "input.reistijd", kBalance);
  EXPECT_EQ(travel.side, TurnSide::above);
  EXPECT_TRUE(travel.inclusive);
  for (const TurningPoint& p : points) EXPECT_EQ(p.kind, kBalance);
}

TEST(TurningPoints, TurnTheOtherWayWhereItPaysBelow) {
  // The tablet may cost 1161 euro; with one replaced visit instead of two nothing would be left for it.
  Model model = video_visits();
  model.break_evens = {plan_of(model, "item.project.tablet.price", "saving")};
  const TurningPoint wage = point(points_of(model), "actor.verpleegkundige.cost", kWorse);
  EXPECT_EQ(wage.whole_becomes, Number(1160));
  EXPECT_EQ(wage.side, TurnSide::below);
  EXPECT_LT(*wage.value, num("30.51"));
}

}  // namespace
}  // namespace zorgbaat
