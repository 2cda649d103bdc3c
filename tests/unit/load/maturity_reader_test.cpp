// [maturity.NAME]: the scan of one organisation (report par. 1.2).

#include "engine/load/cases/maturity_reader.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "marked_scenario.h"

namespace zorgbaat {
namespace {

/// Care organisation 1 of the report: 2, 2, 4, 2 and 1 (par. 1.2, table 2), with one piece of text replaced.
std::string scan(const std::string& from = "", const std::string& to = "") {
  std::string lines =
      "[maturity.een]\nlabel = { nl = \"organisatie\", en = \"organisation\" }\nrater = \"A\"\n"
      "source = \"rapport\"\nat = \"tabel 2\"\nuser = { is = 2 }\neffectiveness = { is = 2 }\n"
      "legal = { is = 4, evidence_text = \"toets gedaan\" }\nbusiness_plan = { is = 2 }\n"
      "economics = { is = 1 }\ntotal = 11\n";
  if (!from.empty()) lines.replace(lines.find(from), from.size(), to);
  return with_added(lines);
}

TEST(MaturityScan, HoldsItsFiveScoresInTheOrderOfTheReport) {
  const Loading loading = load(scan());
  ASSERT_TRUE(loading.loaded.has_value()) << loading.rendered(Language::english);
  ASSERT_EQ(loading.loaded->maturity.size(), 1U);
  const MaturityScan& read = loading.loaded->maturity.front();
  const std::vector<int> expected = {2, 2, 4, 2, 1};
  for (std::size_t i = 0; i < expected.size(); ++i) EXPECT_EQ(read.scores.at(i).score, expected[i]) << i;
  EXPECT_EQ(read.sum(), 11);
  EXPECT_EQ(read.label, Text("organisatie", "organisation"));
  EXPECT_EQ(read.scores.at(2).evidence, Text("toets gedaan"));
  EXPECT_EQ(read.source, "rapport");
  EXPECT_EQ(read.at, "tabel 2");
  EXPECT_EQ(read.foundation, Evidence::reported);
}

TEST(MaturityScan, AddsNoQuantityToTheCase) {
  const Loading with_scan = load(scan());
  const Loading without = load(small_scenario());
  ASSERT_TRUE(with_scan.loaded && without.loaded);
  EXPECT_EQ(with_scan.loaded->inputs.size(), without.loaded->inputs.size());
  EXPECT_EQ(with_scan.loaded->derived.size(), without.loaded->derived.size());
}

TEST(MaturityScan, AScoreIsOneToFiveAndWhole) {
  for (const char* wrong : {"§0", "§6", "§-1", "§2.5", "§1e0", "§\"2\"", "§inf", "§99999999999"}) {
    expect_message(MessageId::maturity_score, scan("user = { is = 2", "user = { is = " + std::string(wrong)));
  }
  expect_message(MessageId::wrong_type, scan("user = { is = 2 }", "user = §2"));
}

TEST(MaturityScan, EachDomainHasAScore) {
  expect_message(MessageId::maturity_score_missing,
                 scan("user = { is = 2 }", "user = §{ evidence_text = \"?\" }"));
  EXPECT_EQ(load(scan("user = { is = 2 }\n", "")).ids(),
            std::vector<MessageId>{MessageId::maturity_score_missing});
}

TEST(MaturityScan, ATotalThatASourcePrintedIsTheSum) {
  expect_message(MessageId::maturity_total_differs, scan("total = 11", "total = §12"));
  EXPECT_TRUE(load(scan("total = 11\n", "")).loaded.has_value());
  EXPECT_TRUE(load(scan("total = 11\n", "total = 11.0\n")).loaded.has_value());
  // With a score missing there is no sum to compare.
  EXPECT_EQ(load(scan("user = { is = 2 }", "user = { is = 7 }")).ids(),
            std::vector<MessageId>{MessageId::maturity_score});
}

TEST(MaturityScan, RestsOnSomethingAsAnyStatedFact) {
  EXPECT_EQ(load(scan("at = \"tabel 2\"", "evidence = \"reported\"")).ids(),
            std::vector<MessageId>{MessageId::value_without_place});
  expect_message(MessageId::unknown_source, scan("source = \"rapport\"", "source = \"§raport\""));
  EXPECT_EQ(load(scan("rater = \"A\"\n", "")).ids(), std::vector<MessageId>{MessageId::missing_key});
}

/// A file that extends the scenario with the scan, with these lines of its own.
Loading variant_with(const std::string& lines) {
  const std::filesystem::path folder = std::filesystem::path(testing::TempDir()) / "maturity_of_a_variant";
  std::filesystem::create_directories(folder);
  std::ofstream(folder / "basis.toml") << scan();
  std::ofstream(folder / "variant.toml") << "extends = \"basis.toml\"\n" << lines;
  Loading loading;
  loading.loaded =
      load_case((folder / "variant.toml").string(), LoadOptions{}, loading.files, loading.messages);
  std::filesystem::remove_all(folder);
  return loading;
}

TEST(MaturityScan, IsNotTakenOverByAVariantWhichMayHaveItsOwn) {
  const std::string scores =
      "[maturity.twee]\nrater = \"B\"\nat = \"blz. 2\"\nuser = { is = 3 }\neffectiveness = { is = 1 }\n"
      "legal = { is = 2 }\nbusiness_plan = { is = 2 }\neconomics = { is = 1 }\n";
  const Loading without = variant_with("");
  ASSERT_TRUE(without.loaded.has_value()) << without.rendered(Language::english);
  EXPECT_TRUE(without.loaded->maturity.empty());
  const Loading own = variant_with("[source.eigen]\ntitle = \"eigen toets\"\n" + scores);
  ASSERT_TRUE(own.loaded.has_value()) << own.rendered(Language::english);
  ASSERT_EQ(own.loaded->maturity.size(), 1U);
  EXPECT_EQ(own.loaded->maturity.front().name, "twee");
  EXPECT_EQ(own.loaded->maturity.front().source, "eigen");
  EXPECT_EQ(variant_with(scores).ids(), std::vector<MessageId>{MessageId::variant_value_without_source});
}

}  // namespace
}  // namespace zorgbaat
