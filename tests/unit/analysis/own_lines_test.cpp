#include "engine/analysis/compare/own_lines.h"

#include <gtest/gtest.h>

#include "engine/care/lower/lower.h"
#include "engine/load/cases/load_case.h"

namespace zorgbaat {
namespace {

/// The case of the report (beeldzorg), with these values set.
Case stated_with(const std::vector<Setting>& settings) {
  SourceFiles files;
  Messages messages;
  const std::string path = std::string(ZORGBAAT_SOURCE_DIR) + "/scenarios/beeldzorg.toml";
  std::optional<Case> stated = load_case(path, {.settings = settings}, files, messages);
  return stated ? std::move(*stated) : Case{};
}

/// "15600.000000": a quantity with `amount` filled in on the lines that are stated in this way.
std::string value_with(const WorkbookCase& book, const std::string& line, int amount, const char* name) {
  std::vector<Number> inputs = book.model.base_assignment();
  for (std::size_t i = 0; i < inputs.size(); ++i) {
    if (book.model.inputs[i].name == line) inputs[i] = amount;
  }
  const Quantity* quantity = book.model.find(name);
  return quantity == nullptr ? "none"
                             : ExactReading(book.model.graph).value(quantity->node, inputs).value().fixed(6);
}

std::vector<std::string> ways(const WorkbookCase& book) {
  std::vector<std::string> names;
  for (const OwnLineKind& kind : book.model.own_lines) names.push_back(book.model.input(kind.amount).name);
  return names;
}

TEST(OwnLines, AreZeroAndChangeNoResultUntilTheyAreFilledIn) {
  const Case stated = stated_with({});
  Messages messages;
  const std::optional<Model> without = lower(stated, messages);
  const WorkbookCase book = with_own_lines(stated);
  ASSERT_TRUE(without);
  const ExactReading plain(without->graph);
  for (const Quantity& quantity : without->quantities) {
    const Quantity* same = book.model.find(quantity.name);
    ASSERT_NE(same, nullptr) << quantity.name;
    EXPECT_EQ(plain.value(quantity.node, without->base_assignment()).value().fixed(9),
              book.analyses.base.of(same->node).value().fixed(9))
        << quantity.name;
  }
}

TEST(OwnLines, CountPerBasisByTheConventionsOfTheCase) {
  // 12 months and 52 weeks a year, 300 clients, a horizon of 1 year: the balance of 4.242179 falls by 26,
  // by 26 x 12 / 52 = 6, by 26 / 52 = 0.5, and by 15,600 / (300 x 52) = 1 euro per client-week.
  const WorkbookCase book = with_own_lines(stated_with({}));
  EXPECT_EQ(value_with(book, "own_lines.project.per-basis", 26, "saving"), "-21.757821");
  EXPECT_EQ(value_with(book, "own_lines.project.per-month", 26, "saving"), "-1.757821");
  EXPECT_EQ(value_with(book, "own_lines.project.per-year", 26, "saving"), "3.742179");
  EXPECT_EQ(value_with(book, "own_lines.project.organisation-a-year", 15600, "saving"), "3.242179");
  EXPECT_EQ(value_with(book, "own_lines.project.once-at-start", 15600, "saving"), "3.242179");
}

TEST(OwnLines, PaidOnceBelongToTheOutlayAtTheStart) {
  // 300 tablets of 500 euro are 150,000 (report par. 4.1.10); a line of 1000 makes it 151,000.
  const WorkbookCase book = with_own_lines(stated_with({}));
  EXPECT_EQ(value_with(book, "own_lines.project.once-at-start", 1000, "project.outlay"), "151000.000000");
  EXPECT_EQ(value_with(book, "own_lines.project.organisation-a-year", 1000, "project.outlay"),
            "150000.000000");
}

TEST(OwnLines, BelowZeroAreABenefit) {
  const WorkbookCase book = with_own_lines(stated_with({}));
  EXPECT_EQ(value_with(book, "own_lines.project.per-basis", -10, "saving"), "14.242179");
}

TEST(OwnLines, AreOfferedOnlyInWaysThatTheCaseCanConvert) {
  EXPECT_EQ(ways(with_own_lines(stated_with({}))),
            (std::vector<std::string>{"own_lines.project.per-basis", "own_lines.project.per-month",
                                      "own_lines.project.per-year", "own_lines.project.organisation-a-year",
                                      "own_lines.project.once-at-start"}));
  Case without_size = stated_with({});
  without_size.size.clear();
  EXPECT_EQ(ways(with_own_lines(without_size)),
            (std::vector<std::string>{"own_lines.project.per-basis", "own_lines.project.per-month",
                                      "own_lines.project.per-year"}));
  Case without_horizon = stated_with({});
  without_horizon.head.horizon.reset();
  EXPECT_EQ(ways(with_own_lines(without_horizon)).back(), "own_lines.project.organisation-a-year");
}

TEST(OwnLines, AreNotForAWholeOrganisationOfNobody) {
  const WorkbookCase book = with_own_lines(stated_with({{.name = "size.clients", .text = "0"}}));
  EXPECT_EQ(ways(book).back(), "own_lines.project.per-year");
}

TEST(OwnLines, AreNoPartOfWhatTheProgramReports) {
  Messages messages;
  const std::optional<Model> model = lower(stated_with({}), messages);
  ASSERT_TRUE(model);
  EXPECT_TRUE(model->own_lines.empty());
  for (const Quantity& quantity : model->quantities) EXPECT_FALSE(quantity.name.starts_with("own_lines"));
}

}  // namespace
}  // namespace zorgbaat
