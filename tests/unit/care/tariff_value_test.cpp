#include "engine/care/tariffs/tariff_value.h"

#include <gtest/gtest.h>

namespace zorgbaat {
namespace {

Number number(const char* literal) { return *Number::parse(literal); }

TariffMoment day(int year, int month, int of_month) {
  return {.day = {.year = year, .month = month, .day = of_month}};
}

/// Discount rate of costs: 4 % until the guideline of 16 January 2024, 3 % after it (Zorginstituut
/// Nederland).
Series discount_rate() {
  DatedValues values;
  values.values.push_back({.from = TariffMoment::year(2016), .value = number("0.04")});
  values.values.push_back({.from = day(2024, 1, 16), .value = number("0.03")});
  return Series{.id = "thresholds/discontovoet_kosten",
                .unit = "%/year",
                .percent = true,
                .checked_on = {.year = 2024, .month = 12, .day = 31},
                .content = std::move(values)};
}

/// CAO Gehandicaptenzorg, par. 4:15, 1 May 2022, function group 40.
Series disability_care() {
  FunctionGroup group{.name = "fwg40"};
  group.steps = {{.name = "7", .salary = 2801}, {.name = "8", .salary = 2869}, {.name = "9", .salary = 2938}};
  SalaryScale scale;
  scale.tables.push_back({.from = day(2022, 5, 1), .groups = {group}});
  return Series{.id = "cao/ghz",
                .unit = "EUR/month",
                .checked_on = {.year = 2022, .month = 5, .day = 1},
                .content = std::move(scale)};
}

std::optional<TariffValue> rate_at(const TariffMoment& asked, Messages& messages) {
  return value_at(discount_rate(), asked, 2021, {}, messages);
}

TEST(TariffValues, HoldFromTheirDayUntilTheNext) {
  Messages messages;
  EXPECT_EQ(rate_at(day(2024, 1, 15), messages)->value, number("0.04"));
  EXPECT_EQ(rate_at(day(2024, 1, 16), messages)->value, number("0.03"));
  EXPECT_TRUE(rate_at(day(2024, 1, 16), messages)->percent);
  EXPECT_EQ(rate_at(day(2016, 1, 1), messages)->unit.to_string(), "1/year");
}

TEST(TariffValues, OfAYearAreThoseInForceOnItsLastDay) {
  Messages messages;
  EXPECT_EQ(rate_at(TariffMoment::year(2023), messages)->value, number("0.04"));
  EXPECT_EQ(rate_at(TariffMoment::year(2024), messages)->value, number("0.03"));
}

TEST(TariffValues, BeforeTheFirstThereIsNone) {
  Messages messages;
  EXPECT_FALSE(rate_at(day(2015, 12, 31), messages).has_value());
  ASSERT_EQ(messages.all().size(), 1U);
  EXPECT_EQ(situation(messages.all().front(), Language::english),
            "`thresholds/discontovoet_kosten` starts with 2016; there is no figure for 2015-12-31");
}

TEST(TariffValues, AfterTheLastCheckAreMarkedStale) {
  Messages messages;
  EXPECT_FALSE(rate_at(day(2024, 12, 31), messages)->stale);
  EXPECT_TRUE(rate_at(day(2025, 1, 1), messages)->stale);
  EXPECT_FALSE(rate_at(TariffMoment::year(2024), messages)->stale);
  EXPECT_TRUE(rate_at(TariffMoment::year(2025), messages)->stale);
}

TEST(TariffValues, PlainEurosAreOfTheYearOfTheFigureAndNominalOnesOfTheirUser) {
  Messages messages;
  Series threshold{.id = "thresholds/qaly",
                   .unit = "EUR/QALY",
                   .nominal = true,
                   .content = DatedValues{{{.from = TariffMoment::year(2015), .value = 20000}}}};
  EXPECT_EQ(value_at(threshold, TariffMoment::year(2021), 2021, {}, messages)->unit.to_string(),
            "EUR@2021/QALY");
  threshold.nominal = false;
  EXPECT_EQ(value_at(threshold, TariffMoment::year(2021), 2021, {}, messages)->unit.to_string(),
            "EUR@2015/QALY");
}

TEST(SalaryScales, GiveTheSalaryOfAFunctionGroupAndStep) {
  const Series scale = disability_care();
  Messages messages;
  const std::optional<ScaleReference> step = read_scale_reference("cao/ghz/fwg40/8");
  ASSERT_TRUE(step.has_value());
  EXPECT_EQ(step->series, "cao/ghz");
  const std::optional<TariffValue> salary = salary_at(scale, *step, day(2022, 5, 1), 2022, {}, messages);
  ASSERT_TRUE(salary.has_value());
  EXPECT_EQ(salary->value, Number(2869));
  EXPECT_EQ(salary->unit.to_string(), "EUR@2022/month");
  EXPECT_FALSE(salary->stale);
  EXPECT_TRUE(salary_at(scale, *step, day(2026, 1, 1), 2026, {}, messages)->stale);
}

TEST(SalaryScales, NameTheStepsThatExist) {
  const Series scale = disability_care();
  Messages messages;
  const ScaleReference no_step{.series = "cao/ghz", .group = "fwg40", .step = "14"};
  EXPECT_FALSE(salary_at(scale, no_step, day(2022, 5, 1), 2022, {}, messages).has_value());
  const ScaleReference no_group{.series = "cao/ghz", .group = "fwg99", .step = "1"};
  EXPECT_FALSE(salary_at(scale, no_group, day(2022, 5, 1), 2022, {}, messages).has_value());
  ASSERT_EQ(messages.all().size(), 2U);
  EXPECT_EQ(situation(messages.all()[0], Language::english),
            "function group `fwg40` of `cao/ghz` has no step `14`");
  EXPECT_EQ(help(messages.all()[0], Language::dutch), "kies uit: 7, 8, 9");
  EXPECT_EQ(help(messages.all()[1], Language::english), "choose from: fwg40");
}

TEST(SalaryScales, AreReferredToBySeriesGroupAndStep) {
  for (const char* text : {"", "8", "fwg40/8", "/fwg40/8", "cao/ghz/fwg40/", "cao//8"}) {
    EXPECT_FALSE(read_scale_reference(text).has_value()) << text;
  }
}

TEST(TariffValues, AndScalesAreNotMistakenForEachOther) {
  Messages messages;
  EXPECT_FALSE(value_at(disability_care(), day(2022, 5, 1), 2022, {}, messages).has_value());
  EXPECT_FALSE(salary_at(discount_rate(), {}, day(2022, 5, 1), 2022, {}, messages).has_value());
  EXPECT_EQ(situation(messages.all()[0], Language::dutch),
            "`cao/ghz` is een salarisschaal, maar hier hoort een reeks met waarden");
}

}  // namespace
}  // namespace zorgbaat
