// What a lowered case says came out of it, by what it means.

#include <gtest/gtest.h>

#include "small_case.h"

namespace zorgbaat {
namespace {

std::string given(const std::string& alternative, const std::string& name, const std::string& more = {}) {
  return "[item." + alternative + "." + name + "]\nlabel = \"" + name +
         "\"\nkind = \"given\"\ngiven = " + value("2", "EUR/(client*week)") + more;
}

std::string alternative(const std::string& name) {
  return "[alternative." + name + "]\nlabel = \"" + name + "\"\ncounts = { bezoek = \"n\" }\n";
}

const std::string fee =
    "[transfer.omzet]\nlabel = \"omzet\"\nfrom = \"insurer\"\nto = \"provider\"\nfunding = \"Zvw\"\n"
    "quantity = \"hours.v\"\nprice = " +
    value("62", "EUR/hour");

std::string name_of(const Lowered& lowered, const MaybeQuantity& result) {
  const Quantity* quantity = lowered.model ? lowered.model->find(result) : nullptr;
  return quantity == nullptr ? lowered.said() : quantity->name;
}

TEST(Results, OfOneProjectAreItsOwnWithoutAnySuffix) {
  const Lowered lowered(small_case(""));
  ASSERT_TRUE(lowered.model) << lowered.said();
  const Results& results = lowered.model->results;
  ASSERT_EQ(results.projects.size(), 1U);
  const ProjectResults& project = results.projects.front();
  EXPECT_EQ(project.name, "project");
  EXPECT_EQ(name_of(lowered, project.saving.basis), "saving");
  EXPECT_EQ(name_of(lowered, project.saving.a_year), "saving_a_year");
  EXPECT_EQ(name_of(lowered, project.freed_of("v")->hours.basis), "freed_hours.v");
  EXPECT_EQ(name_of(lowered, results.basis_units_a_year), "size.basis_units_a_year");
  EXPECT_EQ(results.alternatives.front().name, "nul");
  EXPECT_EQ(name_of(lowered, results.alternatives.front().total.basis), "nul.total");
  EXPECT_EQ(name_of(lowered, results.actor("v")->hourly_cost), "actor.v.hourly_cost");
  EXPECT_FALSE(results.actor("v")->hours_per_fte);
}

TEST(Results, OfTwoProjectsAreThoseOfEach) {
  const Lowered lowered(small_case(alternative("tablet")));
  ASSERT_TRUE(lowered.model) << lowered.said();
  const Results& results = lowered.model->results;
  ASSERT_EQ(results.projects.size(), 2U);
  EXPECT_EQ(name_of(lowered, results.project("project")->saving.a_year), "saving_a_year.project");
  EXPECT_EQ(name_of(lowered, results.project("tablet")->saving.a_year), "saving_a_year.tablet");
  EXPECT_EQ(name_of(lowered, results.project("tablet")->freed_of("v")->hours.a_year),
            "freed_hours_a_year.tablet.v");
  EXPECT_EQ(results.project("nul"), nullptr);
}

TEST(Results, WithATransferSayWhatEachPartyAndBudgetHas) {
  const Lowered lowered(small_case(given("project", "licentie", "party = \"insurer\"\n") + fee));
  ASSERT_TRUE(lowered.model) << lowered.said();
  const ProjectResults& project = lowered.model->results.projects.front();
  ASSERT_EQ(project.parties.size(), 2U);
  EXPECT_EQ(project.parties[0].party, "provider");
  EXPECT_EQ(name_of(lowered, project.parties[0].received_more.basis), "received_more_of_party.provider");
  EXPECT_FALSE(project.parties[0].paid_more.basis);
  EXPECT_EQ(project.parties[1].party, "insurer");
  EXPECT_EQ(name_of(lowered, project.parties[1].balance.a_year), "saving_of_party_a_year.insurer");
  ASSERT_EQ(project.fundings.size(), 1U);
  EXPECT_EQ(project.fundings[0].funding, "Zvw");
  EXPECT_EQ(name_of(lowered, project.fundings[0].spent_less.basis), "spent_less_of_funding.zvw");
  EXPECT_EQ(name_of(lowered, project.more_of("omzet")), "transferred_more.omzet");
  EXPECT_EQ(lowered.model->results.alternatives[0].transfers.front().name, "omzet");
}

/// `it` is a piece of "item" and of "activity", `item` and `activity` are whole parts of names.
TEST(Results, AnItemOfTwoAlternativesIsOneLineWhateverTheyAreCalled) {
  for (const std::string called : {"it", "item", "activity", "cost", "total"}) {
    const Lowered lowered(
        small_case(alternative(called) + given("nul", "licentie") + given(called, "licentie")));
    ASSERT_TRUE(lowered.model) << lowered.said();
    const std::vector<CostLine>& lines = lowered.model->results.cost_lines;
    ASSERT_EQ(lines.size(), 5U) << called;  // the visit, the licence, two sums and the total
    EXPECT_EQ(lines[0].of, "bezoek");
    EXPECT_EQ(lines[0].of_alternative.size(), 3U);
    EXPECT_EQ(lines[1].of, "licentie");
    EXPECT_EQ(name_of(lowered, lines[1].in(called)), "item." + called + ".licentie.cost");
    EXPECT_EQ(name_of(lowered, lines[1].in("nul")), "item.nul.licentie.cost");
    EXPECT_FALSE(lines[1].in("project"));
    EXPECT_EQ(lines[4].measure, Measure::total);
  }
}

TEST(Results, HoldInACopyOfTheModel) {
  Lowered lowered(small_case(""));
  ASSERT_TRUE(lowered.model) << lowered.said();
  const Model copy = *lowered.model;
  lowered.model.reset();
  const Quantity* saving = copy.find(copy.results.projects.front().saving.basis);
  EXPECT_EQ(saving, copy.find("saving"));
  EXPECT_EQ(saving->meaning.measure, Measure::saving);
  EXPECT_EQ(saving->meaning.alternative, "project");
}

}  // namespace
}  // namespace zorgbaat
