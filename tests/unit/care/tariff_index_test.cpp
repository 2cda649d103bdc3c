#include "engine/care/tariffs/tariff_index.h"

#include <gtest/gtest.h>

namespace zorgbaat {
namespace {

Number number(const char* literal) { return *Number::parse(literal); }

/// NZa price index of personnel costs, 2015 to 2021 (NZa, "Wat is het prijsindexcijfer voor personele
/// kosten?").
Series personnel_costs() {
  YearlyIndex index{.form = IndexForm::change};
  int year = 2015;
  for (const char* change : {"0.08", "1.74", "2.04", "2.96", "3.42", "3.28", "2.01"}) {
    index.figures.push_back(
        YearlyFigure{.year = year, .figure = number(change), .origin = {.source = "nza", .at = "table"}});
    ++year;
  }
  return Series{.id = "index/nza_personeel",
                .checked_on = {.year = 2022, .month = 12, .day = 31},
                .content = std::move(index)};
}

Series levels() {
  YearlyIndex index{.form = IndexForm::level};
  int year = 2019;
  for (const char* level : {"96", "100", "103"}) {
    index.figures.push_back(YearlyFigure{.year = year, .figure = number(level)});
    ++year;
  }
  return Series{
      .id = "index/levels", .checked_on = {.year = 2022, .month = 1, .day = 1}, .content = std::move(index)};
}

std::optional<IndexFactor> factor_of(const Series& series, int from, int to, Messages& messages,
                                     const std::vector<ForecastFactor>& forecast = {}) {
  return index_factor(series, from, to, forecast, {}, messages);
}

TEST(TariffIndex, ThePersonnelIndexFrom2014To2021IsTheReportsFactorOf1_1656) {
  const Series series = personnel_costs();
  Messages messages;
  const std::optional<IndexFactor> factor = factor_of(series, 2014, 2021, messages);
  ASSERT_TRUE(factor.has_value());
  EXPECT_EQ(factor->factor, number("1.0008") * number("1.0174") * number("1.0204") * number("1.0296") *
                                number("1.0342") * number("1.0328") * number("1.0201"));
  EXPECT_EQ(factor->factor.fixed(5), "1.16558");
  EXPECT_EQ(factor->factor.fixed(4), "1.1656");  // report par. 4.2.11
  ASSERT_EQ(factor->steps.size(), 7U);
  EXPECT_EQ(factor->steps.front().year, 2015);
  EXPECT_EQ(factor->steps.front().factor, number("1.0008"));
  EXPECT_EQ(factor->steps.back().origin.source, "nza");
  EXPECT_FALSE(factor->has_forecast());
  EXPECT_FALSE(factor->stale);
}

TEST(TariffIndex, BackwardsIsOneDividedByTheForwardProduct) {
  const Series series = personnel_costs();
  Messages messages;
  const std::optional<IndexFactor> forward = factor_of(series, 2014, 2021, messages);
  const std::optional<IndexFactor> backward = factor_of(series, 2021, 2014, messages);
  ASSERT_TRUE(forward && backward);
  EXPECT_EQ(backward->factor, Number(1) / forward->factor);
  EXPECT_EQ(backward->steps.front().year, 2015) << "the oldest year comes first in both directions";
}

TEST(TariffIndex, TheSameYearNeedsNoFigureAndIsOne) {
  Messages messages;
  const std::optional<IndexFactor> factor = factor_of(personnel_costs(), 2018, 2018, messages);
  ASSERT_TRUE(factor.has_value());
  EXPECT_EQ(factor->factor, Number(1));
  EXPECT_TRUE(factor->steps.empty());
}

TEST(TariffIndex, LevelsGiveTheirQuotientWithoutRoundingInBetween) {
  Messages messages;
  const std::optional<IndexFactor> factor = factor_of(levels(), 2019, 2021, messages);
  ASSERT_TRUE(factor.has_value());
  EXPECT_EQ(factor->factor, number("103") / number("96"));
  EXPECT_EQ(factor->steps.back().factor, number("1.03"));
  EXPECT_FALSE(factor_of(levels(), 2018, 2021, messages).has_value()) << "2018 has no level";
}

TEST(TariffIndex, AYearBeyondTheSeriesNamesTheLastOneAndIsNotExtrapolated) {
  Messages messages;
  EXPECT_FALSE(factor_of(personnel_costs(), 2014, 2026, messages).has_value());
  ASSERT_EQ(messages.all().size(), 1U);
  EXPECT_EQ(messages.all().front().id, MessageId::index_ends_earlier);
  EXPECT_EQ(situation(messages.all().front(), Language::english),
            "`index/nza_personeel` ends with 2021; there is no figure for 2022");
  EXPECT_NE(help(messages.all().front(), Language::dutch).find("[forecast."), std::string::npos);
}

TEST(TariffIndex, AYearBeforeTheSeriesNamesTheFirstOne) {
  Messages messages;
  EXPECT_FALSE(factor_of(personnel_costs(), 2013, 2021, messages).has_value());
  EXPECT_EQ(situation(messages.all().front(), Language::english),
            "`index/nza_personeel` starts with 2014; there is no figure for 2013");
}

TEST(TariffIndex, AForecastBridgesTheYearsThatAreMissingAndIsMarked) {
  const std::vector<ForecastFactor> forecast = {
      {.year = 2022, .factor = number("1.05"), .origin = {.source = "cpb"}},
      {.year = 2021, .factor = number("9")}};
  Messages messages;
  const std::optional<IndexFactor> factor = factor_of(personnel_costs(), 2020, 2022, messages, forecast);
  ASSERT_TRUE(factor.has_value());
  EXPECT_EQ(factor->factor, number("1.0201") * number("1.05")) << "the publisher's own figure goes first";
  EXPECT_FALSE(factor->steps.front().forecast);
  EXPECT_TRUE(factor->steps.back().forecast);
  EXPECT_TRUE(factor->has_forecast());
  const std::optional<IndexFactor> beyond = factor_of(levels(), 2020, 2022, messages, forecast);
  ASSERT_TRUE(beyond.has_value());
  EXPECT_EQ(beyond->factor, number("103") / number("100") * number("1.05"));
}

TEST(TariffIndex, AFactorThatEndsAfterTheLastCheckIsStale) {
  Series series = personnel_costs();
  series.checked_on = {.year = 2020, .month = 6, .day = 1};
  Messages messages;
  EXPECT_TRUE(factor_of(series, 2014, 2021, messages)->stale);
  EXPECT_TRUE(factor_of(series, 2021, 2014, messages)->stale);
  EXPECT_FALSE(factor_of(series, 2014, 2020, messages)->stale);
}

TEST(TariffIndex, ASeriesOfValuesIsNoIndex) {
  const Series wages{.id = "reference/wages", .content = DatedValues{}};
  Messages messages;
  EXPECT_FALSE(factor_of(wages, 2014, 2021, messages).has_value());
  EXPECT_EQ(messages.all().front().id, MessageId::series_of_other_kind);
}

}  // namespace
}  // namespace zorgbaat
