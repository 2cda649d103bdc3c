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
  Report report{.title = "Titel", .subtitle = "prijspeil 2021", .verdict = {"Verdient zich terug."}};
  report.headlines = {.title = "Uitkomst",
                      .columns = {"", ""},
                      .rows = {{"saldo", "€ 4,24"}, {"uren", "7"}},
                      .right_aligned = {false, true}};
  EXPECT_EQ(text_of(report),
            "Titel\nprijspeil 2021\n\nVerdient zich terug.\n\nUitkomst\n  saldo  € 4,24\n  uren        7\n");
}

TEST(WriteText, a_wide_table_stays_within_a_hundred_columns) {
  Report report;
  report.tables = {{.title = "Breed", .columns = {"Wat", "Toelichting"}}};
  std::string words;
  for (int i = 0; i < 60; ++i) words += "woord ";
  report.tables.front().rows = {{words, words}};
  std::size_t widest = 0;
  const std::string text = text_of(report);
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = text.find('\n', at);
    widest = std::max(widest, width_of(text.substr(at, end - at)));
    at = end + 1;
  }
  EXPECT_LE(widest, 100U);
}

}  // namespace

}  // namespace zorgbaat
