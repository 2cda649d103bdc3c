#include "engine/base/unit.h"

#include <gtest/gtest.h>

namespace zorgbaat {
namespace {

Unit unit(const char* text) { return Unit::parse(text, 2021).value(); }

TEST(UnitTest, PlainEurosGetThePriceLevelOfTheScenario) {
  EXPECT_EQ(unit("EUR/bezoek").to_string(), "EUR@2021/bezoek");
  EXPECT_EQ(unit("EUR@2014/bezoek").to_string(), "EUR@2014/bezoek");
  EXPECT_NE(unit("EUR"), unit("EUR@2014"));
}

TEST(UnitTest, AUnitIsWrittenBackAsAUserWritesIt) {
  for (const char* text :
       {"EUR@2021/(client*week)", "min/bezoek", "1", "hour", "1/year", "m^2", "QALY/patient"}) {
    EXPECT_EQ(unit(text).to_string(), text);
  }
}

TEST(UnitTest, MultiplyingCancelsWhatStandsOnBothSides) {
  EXPECT_EQ(unit("EUR/bezoek") * unit("bezoek/(client*week)"), unit("EUR/(client*week)"));
  EXPECT_TRUE((unit("min/bezoek") / unit("min/bezoek")).is_one());
  EXPECT_EQ(unit("EUR@2021/EUR@2014") * unit("EUR@2014/day"), unit("EUR/day"));
}

TEST(UnitTest, DifferentOrdersAndBracketsAreTheSameUnit) {
  EXPECT_EQ(unit("EUR/client/week"), unit("EUR/(week*client)"));
  EXPECT_EQ(unit("(EUR)/(client)^1"), unit("EUR * client^-1"));
}

TEST(UnitTest, WhatIsNoUnitIsNotRead) {
  for (const char* text : {"", "EUR/", "/week", "EUR@21", "client@2021", "min per bezoek", "(min", "min)",
                           "2*min", "min^", "min^x"}) {
    EXPECT_FALSE(Unit::parse(text, 2021).has_value()) << text;
  }
}

TEST(UnitTest, DeepBracketsAreRefusedInsteadOfOverflowing) {
  EXPECT_FALSE(Unit::parse(std::string(100, '(') + "min" + std::string(90, ')'), 2021).has_value());
}

}  // namespace
}  // namespace zorgbaat
