#include "engine/load/variants/settings.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "tests/unit/load/marked_scenario.h"

namespace zorgbaat {
namespace {

StatedValue set(const std::string& name, const std::string& value,
                const std::string& text = small_scenario()) {
  const Loading loading = load(text, {{name, value}});
  EXPECT_TRUE(loading.loaded.has_value()) << loading.rendered(Language::dutch);
  if (!loading.loaded) return {};
  for (const NamedField& input : loading.loaded->inputs) {
    const auto* stated = std::get_if<StatedValue>(&input.field);
    if (stated != nullptr && stated->source == own_figure_source) return *stated;
  }
  return {};
}

TEST(Settings, GiveAnInputAnotherValueWithItsOwnSourceAndWithoutTheOldRange) {
  const StatedValue value = set("input.reistijd", "9");
  EXPECT_EQ(value.value, Number(9));
  EXPECT_EQ(value.unit.to_string(), "min/bezoek");
  EXPECT_EQ(value.evidence, Evidence::assumed);
  EXPECT_EQ(value.at, "");
  EXPECT_EQ(value.note.dutch, "opgegeven met --set input.reistijd");
  EXPECT_FALSE(value.range.has_value());
  EXPECT_FALSE(value.place.has_file());
}

TEST(Settings, AddTheOwnFigureToTheSourcesOfTheCase) {
  const Loading loading = load(small_scenario(), {{"reistijd", "9"}});
  EXPECT_EQ(loading.loaded->sources.back().id, own_figure_source);
  EXPECT_EQ(loading.loaded->sources.back().title, Text("eigen opgave", "own figure"));
  EXPECT_EQ(load(small_scenario()).loaded->sources.size(), 1U);
}

TEST(Settings, AreNamedByAnEndThatOnlyOneValueHas) {
  EXPECT_EQ(set("reistijd", "9").value, Number(9));
  const Loading loading = load(small_scenario(), {{"tablet.price", "400"}, {"verpleegkundige.cost", "31"}});
  EXPECT_TRUE(loading.loaded.has_value()) << loading.rendered(Language::dutch);
}

TEST(Settings, AreInTheUnitOfTheFile) {
  EXPECT_EQ(set("lasten", "33").value, *Number::parse("0.33"));
  EXPECT_EQ(set("lasten", "33%").value, *Number::parse("0.33"));
}

TEST(Settings, FillInAPmAndDropAPrintedFigure) {
  const std::string pm = with("is = 15,", "is = \"PM\", sign = \"cost\",");
  EXPECT_FALSE(set("reistijd", "9", pm).pro_memorie);
  EXPECT_EQ(set("reistijd", "9", with("is = 15,", "is = 15, printed = \"15\",")).printed, "");
}

TEST(Settings, ChooseTheHourOfAnActorEvenWhenTheFileLeavesItOut) {
  EXPECT_EQ(
      load(small_scenario(), {{"actor.verpleegkundige.count", "worked"}}).loaded->actors.front().counted,
      Hour::worked);
  EXPECT_EQ(load(small_scenario(), {{"actor.verpleegkundige.hour", "worked"}}).loaded->actors.front().hour,
            Hour::worked);
  expect_setting_message(MessageId::unknown_word, {{"actor.verpleegkundige.count", "gewerkt"}});
}

TEST(Settings, AnUnknownNameIsShownWithTheOneItResembles) {
  expect_setting_message(MessageId::setting_unknown, {{"reistjid", "9"}});
  expect_setting_message(MessageId::setting_unknown, {{"", "9"}});
  const std::string dutch = load(small_scenario(), {{"input.reistjid", "9"}}).rendered(Language::dutch);
  EXPECT_NE(dutch.find("bedoelde u `input.reistijd`?"), std::string::npos) << dutch;
}

TEST(Settings, AnEndThatSeveralValuesHaveIsAmbiguous) {
  const std::string second = with_added(
      "[item.project.scherm]\nkind = \"subscription\"\nprice = { is = 1, unit = \"EUR/client\", at = \"x\" "
      "}\n");
  expect_setting_message(MessageId::setting_ambiguous, {{"price", "9"}}, second);
}

TEST(Settings, WhatIsNoNumberIsRefused) {
  expect_setting_message(MessageId::setting_not_number, {{"reistijd", "veel"}});
  expect_setting_message(MessageId::setting_not_number, {{"reistijd", ""}});
  expect_setting_message(MessageId::setting_not_number, {{"reistijd", "9 min"}});
  expect_setting_message(MessageId::decimal_comma, {{"reistijd", "9,5"}});
  expect_setting_message(MessageId::setting_not_percent, {{"reistijd", "9%"}});
  expect_setting_message(MessageId::number_out_of_reach, {{"reistijd", "1e300"}});
}

TEST(Settings, AFieldThatBorrowsItsValueSaysWhatToSetInstead) {
  expect_setting_message(MessageId::setting_is_reference, {{"activity.bezoek.travel", "9"}});
  expect_setting_message(MessageId::setting_is_formula, {{"fysiek", "9"}});
}

TEST(Settings, ThatAreGivenTwiceAreRefused) {
  expect_setting_message(MessageId::setting_twice, {{"reistijd", "9"}, {"input.reistijd", "8"}});
}

TEST(Settings, ManyCanBeGivenAtOnce) {
  const Loading loading = load(small_scenario(), {{"verpleegkundige.count", "worked"},
                                                  {"verpleegkundige.hour", "worked"},
                                                  {"verpleegkundige.cost", "31"},
                                                  {"activity.bezoek.minutes", "25"}});
  ASSERT_TRUE(loading.loaded.has_value()) << loading.rendered(Language::dutch);
  EXPECT_EQ(std::get<StatedValue>(std::get<LiteralRate>(loading.loaded->actors.front().pay).cost).value,
            Number(31));
  EXPECT_EQ(std::get<StatedValue>(loading.loaded->activities.front().minutes).value, Number(25));
}

}  // namespace
}  // namespace zorgbaat
