#include "engine/load/text/guard.h"

#include <gtest/gtest.h>

#include "tests/unit/load/marked_scenario.h"

namespace zorgbaat {
namespace {

TEST(Guard, SaysThatAFileIsEmpty) {
  expect_message(MessageId::file_empty, "");
  expect_message(MessageId::file_empty, " \r\n\t\n");
}

TEST(Guard, RecognisesAWorkbookAPdfAndOtherBinaryFiles) {
  expect_message(MessageId::file_is_binary, "PK\x03\x04 een werkmap");
  expect_message(MessageId::file_is_binary, "%PDF-1.7");
  expect_message(MessageId::file_is_binary, std::string("[a]\n\0b", 6));
}

TEST(Guard, RefusesAFileAboveFourMegabytesBeforeReadingIt) {
  expect_message(MessageId::file_too_large, std::string(4 * 1024 * 1024 + 1, '#'));
}

TEST(Guard, ShowsWhereBytesAreNotUtf8) {
  expect_message(MessageId::file_not_utf8, "# caf\xC3\xA9\n# caf§\xE9\n");
  expect_message(MessageId::file_not_utf8, "§\xC0\xAF");          // an overlong slash
  expect_message(MessageId::file_not_utf8, "§\xED\xA0\x80");      // half of a surrogate pair
  expect_message(MessageId::file_not_utf8, "§\xF4\x90\x80\x80");  // above U+10FFFF
  expect_message(MessageId::file_not_utf8, "\xFF\xFE[\x01s");     // UTF-16, "Unicode" in Windows
}

TEST(Guard, AcceptsTheByteOrderMarkThatWindowsPutsBeforeUtf8) {
  EXPECT_TRUE(load("\xEF\xBB\xBF" + small_scenario()).loaded.has_value());
}

TEST(Guard, AcceptsWindowsLineEnds) {
  std::string text;
  for (const char c : small_scenario()) text += c == '\n' ? std::string("\r\n") : std::string(1, c);
  EXPECT_TRUE(load(text).loaded.has_value());
}

TEST(Guard, AHeaderWithAControlCharacterNeverReachesTheParserThatWouldAssertOnIt) {
  expect_message(MessageId::control_character, "[§\x01");
  expect_message(MessageId::control_character, with("\"Proef\"", "\"Pr§\x07oef\""));
  expect_message(MessageId::control_character, with("[units]", "# een §\x1B opmerking\n[units]"));
}

TEST(Guard, AnEscapeThatMakesAControlCharacterInATextIsRefusedToo) {
  expect_message(MessageId::control_character, with("\"Proef\"", R"(§"Pr\u0007oef")"));
  expect_message(MessageId::control_character, with("\"Proef\"", R"(§"Pr\uFFFFoef")"));
}

TEST(Guard, LettersOutsideAsciiNeverReachTheLetterTablesOfTheParser) {
  const Loading loading = load("zsb  \xC3\x85\xDF\x9A");
  EXPECT_EQ(loading.ids(),
            (std::vector<MessageId>{MessageId::character_outside_text, MessageId::character_outside_text}));
}

TEST(Guard, NamesTheCurlyQuotesAndNoBreakSpacesThatAWordProcessorPastes) {
  const Loading quotes = load(with("\"Proef\"", "“Proef”"));
  EXPECT_EQ(quotes.ids(),
            (std::vector<MessageId>{MessageId::character_outside_text, MessageId::character_outside_text}));
  EXPECT_NE(quotes.rendered(Language::dutch).find("een gekruld aanhalingsteken"), std::string::npos);
  EXPECT_NE(quotes.rendered(Language::dutch).find("proef.toml:2:9"), std::string::npos);
  expect_message(MessageId::character_outside_text, with("prices = ", "prices =§\xC2\xA0"));
  expect_message(MessageId::character_outside_text, with("is = 15", "is = §−15"));
  expect_message(MessageId::character_outside_text, with("is = 15", "is = §–15"));
  expect_message(MessageId::character_outside_text, with("is = 30.51", "is = §€ 30.51"));
  expect_message(MessageId::character_outside_text, with("reistijd =", "reistijd_cli§ënt ="));
}

TEST(Guard, LeavesAccentsAloneInTextsAndComments) {
  EXPECT_TRUE(load(with("\"Proef\"", "\"Proef bij één cliënt – “echt”\"  # naïef")).loaded.has_value());
}

TEST(Guard, GivesTheDecimalCommaItsOwnMessageWithWhatToWrite) {
  expect_message(MessageId::decimal_comma, with("is = 30.51", "is = §30,51"));
  expect_message(MessageId::decimal_comma, with("is = 15, ", "is = §-15,5, "));
  expect_message(MessageId::decimal_comma, with("is = 500.00", "is = §1.234,56"));
  expect_message(MessageId::decimal_comma, with("is = 500.00", "is = §500,-"));
  const std::string english = load(with("is = 500.00", "is = 1.234,56")).rendered(Language::english);
  EXPECT_NE(english.find("write `1234.56`"), std::string::npos) << english;
}

TEST(Guard, FindsAllDecimalCommasOfAFileInOneRun) {
  const Loading loading = load("a = 1,5\nb = 2,5\nc = { is = 3,5, unit = \"1\" }\n");
  EXPECT_EQ(loading.ids(), std::vector<MessageId>(3, MessageId::decimal_comma));
}

TEST(Guard, DoesNotTakeAListOrANumberedKeyForADecimalComma) {
  EXPECT_TRUE(load(with("is = 15, ", "is=15,")).loaded.has_value());
  const Loading list = load(with_added("[define]\nrij = [1,2]\ntabel = { a = 1,2 = 3 }\n"));
  for (const MessageId id : list.ids()) EXPECT_NE(id, MessageId::decimal_comma);
}

TEST(Guard, SaysThatATextIsNotClosed) {
  expect_message(MessageId::text_not_closed, with("\"Proef\"", "§\"Proef"));
  expect_message(MessageId::text_not_closed, with("\"Proef\"", "§'Proef"));
  expect_message(MessageId::text_not_closed, with_added("x = §\"\"\"begin\neinde\n"));
}

TEST(Guard, SaysThatAWordStandsWithoutQuotes) {
  expect_message(MessageId::text_without_quotes, with("is = 500.00", "is = §PM"));
  expect_message(MessageId::text_without_quotes, with("\"Proef\"", "§Proef in de wijk   # titel"));
}

TEST(Guard, SaysThatAUnitBehindANumberBelongsInUnit) {
  expect_message(MessageId::text_after_number, with("is = 45", "is = 45§%"));
  expect_message(MessageId::text_after_number, with("is = 30.51", "is = 30.51 §EUR"));
  expect_message(MessageId::text_after_number, with("is = 20", "is = 20§min"));
}

TEST(Guard, SaysThatAnInlineTableStandsOnOneLine) {
  expect_message(MessageId::table_not_on_one_line,
                 with("cost = { is = 30.51, unit", "cost = §{ is = 30.51,\n  unit"));
}

TEST(Guard, RefusesWhatIsNestedTooDeepForTheStackOfTheParser) {
  const std::string open(33, '[');
  expect_message(MessageId::nested_too_deep,
                 "a = " + open.substr(0, 32) + "§[" + std::string(33, ']') + "\n");
  expect_message(MessageId::nested_too_deep, "a = " + open.substr(0, 32) + "§[" + std::string(100000, '['));
}

TEST(Guard, RefusesAKeyOfManyPartsThatWouldOverflowTheStackOfTheParser) {
  std::string key = "a";
  for (int i = 0; i < 31; ++i) key += ".a";
  std::string tail;
  for (int i = 0; i < 200000; ++i) tail += ".a";
  expect_message(MessageId::key_too_long, key + "§" + tail + " = 1\n");
}

TEST(Guard, RefusesWhatLooksLikeACitizenServiceNumberInTextsAndComments) {
  expect_message(MessageId::looks_like_bsn, with("\"voorbeeld\"", "\"dossier §111222333\""));
  expect_message(MessageId::looks_like_bsn, with("[units]", "# zie §123456782\n[units]"));
}

TEST(Guard, ANumberOfNineDigitsThatFailsTheTestOfElevenIsNoCitizenServiceNumber) {
  EXPECT_TRUE(
      load(with("\"voorbeeld\"", "\"dossier 123456789, of 0123456782, of 0.123456782\"")).loaded.has_value());
}

TEST(Guard, StopsAfterTwentyFindings) {
  std::string text;
  for (int i = 0; i < 1000; ++i) text += "a = 1,5\n";
  EXPECT_EQ(load(text).messages.all().size(), 20U);
}

TEST(Guard, EveryCutOfAScenarioGivesMessagesAndNeverACrash) {
  const std::string text = small_scenario();
  for (std::size_t size = 0; size < text.size(); size += 3) {
    const Loading loading = load(text.substr(0, size));
    EXPECT_TRUE(loading.loaded.has_value() || loading.messages.has_errors());
  }
}

TEST(Guard, EveryDamagedByteGivesMessagesAndNeverACrash) {
  for (std::size_t at = 0; at < small_scenario().size(); at += 2) {
    for (const char c : {'"', '[', '{', '\n', '=', ',', '\'', '\\', '.', '\x80', '#'}) {
      std::string text = small_scenario();
      text[at] = c;
      const Loading loading = load(text);
      EXPECT_TRUE(loading.loaded.has_value() || loading.messages.has_errors());
      EXPECT_NO_THROW(static_cast<void>(loading.rendered(Language::dutch)));
    }
  }
}

}  // namespace
}  // namespace zorgbaat
