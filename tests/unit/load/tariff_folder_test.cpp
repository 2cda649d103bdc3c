#include "engine/load/tariffs/tariff_folder.h"

#include <gtest/gtest.h>

#include <set>

#include "engine/care/tariffs/tariff_index.h"
#include "engine/care/tariffs/tariff_value.h"

namespace zorgbaat {
namespace {

const std::string folder = std::string(ZORGBAAT_SOURCE_DIR) + "/tariffs";

/// The product's own series, read once.
struct Folder {
  SourceFiles files{};
  Messages messages{};
  std::optional<Tariffs> tariffs = load_all_tariffs(folder, files, messages);
};

std::string rendered(const Folder& all) {
  std::string text;
  for (const Message& message : all.messages.all()) text += render(message, all.files, Language::english);
  return text;
}

TEST(TariffFolder, EverySeriesOfTheProductLoadsAndEveryDocumentIsUsed) {
  const Folder all;
  ASSERT_TRUE(all.tariffs.has_value()) << rendered(all);
  EXPECT_EQ(all.tariffs->series.size(), series_ids(folder).size());
  std::set<std::string> used;
  for (const Series& series : all.tariffs->series) {
    EXPECT_FALSE(series.label.english.empty()) << series.id;
    for (const TariffOrigin* origin : origins_of(series)) used.insert(origin->source);
  }
  for (const Source& source : all.tariffs->sources) {
    EXPECT_TRUE(used.contains(source.id)) << source.id;
    EXPECT_FALSE(source.author.empty()) << source.id << " has no publisher";
  }
}

TEST(TariffFolder, ReadsOnlyTheSeriesThatAreNamed) {
  SourceFiles files;
  Messages messages;
  const std::vector<NameReference> wanted = {{.name = "index/nza_personeel", .place = {}},
                                             {.name = "cao/ghz", .place = {}},
                                             {.name = "index/nza_personeel", .place = {}}};
  const std::optional<Tariffs> tariffs = load_tariffs(folder, wanted, files, messages);
  ASSERT_TRUE(tariffs.has_value());
  ASSERT_EQ(tariffs->series.size(), 2U);
  EXPECT_NE(tariffs->find("cao/ghz"), nullptr);
  EXPECT_EQ(tariffs->find("index/cbs_cpi"), nullptr);
}

TEST(TariffFolder, ASeriesThatDoesNotExistIsAMistakeWithTheOneItResembles) {
  SourceFiles files;
  Messages messages;
  const Place place{.file = {7}, .line = 3, .column = 4};
  EXPECT_FALSE(load_tariffs(folder, {{.name = "index/nza_personel", .place = place}}, files, messages));
  ASSERT_EQ(messages.all().size(), 1U);
  EXPECT_EQ(messages.all().front().place, place);
  EXPECT_EQ(help(messages.all().front(), Language::english), "did you mean `index/nza_personeel`?");
  Messages outside;
  EXPECT_FALSE(load_tariffs(folder, {{.name = "../tariffs/cao/ghz", .place = {}}}, files, outside));
  EXPECT_EQ(outside.all().front().id, MessageId::series_unknown);
}

TEST(TariffFolder, AFolderThatDoesNotExistHasNoSeriesAndSaysSo) {
  SourceFiles files;
  Messages messages;
  EXPECT_TRUE(series_ids(folder + "/nowhere").empty());
  EXPECT_FALSE(load_all_tariffs(folder + "/nowhere", files, messages).has_value());
  EXPECT_EQ(messages.all().front().id, MessageId::file_not_found);
}

const Series& product_series(const Folder& all, const char* id) {
  const Series* series = all.tariffs->find(id);
  if (series == nullptr) throw std::invalid_argument(id);
  return *series;
}

std::string value_in(const Folder& all, const char* id, int year) {
  Messages messages;
  const std::optional<TariffValue> value =
      value_at(product_series(all, id), TariffMoment::year(year), 2021, {}, messages);
  return value ? value->value.to_string() + " " + value->unit.to_string() : "";
}

TEST(TariffData, HoldsTheReportsLiteralsOfUt2022) {
  const Folder all;
  ASSERT_TRUE(all.tariffs.has_value());
  EXPECT_EQ(value_in(all, "reference/ut2022/uurkosten_verpleegkundige", 2021), "30.51 EUR@2021/hour");
  EXPECT_EQ(value_in(all, "reference/ut2022/uurkosten_verzorgende", 2021), "24.02 EUR@2021/hour");
  EXPECT_EQ(value_in(all, "reference/ut2022/opslag_werkgeverslasten", 2021), "1.45 1");
  EXPECT_EQ(value_in(all, "reference/ut2022/index_ziekenhuis", 2021), "1.1486 EUR@2021/EUR@2014");
}

TEST(TariffData, ThePersonnelIndexReproducesTheReportsLiteral) {
  const Folder all;
  ASSERT_TRUE(all.tariffs.has_value());
  Messages messages;
  const std::optional<IndexFactor> factor =
      index_factor(product_series(all, "index/nza_personeel"), 2014, 2021, {}, {}, messages);
  ASSERT_TRUE(factor.has_value());
  EXPECT_EQ(factor->factor.fixed(5), "1.16558");
  EXPECT_EQ(factor->factor.fixed(4) + " EUR@2021/EUR@2014",
            value_in(all, "reference/ut2022/index_personeel", 2021));
}

TEST(TariffData, TheHospitalMixOfTheNzaIndicesIs1_1458AndNotTheReports1_1486) {
  const Folder all;
  ASSERT_TRUE(all.tariffs.has_value());
  Messages messages;
  const auto factor = [&](const char* id) {
    return index_factor(product_series(all, id), 2014, 2021, {}, {}, messages)->factor;
  };
  const Number mix = factor("index/nza_personeel") * *Number::parse("0.6") +
                     factor("index/nza_materieel") * *Number::parse("0.3") +
                     factor("index/nza_kapitaal") * *Number::parse("0.1");
  // 116.5578 x 0.6 + 110.7987 x 0.3 + 114.0077 x 0.1, levels with 2014 = 100
  EXPECT_EQ(mix.fixed(4), "1.1458");
}

TEST(TariffData, HoldsTheReferencePricesOfTheCostingManual) {
  const Folder all;
  ASSERT_TRUE(all.tariffs.has_value());
  EXPECT_EQ(value_in(all, "reference/kh2024/verpleegdag", 2024), "644 EUR@2022/verpleegdag");
  EXPECT_EQ(value_in(all, "reference/kh2024/verpleegdag_ic", 2024), "2727 EUR@2022/verpleegdag");
  EXPECT_EQ(value_in(all, "reference/kh2024/mantelzorg", 2022), "18.8 EUR@2022/hour");
  EXPECT_EQ(value_in(all, "reference/kh2024/opslag_werkgeverslasten", 2022), "0.41 1");
  EXPECT_EQ(value_in(all, "thresholds/discontovoet_kosten", 2024), "0.03 1/year");
  EXPECT_EQ(value_in(all, "thresholds/qaly_ziektelast_laag", 2021), "20000 EUR@2021/QALY");
}

TEST(TariffData, EveryScaleRisesWithTheStepAndWithTheFunctionGroup) {
  const Folder all;
  ASSERT_TRUE(all.tariffs.has_value());
  const auto& scale = std::get<SalaryScale>(product_series(all, "cao/ghz").content);
  const std::vector<FunctionGroup>& groups = scale.tables.front().groups;
  EXPECT_EQ(groups.size(), 6U);
  for (std::size_t g = 0; g < groups.size(); ++g) {
    ASSERT_EQ(groups[g].steps.size(), 12U) << groups[g].name;
    for (std::size_t s = 1; s < 12; ++s)
      EXPECT_LT(groups[g].steps[s - 1].salary, groups[g].steps[s].salary) << groups[g].name << " " << s;
    if (g == 0) continue;
    EXPECT_LT(groups[g - 1].steps.back().salary, groups[g].steps.back().salary) << groups[g].name;
  }
}

}  // namespace
}  // namespace zorgbaat
