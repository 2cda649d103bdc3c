#include <gtest/gtest.h>

#include "small_case.h"

namespace zorgbaat {
namespace {

TEST(LoweringTest, AVisitOfAnHourAWeekCostsAnHour) {
  const Lowered lowered(small_case(""));
  EXPECT_EQ(lowered.value("nul.total", 2), "30.00");
  EXPECT_EQ(lowered.value("saving", 2), "0.00");
  EXPECT_EQ(lowered.value("saving_a_year", 2), "0.00");
  EXPECT_EQ(lowered.value("nul.total_a_year", 0), "156000");
}

TEST(LoweringTest,
     AnAnnuityWithResidualMeetsTheCostingManual) {  // V 50,000, R 5,000, 10 years, 2.5 %: 5,266.64
  const Lowered lowered(
      small_case(item("kind = \"equipment\"\nmethod = \"annuity\"\nprice = " + value("50000", "EUR/client") +
                      "residual = " + value("5000", "EUR/client") + "life = " + value("10", "year") +
                      "interest = " + value("0.025", "1/year"))));
  EXPECT_EQ(lowered.value("item.project.x.cost", 9),
            (Number::parse("5266.64434297133").value() / 52).fixed(9));
  EXPECT_EQ(lowered.value("project.outlay", 0), "5000000");
}

TEST(LoweringTest, AnAnnuityWithoutInterestIsAStraightLine) {  // (50,000 - 5,000) / 8 = 5,625
  const std::string fields = "price = " + value("50000", "EUR/client") +
                             "residual = " + value("5000", "EUR/client") + "life = " + value("8", "year");
  const Lowered annuity(small_case(
      item("kind = \"equipment\"\nmethod = \"annuity\"\n" + fields + "interest = " + value("0", "1/year"))));
  const Lowered straight(small_case(item("kind = \"equipment\"\n" + fields)));
  EXPECT_EQ(annuity.value("item.project.x.cost", 9), (Number(5625) / 52).fixed(9));
  EXPECT_EQ(straight.value("item.project.x.cost", 9), (Number(5625) / 52).fixed(9));
}

TEST(LoweringTest,
     BoughtHoursAreACostButNoHoursOfOurs) {  // report par. 4.1.10: 3 hours at 50 a year is 2.884615 a week
  const Lowered lowered(
      small_case(item("kind = \"labour\"\nstaff = false\nhours = " + value("3", "hour/(client*year)") +
                      "rate = " + value("50", "EUR/hour"))));
  EXPECT_EQ(lowered.value("item.project.x.cost", 6), "2.884615");
  EXPECT_EQ(lowered.value("freed_hours.v", 2), "0.00");
}

TEST(LoweringTest, OwnHoursBesideTheActivitiesCountInTheHours) {
  const Lowered lowered(
      small_case(item("kind = \"labour\"\nactor = \"v\"\nminutes = " + value("30", "min/(client*week)"))));
  EXPECT_EQ(lowered.value("item.project.x.cost", 2), "15.00");
  EXPECT_EQ(lowered.value("freed_hours.v", 2), "-0.50");
}

TEST(LoweringTest, AMonthlyFeeBecomesWeeklyThroughTheYear) {  // 30 x 12 / 52 = 6.923077
  const Lowered lowered(
      small_case(item("kind = \"subscription\"\nprice = " + value("30", "EUR/(client*month)"))));
  EXPECT_EQ(lowered.value("item.project.x.cost", 6), "6.923077");
}

TEST(LoweringTest, AFixedCostIsSharedByTheClients) {
  const Lowered lowered(
      small_case(item("kind = \"subscription\"\nper = \"clients\"\nprice = " + value("5200", "EUR/year"))));
  EXPECT_EQ(lowered.value("item.project.x.cost", 2), "1.00");
}

TEST(LoweringTest, AnotherApplicationBearsItsShareOfCostAndOutlay) {
  const Lowered lowered(
      small_case(item("kind = \"equipment\"\nprice = " + value("520", "EUR/client") +
                      "life = " + value("1", "year") + "share_elsewhere = " + value("25", "%"))));
  EXPECT_EQ(lowered.value("item.project.x.cost", 2), "7.50");
  EXPECT_EQ(lowered.value("project.outlay", 0), "39000");
}

TEST(LoweringTest, AOneOffIsSpreadOverItsLife) {
  const Lowered lowered(small_case(item("kind = \"one_off\"\nper = \"clients\"\nprice = " +
                                        value("15600", "EUR") + "life = " + value("3", "year"))));
  EXPECT_EQ(lowered.value("item.project.x.cost", 2), "1.00");
  EXPECT_EQ(lowered.value("project.outlay", 0), "15600");
}

TEST(LoweringTest, TravelAddsTimeMoneyAndDistance) {
  const Lowered lowered(small_case(
      item("kind = \"travel\"\nactor = \"v\"\ntimes = \"n\"\nminutes = " + value("10", "min/bezoek") +
           "price = " + value("1", "EUR/bezoek") + "distance = " + value("4", "km/bezoek") +
           "price_per_distance = " + value("0.25", "EUR/km"))));
  EXPECT_EQ(lowered.value("item.project.x.cost", 2), "7.00");
}

TEST(LoweringTest, ThingsUsedUpCostTheirAmountAtTheirPrice) {  // 3 dressings at 6.26 (golden tegaderm)
  const Lowered lowered(small_case(item("kind = \"consumption\"\ntimes = \"n\"\namount = " +
                                        value("3", "stuk/bezoek") + "price = " + value("6.26", "EUR/stuk"))));
  EXPECT_EQ(lowered.value("item.project.x.cost", 2), "18.78");
}

TEST(LoweringTest, AStatedCostAndAFormulaAreTakenAsTheyAre) {
  EXPECT_EQ(Lowered(small_case(item("kind = \"given\"\ngiven = " + value("3.5", "EUR/(client*week)"))))
                .value("item.project.x.cost", 2),
            "3.50");
  EXPECT_EQ(Lowered(small_case(item("kind = \"formula\"\nformula = \"nul.total / 12\"\n")))
                .value("item.project.x.cost", 2),
            "2.50");
}

TEST(LoweringTest,
     ASalaryWithOnCostsIsTheReportsRate) {  // 21.04 x 1.45 = 30.508 (report par. 4.1.10 prints 30.51)
  const std::string salary =
      "salary = " + value("21.04", "EUR/hour") + "on_costs = " + value("45", "%") + "hour = \"paid\"\n";
  EXPECT_EQ(Lowered(small_case("", salary)).value("actor.v.hourly_cost", 3), "30.508");
}

TEST(LoweringTest, AMonthlySalaryBecomesACostPerWorkedHour) {
  const std::string salary = "salary = " + value("3000", "EUR/month") + "on_costs = " + value("40", "%") +
                             "allowance = " + value("10", "%") +
                             "hour = \"paid\"\ncount = \"worked\"\nhours_a_year = { paid = { is = 1872, unit "
                             "= \"hour/year\", at = \"p. 1\", evidence = \"reported\" }, worked = { is = "
                             "1543, unit = \"hour/year\", at = \"p. 1\", evidence = \"reported\" } }\n";
  const Number expected =
      Number(3000) * 12 * Number::parse("1.1").value() * Number::parse("1.4").value() / 1543;
  EXPECT_EQ(Lowered(small_case("", salary)).value("actor.v.hourly_cost", 9), expected.fixed(9));
}

TEST(LoweringTest, APaidHourCountedAsWorkedIs37_0154) {  // 30.51 x 1872 / 1543 (method, hours)
  const std::string rate = "cost = " + value("30.51", "EUR/hour") +
                           "hour = \"paid\"\ncount = \"worked\"\nhours_a_year = { paid = { is = 1872, unit = "
                           "\"hour/year\", at = \"p. 1\", evidence = \"reported\" }, worked = { is = 1543, "
                           "unit = \"hour/year\", at = \"p. 1\", evidence = \"reported\" } }\n";
  EXPECT_EQ(Lowered(small_case("", rate)).value("actor.v.hourly_cost", 4), "37.0154");
}

TEST(LoweringTest, PartiesTogetherSaveWhatTheProjectSaves) {
  const Lowered lowered(small_case(
      item("kind = \"given\"\nparty = \"insurer\"\ngiven = " + value("3.5", "EUR/(client*week)"))));
  EXPECT_EQ(lowered.value("saving_of_party.insurer", 2), "-3.50");
  EXPECT_EQ(lowered.value("saving_of_party.provider", 2), "0.00");
  EXPECT_EQ(lowered.value("saving", 2), "-3.50");
}

TEST(LoweringTest, SeveralProjectsEachHaveTheirOwnBalance) {
  const Lowered lowered(small_case(
      "[alternative.tweede]\nlabel = \"tweede\"\ncounts = { bezoek = { formula = \"n + n\" } }\n"));
  EXPECT_EQ(lowered.value("saving.project", 2), "0.00");
  EXPECT_EQ(lowered.value("saving.tweede", 2), "-30.00");
  EXPECT_EQ(lowered.value("saving", 2), "no saving");
}

TEST(LoweringTest, ADivisorIsMarkedSoThatEveryOutputCanBoundIt) {
  const Lowered lowered(small_case(
      item("kind = \"equipment\"\nprice = " + value("520", "EUR/client") + "life = " + value("1", "year"))));
  ASSERT_TRUE(lowered.model);
  EXPECT_TRUE(lowered.model->input(lowered.model->find("item.project.x.life")->node).divisor);
  EXPECT_FALSE(lowered.model->input(lowered.model->find("item.project.x.price")->node).divisor);
}

struct Mistake {
  std::string lines{};
  MessageId expected{};
};

TEST(LoweringTest, EachMistakeGetsItsMessageAndNoModel) {
  const std::vector<Mistake> mistakes = {
      {item("kind = \"subscription\"\nprice = " + value("5", "EUR/bezoek")), MessageId::not_per_basis},
      {item("kind = \"given\"\ngiven = " + value("5", "EUR@2014/(client*week)")),
       MessageId::price_levels_differ},
      {item("kind = \"subscription\"\nprice = " + value("5", "EUR/(client*day)")) +
           "[derived.w]\nformula = \"clients ^ n\"\n",
       MessageId::exponent_has_unit},
      {item("kind = \"labour\"\nactor = \"w\"\nminutes = " + value("30", "min/(client*week)")),
       MessageId::unknown_actor},
      {item("kind = \"labour\"\nactor = \"v\"\nminutes = " + value("30", "km/(client*week)")),
       MessageId::no_time},
      {item("kind = \"one_off\"\nper = \"clients\"\nprice = " + value("30", "EUR")), MessageId::no_life},
      {"[derived.a]\nformula = \"b\"\n[derived.b]\nformula = \"a\"\n", MessageId::name_in_circle},
      {"[derived.a]\nformula = \"clientts\"\n", MessageId::unknown_name},
      {"[derived.a]\nformula = \"clients + n\"\n", MessageId::units_differ},
      {"[derived.a]\nformula = \"minutes\"\n[activity.bel]\nlabel = \"bel\"\nactor = \"v\"\nminutes = " +
           value("5", "min/bezoek"),
       MessageId::ambiguous_name},
      {"[alternative.leeg]\nlabel = \"leeg\"\n", MessageId::empty_alternative},
      {"[item.projct.x]\nlabel = \"x\"\nkind = \"given\"\ngiven = " + value("5", "EUR/(client*week)"),
       MessageId::unknown_alternative},
  };
  for (const Mistake& mistake : mistakes) {
    const Lowered lowered(small_case(mistake.lines));
    EXPECT_FALSE(lowered.model.has_value()) << mistake.lines;
    bool found = false;
    for (const Message& message : lowered.messages.all()) found = found || message.id == mistake.expected;
    EXPECT_TRUE(found) << entry_of(mistake.expected).key << " expected, but:\n" << lowered.said();
  }
}

TEST(LoweringTest, AUnitErrorShowsWhereEachOperandGotItsUnit) {
  const Lowered lowered(small_case("[derived.a]\nformula = \"clients + n\"\n"));
  const std::string said = lowered.said();
  EXPECT_NE(said.find("error: cannot add bezoek/(client*week) to client or compare them"), std::string::npos)
      << said;
  EXPECT_NE(said.find("`size.clients` is client"), std::string::npos) << said;
  EXPECT_NE(said.find("`volume.n` is bezoek/(client*week)"), std::string::npos) << said;
}

}  // namespace
}  // namespace zorgbaat
