#include "engine/analysis/two_way.h"

#include <gtest/gtest.h>

#include "video_visits.h"

namespace zorgbaat {
namespace {

InputRecord with_range(std::string_view low, std::string_view high) {
  InputRecord record;
  record.stated.range = StatedRange{};
  record.stated.range->low = num(low);
  record.stated.range->high = num(high);
  return record;
}

std::vector<std::string> axis(std::string_view low, std::string_view own, std::string_view high) {
  std::vector<std::string> texts;
  for (const Number& value : two_way_axis(with_range(low, high), num(own)).values)
    texts.push_back(value.to_string());
  return texts;
}

using Values = std::vector<std::string>;

TEST(TwoWayAxis, HasRoundValuesBetweenAndTheOwnValueInTheMiddle) {
  // 40 points of 100 over 8 is 5: 17.5 becomes 20 and 37.5 becomes 40.
  EXPECT_EQ(axis("0.10", "0.25", "0.50"), (Values{"0.1", "0.2", "0.25", "0.4", "0.5"}));
  EXPECT_EQ(axis("8", "15", "20"), (Values{"8", "12", "15", "18", "20"}));
  EXPECT_EQ(axis("24.02", "30.51", "38"), (Values{"24.02", "27", "30.51", "34", "38"}));
}

TEST(TwoWayAxis, HasTheOwnValueAtAnEndWhenThatIsWhereItLies) {
  EXPECT_EQ(axis("0", "0", "0.60"), (Values{"0", "0.15", "0.3", "0.45", "0.6"}));
  EXPECT_EQ(axis("50", "100", "100"), (Values{"50", "65", "75", "90", "100"}));
}

TEST(TwoWayAxis, ReachesAnOwnValueOutsideTheRange) {
  EXPECT_EQ(axis("0.10", "0.80", "0.50"), (Values{"0.1", "0.3", "0.45", "0.65", "0.8"}));
}

TEST(TwoWayAxis, NeverPutsAValueOutsideItsNeighbours) {
  EXPECT_EQ(axis("10.2", "10.4", "90"), (Values{"10.2", "10.2", "10.4", "50", "90"}));
  EXPECT_EQ(axis("3", "3", "3"), (Values{"3", "3", "3", "3", "3"}));
}

TEST(TwoWay, HasTheTargetAtEveryPairOfValues) {
  // Report par. 4.1.10: 2 visits a week save 2 x (15 / 60 x 30.51 + 1.00) - 13.012821 = 4.242179 at 15
  // minutes of travel; at 20 minutes and 7 visits 7 x (20 / 60 x 30.51 + 1.00) - 13.012821 = 65.177179.
  const Model model = video_visits();
  const BaseCase base(model);
  const TwoWay table = two_way(base, {.name = "reis_en_beeld",
                                      .across = node_of(model, "input.reistijd"),
                                      .down = node_of(model, "volume.beeld"),
                                      .target = node_of(model, "saving")});
  ASSERT_EQ(table.cells.size(), 5U);
  EXPECT_EQ(table.down.values[2], Number(2));
  EXPECT_EQ(table.across.values[2], Number(15));
  EXPECT_EQ(table.cells[2][2].value().fixed(6), "4.242179");
  EXPECT_EQ(table.cells[4][4].value().fixed(6), "65.177179");
}

TEST(TwoWay, NamesAnInputThatMakesNoDifference) {
  const Model model = video_visits();
  Messages messages;
  check_two_way(BaseCase(model),
                {.name = "tabel",
                 .across = node_of(model, "input.reistijd"),
                 .down = node_of(model, "item.project.tablet.life"),
                 .target = node_of(model, "item.project.tablet.cost")},
                messages);
  ASSERT_EQ(messages.all().size(), 1U);
  EXPECT_EQ(messages.all()[0].id, MessageId::two_way_no_effect);
}

}  // namespace
}  // namespace zorgbaat
