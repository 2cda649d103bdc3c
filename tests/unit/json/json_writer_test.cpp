#include "reports/json/json_writer.h"

#include <gtest/gtest.h>

namespace zorgbaat {

namespace {

TEST(JsonWriter, keeps_the_order_in_which_it_is_told) {
  JsonWriter json;
  json.begin_object();
  json.field("b", "x");
  json.key("a");
  json.begin_array();
  json.whole(1);
  json.null();
  json.end_array();
  json.key("empty");
  json.begin_object();
  json.end_object();
  json.end_object();
  EXPECT_EQ(json.finished(), "{\n  \"b\": \"x\",\n  \"a\": [\n    1,\n    null\n  ],\n  \"empty\": {}\n}\n");
}

TEST(JsonWriter, numbers_are_decimal_strings_of_34_digits) {
  JsonWriter json;
  json.number(Number(1) / Number(3));
  EXPECT_EQ(json.finished(), "\"0.3333333333333333333333333333333333\"\n");
}

TEST(JsonWriter, a_value_that_is_missing_or_undefined_is_null) {
  JsonWriter json;
  json.begin_array();
  json.number(std::optional<Number>());
  json.number(Outcome(Undefined{.reason = Undefined::Reason::no_difference, .where = {}}));
  json.end_array();
  EXPECT_EQ(json.finished(), "[\n  null,\n  null\n]\n");
}

TEST(JsonString, escapes_what_the_standard_asks) {
  EXPECT_EQ(json_string("a\"b\\c\n\t\x01"), "\"a\\\"b\\\\c\\n\\t\\u0001\"");
  EXPECT_EQ(json_string("€ cliënt"), "\"€ cliënt\"");
}

TEST(JsonString, bytes_that_are_no_text_become_the_replacement_character) {
  EXPECT_EQ(json_string("a\xFF\xC3(b"), "\"a\xEF\xBF\xBD\xEF\xBF\xBD(b\"");
  EXPECT_EQ(json_string("\xED\xA0\x80"), "\"\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\"");
}

}  // namespace

}  // namespace zorgbaat
