#include <gtest/gtest.h>

#include "engine/base/date.h"
#include "engine/base/messages.h"
#include "engine/base/near_names.h"
#include "engine/base/numerals.h"

namespace zorgbaat {
namespace {

Number number(const char* literal) { return Number::parse(literal).value(); }

TEST(NumeralsTest, DutchAndEnglishWriteTheSameNumberTheirOwnWay) {
  EXPECT_EQ(numeral(number("1234567.891"), 2, Language::dutch), "1.234.567,89");
  EXPECT_EQ(numeral(number("1234567.891"), 2, Language::english), "1,234,567.89");
  EXPECT_EQ(euros(number("-12"), 0, Language::dutch), "€ -12");
  EXPECT_EQ(percentage(number("0.461"), 1, Language::dutch), "46,1%");
  EXPECT_EQ(plain_numeral(number("30.5100"), 4, Language::dutch), "30,51");
  EXPECT_EQ(numeral(number("-999"), 0, Language::dutch), "-999");
  EXPECT_EQ(numeral(number("-1000"), 0, Language::dutch), "-1.000");
}

TEST(DateTest, OnlyDaysThatExistAreRead) {
  EXPECT_EQ(Date::parse("2022-01-31")->in_words(Language::dutch), "31 januari 2022");
  EXPECT_EQ(Date::parse("2024-02-29")->iso(), "2024-02-29");
  for (const char* text :
       {"2022-02-29", "2022-13-01", "31-01-2022", "2022-1-31", "", "2022-00-10", "20x2-01-01"}) {
    EXPECT_FALSE(Date::parse(text).has_value()) << text;
  }
}

TEST(NearNamesTest, AMistypedNameFindsTheOneThatWasMeant) {
  EXPECT_EQ(near_name("reistjid", {"bezoeken", "reistijd", "beeld"}), "reistijd");
  EXPECT_EQ(near_name("xyz", {"bezoeken", "reistijd"}), "");
}

TEST(MessagesTest, EveryMessageStandsInBothLanguagesWithTheSameBlanks) {
  const auto blanks = [](std::string_view wording) {
    std::string found;
    for (std::size_t i = 0; i < wording.size(); ++i) {
      if (wording[i] != '{') continue;
      if (i + 1 < wording.size() && wording[i + 1] == '{') {
        ++i;
        continue;
      }
      found += std::string(wording.substr(i, wording.find('}', i) - i + 1)) + " ";
    }
    return found;
  };
  const auto sorted = [&](std::string_view wording) {
    std::string text = blanks(wording);
    std::sort(text.begin(), text.end());
    return text;
  };
  for (const MessageEntry& entry : message_registry()) {
    EXPECT_EQ(sorted(entry.situation_nl), sorted(entry.situation_en)) << entry.key;
    EXPECT_EQ(sorted(entry.help_nl), sorted(entry.help_en)) << entry.key;
    EXPECT_FALSE(entry.situation_nl.empty()) << entry.key;
    EXPECT_FALSE(entry.situation_nl.ends_with('.')) << entry.key;
    EXPECT_EQ(entry.situation_nl.find("ongeldig"), std::string_view::npos) << entry.key;
    EXPECT_EQ(entry.situation_en.find("invalid"), std::string_view::npos) << entry.key;
  }
}

TEST(MessagesTest, AMessageShowsTheLineWithCaretsUnderWhatItSpeaksOf) {
  SourceFiles files;
  const FileId file = files.add("case.toml", "één = 1\nprijs = \"EUR/bezoekk\"\n");
  Messages messages;
  messages.add(MessageId::units_differ, Place{.file = file, .line = 2, .column = 9, .length = 13},
               {{"left", "EUR@2021"}, {"right", "min"}});
  EXPECT_EQ(render(messages.all().front(), files, Language::english),
            "case.toml:2:9: error: cannot add min to EUR@2021 or compare them\n"
            "    2 | prijs = \"EUR/bezoekk\"\n"
            "      |         ^^^^^^^^^^^^^\n"
            "help: give both the same unit, or convert one with an input of your own\n");
}

TEST(MessagesTest, AMessageOfAWholeFileShowsNoLineAndControlCharactersStayOffTheTerminal) {
  SourceFiles files;
  const FileId file = files.add("case.toml", "a\x1b[2J = 1\n");
  Messages messages;
  messages.add(MessageId::units_differ, Place{.file = file}, {{"left", "a"}, {"right", "b"}});
  messages.add(MessageId::units_differ, Place{.file = file, .line = 1, .column = 1},
               {{"left", "a"}, {"right", "b"}});
  EXPECT_EQ(render(messages.all()[0], files, Language::english).find(" | "), std::string::npos);
  EXPECT_EQ(render(messages.all()[1], files, Language::english).find('\x1b'), std::string::npos);
}

TEST(MessagesTest, TheSameMistakeAtTheSamePlaceIsSaidOnce) {
  Messages messages;
  const Place second{.file = FileId{0}, .line = 9, .column = 1, .length = 1};
  const Place first{.file = FileId{0}, .line = 3, .column = 1, .length = 1};
  for (const Place& place : {second, first, second}) {
    messages.add(MessageId::units_differ, place, {{"left", "a"}, {"right", "b"}});
  }
  const std::vector<Message> said = messages.in_file_order();
  ASSERT_EQ(said.size(), 2U);
  EXPECT_EQ(said.front().place.line, 3);
}

}  // namespace
}  // namespace zorgbaat
