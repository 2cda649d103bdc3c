#include "engine/analysis/solve/solve.h"

#include <gtest/gtest.h>

#include "engine/analysis/solve/scan.h"
#include "video_visits.h"

namespace zorgbaat {
namespace {

const Bounds kAtLeastZero{.low = Number(0), .high = {}, .low_open = false};

Undefined division(int node) {
  return {.reason = Undefined::Reason::division_by_zero, .where = NodeId{static_cast<std::uint32_t>(node)}};
}

TEST(Solve, FindsTheReplacedVisitsAtWhichTheFixedCostIsEarnedBackToFiftyDigits) {
  // Report par. 4.1.10: 8.6275 a visit against 13.0128 a week.
  const Number fixed = num("500") / 3 / 52 + num("150") / 52 + num("360") / 52;
  const Function f = [&](const Number& x) -> Outcome { return x * num("8.6275") - fixed; };
  const Solution solution = solve(f, 0, kAtLeastZero, Form::affine);
  ASSERT_EQ(solution.crossings.size(), 1U);
  EXPECT_EQ(solution.crossings[0].x.fixed(6), "1.508296");
  EXPECT_LT(abs(f(solution.crossings[0].x).value()), num("1e-45"));
  EXPECT_FALSE(solution.crossings[0].at_least_below);
  EXPECT_TRUE(solution.crossings[0].at_least_above);
}

TEST(Solve, SaysWhereAStraightLineMeetsTheTargetBeyondTheBounds) {
  const Function f = [](const Number& x) -> Outcome { return x * 2 - 3; };
  const Solution solution =
      solve(f, 0, {.low = Number(0), .high = Number(1), .low_open = false}, Form::affine);
  EXPECT_TRUE(solution.crossings.empty());
  EXPECT_EQ(solution.beyond, num("1.5"));
  EXPECT_EQ(solution.at_least_first, false);
}

TEST(Solve, SaysThatAFlatFunctionDoesNotChange) {
  const Function f = [](const Number& x) -> Outcome { return num("0.1") + x - x; };
  const Solution solution = solve(f, 0, kAtLeastZero, Form::affine);
  EXPECT_TRUE(solution.constant);
  EXPECT_TRUE(solution.crossings.empty());
  EXPECT_EQ(solution.at_least_first, true);
}

TEST(Solve, FindsALifeThroughItsReciprocal) {
  // 500 euro over x years of 52 weeks at 3.21 a week: 2.9954 years.
  const Function f = [](const Number& x) -> Outcome {
    if (x.is_zero()) return division(1);
    return -(Number(500) / x / 52);
  };
  const Solution solution =
      solve(f, num("-3.21"), {.low = Number(0), .high = {}, .low_open = true}, Form::reciprocal);
  ASSERT_EQ(solution.crossings.size(), 1U);
  EXPECT_EQ(solution.crossings[0].x.fixed(4), "2.9954");
  EXPECT_TRUE(solution.crossings[0].at_least_above);
}

TEST(Solve, KnowsThatAReciprocalThatOnlyComesNearNeverArrives) {
  const Function f = [](const Number& x) -> Outcome { return Number(1) + Number(1) / x; };
  const Solution solution = solve(f, 1, {.low = Number(0), .high = {}, .low_open = true}, Form::reciprocal);
  EXPECT_TRUE(solution.crossings.empty());
  EXPECT_EQ(solution.at_least_first, true);
  EXPECT_EQ(solution.at_least_last, true);
}

TEST(Solve, SearchesWhenAFormIsNotWhatItSeemed) {
  const Function f = [](const Number& x) -> Outcome { return x * x - 2; };
  const Solution solution = solve(f, 0, kAtLeastZero, Form::affine);
  ASSERT_EQ(solution.crossings.size(), 1U);
  EXPECT_EQ(solution.crossings[0].x.to_string(30), "1.41421356237309504880168872421");
}

TEST(Scan, FindsEverySolutionOfACurve) {
  const Function f = [](const Number& x) -> Outcome { return Number(10) / x + x; };
  const Solution solution = scan(f, 7, {.low = Number(1), .high = Number(10), .low_open = false});
  ASSERT_EQ(solution.crossings.size(), 2U);
  EXPECT_LT(abs(solution.crossings[0].x - 2), num("1e-32"));
  EXPECT_LT(abs(solution.crossings[1].x - 5), num("1e-32"));
  EXPECT_TRUE(solution.crossings[0].at_least_below);
  EXPECT_TRUE(solution.crossings[1].at_least_above);
}

TEST(Scan, ReportsTheStepOfACeilingAsAJump) {
  // Report par. 4.1.10, smart glasses: 33.6 visits fit, so 33; steps are settled first.
  const Function f = [](const Number& x) -> Outcome { return ceiling(settle(x)) * 10; };
  const Solution solution = scan(f, 35, kAtLeastZero);
  ASSERT_EQ(solution.crossings.size(), 1U);
  EXPECT_EQ(solution.crossings[0].kind, Crossing::Kind::jump);
  EXPECT_EQ(solution.crossings[0].x, Number(3));
}

TEST(Scan, SkipsAStretchWithoutValuesAndReportsIt) {
  const Function f = [](const Number& x) -> Outcome {
    if (x < Number(2)) return division(4);
    return x - 5;
  };
  const Solution solution = scan(f, 0, {.low = Number(0), .high = Number(10), .low_open = false});
  ASSERT_EQ(solution.undefined.size(), 1U);
  EXPECT_EQ(solution.undefined[0].from, Number(0));
  EXPECT_LT(solution.undefined[0].to, Number(2));
  EXPECT_EQ(solution.undefined[0].why, division(4));
  ASSERT_EQ(solution.crossings.size(), 1U);
  EXPECT_LT(abs(solution.crossings[0].x - 5), num("1e-32"));
}

TEST(Scan, SaysNothingOfSidesWhenThereIsNoValueAnywhere) {
  const Function f = [](const Number&) -> Outcome { return division(4); };
  const Solution solution = scan(f, 0, kAtLeastZero);
  EXPECT_FALSE(solution.at_least_first.has_value());
  EXPECT_EQ(solution.undefined.size(), 1U);
}

TEST(Scan, MergesUpAndDownAgainIntoATouch) {
  const Function f = [](const Number& x) -> Outcome { return -((x - 3) * (x - 3)); };
  const Solution solution = scan(f, 0, kAtLeastZero);
  ASSERT_EQ(solution.crossings.size(), 1U);
  EXPECT_EQ(solution.crossings[0].kind, Crossing::Kind::touch);
  EXPECT_LT(abs(solution.crossings[0].x - 3), num("1e-15"));
}

TEST(Scan, FindsSolutionsOnBothSidesOfZeroWithoutBounds) {
  const Function f = [](const Number& x) -> Outcome { return x * x; };
  const Solution solution = scan(f, 1000000, {});
  ASSERT_EQ(solution.crossings.size(), 2U);
  EXPECT_LT(abs(solution.crossings[0].x + 1000), num("1e-25"));
  EXPECT_LT(abs(solution.crossings[1].x - 1000), num("1e-25"));
}

TEST(Scan, KeepsItsGridWithinTheBoundsAndInOrder) {
  for (const Bounds& bounds : {Bounds{.low = Number(0), .high = Number(1), .low_open = true}, Bounds{},
                               Bounds{.low = {}, .high = Number(4), .low_open = false}}) {
    const std::vector<Number> grid = scan_grid(bounds);
    ASSERT_GT(grid.size(), 100U);
    for (std::size_t i = 0; i < grid.size(); ++i) {
      EXPECT_TRUE(bounds.contain(grid[i]));
      if (i > 0) {
        EXPECT_LT(grid[i - 1], grid[i]);
      }
    }
  }
}

}  // namespace
}  // namespace zorgbaat
