#include "engine/load/tariffs/tariff_reader.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "engine/load/text/guard.h"

namespace zorgbaat {
namespace {

/// What reading one series file gave.
struct Reading {
  std::optional<Series> series{};
  Messages messages{};
  SourceFiles files{};
};

Reading read(std::string text) {
  Reading reading;
  LoadContext context{.messages = reading.messages,
                      .prices = 2000,
                      .symbols = {"hour", "month", "year"},
                      .source_ids = {"nza", "kh2024"}};
  const FileId file = reading.files.add("index/proef.toml", std::move(text));
  if (!guard(file, reading.files.text(file), reading.messages)) return reading;
  const std::optional<FileNode> document = read_document(file, reading.files, reading.messages);
  if (document) reading.series = read_series("index/proef", *document, context);
  return reading;
}

std::string index_file() {
  return R"toml([series]
label = { nl = "proef", en = "trial" }
kind = "index"
form = "change"
checked_on = 2022-12-31

[year]
2020 = { is = 3.28, source = "nza", at = "tabel", status = "definitive" }
2021 = { is = -2.01, source = "nza", at = "tabel", status = "provisional", note = "herzien" }
)toml";
}

std::string value_file() {
  return R"toml([series]
label = "proef"
kind = "values"
unit = "EUR@2022/hour"
checked_on = 2024-12-31

[[value]]
year = 2022
is = 75
source = "kh2024"
at = "par. 4.14"
status = "definitive"

[[value]]
from = 2024-03-01
is = 76.5
source = "kh2024"
at = "par. 4.14"
status = "unverified"
)toml";
}

std::string scale_file() {
  return R"toml([series]
label = "proef"
kind = "scale"
unit = "EUR/month"
checked_on = 2022-05-01

[[scale]]
from = 2022-05-01
source = "nza"
at = "par. 4:15"
status = "definitive"
[scale.steps]
fwg40 = { 1 = 2236, 2 = 2381, 10 = 3009 }
)toml";
}

/// Changes the text, in which `§` marks where the message must point, and expects that message alone.
void expect_message(MessageId id, std::string text, const std::string& from, const std::string& to) {
  const std::size_t at = text.find(from);
  ASSERT_NE(at, std::string::npos) << from;
  text.replace(at, from.size(), to);
  const std::size_t mark = text.find("§");
  ASSERT_NE(mark, std::string::npos);
  const auto line = 1 + std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(mark), '\n');
  text.erase(mark, std::string("§").size());
  const Reading reading = read(text);
  std::string rendered;
  for (const Message& message : reading.messages.all())
    rendered += render(message, reading.files, Language::dutch);
  ASSERT_EQ(reading.messages.all().size(), 1U) << rendered;
  EXPECT_EQ(entry_of(reading.messages.all().front().id).key, entry_of(id).key) << rendered;
  EXPECT_EQ(reading.messages.all().front().place.line, line) << rendered;
}

TEST(SeriesFiles, GiveTheYearlyFiguresOfAnIndexExactlyAsTheyStand) {
  const Reading reading = read(index_file());
  ASSERT_TRUE(reading.messages.all().empty());
  const auto& index = std::get<YearlyIndex>(reading.series->content);
  EXPECT_EQ(reading.series->unit, "%");
  ASSERT_EQ(index.figures.size(), 2U);
  EXPECT_EQ(index.figures[1].year, 2021);
  EXPECT_EQ(index.figures[1].figure, *Number::parse("-2.01"));
  EXPECT_EQ(index.figures[1].origin.status, TariffStatus::provisional);
  EXPECT_EQ(index.figures[1].origin.note.dutch, "herzien");
}

TEST(SeriesFiles, GiveValuesFromAYearOrADay) {
  const Reading reading = read(value_file());
  ASSERT_TRUE(reading.messages.all().empty());
  const auto& values = std::get<DatedValues>(reading.series->content).values;
  ASSERT_EQ(values.size(), 2U);
  EXPECT_TRUE(values[0].from.whole_year);
  EXPECT_EQ(values[1].from.text(), "2024-03-01");
  EXPECT_EQ(values[1].value, *Number::parse("76.5"));
  EXPECT_EQ(values[1].origin.status, TariffStatus::unverified);
}

TEST(SeriesFiles, KeepAPercentageAsAShare) {
  std::string text = value_file();
  text.replace(text.find("EUR@2022/hour"), 13, "%");
  const Reading reading = read(text);
  EXPECT_TRUE(reading.series->percent);
  EXPECT_EQ(std::get<DatedValues>(reading.series->content).values[0].value, *Number::parse("0.75"));
}

TEST(SeriesFiles, GiveTheStepsOfAScaleInTheOrderOfTheFile) {
  const Reading reading = read(scale_file());
  ASSERT_TRUE(reading.messages.all().empty());
  const auto& tables = std::get<SalaryScale>(reading.series->content).tables;
  ASSERT_EQ(tables.size(), 1U);
  EXPECT_EQ(tables[0].groups[0].name, "fwg40");
  EXPECT_EQ(tables[0].groups[0].steps[2].name, "10");
  EXPECT_EQ(tables[0].groups[0].steps[2].salary, Number(3009));
}

TEST(SeriesFiles, DoNotLoadAFigureWithoutASource) {
  expect_message(MessageId::value_without_source, value_file(),
                 "[[value]]\nyear = 2022\nis = 75\nsource = \"kh2024\"", "§[[value]]\nyear = 2022\nis = 75");
  expect_message(MessageId::value_without_source, index_file(), "2020 = { is = 3.28, source = \"nza\"",
                 "§2020 = { is = 3.28");
  expect_message(MessageId::unknown_source, index_file(), "3.28, source = \"nza\"",
                 "§3.28, source = \"nsa\"");
  expect_message(MessageId::missing_key, index_file(), "2020 = { is = 3.28, source = \"nza\", at = \"tabel\"",
                 "§2020 = { is = 3.28, source = \"nza\"");
  expect_message(MessageId::missing_key, index_file(), "\"tabel\", status = \"definitive\"", "\"tabel§\"");
}

TEST(SeriesFiles, KnowTheirKeysAndWords) {
  expect_message(MessageId::unknown_key, index_file(), "checked_on", "§remark = \"x\"\nchecked_on");
  expect_message(MessageId::unknown_key, index_file(), "[year]", "§[value]\n[year]");
  expect_message(MessageId::unknown_word, index_file(), "\"index\"", "\"§indx\"");
  expect_message(MessageId::unknown_word, index_file(), "\"definitive\"", "\"§final\"");
  expect_message(MessageId::missing_key, index_file(), "[series]\nlabel = { nl = \"proef\", en = \"trial\" }",
                 "§[series]");
  expect_message(MessageId::missing_key, index_file(), "[series]", "§[serie]");
  expect_message(MessageId::unknown_symbol, value_file(), "EUR@2022/hour", "§EUR@2022/uur");
  expect_message(MessageId::wrong_type, value_file(), "is = 75", "is = §\"75\"");
}

TEST(SeriesFiles, StandInOrderOfTimeWithoutMissingYears) {
  expect_message(MessageId::index_year_missing, index_file(), "2021 =", "§2022 =");
  expect_message(MessageId::series_out_of_order, index_file(), "2021 =", "§2019 =");
  expect_message(MessageId::not_a_year, index_file(), "2021 =", "§21 =");
  expect_message(MessageId::series_out_of_order, value_file(), "[[value]]\nfrom = 2024-03-01",
                 "§[[value]]\nfrom = 2021-03-01");
  expect_message(MessageId::not_a_year, value_file(), "year = 2022", "year = §20.22");
  expect_message(MessageId::choose_one, value_file(), "[[value]]\nyear = 2022", "§[[value]]");
  expect_message(MessageId::choose_one, value_file(), "[[value]]\nyear = 2022",
                 "§[[value]]\nyear = 2022\nfrom = 2022-01-01");
}

TEST(SeriesFiles, OfAnIndexStayAboveZero) {
  expect_message(MessageId::index_not_above_zero, index_file(), "3.28", "§-100");
  std::string factors = index_file();
  factors.replace(factors.find("change"), 6, "factor");
  expect_message(MessageId::index_not_above_zero, factors, "-2.01", "§-2.01");
}

TEST(SeriesFiles, HaveAtLeastOneFigure) {
  std::string text = index_file();
  text.resize(text.find("[year]"));
  expect_message(MessageId::series_empty, text, "[series]", "§[series]");
}

}  // namespace
}  // namespace zorgbaat
