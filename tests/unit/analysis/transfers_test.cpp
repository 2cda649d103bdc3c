#include <gtest/gtest.h>

#include "engine/analysis/analyses.h"
#include "engine/care/lower/lower.h"
#include "engine/load/cases/load_case.h"

namespace zorgbaat {
namespace {

std::string stated(const std::string& number, const std::string& unit) {
  return "{ is = " + number + ", unit = \"" + unit + "\", at = \"p. 1\", evidence = \"reported\" }\n";
}

/// The medicine dispenser of the interviews: 12 of 14 visits a week are replaced, 8 minutes and 9 of travel
/// at 37 an hour; 2 alarms of 5 minutes are answered and a fifth of them visited; the subscription is 65 a
/// month.
std::string dispenser(const std::string& transfers) {
  return R"toml([scenario]
title = "Medicijndispenser"
basis = "client*week"
prices = 2026
null = "nul"
as_of = 2026-03-01
[source.s]
title = "bron"
[units]
things = ["bezoek", "alarm"]
[conventions]
weeks_per_year = { is = 52, unit = "week/year", at = "p. 1", evidence = "reported" }
[size]
clients = { is = 100, unit = "client", at = "p. 1", evidence = "reported" }
[volume]
bezoeken = { is = 14, unit = "bezoek/(client*week)", at = "p. 1", evidence = "reported" }
vervangen = { is = 12, unit = "bezoek/(client*week)", at = "p. 1", evidence = "supplier" }
alarmen = { is = 2, unit = "alarm/(client*week)", at = "p. 1", evidence = "reported" }
gevolgd = { is = 0.2, unit = "bezoek/alarm", at = "p. 1", evidence = "reported" }
aan_huis = { formula = "bezoeken - vervangen + alarmen * gevolgd" }
[actor.verpleegkundige]
cost = { is = 37, unit = "EUR/hour", at = "p. 1", evidence = "reported" }
hour = "worked"
[activity.bezoek]
actor = "verpleegkundige"
minutes = { is = 8, unit = "min/bezoek", at = "p. 1", evidence = "reported" }
travel = { is = 9, unit = "min/bezoek", at = "p. 1", evidence = "reported" }
[activity.alarm]
actor = "verpleegkundige"
billable = false
minutes = { is = 5, unit = "min/alarm", at = "p. 1", evidence = "reported" }
[alternative.nul]
counts = { bezoek = "bezoeken" }
[alternative.project]
counts = { bezoek = "aan_huis", alarm = "alarmen" }
[item.project.abonnement]
kind = "subscription"
price = { is = 65, unit = "EUR/(client*month)", at = "p. 1", evidence = "reported" }
)toml" + transfers;
}

std::string transfer(const std::string& quantity, const std::string& price) {
  return "[transfer.omzet]\nfrom = \"insurer\"\nto = \"provider\"\nfunding = \"Zvw\"\nquantity = \"" +
         quantity + "\"\nprice = " + price;
}

/// A case with everything computed of it.
struct Analysed {
  SourceFiles files{};
  Messages messages{};
  std::optional<Model> model{};
  Analyses analyses{};

  explicit Analysed(const std::string& text) {
    const std::optional<Case> loaded = load_case_text("proef.toml", text, {}, files, messages);
    if (loaded) model = lower(*loaded, messages);
    if (model) analyses = analyse(*model, messages);
  }
  [[nodiscard]] std::string said() const {
    std::string all;
    for (const Message& message : messages.in_file_order()) all += render(message, files, Language::english);
    return all;
  }
  [[nodiscard]] std::string value(const char* name, int decimals) const {
    if (!model) return said();
    const Quantity* quantity = model->find(name);
    return quantity == nullptr ? std::string("no ") + name
                               : analyses.base.of(quantity->node).value().fixed(decimals);
  }
  [[nodiscard]] std::size_t open_pm(const char* name) const {
    return analyses.open_pm(*model, *model->find(name)).size();
  }
};

Analysed paid_by_the_hour() {
  return Analysed(dispenser(transfer("hours.direct", stated("62", "EUR/hour"))));
}

TEST(Transfers, DirectHoursAreThoseWithClientsWithoutTravel) {
  const Analysed found = paid_by_the_hour();
  EXPECT_EQ(found.value("nul.hours.direct", 6), "1.866667");  // 14 x 8 / 60
  EXPECT_EQ(found.value("project.hours.direct", 6),
            "0.320000");  // (14 - 12 + 2 x 0.2) x 8 / 60, alarms not billable
}

TEST(Transfers, TheCostBalanceAndEachPocketComeOutByHand) {
  const Analysed found = paid_by_the_hour();
  // 14 x 17/60 x 37 = 146.7667; 2.4 x 17/60 x 37 = 25.16, 2 x 5/60 x 37 = 6.1667, 65 x 12/52 = 15
  EXPECT_EQ(found.value("saving", 6), "100.440000");
  // (1.866667 - 0.32) hours x 62 = 95.893333 that the insurer does not pay and the provider does not receive
  EXPECT_EQ(found.value("received_more_of_party.provider", 6), "-95.893333");
  EXPECT_EQ(found.value("paid_more_of_party.insurer", 6), "-95.893333");
  EXPECT_EQ(found.value("saving_of_party.provider", 6), "4.546667");
  EXPECT_EQ(found.value("saving_of_party.insurer", 6), "95.893333");
  EXPECT_EQ(found.value("saving_of_party_a_year.provider", 2), "23642.67");  // x 100 clients x 52 weeks
  EXPECT_EQ(found.value("spent_less_of_funding.zvw", 6), "95.893333");
}

TEST(Transfers, TheFeeAtWhichTheProviderBreaksEven) {  // 100.44 / 1.546667 hours = 64.939655 an hour
  const Analysed found(dispenser(transfer("hours.direct", stated("62", "EUR/hour"))) +
                       "[analysis.tarief]\nkind = \"break_even\"\nvary = \"transfer.omzet.price\"\n"
                       "target = \"saving_of_party.provider\"\nwhole = false\n");
  ASSERT_EQ(found.analyses.break_evens.size(), 1U) << found.said();
  const BreakEven& answer = found.analyses.break_evens.front().answer;
  ASSERT_TRUE(answer.value.has_value());
  EXPECT_EQ(answer.value->fixed(6), "64.939655");
  EXPECT_TRUE(answer.pays_now);
}

TEST(Transfers, AnUnknownFeeMarksThePocketsAndNotTheCostBalance) {
  const Analysed found(dispenser(transfer(
      "hours.direct", "{ is = \"PM\", unit = \"EUR/hour\", sign = \"benefit\", note = \"volgt\" }\n")));
  ASSERT_TRUE(found.model) << found.said();
  EXPECT_EQ(found.open_pm("saving"), 0U);
  EXPECT_EQ(found.open_pm("saving_of_party.provider"), 1U);
  EXPECT_EQ(found.open_pm("saving_of_party.insurer"), 1U);
}

TEST(Transfers, AFeePerVisitCountsTheVisitsOfEachAlternative) {  // (2.4 - 14) visits x 5 = -58
  const Analysed found(dispenser(transfer("counts.bezoek", stated("5", "EUR/bezoek"))));
  EXPECT_EQ(found.value("transferred_more.omzet", 6), "-58.000000");
}

TEST(Transfers, AnActivityThatAnAlternativeDoesNotCountPaysNothingThere) {  // 2 alarms x 3 = 6
  const Analysed found(dispenser(transfer("counts.alarm", stated("3", "EUR/alarm"))));
  EXPECT_EQ(found.value("transferred_more.omzet", 6), "6.000000");
  EXPECT_EQ(found.value("nul.transfer.omzet", 6), "no nul.transfer.omzet");
}

TEST(Transfers,
     TheHoursOfOneFunctionCarryAFeeToo) {  // 14 x 17/60 - (2.4 x 17/60 + 2 x 5/60) = 3.12 hours x 10
  const Analysed found(dispenser(transfer("hours.verpleegkundige", stated("10", "EUR/hour"))));
  EXPECT_EQ(found.value("transferred_more.omzet", 6), "-31.200000");
}

TEST(Transfers, BudgetsKeepApartWhatTheyPayAndWhatTheyAreToldToPay) {
  const std::string own = transfer("hours.direct", stated("62", "EUR/hour")) +
                          "[transfer.eigen_bijdrage]\nfrom = \"patient\"\nto = \"provider\"\n"
                          "funding = \"eigen bijdrage\"\nquantity = \"counts.bezoek\"\nprice = " +
                          stated("1", "EUR/bezoek");
  const Analysed found{dispenser(own)};
  EXPECT_EQ(found.value("spent_less_of_funding.zvw", 6), "95.893333");
  EXPECT_EQ(found.value("spent_less_of_funding.eigen_bijdrage", 6), "11.600000");
  EXPECT_EQ(found.value("saving_of_party.patient", 6), "11.600000");
  EXPECT_EQ(found.value("saving_of_party.provider", 6), "-7.053333");  // 100.44 - 95.893333 - 11.60
  EXPECT_EQ(found.value("saving", 6), "100.440000");
}

TEST(Transfers, WithoutAnyTheEffectOnRevenueIsNotCounted) {
  EXPECT_TRUE(Analysed(dispenser("")).analyses.revenue_not_counted);
  EXPECT_FALSE(paid_by_the_hour().analyses.revenue_not_counted);
}

TEST(Transfers, MistakesAreToldTogether) {
  const Analysed found(dispenser(
      "[transfer.a]\nfrom = \"insurer\"\nto = \"insurer\"\nquantity = \"hours.direct\"\nprice = " +
      stated("1", "EUR/hour") +
      "[transfer.b]\nfrom = \"insurer\"\nto = \"zorgaanbieder\"\nquantity = \"hours.direct\"\nprice = " +
      stated("1", "EUR/hour")));
  EXPECT_FALSE(found.model);
  EXPECT_NE(found.said().find("goes from `insurer` to the same party"), std::string::npos) << found.said();
  EXPECT_NE(found.said().find("`zorgaanbieder` is not a choice for `to`"), std::string::npos) << found.said();
}

TEST(Transfers, AQuantityMustStandInEveryAlternativeAndGoWithThePrice) {
  const Analysed unknown(dispenser(transfer("item.abonnement.cost", stated("1", "1"))));
  EXPECT_NE(unknown.said().find("is no quantity of `nul`, `project`"), std::string::npos) << unknown.said();
  const Analysed unit(dispenser(transfer("hours.direct", stated("62", "EUR/bezoek"))));
  EXPECT_NE(unit.said().find("give a price in `EUR@2026/hour`"), std::string::npos) << unit.said();
}

}  // namespace
}  // namespace zorgbaat
