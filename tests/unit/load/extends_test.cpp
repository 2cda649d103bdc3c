#include "engine/load/variants/extends.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "tests/unit/load/marked_scenario.h"

namespace zorgbaat {
namespace {

/// A folder of its own in which scenarios stand beside each other.
class Variants : public testing::Test {
 protected:
  void SetUp() override {
    const auto* test = testing::UnitTest::GetInstance()->current_test_info();
    folder_ = std::filesystem::path(testing::TempDir()) / (std::string("variants_") + test->name());
    std::filesystem::remove_all(folder_);
    std::filesystem::create_directories(folder_);
    write("basis.toml", small_scenario());
  }
  void TearDown() override { std::filesystem::remove_all(folder_); }

  void write(const std::string& name, const std::string& text) const {
    std::filesystem::create_directories((folder_ / name).parent_path());
    std::ofstream(folder_ / name) << text;
  }

  [[nodiscard]] std::string path(const std::string& name) const { return (folder_ / name).string(); }

  [[nodiscard]] Loading load_file(const std::string& name, const std::vector<Setting>& settings = {}) const {
    Loading loading;
    loading.loaded = load_case(path(name), {.settings = settings}, loading.files, loading.messages);
    return loading;
  }

  /// The variant of the small scenario with these lines.
  [[nodiscard]] Loading variant(const std::string& lines, const std::vector<Setting>& settings = {}) const {
    write("variant.toml", "extends = \"basis.toml\"\n" + lines);
    return load_file("variant.toml", settings);
  }

  [[nodiscard]] Case variant_case(const std::string& lines, const std::vector<Setting>& settings = {}) const {
    const Loading loading = variant(lines, settings);
    EXPECT_TRUE(loading.loaded.has_value()) << loading.rendered(Language::dutch);
    return loading.loaded.value_or(Case{});
  }

  /// Expects these messages alone, of which the first stands in `file` on `line`.
  void expect(const Loading& loading, const std::vector<MessageId>& ids, const std::string& file,
              int line) const {
    EXPECT_EQ(loading.ids(), ids) << loading.rendered(Language::dutch);
    EXPECT_FALSE(loading.loaded.has_value());
    const std::vector<Message> found = loading.messages.in_file_order();
    if (found.empty()) return;
    EXPECT_EQ(loading.files.path(found.front().place.file), path(file));
    EXPECT_EQ(found.front().place.line, line) << loading.rendered(Language::dutch);
    EXPECT_NE(loading.rendered(Language::dutch), loading.rendered(Language::english));
  }

  std::filesystem::path folder_{};
};

StatedValue input_of(const Case& read, const std::string& name) {
  for (const NamedField& field : read.inputs) {
    if (field.name == name) return std::get<StatedValue>(field.field);
  }
  return {};
}

constexpr const char* guessed_travel =
    "[input]\nreistijd = { is = 9, unit = \"min/bezoek\", note = \"gok\" }\n";
constexpr const char* own_source = "[source.eigen]\ntitle = \"eigen administratie\"\n";

TEST_F(Variants, SayOnlyWhatDiffers) {
  write("basis.toml", with("title = \"Proef\"", "title = { nl = \"Proef\", en = \"Trial\" }"));
  const Case read = variant_case("[scenario]\ntitle = \"Van ons\"\nstatus = \"proef\"\n");
  EXPECT_EQ(read.head.title, Text("Van ons"));
  EXPECT_EQ(read.head.status, Text("proef"));
  EXPECT_EQ(read.head.prices, 2021);
  EXPECT_EQ(input_of(read, "reistijd").source, "rapport");
}

TEST_F(Variants, GiveAReplacedValueNothingOfTheOldOnesSourceEvidenceOrRange) {
  const Case read = variant_case(
      std::string(own_source) + "[input]\nreistijd = { is = 30, unit = \"min/bezoek\", at = \"rooster\" }\n");
  const StatedValue value = input_of(read, "reistijd");
  EXPECT_EQ(value.value, Number(30));
  EXPECT_EQ(value.source, "eigen");
  EXPECT_EQ(value.at, "rooster");
  EXPECT_FALSE(value.range.has_value());
  EXPECT_EQ(input_of(variant_case(guessed_travel), "reistijd").source, "");
}

TEST_F(Variants, KeepTheLabelAndDefinitionOfAReplacedValueUnlessTheyGiveTheirOwn) {
  write("basis.toml",
        with("is = 15, unit", "label = \"reistijd per bezoek\", definition = \"heen\", is = 15, unit"));
  const std::string nine = "[input]\nreistijd = { is = 9, unit = \"min/bezoek\", note = \"gok\"";
  EXPECT_EQ(input_of(variant_case(nine + " }\n"), "reistijd").label, Text("reistijd per bezoek"));
  EXPECT_EQ(input_of(variant_case(nine + ", label = \"rit\" }\n"), "reistijd").label, Text("rit"));
}

TEST_F(Variants, MayReplaceAValueByANameOrAFormulaAndAnyOfTheseByAValue) {
  const Case read = variant_case(
      "[input]\nreistijd = { formula = \"activity.bezoek.minutes\" }\n[activity.bezoek]\ntravel = { is = 9, "
      "unit = \"min/bezoek\", note = \"gok\" }\n[volume.fysiek]\nis = 3\nunit = \"bezoek/(client*week)\"\n"
      "note = \"gok\"\n");
  EXPECT_TRUE(std::holds_alternative<StatedFormula>(read.inputs.front().field));
  EXPECT_TRUE(std::holds_alternative<StatedValue>(*read.activities.front().travel));
  EXPECT_TRUE(std::holds_alternative<StatedValue>(read.volumes.back().field));
}

TEST_F(Variants, MayChangeTheWordsOfAValueButNoOtherPartOfIt) {
  const Case read = variant_case("[input.reistijd]\nlabel = \"rit\"\n");
  EXPECT_EQ(input_of(read, "reistijd").label, Text("rit"));
  EXPECT_EQ(input_of(read, "reistijd").source, "rapport");
  expect(variant("[input.reistijd]\nlow = 5\n"), {MessageId::variant_value_in_part}, "variant.toml", 3);
}

TEST_F(Variants, MustNameASourceOfTheirOwnForAValueThatNeedsOne) {
  const std::string nine = "[input]\nreistijd = { is = 9, unit = \"min/bezoek\", evidence = \"measured\", ";
  expect(variant(nine + "at = \"rooster\" }\n"), {MessageId::variant_value_without_source}, "variant.toml",
         3);
  EXPECT_EQ(input_of(variant_case(nine + "at = \"par. 9\", source = \"rapport\" }\n"), "reistijd").source,
            "rapport");
  const std::string two = std::string(own_source) + "[source.ander]\ntitle = \"een ander\"\n";
  expect(variant(two + nine + "at = \"rooster\" }\n"), {MessageId::variant_value_without_source},
         "variant.toml", 7);
  const Case read = variant_case("[defaults]\nsource = \"eigen\"\n" + two + nine + "at = \"rooster\" }\n");
  EXPECT_EQ(input_of(read, "reistijd").source, "eigen");
  EXPECT_EQ(input_of(read, "lasten").source, "rapport");
}

TEST_F(Variants, UseTheDefaultsOfTheirOwnFileOnly) {
  write("basis.toml", small_scenario() + "[defaults]\nevidence = \"official\"\nat = \"bijlage\"\n");
  const Case read = variant_case(guessed_travel);
  EXPECT_EQ(input_of(read, "reistijd").evidence, Evidence::assumed);
  EXPECT_EQ(input_of(read, "reistijd").at, "");
  EXPECT_EQ(input_of(read, "lasten").evidence, Evidence::official);
}

TEST_F(Variants, ReadMistakesInDefaultsOnce) {
  expect(variant("[defaults]\nevidense = \"official\"\n"), {MessageId::unknown_key}, "variant.toml", 3);
  write("basis.toml", small_scenario() + "[defaults]\nevidence = \"vermoed\"\n");
  expect(variant(""), {MessageId::unknown_word}, "basis.toml", 42);
}

TEST_F(Variants, CannotRewriteASourceOfTheFileTheyExtend) {
  expect(variant("[source.rapport]\ntitle = \"iets anders\"\n"), {MessageId::variant_source_taken},
         "variant.toml", 2);
}

TEST_F(Variants, DropASourceThatNothingCitesAnyMore) {
  write("basis.toml",
        small_scenario() + "[source.tabel]\ntitle = \"een tabel\"\n[defaults]\nsource = \"rapport\"\n");
  const Case read = variant_case("");
  ASSERT_EQ(read.sources.size(), 1U);
  EXPECT_EQ(read.sources.front().id, "rapport");
  EXPECT_EQ(variant_case(own_source).sources.size(), 2U) << "an own source is the author's to describe";
}

TEST_F(Variants, DoNotInheritPrintedFiguresButMayHaveTheirOwn) {
  const std::string printed = "[[printed]]\nquantity = \"reistijd\"\ntext = \"15\"\nat = \"par. 1\"\n";
  write("basis.toml", small_scenario() + printed);
  EXPECT_EQ(load_file("basis.toml").loaded->printed.size(), 1U);
  EXPECT_TRUE(variant_case("").printed.empty());
  const Case own = variant_case(std::string(own_source) + printed);
  ASSERT_EQ(own.printed.size(), 1U);
  EXPECT_EQ(own.printed.front().source, "eigen");
}

TEST_F(Variants, AddItemsActivitiesAlternativesAndThingsToCount) {
  const Case read = variant_case(
      "[units]\nthings = [\"alarm\"]\n[volume]\nalarmen = { is = 2, unit = \"alarm/(client*week)\", note = "
      "\"gok\" }\n[activity.alarm]\nactor = \"verpleegkundige\"\nminutes = { is = 5, unit = \"min/alarm\", "
      "note = \"gok\" }\n[alternative.ruim]\ncounts = { bezoek = \"fysiek\", alarm = \"alarmen\" }\n"
      "[item.ruim.hulp]\nkind = \"subscription\"\nprice = { is = 9, unit = \"EUR/(client*month)\", note = "
      "\"gok\" }\n");
  EXPECT_EQ(read.things, (std::vector<std::string>{"bezoek", "alarm"}));
  EXPECT_EQ(read.activities.size(), 2U);
  EXPECT_EQ(read.alternatives.size(), 3U);
  EXPECT_EQ(read.items.size(), 2U);
}

TEST_F(Variants, StartAnItemAnewWhenItsKindChanges) {
  const Case read = variant_case(
      "[item.project.tablet]\nkind = \"subscription\"\nprice = { is = 9, unit = \"EUR/(client*month)\", note "
      "= \"huur\" }\n");
  ASSERT_EQ(read.items.size(), 1U);
  EXPECT_TRUE(std::holds_alternative<Subscription>(read.items.front().kind));
}

TEST_F(Variants, RemoveWhatTheyNameByItsPathOrItsEnd) {
  EXPECT_TRUE(variant_case("remove = [\"item.project.tablet\"]\n").items.empty());
  EXPECT_TRUE(variant_case("remove = \"tablet\"\n").items.empty());
  EXPECT_EQ(variant_case("remove = [\"input.lasten\", \"input.lasten\"]\n").inputs.size(), 1U);
}

TEST_F(Variants, RemoveOnlyWhatIsThere) {
  const Loading unknown = variant("remove = [\"item.project.tablt\"]\n");
  expect(unknown, {MessageId::variant_remove_unknown}, "variant.toml", 2);
  EXPECT_NE(unknown.rendered(Language::dutch).find("bedoelde u `item.project.tablet`?"), std::string::npos);
  expect(variant("remove = [\"input.reistijd.low\"]\n"), {MessageId::variant_remove_unknown}, "variant.toml",
         2);
  expect(variant("remove = [\"bezoek\"]\n"), {MessageId::ambiguous_name}, "variant.toml", 2);
  expect(variant("remove = [3]\n"), {MessageId::wrong_type}, "variant.toml", 2);
}

TEST_F(Variants, OfAnotherPriceLevelLeaveTheOldEurosWhatTheyWere) {
  const Case read = variant_case(
      "[scenario]\nprices = 2026\n[item.project.hulp]\nkind = \"subscription\"\nprice = { is = 9, unit = "
      "\"EUR/(client*month)\", note = \"gok\" }\n");
  EXPECT_EQ(std::get<StatedValue>(std::get<Equipment>(read.items.front().kind).price).unit.to_string(),
            "EUR@2021/client");
  EXPECT_EQ(std::get<StatedValue>(std::get<Subscription>(read.items.back().kind).price).unit.to_string(),
            "EUR@2026/(client*month)");
}

TEST_F(Variants, OfVariantsCanBeExtendedInTheirTurn) {
  write(
      "midden.toml",
      "extends = \"basis.toml\"\n[input]\nreistijd = { is = 10, unit = \"min/bezoek\", note = \"midden\" }\n"
      "lasten = { is = 30, unit = \"%\", note = \"midden\" }\n");
  write("sub/eigen.toml",
        "extends = \"../midden.toml\"\n[input]\nreistijd = { is = 9, unit = \"min/bezoek\", note = \"eigen\" "
        "}\n");
  const Loading loading = load_file("sub/eigen.toml");
  ASSERT_TRUE(loading.loaded.has_value()) << loading.rendered(Language::dutch);
  EXPECT_EQ(input_of(*loading.loaded, "reistijd").note, Text("eigen"));
  EXPECT_EQ(input_of(*loading.loaded, "lasten").note, Text("midden"));
  EXPECT_EQ(loading.files.path(input_of(*loading.loaded, "lasten").place.file), path("midden.toml"));
}

TEST_F(Variants, CanBeEightDeepAndNoMore) {
  write("v0.toml", small_scenario());
  for (int i = 1; i <= 9; ++i)
    write("v" + std::to_string(i) + ".toml", "extends = \"v" + std::to_string(i - 1) + ".toml\"\n");
  EXPECT_TRUE(load_file("v8.toml").loaded.has_value());
  expect(load_file("v9.toml"), {MessageId::variant_chain_too_long}, "v1.toml", 1);
}

TEST_F(Variants, CannotExtendThemselvesDirectlyOrInACircle) {
  write("a.toml", "extends = \"a.toml\"\n");
  expect(load_file("a.toml"), {MessageId::variant_in_circle}, "a.toml", 1);
  write("b.toml", "extends = \"c.toml\"\n");
  write("c.toml", "\nextends = \"./x/../b.toml\"\n");
  const Loading circle = load_file("b.toml");
  expect(circle, {MessageId::variant_in_circle}, "c.toml", 2);
  EXPECT_NE(circle.rendered(Language::dutch).find("b.toml -> "), std::string::npos);
}

TEST_F(Variants, SayWhichFilesAreThereWhenTheirParentIsNot) {
  write("variant.toml", "extends = \"bais.toml\"\n");
  const Loading missing = load_file("variant.toml");
  expect(missing, {MessageId::variant_parent_missing}, "variant.toml", 1);
  EXPECT_NE(missing.rendered(Language::dutch).find("bedoelde u `basis.toml`?"), std::string::npos);
  write("variant.toml", "extends = \"\"\n");
  expect(load_file("variant.toml"), {MessageId::variant_parent_missing}, "variant.toml", 1);
  write("variant.toml", "extends = \".\"\n");
  expect(load_file("variant.toml"), {MessageId::file_is_folder}, "variant.toml", 1);
  write("variant.toml", "extends = \"/dev/null\"\n");
  expect(load_file("variant.toml"), {MessageId::file_unreadable}, "variant.toml", 1);
}

TEST_F(Variants, ShowAMistakeOfTheirParentInItsOwnFile) {
  write("basis.toml", with("minutes = { is = 20", "minutes = { is = \"twintig\""));
  expect(variant(""), {MessageId::not_a_number}, "basis.toml", 28);
  write("basis.toml", with("hour = \"paid\"", "hour = “paid”"));
  expect(variant(""), {MessageId::character_outside_text, MessageId::character_outside_text}, "basis.toml",
         24);
  write("basis.toml", with("[alternative.nul]", "[alternative.nul"));
  EXPECT_FALSE(variant("").loaded.has_value());
}

TEST_F(Variants, ReportTheirOwnMistakesAndThoseOfTheParentInOneRun) {
  write("basis.toml", with("minutes = { is = 20", "minutes = { is = \"twintig\""));
  expect(variant("remove = [\"tablt\"]\n[scenario]\nauteur = \"wij\"\n"),
         {MessageId::variant_remove_unknown, MessageId::unknown_key, MessageId::not_a_number}, "variant.toml",
         2);
}

TEST_F(Variants, HaveTheirTwoOwnFieldsOnTop) {
  write("onder.toml", "[scenario]\nextends = \"basis.toml\"\nremove = [\"tablet\"]\n");
  expect(load_file("onder.toml"), {MessageId::variant_field_not_on_top, MessageId::variant_field_not_on_top},
         "onder.toml", 2);
  write("los.toml", "remove = [\"tablet\"]\n" + small_scenario());
  expect(load_file("los.toml"), {MessageId::remove_without_extends}, "los.toml", 1);
}

TEST_F(Variants, TakeSettingsOnWhatIsTheirsAndWhatTheyTookOver) {
  const Case read = variant_case(guessed_travel, {{"reistijd", "8"}, {"lasten", "40"}});
  EXPECT_EQ(input_of(read, "reistijd").value, Number(8));
  EXPECT_EQ(input_of(read, "lasten").value, *Number::parse("0.40"));
  EXPECT_EQ(input_of(read, "lasten").source, own_figure_source);
}

}  // namespace
}  // namespace zorgbaat
