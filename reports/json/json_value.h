#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <string>

#include "engine/base/language.h"
#include "engine/base/number.h"
#include "engine/eval/outcome.h"

namespace zorgbaat {

/// A JSON value whose keys keep the order in which they were given.
using Json = nlohmann::ordered_json;

/// A number of a case is a decimal string of at most 34 digits, so that no reader rounds it to a double:
/// 1/3 is "0.3333333333333333333333333333333333". A value that is missing, or undefined, is null.
void to_json(Json& json, const Number& value);
void to_json(Json& json, const std::optional<Number>& value);
void to_json(Json& json, const Outcome& value);

/// Sets the value under a key and, when it has none, why under "reason".
void set_outcome(Json& json, const char* key, const Outcome& value, Language language);

/// A list with a value for each item; an empty list is [].
template <class Items, class ValueOf>
Json json_list(const Items& items, const ValueOf& value_of) {
  Json list = Json::array();
  for (const auto& item : items) list.push_back(value_of(item));
  return list;
}

/// The document with two spaces an indent, ending in a line feed; bytes that are no UTF-8 become U+FFFD.
std::string json_document(const Json& json);

}  // namespace zorgbaat
