#include "engine/care/cell_names.h"

#include <gtest/gtest.h>

namespace zorgbaat {

namespace {

Model model_with(const std::vector<std::string>& names) {
  Model model;
  for (const std::string& name : names) model.add(Quantity{.name = name});
  return model;
}

TEST(CellName, an_input_is_called_by_its_own_name_and_anything_else_by_its_path) {
  EXPECT_EQ(cell_name("input.reistijd"), "reistijd");
  EXPECT_EQ(cell_name("activity.bezoek.minutes"), "activity_bezoek_minutes");
}

TEST(CellName, what_excel_reads_as_a_cell_or_a_truth_value_is_guarded) {
  EXPECT_EQ(cell_name("input.fte1"), "fte1_");
  EXPECT_EQ(cell_name("input.cao22"), "cao22_");
  EXPECT_EQ(cell_name("input.true"), "true_");
  EXPECT_EQ(cell_name("input.r"), "_r");
  EXPECT_EQ(cell_name("input.c"), "_c");
  EXPECT_EQ(cell_name("input.r1c1"), "_r1c1");
  EXPECT_EQ(cell_name("input.r2_x"), "_r2_x");
  EXPECT_EQ(cell_name("input.reis"), "reis");
  EXPECT_EQ(cell_name("input.tarief2021"), "tarief2021");
}

TEST(CellNames, are_unique_whatever_the_capitals) {
  const CellNames names(model_with({"input.a_b", "a.b", "A.B", "input.x", "input.x__eigen"}));
  EXPECT_EQ(names.of("input.a_b"), "a_b");
  EXPECT_EQ(names.of("a.b"), "a_b_2");
  EXPECT_EQ(names.of("A.B"), "A_B_3");
  EXPECT_EQ(names.own("input.x"), "x__eigen");
  EXPECT_NE(names.of("input.x__eigen"), "x__eigen");
  EXPECT_EQ(names.of("nothing"), "");
}

TEST(CellNames, stay_within_a_hundred_characters) {
  const std::string stem(150, 'n');
  const CellNames names(model_with({stem + "a", stem + "b"}));
  EXPECT_LE(names.own(stem + "a").size(), 100U);
  EXPECT_LE(names.own(stem + "b").size(), 100U);
  EXPECT_NE(names.of(stem + "a"), names.of(stem + "b"));
}

}  // namespace

}  // namespace zorgbaat
