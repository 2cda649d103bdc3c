#include "engine/load/cases/load_case.h"

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "tests/unit/load/marked_scenario.h"

namespace zorgbaat {
namespace {

namespace fs = std::filesystem;

/// A folder of its own for the files of one test.
class Files : public testing::Test {
 protected:
  Files() : folder_(fs::temp_directory_path() / ("zorgbaat_load_" + std::to_string(getpid()))) {
    fs::create_directories(folder_);
  }
  ~Files() override { fs::remove_all(folder_); }

  std::string write(const std::string& name, const std::string& text) {
    std::ofstream(folder_ / name, std::ios::binary) << text;
    return (folder_ / name).string();
  }

  static void expect_refused(const std::string& path, MessageId id) {
    SourceFiles files;
    Messages messages;
    EXPECT_FALSE(load_case(path, {}, files, messages).has_value());
    ASSERT_EQ(messages.all().size(), 1U);
    EXPECT_EQ(messages.all().front().id, id);
    EXPECT_NE(render(messages.all().front(), files, Language::dutch),
              render(messages.all().front(), files, Language::english));
  }

  fs::path folder_;
};

TEST_F(Files, AScenarioIsReadFromAFile) {
  SourceFiles files;
  Messages messages;
  const auto loaded = load_case(write("proef.toml", small_scenario()), {}, files, messages);
  ASSERT_TRUE(loaded.has_value());
  EXPECT_EQ(loaded->head.title.dutch, "Proef");
}

TEST_F(Files, AFileThatDoesNotExistSaysSo) {
  expect_refused((folder_ / "weg.toml").string(), MessageId::file_not_found);
}
TEST_F(Files, AFolderIsNoScenario) { expect_refused(folder_.string(), MessageId::file_is_folder); }
TEST_F(Files, AFileThatIsTooLargeIsNotReadToItsEnd) {
  expect_refused(write("groot.toml", std::string(5 * 1024 * 1024, '#')), MessageId::file_too_large);
  expect_refused("/dev/zero", MessageId::file_too_large);
}
TEST_F(Files, AFileThatMayNotBeReadSaysSo) {
  const std::string path = write("dicht.toml", small_scenario());
  ASSERT_EQ(chmod(path.c_str(), 0), 0);
  if (access(path.c_str(), R_OK) == 0) GTEST_SKIP() << "the super-user may read every file";
  expect_refused(path, MessageId::file_unreadable);
}
TEST_F(Files, APathThatCannotExistGivesAMessage) {
  expect_refused(std::string(5000, 'a'), MessageId::file_unreadable);
}

TEST(Scenarios, ThatComeWithTheProgramLoadWithoutAWord) {
  for (const char* name : {"beeldzorg", "template"}) {
    SourceFiles files;
    Messages messages;
    const std::string path = std::string(ZORGBAAT_SOURCE_DIR) + "/scenarios/" + name + ".toml";
    EXPECT_TRUE(load_case(path, {}, files, messages).has_value()) << name;
    for (const Message& message : messages.all()) ADD_FAILURE() << render(message, files, Language::dutch);
  }
}

TEST(Loading, KeepsTheOrderOfTheFileWhereTheParserSortsByAlphabet) {
  const Loading loading = load(with(
      "[volume]",
      "zuid = { is = 1, unit = \"1\", at = \"x\" }\nnoord = { is = 1, unit = \"1\", at = \"x\" }\n[volume]"));
  std::vector<std::string> names;
  for (const NamedField& input : loading.loaded->inputs) names.push_back(input.name);
  EXPECT_EQ(names, (std::vector<std::string>{"reistijd", "lasten", "zuid", "noord"}));
}

TEST(Loading, ReportsAllMistakesInOneRun) {
  std::string text = small_scenario();
  const auto change = [&](const std::string& from, const std::string& to) {
    text.replace(text.find(from), from.size(), to);
  };
  change("prices = 2021", "prijzen = 2021");
  change("unit = \"min/bezoek\"", "unit = \"min/bezoekje\"");
  change("hour = \"paid\"", "hour = \"betaald\"");
  change("life = {", "lifetime = {");
  const Loading loading = load(text);
  EXPECT_EQ(loading.ids(), (std::vector<MessageId>{MessageId::missing_key, MessageId::unknown_key,
                                                   MessageId::unknown_symbol, MessageId::unknown_word,
                                                   MessageId::missing_key, MessageId::unknown_key}));
}

TEST(Loading, AFileThatIsNoScenarioAtAllDoesNotGiveAMessagePerLine) {
  std::string text;
  for (int i = 0; i < 5000; ++i) text += "regel_" + std::to_string(i) + " = 1\n";
  EXPECT_EQ(load(text).messages.all().size(), 200U);
}

TEST(Loading, TheDateOfTheCommandLineGoesBeforeThatOfTheFile) {
  EXPECT_EQ(load(small_scenario()).loaded->head.as_of.iso(), "2022-01-31");
  EXPECT_EQ(load(small_scenario(), {}, Date{2026, 1, 2}).loaded->head.as_of.iso(), "2026-01-02");
  EXPECT_TRUE(load(with("as_of = 2022-01-31\n", ""), {}, Date{2026, 1, 2}).loaded.has_value());
  expect_message(MessageId::missing_key, "§" + with("as_of = 2022-01-31\n", ""));
  expect_message(MessageId::wrong_type, with("as_of = 2022-01-31", "as_of = §\"2022-01-31\""));
  expect_message(MessageId::wrong_type, with("as_of = 2022-01-31", "as_of = §10:00:00"));
}

TEST(Loading, ATextMayBeGivenInBothLanguages) {
  const Loading loading = load(with("title = \"Proef\"", "title = { nl = \"Proef\", en = \"Trial\" }"));
  EXPECT_EQ(loading.loaded->head.title, Text("Proef", "Trial"));
  expect_message(MessageId::missing_key, with("title = \"Proef\"", "title = §{ en = \"Trial\" }"));
  expect_message(MessageId::unknown_key,
                 with("title = \"Proef\"", "title = { nl = \"Proef\", §fr = \"Essai\" }"));
}

TEST(Loading, AThingWithoutALabelIsLabelledWithItsName) {
  const Loading loading = load(with("[item.project.tablet]", "[item.project.groot_scherm]"));
  EXPECT_EQ(loading.loaded->items.front().label.dutch, "groot scherm");
  EXPECT_EQ(loading.loaded->inputs.front().label.dutch, "reistijd");
}

TEST(Loading, ADerivedShareMayBeShownAsAPercentage) {
  const Loading loading = load(with_added("[derived.deel]\nformula = \"lasten\"\nunit = \"%\"\n"));
  EXPECT_TRUE(loading.loaded->derived.front().percent);
  expect_message(MessageId::unknown_key, with_added("[derived.deel]\nformula = \"lasten\"\n§is = 3\n"));
}

}  // namespace
}  // namespace zorgbaat
