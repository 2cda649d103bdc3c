#include "engine/base/utf8.h"

#include <gtest/gtest.h>

namespace zorgbaat {

namespace {

TEST(Utf8, a_length_is_counted_in_characters) {
  EXPECT_EQ(character_count("€ cliënt"), 8U);
  EXPECT_EQ(character_count(""), 0U);
}

TEST(Utf8, what_is_decoded_is_encoded_as_it_was) {
  std::u32string characters;
  EXPECT_TRUE(decode_utf8("€ cliënt \xF0\x9F\x8F\xA5", characters));
  EXPECT_EQ(characters, U"€ cliënt \U0001F3E5");
  EXPECT_EQ(encode_utf8(characters), "€ cliënt \xF0\x9F\x8F\xA5");
}

// RFC 3629, par. 3: no overlong forms, no surrogates, nothing above U+10FFFF.
TEST(Utf8, the_characters_before_a_wrong_byte_are_kept) {
  for (const char* wrong : {"\xE9", "\xC0\xAF", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xE2\x82"}) {
    std::u32string characters;
    EXPECT_FALSE(decode_utf8(std::string("ab") + wrong, characters));
    EXPECT_EQ(characters, U"ab");
  }
}

TEST(Utf8, a_wrong_byte_becomes_the_replacement_character) {
  EXPECT_EQ(characters_of("a\xFF\x62"), U"a\U0000FFFDb");
  EXPECT_EQ(characters_of("a\xE2\x82"), U"a\U0000FFFD");
}

}  // namespace

}  // namespace zorgbaat
