#include <gtest/gtest.h>

#include "tests/unit/load/marked_scenario.h"

namespace zorgbaat {
namespace {

TEST(Syntax, WhatCannotBeReadHasAPlaceAndSaysWhatStandsThere) {
  expect_message(MessageId::notation, with("title = \"Proef\"", "title = \"Proef\" §\"nog een\""));
  expect_message(MessageId::notation, with("title = \"Proef\"", "title =§"));
  expect_message(MessageId::notation, with_added("[define§"));
  expect_message(MessageId::notation, with("prices = 2021", "prices = 02021§"));
}

TEST(Syntax, ANameThatIsGivenTwiceIsNamed) {
  expect_message(MessageId::given_twice, with("prices = 2021", "prices = 2021\n§prices = 2022"));
  expect_message(MessageId::given_twice, with_added("§[units]\nthings = []\n"));
  const std::string dutch =
      load(with("prices = 2021", "prices = 2021\nprices = 2022")).rendered(Language::dutch);
  EXPECT_NE(dutch.find("`prices` is al eerder gegeven"), std::string::npos) << dutch;
}

TEST(Tables, AnUnknownFieldIsShownWithTheOneItResembles) {
  expect_message(MessageId::unknown_key,
                 with("null = \"nul\"", "null = \"nul\"\n§perspectief = \"provider\""));
}

TEST(Tables, AFieldOfALaterVersionIsAnUnknownField) {
  expect_message(MessageId::unknown_key, with_added("[§threshold.qaly]\nfrom = \"insurer\"\n"));
}

TEST(Tables, AWordIsOneOfAFixedList) {
  expect_message(MessageId::unknown_word,
                 with("null = \"nul\"", "null = \"nul\"\nperspective = [\"provider\", \"§socety\"]"));
  expect_message(MessageId::unknown_word, with("null = \"nul\"", "null = \"nul\"\nvat = \"§inclusief\""));
  expect_message(MessageId::unknown_word, with("kind = \"equipment\"", "kind = \"§equipmnt\""));
  expect_message(MessageId::unknown_word,
                 with("kind = \"equipment\"", "kind = \"equipment\"\nparty = \"§zorgverzekeraar\""));
  expect_message(MessageId::unknown_word,
                 with_added("[analysis.omslag]\nkind = \"§breakeven\"\nvary = \"bezoeken\"\n"));
}

TEST(Tables, AFieldOfTheWrongTypeIsRefused) {
  expect_message(MessageId::wrong_type, with("hour = \"paid\"", "hour = \"paid\"\nstaff = §\"nee\""));
  expect_message(MessageId::wrong_type, with("prices = 2021", "prices = §\"2021\""));
  expect_message(MessageId::wrong_type, with("title = \"Proef\"", "title = §7"));
  expect_message(MessageId::wrong_type,
                 with("[item.project.tablet]", "[item.project]\nlos = §3\n[item.project.tablet]"));
  expect_message(MessageId::wrong_type, with_added("§[printed]\nquantity = \"saving\"\n"));
}

TEST(Tables, ATextHasAnEnd) {
  expect_message(MessageId::text_too_long, with("\"Proef\"", "§\"" + std::string(2001, 'a') + "\""));
}

TEST(Scenario, ThePriceLevelIsAYear) {
  expect_message(MessageId::not_a_price_level, with("prices = 2021", "prices = §21"));
  expect_message(MessageId::not_a_price_level, with("prices = 2021", "prices = §2021.5"));
}

TEST(Scenario, ALinkStartsWithHttps) {
  expect_message(MessageId::link_not_https,
                 with("title = \"Een rapport\"", "title = \"Een rapport\"\nlink = \"§javascript:alert(1)\""));
}

TEST(Scenario, TheHorizonNeedsNoSource) {
  const Loading loading =
      load(with("null = \"nul\"", "null = \"nul\"\nhorizon = { is = 5, unit = \"year\" }"));
  ASSERT_TRUE(loading.loaded.has_value()) << loading.rendered(Language::dutch);
  EXPECT_EQ(loading.loaded->head.horizon->value, Number(5));
  EXPECT_EQ(loading.loaded->head.horizon->source, "");
}

TEST(Names, AreSnakeCaseAndShort) {
  expect_message(MessageId::name_not_snake_case, with("lasten =", "§Werkgevers-lasten ="));
  expect_message(MessageId::name_not_snake_case, with("lasten =", "§\"werkgevers lasten\" ="));
  expect_message(MessageId::name_not_snake_case, with("[source.rapport]", "[source.§2022]"));
  expect_message(MessageId::name_too_long, with("lasten =", "§" + std::string(61, 'a') + " ="));
}

TEST(Names, ThatASpreadsheetReadsAsACellAreRefused) {
  for (const char* name : {"fwg50", "fte1", "cao22", "jr1", "r1c1", "rc", "c", "r2", "true"}) {
    SCOPED_TRACE(name);
    expect_message(MessageId::name_is_cell_address, with("lasten =", "§" + std::string(name) + " ="));
  }
  for (const char* name : {"fwg_50", "fwg50_a", "reis1", "a", "rate", "c_1", "truer"}) {
    EXPECT_TRUE(load(with("lasten =", std::string(name) + " =")).loaded.has_value()) << name;
  }
}

TEST(Names, AFactHasOneNameAcrossInputsVolumesAndOutcomes) {
  expect_message(MessageId::name_used_twice, with("fysiek = { formula = \"bezoeken - 1 * bezoeken\" }",
                                                  "fysiek = \"bezoeken\"\n§reistijd = \"bezoeken\""));
}

TEST(Kinds, LabourHasAnActorOrARateAndMinutesOrHours) {
  const std::string hours = "hours = { is = 3, unit = \"hour/(client*year)\", at = \"par. 1\" }\n";
  const std::string rate = "rate = { is = 50, unit = \"EUR/hour\", at = \"par. 1\" }\n";
  const std::string labour = "[item.project.hulp]\nkind = \"labour\"\n";
  const Loading loading =
      load(with_added(labour + hours + rate +
                      "staff = false\nparty = \"supplier\"\nfunding = \"Zvw\"\ntimes = \"bezoeken\"\n"));
  ASSERT_TRUE(loading.loaded.has_value()) << loading.rendered(Language::dutch);
  const Item& item = loading.loaded->items.back();
  EXPECT_EQ(std::get<Labour>(item.kind).time_key, "hours");
  EXPECT_FALSE(item.staff);
  EXPECT_EQ(item.party, "supplier");
  EXPECT_EQ(item.funding, "Zvw");
  EXPECT_EQ(std::get<NameReference>(*item.times).name, "bezoeken");
  expect_message(MessageId::choose_one, with_added("§" + labour + hours));
  expect_message(MessageId::choose_one, with_added("§" + labour + rate));
  expect_message(MessageId::choose_one,
                 with_added("§" + labour + hours + rate + "actor = \"verpleegkundige\"\n"));
}

TEST(Kinds, TravelHasMinutesOfAnActorOrAPriceOrADistanceAtAPrice) {
  const std::string travel = "[item.project.reis]\nkind = \"travel\"\n";
  EXPECT_TRUE(
      load(with_added(travel + "minutes = \"reistijd\"\nactor = \"verpleegkundige\"\n")).loaded.has_value());
  expect_message(MessageId::choose_one, with_added("§" + travel));
  expect_message(MessageId::needs_also, with_added(travel + "§minutes = \"reistijd\"\n"));
  expect_message(MessageId::needs_also, with_added(travel + "§distance = \"reistijd\"\n"));
}

TEST(Kinds, AnAnnuityNeedsInterest) {
  expect_message(MessageId::needs_also,
                 with("kind = \"equipment\"", "kind = \"equipment\"\n§method = \"annuity\""));
}

TEST(Kinds, EachKindHasItsOwnFields) {
  const std::string price = "price = { is = 1, unit = \"EUR/client\", at = \"x\" }\n";
  const std::string item = "[item.project.post]\nkind = ";
  EXPECT_TRUE(std::holds_alternative<Subscription>(
      load(with_added(item + "\"subscription\"\n" + price)).loaded->items.back().kind));
  EXPECT_TRUE(std::holds_alternative<Consumption>(
      load(with_added(item + "\"consumption\"\n" + price)).loaded->items.back().kind));
  EXPECT_TRUE(std::holds_alternative<OneOff>(
      load(with_added(item + "\"one_off\"\n" + price)).loaded->items.back().kind));
  EXPECT_TRUE(std::holds_alternative<GivenCost>(
      load(with_added(item + "\"given\"\ngiven = \"lasten\"\n")).loaded->items.back().kind));
  EXPECT_TRUE(std::holds_alternative<FormulaCost>(
      load(with_added(item + "\"formula\"\nformula = \"lasten * 1\"\n")).loaded->items.back().kind));
  expect_message(MessageId::missing_key, with_added("§" + item + "\"subscription\"\n"));
  expect_message(MessageId::unknown_key,
                 with_added(item + "\"subscription\"\n" + price + "§life = \"lasten\"\n"));
}

TEST(Actors, HaveARateOrASalary) {
  const std::string cost = "cost = { is = 30.51, unit = \"EUR/hour\", at = \"par. 1\" }";
  const std::string salary =
      "salary = { is = 21.04, unit = \"EUR/hour\", at = \"par. 1\" }\non_costs = \"lasten\"";
  const Loading loading = load(with(cost, salary));
  ASSERT_TRUE(loading.loaded.has_value()) << loading.rendered(Language::dutch);
  EXPECT_TRUE(std::holds_alternative<Salary>(loading.loaded->actors.front().pay));
  expect_message(MessageId::choose_one, with("[actor.verpleegkundige]\n" + cost, "§[actor.verpleegkundige]"));
  expect_message(MessageId::missing_key,
                 with("[actor.verpleegkundige]\n" + cost,
                      "§[actor.verpleegkundige]\n" + salary.substr(0, salary.find('\n'))));
  expect_message(MessageId::unknown_key, with(cost, cost + "\n§allowance = \"lasten\""));
}

TEST(Actors, CountTheHourOfTheirRateUnlessToldOtherwise) {
  EXPECT_EQ(load(small_scenario()).loaded->actors.front().counted, Hour::paid);
  const Loading worked = load(with("hour = \"paid\"", "hour = \"worked\""));
  EXPECT_EQ(worked.loaded->actors.front().counted, Hour::worked);
  const Loading both = load(with("hour = \"paid\"", "hour = \"paid\"\ncount = \"worked\""));
  EXPECT_EQ(both.loaded->actors.front().hour, Hour::paid);
  EXPECT_EQ(both.loaded->actors.front().counted, Hour::worked);
  expect_message(
      MessageId::missing_key,
      with("[actor.verpleegkundige]\ncost = { is = 30.51, unit = \"EUR/hour\", at = \"par. 1\" }\nhour = "
           "\"paid\"",
           "§[actor.verpleegkundige]\ncost = { is = 30.51, unit = \"EUR/hour\", at = \"par. 1\" }"));
}

TEST(PrintedFigures, NeedAQuantityATextAndAPlace) {
  const std::string printed = "[[printed]]\nquantity = \"saving\"\ntext = \"4.24\"\nat = \"par. 1\"\n";
  const Loading loading = load(with_added(printed + "verdict = \"reproduced\"\n"));
  ASSERT_TRUE(loading.loaded.has_value()) << loading.rendered(Language::dutch);
  EXPECT_EQ(loading.loaded->printed.front().source, "rapport");
  EXPECT_EQ(loading.loaded->printed.front().text, "4.24");
  expect_message(MessageId::missing_key,
                 with_added("§[[printed]]\nquantity = \"saving\"\ntext = \"4.24\"\n"));
  expect_message(MessageId::printed_not_numeral,
                 with_added("[[printed]]\nquantity = \"saving\"\ntext = \"§minstens 2\"\nat = \"par. 1\"\n"));
  expect_message(MessageId::because_missing, with_added("§" + printed + "verdict = \"deviates\"\n"));
  expect_message(MessageId::unknown_word, with_added(printed + "verdict = \"§klopt\"\n"));
}

TEST(BreakEvens, VaryOneQuantity) {
  const Loading loading = load(with_added(
      "[analysis.omslag]\nkind = \"break_even\"\nvary = \"bezoeken\"\nequals = 0.5\nwhole = false\n"));
  ASSERT_TRUE(loading.loaded.has_value()) << loading.rendered(Language::dutch);
  const BreakEvenRequest& request = loading.loaded->break_evens.front();
  EXPECT_EQ(request.vary.name, "bezoeken");
  EXPECT_EQ(request.target.name, "");
  EXPECT_EQ(request.equals, *Number::parse("0.5"));
  EXPECT_FALSE(request.whole);
  expect_message(MessageId::missing_key, with_added("§[analysis.omslag]\nkind = \"break_even\"\n"));
}

}  // namespace
}  // namespace zorgbaat
