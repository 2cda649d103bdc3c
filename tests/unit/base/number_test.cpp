#include "engine/base/number.h"

#include <gtest/gtest.h>

#include "engine/base/number_error.h"

namespace zorgbaat {
namespace {

Number number(const char* literal) { return Number::parse(literal).value(); }

TEST(NumberTest, ALiteralIsExactlyWhatItSays) {
  EXPECT_EQ(number("0.1") + number("0.2"), number("0.3"));
  EXPECT_EQ(number("30.51").to_string(), "30.51");
  EXPECT_EQ(number("1_000.5"), number("1000.5"));
  EXPECT_EQ(number("1e-3"), number("0.001"));
  EXPECT_EQ(number("+7"), Number(7));
}

TEST(NumberTest, WhatIsNotExactlyOneNumberIsNotRead) {
  for (const char* text :
       {"", "-", "30,51", "1.", ".5", "1e", "nan", "inf", "1__0", "_1", "1_", "0x10", "1 2", "1e9999"}) {
    EXPECT_FALSE(Number::parse(text).has_value()) << text;
  }
}

TEST(NumberTest, FifteenMinutesOfANurseCost7_6275AsInReportPar4_1_10) {
  EXPECT_EQ((number("30.51") * 15 / 60).to_string(), "7.6275");
}

TEST(NumberTest, RoundingIsHalfAwayFromZero) {
  EXPECT_EQ(number("7.625").fixed(2), "7.63");
  EXPECT_EQ(number("-7.625").fixed(2), "-7.63");
  EXPECT_EQ(number("2.5").fixed(0), "3");
  EXPECT_EQ(round(number("1250"), -2), number("1300"));
}

TEST(NumberTest, AQuotientThatEndsIsExactSoThatAHalfIsAHalf) {
  EXPECT_EQ(Number(24) / 60, number("0.4"));
  EXPECT_EQ((number("34.5") / 4).fixed(2), "8.63");
  EXPECT_EQ(number("30.51") * (Number(15) / 60), number("7.6275"));
}

TEST(NumberTest, NothingIsEverMinusZero) {
  EXPECT_EQ(number("-0.004").fixed(2), "0.00");
  EXPECT_EQ(number("-0").to_string(), "0");
}

TEST(NumberTest, SettlingMakesEighteenThirdsExactlySix) {
  const Number nearly = Number(18) * (number("0.333333333333"));
  EXPECT_NE(nearly, Number(6));
  EXPECT_EQ(settle(nearly), Number(6));
  EXPECT_EQ(ceiling(settle(Number(18) * (Number(1) / 3))), Number(6));
}

TEST(NumberTest, TextCarriesThirtyFourSignificantDigits) {
  EXPECT_EQ((Number(1) / 3).to_string(), "0.3333333333333333333333333333333333");
  EXPECT_EQ((Number(2) / 3 * 1000000).to_string(), "666666.6666666666666666666666666667");
  EXPECT_EQ(number("12345.678").to_string(3), "12300");
}

TEST(NumberTest, DiscountFactorsMeetThePublishedOnes) {  // golden formulas.toml: 3 % a year
  EXPECT_EQ(power(number("1.03"), -10).fixed(15), "0.744093914896725");
  EXPECT_EQ(power(number("1.03"), number("-0.5")).fixed(15), "0.985329278164293");
  EXPECT_EQ(exp(-number("10") * ln(number("1.03"))).fixed(15), "0.744093914896725");
}

TEST(NumberTest, AnOperationWithoutAValueIsAnErrorNeverNaN) {
  EXPECT_THROW(Number(1) / Number(0), NumberError);
  EXPECT_THROW(ln(0), NumberError);
  EXPECT_THROW(ln(-1), NumberError);
  EXPECT_THROW(power(0, -1), NumberError);
  EXPECT_THROW(power(-2, number("0.5")), NumberError);
  EXPECT_THROW(exp(number("1e30")), NumberError);
  EXPECT_THROW(Number::from_double(0.0 / 0.0), NumberError);
}

TEST(NumberTest, FloorAndCeilingGoTheRightWayBelowZero) {
  EXPECT_EQ(floor(number("-1.5")), Number(-2));
  EXPECT_EQ(ceiling(number("-1.5")), Number(-1));
}

}  // namespace
}  // namespace zorgbaat
