#include "reports/json/json_value.h"

#include <gtest/gtest.h>

namespace zorgbaat {

namespace {

TEST(JsonValue, keeps_the_order_in_which_keys_are_given) {
  const Json json = {{"b", "x"}, {"a", {1, nullptr}}, {"empty", Json::object()}, {"none", Json::array()}};
  EXPECT_EQ(json_document(json),
            "{\n  \"b\": \"x\",\n  \"a\": [\n    1,\n    null\n  ],\n  \"empty\": {},\n  \"none\": []\n}\n");
}

TEST(JsonValue, numbers_are_decimal_strings_of_34_digits) {
  EXPECT_EQ(json_document(Number(1) / Number(3)), "\"0.3333333333333333333333333333333333\"\n");
}

TEST(JsonValue, a_value_that_is_missing_or_undefined_is_null) {
  const Outcome undefined(Undefined{.reason = Undefined::Reason::no_difference, .where = {}});
  EXPECT_EQ(Json(std::optional<Number>()), nullptr);
  EXPECT_EQ(Json(undefined), nullptr);
  Json json = Json::object();
  set_outcome(json, "icer", undefined, Language::english);
  EXPECT_EQ(json["icer"], nullptr);
  EXPECT_FALSE(json["reason"].get<std::string>().empty());
}

TEST(JsonValue, a_list_of_nothing_is_a_list) {
  EXPECT_EQ(json_document(json_list(std::vector<int>(), [](int each) { return each; })), "[]\n");
}

TEST(JsonDocument, escapes_what_the_standard_asks) {
  EXPECT_EQ(json_document("a\"b\\c\n\t\x01"), "\"a\\\"b\\\\c\\n\\t\\u0001\"\n");
  EXPECT_EQ(json_document("€ cliënt"), "\"€ cliënt\"\n");
}

TEST(JsonDocument, bytes_that_are_no_text_become_the_replacement_character) {
  EXPECT_EQ(json_document("a\xFF\xC3(b"), "\"a\xEF\xBF\xBD\xEF\xBF\xBD(b\"\n");
  EXPECT_EQ(json_document("\xED\xA0\x80"), "\"\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\"\n");
}

}  // namespace

}  // namespace zorgbaat
