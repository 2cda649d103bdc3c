#include <gtest/gtest.h>

#include "small_case.h"

namespace zorgbaat {
namespace {

TEST(LoweringKindsTest,
     AnInformalCarerIsThereForAShareOfTheHours) {  // 2 hours x 95 % x 14 euro, once a week: 26.60
  const Lowered lowered(small_case(item("kind = \"informal_care\"\nhours = " + value("2", "hour/bezoek") +
                                        "times = \"n\"\nvalue = " + value("14", "EUR/hour") +
                                        "present = " + value("95", "%"))));
  EXPECT_EQ(lowered.value("item.project.x.cost", 2), "26.60");
  EXPECT_EQ(lowered.value("saving_of_party.informal_carer", 2), "-26.60");
  EXPECT_EQ(lowered.value("project.hours.v", 2), "1.00");  // no hours of ours
}

TEST(LoweringKindsTest, VatComesOnTopOfAPrice) {  // report par. 4.3.10: 567.00 x 1.21 = 686.07
  const Lowered lowered(small_case(item("kind = \"subscription\"\nprice = " +
                                        value("567", "EUR/(client*week)") + "vat = " + value("21", "%"))));
  EXPECT_EQ(lowered.value("item.project.x.cost", 2), "686.07");
}

TEST(LoweringKindsTest, HoursThatAPricePaysForAreNoCostOnceMore) {
  const Lowered lowered(
      small_case("[item.project.dag]\nkind = \"subscription\"\nincludes_staff = true\nprice = " +
                 value("100", "EUR/(client*week)") +
                 item("kind = \"labour\"\nactor = \"v\"\nincluded_in = \"dag\"\nminutes = " +
                      value("30", "min/(client*week)"))));
  EXPECT_EQ(lowered.value("project.total", 2), "130.00");  // the visit of 30 and the price of 100
  EXPECT_EQ(lowered.value("project.hours.v", 2), "1.50");  // the visit and half an hour
  EXPECT_EQ(lowered.value("item.project.x.cost", 2), "no item.project.x.cost");
}

TEST(LoweringKindsTest, APriceThatPaysForHoursIsOneOfTheSameAlternative) {
  const Lowered lowered(
      small_case(item("kind = \"labour\"\nactor = \"v\"\nincluded_in = \"dag\"\nminutes = " +
                      value("30", "min/(client*week)"))));
  EXPECT_NE(lowered.said().find("`project` has no cost `dag` that pays for these hours"), std::string::npos);
}

TEST(LoweringKindsTest, AShareAboveTheWholeIsNotFeasible) {
  const std::string shares = "[input]\na = " + value("30", "%") + "b = " + value("25", "%") +
                             "[derived.past]\nformula = \"b / a\"\nunit = \"%\"\nshare_of_whole = true\n"
                             "[derived.past_niet]\nformula = \"a / b\"\nunit = \"%\"\nshare_of_whole = true\n"
                             "[derived.rust_erop]\nformula = \"1 / (1 - past_niet)\"\n";
  const Lowered lowered(small_case(shares));
  EXPECT_EQ(lowered.value("derived.past", 4), "0.8333");
  EXPECT_EQ(lowered.value("derived.past_niet", 4), "not feasible");
  EXPECT_EQ(lowered.value("derived.rust_erop", 4), "not feasible");
}

TEST(LoweringKindsTest, AnAmountOfAnotherYearIsReadAtThePriceLevelOfTheResults) {
  // report par. 4.2.11: 443 euro of 2014 x 1.1486 = 508.83 euro of 2021
  const Lowered lowered(
      small_case("[input]\nindex = " + value("1.1486", "EUR@2021/EUR@2014") +
                 item("kind = \"consumption\"\nprice = { is = 443, unit = "
                      "\"EUR@2014/(client*week)\", index = \"input.index\", at = \"p. 1\" }\n")));
  EXPECT_EQ(lowered.value("item.project.x.price", 2), "443.00");
  EXPECT_EQ(lowered.value("item.project.x.cost", 2), "508.83");
}

TEST(LoweringKindsTest, AKindOfCostHasADefaultIndexThatItsNoteNames) {
  // 1.0197 x 1.0177 = 1.03774869: NZa material costs, 2019 to 2021
  const Lowered lowered(small_case(item(
      "kind = \"subscription\"\nprice = { is = 100, unit = \"EUR@2019/(client*week)\", at = \"p. 1\" }\n")));
  EXPECT_EQ(lowered.value("item.project.x.cost", 4), "103.7749");
  EXPECT_EQ(lowered.value("price_index.material_2019_2021", 8), "1.03774869");
}

}  // namespace
}  // namespace zorgbaat
