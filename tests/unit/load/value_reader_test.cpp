#include "engine/load/fields/value_reader.h"

#include <gtest/gtest.h>

#include "tests/unit/load/marked_scenario.h"

namespace zorgbaat {
namespace {

StatedValue first_input(const std::string& text) {
  const Loading loading = load(text);
  EXPECT_TRUE(loading.loaded.has_value()) << loading.rendered(Language::dutch);
  return loading.loaded ? std::get<StatedValue>(loading.loaded->inputs.front().field) : StatedValue{};
}

TEST(Values, CarryUnitSourcePlaceEvidenceAndRange) {
  const StatedValue value = first_input(small_scenario());
  EXPECT_EQ(value.value, Number(15));
  EXPECT_EQ(value.unit.to_string(), "min/bezoek");
  EXPECT_EQ(value.source, "rapport");
  EXPECT_EQ(value.at, "par. 1");
  EXPECT_EQ(value.evidence, Evidence::reported);
  ASSERT_TRUE(value.range.has_value());
  EXPECT_EQ(value.range->low, Number(8));
  EXPECT_EQ(value.range->high, Number(20));
  EXPECT_EQ(value.range->at, "eigen bandbreedte");
  EXPECT_EQ(value.range->evidence, Evidence::assumed);
  EXPECT_EQ(value.place.line, 15);
  EXPECT_EQ(value.place.column, 19);
  EXPECT_EQ(value.place.length, 2);
}

TEST(Values, AreTheExactDecimalsOfTheLiteralAndNeverThoseOfADouble) {
  const std::string literal = "15.1000000000000000000000000000000001";  // 36 digits; a double keeps 17
  EXPECT_EQ(first_input(with("is = 15", "is = " + literal)).value.to_string(40), literal);
  EXPECT_EQ(first_input(with("is = 15", "is = 1_5.10e0")).value, *Number::parse("15.1"));
  EXPECT_EQ(first_input(with("is = 15", "is = +15")).value, Number(15));
  EXPECT_NE(first_input(with("is = 15", "is = 15.1")).value, Number::from_double(15.1));
}

TEST(Values, APercentageIsKeptAsAnExactShareAndSoIsItsRange) {
  const Loading loading = load(small_scenario());
  const auto& value = std::get<StatedValue>(loading.loaded->inputs[1].field);
  EXPECT_TRUE(value.percent);
  EXPECT_TRUE(value.unit.is_one());
  EXPECT_EQ(value.value, *Number::parse("0.45"));
  EXPECT_EQ(value.range->low, *Number::parse("0.4"));
  EXPECT_EQ(value.range->high, *Number::parse("0.5"));
}

TEST(Values, APercentageAYearIsAShareAYear) {
  const Loading loading = load(with("kind = \"equipment\"",
                                    "kind = \"equipment\"\nmethod = \"annuity\"\ninterest = { is = 2.5, unit "
                                    "= \"%/year\", at = \"par. 2\" }"));
  const auto& equipment = std::get<Equipment>(loading.loaded->items.front().kind);
  EXPECT_EQ(equipment.method, WriteOff::annuity);
  EXPECT_EQ(std::get<StatedValue>(*equipment.interest).unit.to_string(), "1/year");
  EXPECT_EQ(std::get<StatedValue>(*equipment.interest).value, *Number::parse("0.025"));
}

TEST(Values, APmHasAUnitAndASignAndNoValue) {
  const Loading loading = load(
      with("is = 500.00, unit = \"EUR/client\"", "is = \"PM\", sign = \"benefit\", unit = \"EUR/client\""));
  const auto& price = std::get<StatedValue>(std::get<Equipment>(loading.loaded->items.front().kind).price);
  EXPECT_TRUE(price.pro_memorie);
  EXPECT_EQ(price.sign, Sign::benefit);
  EXPECT_TRUE(price.value.is_zero());
  expect_message(MessageId::missing_key, with("price = { is = 500.00", "price = §{ is = \"PM\""));
  expect_message(MessageId::unknown_word,
                 with("price = { is = 500.00", "price = { sign = \"§kosten\", is = \"PM\""));
}

TEST(Values, MoneyOfAnotherYearKeepsItsOwnPriceLevel) {
  EXPECT_EQ(first_input(with("unit = \"min/bezoek\"", "unit = \"EUR@2014/bezoek\"")).unit.to_string(),
            "EUR@2014/bezoek");
}

TEST(Values, ANumberInQuotesIsRefused) {
  expect_message(MessageId::number_in_quotes, with("is = 15", "is = §\"15\""));
  expect_message(MessageId::not_a_number, with("is = 15", "is = \"§veel\""));
}

TEST(Values, InfinityNanAndHexadecimalAreNoNumbersToCalculateWith) {
  expect_message(MessageId::not_a_number, with("is = 15", "is = §inf"));
  expect_message(MessageId::not_a_number, with("is = 15", "is = §-nan"));
  expect_message(MessageId::not_a_number, with("is = 15", "is = §0x1F"));
}

TEST(Values, ANumberThatIsTooLargeOrTooLongIsRefused) {
  expect_message(MessageId::number_out_of_reach, with("is = 15", "is = §1e16"));
  expect_message(MessageId::number_out_of_reach, with("is = 15", "is = §15." + std::string(40, '1')));
}

TEST(Values, ABareNumberMissesItsUnitAndSource) {
  expect_message(MessageId::bare_number, with("travel = \"reistijd\"", "travel = §15"));
  expect_message(MessageId::bare_number, with("travel = \"reistijd\"", "travel = §\"15\""));
  expect_message(MessageId::bare_number, with("travel = \"reistijd\"", "travel = §\"PM\""));
}

TEST(Values, ACalculationInPlaceOfANameIsPointedToFormula) {
  expect_message(MessageId::formula_without_table,
                 with("travel = \"reistijd\"", "travel = \"§2 * reistijd\""));
  expect_message(MessageId::formula_without_table,
                 with("actor = \"verpleegkundige\"", "actor = \"§Een verpleegkundige\""));
}

TEST(Values, AListOrATruthValueIsNoValue) {
  expect_message(MessageId::wrong_type, with("travel = \"reistijd\"", "travel = §[15]"));
  expect_message(MessageId::wrong_type, with("travel = \"reistijd\"", "travel = §true"));
}

TEST(Values, AFormulaStartsAtTheFirstCharacterInsideItsQuotes) {
  const Loading loading = load(small_scenario());
  const auto& formula = std::get<StatedFormula>(loading.loaded->volumes[1].field);
  EXPECT_EQ(formula.text, "bezoeken - 1 * bezoeken");
  EXPECT_EQ(formula.place.line, 20);
  EXPECT_EQ(formula.place.column, 23);
  expect_message(MessageId::formula_number, with("bezoeken - 1 *", "bezoeken - §0.5 *"));
}

TEST(Units, EverySymbolMustBeKnown) {
  expect_message(MessageId::unknown_symbol, with("\"min/bezoek\"", "\"§min/bezoekk\""));
  const std::string dutch = load(with("\"min/bezoek\"", "\"minuten/bezoek\"")).rendered(Language::dutch);
  EXPECT_NE(dutch.find("bedoelde u `min`?"), std::string::npos) << dutch;
}

TEST(Units, WhatIsNoUnitAtAllIsRefused) {
  expect_message(MessageId::unit_not_read, with("\"min/bezoek\"", "\"§min per bezoek\""));
  expect_message(MessageId::unit_not_read, with("\"client*week\"", "\"§client per week\""));
  expect_message(MessageId::unit_not_read,
                 with("things = [\"bezoek\"", "things = [\"bezoek\", \"§zorg moment\""));
}

TEST(Foundation, AValueMustSayWhatItRestsOn) {
  expect_message(MessageId::value_without_note,
                 with("is = 7, unit = \"bezoek/(client*week)\", evidence = \"assumed\", note = \"voorbeeld\"",
                      "is = §7, unit = \"bezoek/(client*week)\", evidence = \"assumed\""));
  expect_message(MessageId::value_without_place,
                 with("is = 30.51, unit = \"EUR/hour\", at = \"par. 1\"",
                      "is = §30.51, unit = \"EUR/hour\", evidence = \"official\", note = \"cao\""));
}

TEST(Foundation, AFileWithoutSourcesCannotPointIntoOne) {
  const Loading loading = load(with("[source.rapport]\ntitle = \"Een rapport\"\n", ""));
  EXPECT_EQ(loading.ids(), std::vector<MessageId>(6, MessageId::value_without_source));
}

TEST(Foundation, WithTwoSourcesAValueMustNameOne) {
  const std::string two =
      with("[units]", "[source.tweede]\ntitle = \"Nog een\"\n[defaults]\nsource = \"tweede\"\n[units]");
  EXPECT_EQ(first_input(two).source, "tweede");
  const std::string none = with("[units]", "[source.tweede]\ntitle = \"Nog een\"\n[units]");
  EXPECT_EQ(load(none).ids(), std::vector<MessageId>(6, MessageId::value_without_source));
}

TEST(Foundation, DefaultsMayGiveEvidenceAndPlace) {
  const std::string defaults = "[defaults]\nevidence = \"estimated\"\nat = \"bijlage\"\n[units]";
  EXPECT_EQ(first_input(with("[units]", defaults)).evidence, Evidence::estimated);
  EXPECT_EQ(first_input(with("[units]", defaults)).at, "par. 1");
}

TEST(Foundation, AnOwnAssumptionIsNotPutOnTheAccountOfTheOnlySource) {
  const Loading loading = load(small_scenario());
  const auto& visits = std::get<StatedValue>(loading.loaded->volumes.front().field);
  EXPECT_EQ(visits.source, "");
  EXPECT_EQ(visits.evidence, Evidence::assumed);
  EXPECT_EQ(visits.note.dutch, "voorbeeld");
}

TEST(Foundation, AnUnknownSourceOrEvidenceIsShownWithTheNameItResembles) {
  expect_message(MessageId::unknown_source,
                 with("at = \"par. 1\", low", "source = \"§raport\", at = \"par. 1\", low"));
  expect_message(MessageId::unknown_word,
                 with("at = \"par. 1\", low", "evidence = \"§measurd\", at = \"par. 1\", low"));
}

TEST(Ranges, HaveTwoSidesAndAFoundationOfTheirOwn) {
  expect_message(MessageId::range_one_sided, with("low = 8, high = 20", "low = §8"));
  expect_message(MessageId::range_one_sided, with("low = 8, high = 20", "high = §20"));
  expect_message(MessageId::range_without_place,
                 with("low = 8, high = 20, range_at = \"eigen bandbreedte\"", "low = §8, high = 20"));
}

TEST(Ranges, HoldTheValue) {
  expect_message(MessageId::value_outside_range, with("is = 15", "is = §21"));
  expect_message(MessageId::value_outside_range, with("is = 15", "is = §7.99"));
  expect_message(MessageId::value_outside_range,
                 with("price = { is = 500.00",
                      "price = { low = 3, high = 2, range_at = \"x\", sign = \"cost\", is = \"§PM\""));
}

TEST(PrintedValues, MustRoundToWhatTheSourcePrinted) {
  EXPECT_EQ(first_input(with("is = 15", "printed = \"15\", is = 15.4")).printed, "15");
  EXPECT_EQ(first_input(with("is = 15", "printed = \"15.50\", is = 15.495")).printed, "15.50");
  expect_message(MessageId::value_outside_printed, with("is = 15", "printed = \"15\", is = §15.6"));
  expect_message(MessageId::printed_not_numeral, with("is = 15", "printed = \"§ongeveer 15\", is = 15"));
  expect_message(MessageId::printed_not_numeral, with("is = 15", "printed = \"§15,0\", is = 15"));
}

}  // namespace
}  // namespace zorgbaat
