#include "reports/text/columns.h"

#include <gtest/gtest.h>

#include "reports/text/write_text.h"

namespace zorgbaat {

namespace {

TEST(Columns, a_letter_with_an_accent_takes_one_place) {
  EXPECT_EQ(width_of("€ cliënt"), 8U);
  EXPECT_EQ(padded("ë", 3), "ë  ");
  EXPECT_EQ(padded("ë", 3, true), "  ë");
}

TEST(Columns, lines_break_at_spaces_and_keep_the_indent_of_the_first) {
  EXPECT_EQ(wrapped_lines("  aa bb cc", 6), (std::vector<std::string>{"  aa", "bb cc"}));
  EXPECT_EQ(wrapped_lines("onbreekbaarwoord nu", 4), (std::vector<std::string>{"onbreekbaarwoord", "nu"}));
  EXPECT_EQ(wrapped_lines("", 10), (std::vector<std::string>{""}));
}

TEST(WriteText, the_verdict_stands_before_the_tables) {
  Document document{.title = "Titel", .subtitle = "prijspeil 2021"};
  document.verdict = {Sentence{{"Verdient zich terug."}}};
  Table table{.title = "Uitkomst", .columns = {{}, {.numbers = true}}};
  table.add({"saldo", "€ 4,24"});
  table.add({"uren", plain_value(7)});
  document.add(table);
  EXPECT_EQ(text_of(document, Language::dutch),
            "Titel\nprijspeil 2021\n\nVerdient zich terug.\n\nUitkomst\n  saldo  € 4,24\n  uren        7\n");
}

TEST(WriteText, a_column_without_room_of_its_own_goes_on_behind_the_one_before_it) {
  Document document;
  Table table{.columns = {{}, {}, {.joined_by = ", "}}};
  table.add({"saldo", "per jaar", Excluding{{NodeId{1}, NodeId{2}}}});
  table.add({"uren", "uur", Excluding{}});
  document.add(table);
  EXPECT_NE(text_of(document, Language::dutch).find("saldo  per jaar, excl. 2 pm-posten\n  uren   uur\n"),
            std::string::npos);
}

TEST(WriteText, a_column_in_which_no_line_says_anything_is_left_out) {
  Document document;
  Table table{.columns = text_columns({"Wat", "Opmerking"})};
  table.add({"saldo", ""});
  document.add(table);
  EXPECT_EQ(text_of(document, Language::dutch).find("Opmerking"), std::string::npos);
}

TEST(WriteText, a_wide_table_stays_within_a_hundred_columns) {
  Document document;
  std::string words;
  for (int i = 0; i < 60; ++i) words += "woord ";
  Table table{.title = "Breed", .columns = text_columns({"Wat", "Toelichting"})};
  table.add({words, words});
  document.add(table);
  std::size_t widest = 0;
  const std::string text = text_of(document, Language::dutch);
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = text.find('\n', at);
    widest = std::max(widest, width_of(text.substr(at, end - at)));
    at = end + 1;
  }
  EXPECT_LE(widest, 100U);
}

}  // namespace

}  // namespace zorgbaat
