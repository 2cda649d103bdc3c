#include "reports/json/json_value.h"

#include "engine/analysis/undefined_values.h"

namespace zorgbaat {

void to_json(Json& json, const Number& value) {
  constexpr int digits = 34;
  json = value.to_string(digits);
}

void to_json(Json& json, const std::optional<Number>& value) { json = value ? Json(*value) : Json(); }

void to_json(Json& json, const Outcome& value) { json = value.has_value() ? Json(value.value()) : Json(); }

void set_outcome(Json& json, const char* key, const Outcome& value, Language language) {
  json[key] = value;
  if (!value.has_value()) json["reason"] = words_for(value.undefined()).in(language);
}

std::string json_document(const Json& json) {
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace zorgbaat
