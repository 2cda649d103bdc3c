#include <gtest/gtest.h>

#include "small_case.h"

namespace zorgbaat {
namespace {

/// Clients of two teams in three years, and which part of them takes part: 16, 42.5 and 80 of 160, 170, 200.
const std::string rows =
    "[axis.jaar]\nsteps = [2026, 2027, 2028]\n[axis.wijk]\nsteps = [\"noord\", \"zuid\"]\n"
    "[input.adoptie]\nover = \"jaar\"\nunit = \"%\"\nat = \"p. 1\"\nis = [10, 25, 40]\n"
    "[input.clienten]\nover = [\"jaar\", \"wijk\"]\nunit = \"client\"\nat = \"p. 1\"\n"
    "is = [[100, 60], [110, 60], [120, 80]]\n";

std::string derived(const std::string& formula) {
  return small_case(rows + "[derived.y]\nformula = \"" + formula + "\"\n");
}

std::string value_of(const std::string& formula) { return Lowered(derived(formula)).value("derived.y", 4); }

TEST(LoweringRows, EveryStepIsAnInputOfItsOwn) {
  const Lowered lowered(small_case(rows));
  EXPECT_EQ(lowered.value("input.adoptie.2027", 2), "0.25");
  EXPECT_EQ(lowered.value("input.clienten.2028.zuid", 0), "80");
  ASSERT_TRUE(lowered.model.has_value()) << lowered.said();
  const InputRecord& step = lowered.model->input(lowered.model->find("input.clienten.2028.zuid")->node);
  EXPECT_EQ(step.row, "input.clienten");
  EXPECT_EQ(step.steps, (std::vector<std::string>{"2028", "zuid"}));
  EXPECT_EQ(step.label.dutch, "clienten, 2028, zuid");
  EXPECT_FALSE(lowered.model->graph.node(lowered.model->find("input.clienten")->node).is_scalar());
}

TEST(LoweringRows, AFormulaComesBackToOneNumber) {
  EXPECT_EQ(value_of("total(adoptie, jaar)"), "0.7500");
  EXPECT_EQ(value_of("at(adoptie, jaar, 2027)"), "0.2500");
  EXPECT_EQ(value_of("at(at(clienten, jaar, 2028), wijk, zuid)"), "80.0000");
  EXPECT_EQ(value_of("lowest(total(clienten, wijk), jaar)"), "160.0000");
  EXPECT_EQ(value_of("highest(adoptie, jaar) - lowest(adoptie, jaar)"), "0.3000");
}

TEST(LoweringRows, RowsOfOtherAxesAreAlignedByAxis) {  // 16 + 42.5 + 80 of 530 client-years
  EXPECT_EQ(value_of("total(total(adoptie * clienten, wijk), jaar)"), "138.5000");
  EXPECT_EQ(value_of("total(total(adoptie * clienten, jaar), wijk)"), "138.5000");
  EXPECT_EQ(value_of("total(total(adoptie * clienten, wijk), jaar) / total(total(clienten, wijk), jaar)"),
            "0.2613");
}

TEST(LoweringRows, StepsAreCountedFromOne) {
  EXPECT_EQ(value_of("first_where(adoptie - at(adoptie, jaar, 2027), jaar)"), "2.0000");
  EXPECT_EQ(value_of("holds_from(at(adoptie, jaar, 2027) - adoptie, jaar)"), "no value");
  EXPECT_EQ(value_of("holds_from(adoptie - at(adoptie, jaar, 2026), jaar)"), "1.0000");
  EXPECT_EQ(value_of("at(adoptie, jaar, first_where(adoptie - at(adoptie, jaar, 2027), jaar))"), "0.2500");
}

TEST(LoweringRows, AnEarlierStepIsReadByShiftingTheRow) {
  EXPECT_EQ(value_of("at(shift(adoptie, jaar, 1), jaar, 2026)"), "0.0000");
  EXPECT_EQ(value_of("at(shift(adoptie, jaar, 2), jaar, 2028)"), "0.1000");
  EXPECT_EQ(value_of("at(previous(adoptie, jaar, 1 / 100), jaar, 2026)"), "0.0100");
  EXPECT_EQ(value_of("at(previous(adoptie, jaar, 1 / 100), jaar, 2028)"), "0.2500");
}

TEST(LoweringRows, AFormulaHoldsWhereNoStepIsStated) {
  const std::string prices =
      "[input.nu]\nis = 8\nunit = \"EUR/client\"\nat = \"p. 1\"\n"
      "[input.prijs]\nover = \"jaar\"\nformula = \"nu * (1 + adoptie)\"\nunit = \"EUR/client\"\nat = \"p. "
      "2\"\n"
      "steps = { 2027 = 6 }\n";
  const Lowered lowered(small_case(rows + prices + "[derived.y]\nformula = \"total(prijs, jaar)\"\n"));
  EXPECT_EQ(lowered.value("input.prijs.2026", 2), "8.80");
  EXPECT_EQ(lowered.value("input.prijs.2027", 2), "6.00");
  EXPECT_EQ(lowered.value("derived.y", 2), "26.00");
  const Lowered wider(small_case(rows + "[input.prijs]\nover = \"jaar\"\nformula = \"clienten\"\n"));
  EXPECT_NE(wider.said().find("runs over axis `wijk` too"), std::string::npos) << wider.said();
}

TEST(LoweringRows, AnAmountOfAnotherYearIsIndexedPerStep) {
  const Lowered lowered(small_case(rows + "[input.prijs]\nover = \"jaar\"\nunit = \"EUR@2014/client\"\nindex "
                                          "= \"ova\"\nat = \"p. 2\"\nis = [100, 1, 1]\n"
                                          "[derived.y]\nformula = \"at(prijs, jaar, 2026)\"\n"));
  EXPECT_EQ(lowered.value("derived.y", 2), "116.56") << "NZa personnel costs, 2014 to 2021";
}

/// Where one number is needed a row is refused, with the formula that makes a number of it.
void expect_one_number(const std::string& lines) {
  SCOPED_TRACE(lines);
  const Lowered lowered(small_case(rows + lines));
  EXPECT_FALSE(lowered.model.has_value());
  EXPECT_NE(lowered.said().find("is a row over jaar, and a single number belongs here"), std::string::npos)
      << lowered.said();
  EXPECT_NE(lowered.said().find("total(adoptie, jaar)"), std::string::npos) << lowered.said();
}

TEST(LoweringRows, WhereOneNumberBelongsARowIsRefused) {
  expect_one_number(item("kind = \"subscription\"\nprice = \"adoptie\"\n"));
  expect_one_number(
      item("kind = \"consumption\"\namount = \"adoptie\"\nprice = " + value("1", "EUR/client")));
  expect_one_number(
      item("kind = \"subscription\"\ntimes = \"adoptie\"\nprice = " + value("1", "EUR/client")));
  expect_one_number(item("kind = \"formula\"\nformula = \"adoptie\"\n"));
  expect_one_number("[alternative.ander]\ncounts = { bezoek = \"adoptie\" }\n");
  expect_one_number("[activity.a]\nactor = \"v\"\nminutes = \"adoptie\"\n");
  expect_one_number("[effect.project]\nq = \"adoptie\"\n");
  expect_one_number("[analysis.b]\nkind = \"break_even\"\nvary = \"adoptie\"\n");
  expect_one_number("[analysis.b]\nkind = \"break_even\"\nvary = \"n\"\ntarget = \"adoptie\"\n");
  expect_one_number(
      "[analysis.b]\nkind = \"two_way\"\nacross = \"adoptie\"\ndown = \"n\"\ntarget = \"saving\"\n");
  expect_one_number("[size.teams]\nformula = \"adoptie\"\n");
  expect_one_number("[actor.w]\nhour = \"paid\"\ncost = \"adoptie\"\n");
}

TEST(LoweringRows, AFunctionAlongAnAxisNeedsARowOverIt) {
  EXPECT_NE(value_of("total(n, jaar)").find("`total` needs a row over axis `jaar`"), std::string::npos);
  EXPECT_NE(value_of("total(adoptie, wijk)").find("needs a row over axis `wijk`"), std::string::npos);
  EXPECT_NE(value_of("total(adoptie, jaren)").find("there is no axis `jaren`"), std::string::npos);
  EXPECT_NE(value_of("at(adoptie, jaar, 2031)").find("has no step `2031`"), std::string::npos);
}

TEST(LoweringRows, TheStepsOfARowHaveOneUnit) {
  const Lowered lowered(
      small_case("[axis.jaar]\nsteps = [1, 2]\n[input.x]\nover = \"jaar\"\nunit = \"client\"\nat = \"p. 1\"\n"
                 "steps = { 1 = 3, 2 = { is = 4, unit = \"site\" } }\n"));
  EXPECT_NE(lowered.said().find("cannot add site to client"), std::string::npos) << lowered.said();
}

}  // namespace
}  // namespace zorgbaat
