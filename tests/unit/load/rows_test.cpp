#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>

#include "tests/unit/load/marked_scenario.h"

namespace zorgbaat {
namespace {

const std::string axes =
    "[axis.jaar]\nsteps = [2026, 2027, 2028]\n[axis.wijk]\nlabel = \"wijkteam\"\nsteps = [\"noord\", "
    "\"zuid\"]\n";

/// A scenario with both axes in use, and the row that a test is about.
std::string with_row(const std::string& lines) {
  return with_added(axes +
                    "[volume.vast]\nover = [\"jaar\", \"wijk\"]\nunit = \"client\"\nat = \"p. 1\"\n"
                    "is = [[1, 2], [3, 4], [5, 6]]\n" +
                    lines);
}

std::string adoption(const std::string& more) {
  return with_row("[input.adoptie]\nover = \"jaar\"\nunit = \"client\"\nat = \"tabel 2\"\n" + more);
}

const NamedField& named(const std::vector<NamedField>& fields, const std::string& name) {
  return *std::find_if(fields.begin(), fields.end(), [&](const NamedField& f) { return f.name == name; });
}

StatedRow row_of(const Loading& loading, const std::string& name = "adoptie") {
  EXPECT_TRUE(loading.loaded.has_value()) << loading.rendered(Language::dutch);
  if (!loading.loaded) return {};
  return named(name == "vast" ? loading.loaded->volumes : loading.loaded->inputs, name)
      .row.value_or(StatedRow{});
}

StatedValue value_at(const StatedRow& row, const std::vector<std::string>& names) {
  for (const StatedStep& step : row.steps) {
    if (step.names == names && std::holds_alternative<StatedValue>(step.field))
      return std::get<StatedValue>(step.field);
  }
  ADD_FAILURE() << "no value stated at " << names.front();
  return {};
}

TEST(Rows, AnAxisNamesItsStepsOrCountsThem) {
  const Loading loading = load(
      with_row("[axis.maand]\nlength = 12\n[input.x]\nover = \"maand\"\nunit = \"client\"\nat = \"p. 1\"\n"
               "is = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]\n"));
  ASSERT_TRUE(loading.loaded.has_value()) << loading.rendered(Language::dutch);
  const std::vector<StatedAxis>& stated = loading.loaded->axes;
  ASSERT_EQ(stated.size(), 3U);
  EXPECT_EQ(stated[0].steps, (std::vector<std::string>{"2026", "2027", "2028"}));
  EXPECT_EQ(stated[1].label, Text("wijkteam"));
  EXPECT_EQ(stated[2].steps.back(), "12");
  EXPECT_EQ(value_at(row_of(loading, "x"), {"12"}).value, Number(12));
}

TEST(Rows, AStepIsAValueWithWhatTheRowSaysForAllOfThem) {
  const StatedRow row = row_of(load(adoption("steps = { 2026 = 10, 2027 = 25, 2028 = 40 }\n")));
  ASSERT_EQ(row.steps.size(), 3U);
  const StatedValue value = value_at(row, {"2027"});
  EXPECT_EQ(value.value, Number(25));
  EXPECT_EQ(value.unit.to_string(), "client");
  EXPECT_EQ(value.source, "rapport");
  EXPECT_EQ(value.at, "tabel 2");
  EXPECT_EQ(value.evidence, Evidence::reported);
}

TEST(Rows, AStepMayHaveARangeAndASourceOfItsOwn) {
  const StatedRow row = row_of(load(
      adoption("range_at = \"tabel 3\"\n[defaults]\nsource = \"rapport\"\n[source.plan]\ntitle = "
               "\"Plan\"\n[input.adoptie.steps]\n2026 = 10\n"
               "2027 = { is = 25, low = 20, high = 30 }\n"
               "2028 = { is = 40, source = \"plan\", evidence = \"estimated\", note = \"ambitie\" }\n")));
  const StatedValue ranged = value_at(row, {"2027"});
  ASSERT_TRUE(ranged.range.has_value());
  EXPECT_EQ(ranged.range->high, Number(30));
  EXPECT_EQ(ranged.range->at, "tabel 3");
  const StatedValue own = value_at(row, {"2028"});
  EXPECT_EQ(own.source, "plan");
  EXPECT_EQ(own.at, "") << "the row's place is a place in another source";
}

TEST(Rows, AStepMayBeUnknownWithTheSignOfTheRow) {
  const StatedRow row =
      row_of(load(adoption("sign = \"benefit\"\nsteps = { 2026 = 10, 2027 = \"PM\", 2028 = 40 }\n")));
  EXPECT_TRUE(value_at(row, {"2027"}).pro_memorie);
  EXPECT_EQ(value_at(row, {"2027"}).sign, Sign::benefit);
}

TEST(Rows, AStepMayBeANameOrAFormula) {
  const StatedRow row = row_of(
      load(adoption("steps = { 2026 = 10, 2027 = \"bezoeken\", 2028 = { formula = \"bezoeken * 12\" } }\n")));
  EXPECT_TRUE(std::holds_alternative<NameReference>(row.steps[1].field));
  EXPECT_TRUE(std::holds_alternative<StatedFormula>(row.steps[2].field));
}

TEST(Rows, AListHasItsStepsInTheOrderOfTheAxis) {
  EXPECT_EQ(value_at(row_of(load(adoption("is = [10, 25, 40]\n"))), {"2028"}).value, Number(40));
  const StatedRow both = row_of(load(adoption("is = [10, 25, 40]\n")), "vast");
  EXPECT_EQ(value_at(both, {"2027", "zuid"}).value, Number(4));
}

TEST(Rows, TheOrderOfTheFileDoesNotMatter) {
  const StatedRow row = row_of(load(adoption("steps = { 2028 = 40, 2026 = 10, 2027 = 25 }\n")));
  EXPECT_EQ(row.steps.front().names, (std::vector<std::string>{"2026"}));
}

TEST(Rows, OverTwoAxesHaveATablePerStepOfTheFirst) {
  const StatedRow row = row_of(
      load(with_row("[input.adoptie]\nover = [\"jaar\", \"wijk\"]\nunit = \"client\"\nat = \"p. "
                    "1\"\n[input.adoptie.steps]\n"
                    "2026 = { noord = 1, zuid = { is = 2, low = 1, high = 3, range_at = \"eigen\" } }\n"
                    "2027 = { noord = 3, zuid = 4 }\n2028 = { noord = 5, zuid = 6 }\n")));
  EXPECT_EQ(row.over, (std::vector<std::string>{"jaar", "wijk"}));
  ASSERT_EQ(row.steps.size(), 6U);
  EXPECT_EQ(value_at(row, {"2026", "zuid"}).range->low, Number(1));
}

TEST(Rows, AFormulaHoldsWhereNoStepIsStated) {
  const StatedRow row = row_of(load(adoption("formula = \"bezoeken\"\nsteps = { 2027 = 25 }\n")));
  ASSERT_TRUE(row.otherwise.has_value());
  EXPECT_EQ(row.otherwise->text, "bezoeken");
  ASSERT_EQ(row.steps.size(), 1U);
}

TEST(Rows, StepsAreSetByTheirName) {
  const std::string text = adoption("steps = { 2026 = 10, 2027 = 25, 2028 = 40 }\n");
  const StatedValue value = value_at(row_of(load(text, {{"adoptie.2027", "30"}})), {"2027"});
  EXPECT_EQ(value.value, Number(30));
  EXPECT_EQ(value.source, own_figure_source);
  EXPECT_EQ(value.unit.to_string(), "client");
  expect_setting_message(MessageId::setting_step_unknown, {{"adoptie.2029", "30"}}, text);
  expect_setting_message(MessageId::setting_is_row, {{"input.adoptie", "30"}}, text);
}

TEST(Rows, AStepThatFollowsFromTheFormulaMayBeSet) {
  const std::string text = adoption("formula = \"bezoeken\"\nsteps = { 2027 = 25 }\n");
  const StatedRow row = row_of(load(text, {{"adoptie.2028", "30"}}));
  EXPECT_EQ(value_at(row, {"2028"}).value, Number(30));
  const std::string bare = with_row("[input.adoptie]\nover = \"jaar\"\nformula = \"bezoeken\"\n");
  expect_setting_message(
      MessageId::setting_step_without_unit, {{"adoptie.2028", "30"}},
      bare + "[input.y]\nover = \"jaar\"\nunit = \"client\"\nat = \"p. 1\"\nis = [1, 2, 3]\n");
}

/// A row of a file, and a variant of that file with these lines.
Loading variant_of_row(const std::string& lines) {
  const std::filesystem::path folder = std::filesystem::path(testing::TempDir()) / "variants_of_rows";
  std::filesystem::create_directories(folder);
  std::ofstream(folder / "basis.toml") << adoption("steps = { 2026 = 10, 2027 = 25, 2028 = 40 }\n");
  std::ofstream(folder / "variant.toml")
      << "extends = \"basis.toml\"\n[source.eigen]\ntitle = \"eigen telling\"\n"
      << lines;
  Loading loading;
  loading.loaded = load_case((folder / "variant.toml").string(), {}, loading.files, loading.messages);
  return loading;
}

TEST(Rows, AVariantReplacesOneStepWithItsOwnSource) {
  const StatedRow row = row_of(
      variant_of_row("[input.adoptie.steps]\n2027 = { is = 30, unit = \"client\", at = \"telling\" }\n"));
  EXPECT_EQ(value_at(row, {"2027"}).value, Number(30));
  EXPECT_EQ(value_at(row, {"2027"}).source, "eigen");
  EXPECT_EQ(value_at(row, {"2027"}).at, "telling");
  EXPECT_EQ(value_at(row, {"2026"}).source, "rapport");
  EXPECT_EQ(value_at(row, {"2026"}).at, "tabel 2");
}

TEST(Rows, AVariantMaySayOnceWhatCountsForItsSteps) {
  const StatedRow row = row_of(variant_of_row(
      "[input.adoptie]\nunit = \"client\"\nat = \"telling\"\nsteps = { 2027 = 30, 2028 = 50 }\n"));
  EXPECT_EQ(value_at(row, {"2028"}).source, "eigen");
  EXPECT_EQ(value_at(row, {"2026"}).at, "tabel 2");
  const StatedRow list =
      row_of(variant_of_row("[input.adoptie]\nunit = \"client\"\nat = \"telling\"\nis = [1, 2, 3]\n"));
  EXPECT_EQ(value_at(list, {"2026"}).value, Number(1));
  EXPECT_EQ(value_at(list, {"2026"}).source, "eigen");
}

TEST(Rows, AVariantMayPutOneValueInThePlaceOfARowAndTheOtherWayRound) {
  const Loading one = variant_of_row(
      "[axis.jaar]\nsteps = [2026, 2027, 2028]\n[input]\nadoptie = { is = 30, unit = \"client\", at = \"t\" "
      "}\n");
  ASSERT_TRUE(one.loaded.has_value()) << one.rendered(Language::dutch);
  EXPECT_FALSE(named(one.loaded->inputs, "adoptie").row.has_value());
  const StatedRow row = row_of(
      variant_of_row("[input.reistijd]\nover = \"wijk\"\nunit = \"min/bezoek\"\nat = \"t\"\nis = [9, 12]\n"),
      "reistijd");
  EXPECT_EQ(row.steps.size(), 2U);
}

TEST(Rows, WhatIsMissingIsNamedInOneMessage) {
  const std::string text = with_row(
      "[input.§adoptie]\nover = \"jaar\"\nunit = \"client\"\nat = \"p. 1\"\nsteps = { 2027 = 25 }\n");
  expect_message(MessageId::row_step_missing, text);
  std::string plain = text;
  plain.erase(plain.find("§"), std::string("§").size());
  const std::string said = load(plain).rendered(Language::dutch);
  EXPECT_NE(said.find("2026, 2028"), std::string::npos) << said;
}

TEST(Rows, AMistakeInAnAxisHasItsPlace) {
  expect_message(MessageId::axis_without_steps, with_row("[axis.§x]\nlabel = \"x\"\n"));
  expect_message(MessageId::axis_without_steps, with_row("[axis.§x]\nlength = 2\nsteps = [1, 2]\n"));
  expect_message(MessageId::axis_length, with_row("[axis.x]\nlength = §0\n"));
  expect_message(MessageId::axis_length, with_row("[axis.x]\nlength = §121\n"));
  expect_message(MessageId::axis_length, with_row("[axis.x]\nlength = §2.5\n"));
  expect_message(MessageId::axis_length, with_row("[axis.x]\nsteps = §[]\n"));
  expect_message(MessageId::axis_step_name, with_row("[axis.x]\nsteps = [1, \"§Wijk Noord\"]\n"));
  expect_message(MessageId::axis_step_twice, with_row("[axis.x]\nsteps = [2026, §2026]\n"));
}

TEST(Rows, AMistakeInARowHasItsPlace) {
  const std::string rest = "unit = \"client\"\nat = \"p. 1\"\n";
  expect_message(MessageId::axis_unknown,
                 with_row("[input.x]\nover = \"§jaren\"\n" + rest + "is = [1, 2, 3]\n"));
  expect_message(MessageId::row_axes,
                 with_row("[input.x]\nover = §[\"jaar\", \"jaar\"]\n" + rest + "is = [1, 2, 3]\n"));
  expect_message(MessageId::row_without_axis, with_row("[input.§x]\n" + rest + "is = [1, 2, 3]\n"));
  expect_message(MessageId::row_list_length,
                 with_row("[input.x]\nover = \"jaar\"\n" + rest + "is = §[1, 2]\n"));
  expect_message(
      MessageId::row_step_unknown,
      with_row("[input.x]\nover = \"jaar\"\nformula = \"bezoeken\"\n" + rest + "steps = { §2030 = 1 }\n"));
  expect_message(
      MessageId::row_step_missing,
      with_row("[input.§x]\nover = [\"jaar\", \"wijk\"]\n" + rest +
               "steps = { 2026 = 1, 2027 = { noord = 1, zuid = 1 }, 2028 = { noord = 1, zuid = 1 } }\n"));
}

TEST(Rows, AnAxisThatNoRowRunsOverIsAWarning) {
  const Loading loading = load(with_added("[axis.jaar]\nlength = 3\n"));
  EXPECT_TRUE(loading.loaded.has_value());
  EXPECT_EQ(loading.ids(), std::vector<MessageId>{MessageId::axis_unused});
}

TEST(Rows, ARowLongerThanAWorkbookCanShowIsRefused) {
  expect_message(MessageId::row_too_long,
                 with_row("[axis.a]\nlength = 100\n[axis.b]\nlength = 7\n[input.§x]\nover = [\"a\", \"b\"]\n"
                          "formula = \"bezoeken\"\n"));
}

TEST(Rows, StandUnderInputAndVolumeOnly) {
  expect_message(MessageId::row_not_here,
                 with_row("[size.§x]\nover = \"jaar\"\nunit = \"client\"\nat = \"p. 1\"\nis = [1, 2, 3]\n"));
}

}  // namespace
}  // namespace zorgbaat
