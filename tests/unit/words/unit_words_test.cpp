#include "engine/words/unit_words.h"

#include <gtest/gtest.h>

namespace zorgbaat {

namespace {

/// A case at price level 2021 that gives its symbol `verpleegdag` words of its own.
Case with_words() {
  Case made;
  made.head.prices = 2021;
  made.definitions.push_back({.word = "verpleegdag",
                              .meaning = {"een dag in het ziekenhuis", "a day in hospital"},
                              .one = {"verpleegdag", "day in hospital"},
                              .many = {"verpleegdagen", "days in hospital"}});
  return made;
}

const Unit days_each = Unit::symbol("verpleegdag") / Unit::symbol("patient");

TEST(UnitWords, read_what_is_counted_before_what_it_is_per_and_times_last) {
  const UnitWords dutch(Language::dutch);
  EXPECT_EQ(dutch.of(Unit::symbol("hour") / (Unit::symbol("week") * Unit::symbol("client"))),
            "uur per cliënt per week");
  EXPECT_EQ(UnitWords(Language::english).of_many(Unit::symbol("hour") / Unit::symbol("fte")),
            "hours per FTE");
}

TEST(UnitWords, of_a_case_follow_the_language_and_the_number) {
  const Case made = with_words();
  EXPECT_EQ(UnitWords(made, Language::dutch).of(days_each), "verpleegdag per patiënt");
  EXPECT_EQ(UnitWords(made, Language::dutch).of_many(days_each), "verpleegdagen per patiënt");
  EXPECT_EQ(UnitWords(made, Language::english).of_many(days_each), "days in hospital per patient");
}

TEST(UnitWords, without_words_of_their_own_show_the_symbol) {
  EXPECT_EQ(UnitWords(Language::english).of_many(days_each), "verpleegdag per patient");
  EXPECT_EQ(UnitWords(Language::dutch).symbol("online_sessie"), "online sessie");
}

TEST(UnitWords, leave_money_to_the_number_but_name_another_price_level) {
  const Case made = with_words();
  const UnitWords dutch(made, Language::dutch);
  EXPECT_EQ(dutch.of(Unit::symbol("EUR@2021") / Unit::symbol("patient")), "per patiënt");
  EXPECT_EQ(dutch.with_money(Unit::symbol("EUR@2021") / Unit::symbol("patient")), "€ per patiënt");
  EXPECT_EQ(dutch.of(Unit::symbol("EUR@2014") / Unit::symbol("patient")), "(prijspeil 2014) per patiënt");
  EXPECT_EQ(dutch.of(Unit::symbol("EUR@2021") / Unit::symbol("EUR@2014")), "(prijspeil 2014 naar 2021)");
}

TEST(UnitWords, have_no_word_for_many_of_a_product) {
  EXPECT_EQ(UnitWords(Language::dutch).of_many(Unit::symbol("day") * Unit::symbol("client")), "cliënt x dag");
}

}  // namespace

}  // namespace zorgbaat
