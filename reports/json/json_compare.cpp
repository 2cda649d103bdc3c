#include "reports/json/json_compare.h"

#include "engine/content/compare_tables.h"
#include "engine/words/compare_words.h"
#include "reports/json/json_value.h"

namespace zorgbaat {

NLOHMANN_JSON_SERIALIZE_ENUM(Scale, {
                                        {Scale::own_basis, "balance"},
                                        {Scale::per_person, "balance_per_person"},
                                        {Scale::per_thousand, "balance_per_1000"},
                                        {Scale::per_year, "balance_a_year"},
                                        {Scale::hours, "hours_freed"},
                                        {Scale::labour_value, "value_of_hours_freed"},
                                        {Scale::cost_per_hour, "cost_per_hour_freed"},
                                    })

NLOHMANN_JSON_SERIALIZE_ENUM(Ground, {
                                         {Ground::balance, "balance"},
                                         {Ground::hour_freed, "cost_per_hour_freed"},
                                         {Ground::fte, "fte"},
                                     })

NLOHMANN_JSON_SERIALIZE_ENUM(Comparability,
                             {
                                 {Comparability::not_comparable, "not_comparable"},
                                 {Comparability::comparable, "comparable"},
                                 {Comparability::after_conversion, "comparable_after_conversion"},
                             })

NLOHMANN_JSON_SERIALIZE_ENUM(Obstacle, {
                                           {Obstacle::price_level, "price_level"},
                                           {Obstacle::perspective, "perspective"},
                                           {Obstacle::horizon, "horizon"},
                                           {Obstacle::vat, "vat"},
                                           {Obstacle::basis, "basis"},
                                           {Obstacle::definition, "definition"},
                                           {Obstacle::hour_counted, "hour_counted"},
                                           {Obstacle::no_value, "no_value"},
                                           {Obstacle::hours_unknown, "hours_unknown"},
                                           {Obstacle::functions, "functions"},
                                           {Obstacle::fte_norm, "fte_norm"},
                                       })

namespace {

constexpr Ground grounds[] = {Ground::balance, Ground::hour_freed, Ground::fte};

Json case_json(const ComparedCase& compared, Language language) {
  const ScenarioHead& head = compared.model->stated.head;
  Json json = {{"name", compared.name},
               {"title", head.title.in(language)},
               {"basis", head.basis.to_string()},
               {"prices", head.prices},
               {"own_prices", compared.own_prices}};
  if (compared.asked_prices) json["asked_prices"] = *compared.asked_prices;
  json["why_not_at_asked_prices"] =
      json_list(compared.why_not_at_prices, [&](const Text& why) { return why.in(language); });
  json["conventions"] = conventions_of(compared, language);
  return json;
}

Json value_json(const ScaleValue& value) {
  Json json = {{"value", value.value}, {"unit", value.unit.to_string()}};
  if (value.open_pm > 0) json["excluding_pm"] = value.open_pm;
  if (value.factor) json.update({{"factor", *value.factor}, {"factor_unit", value.factor_unit.to_string()}});
  return json;
}

Json function_json(const FunctionFreed& function, Language language) {
  Json json = {{"function", function.actor}, {"label", function.label.in(language)},
               {"hours", function.hours},    {"hours_a_year", function.hours_a_year},
               {"fte", function.fte},        {"hours_per_fte", function.norm}};
  if (!function.fte) json["reason"] = short_reason(function.why, language);
  return json;
}

Json measured_json(const CaseComparison& comparison, const MeasuredCase& one, Language language) {
  Json json = {{"name", one.name}, {"case", comparison.source_of(one).name}, {"project", one.project}};
  for (const ScaleValue& value : one.values) {
    Json& entry = json[Json(value.scale).get<std::string>()];
    entry = value.value
                ? value_json(value)
                : Json{{"value", nullptr}, {"reason", full_reason(comparison, one, value.why, language)}};
  }
  json["functions"] = json_list(
      one.functions, [&](const FunctionFreed& function) { return function_json(function, language); });
  return json;
}

Json objection_json(const CaseComparison& comparison, const PairVerdict& pair, const Objection& objection,
                    Language language) {
  Json on = Json::array();
  for (const Ground ground : grounds) {
    if (objection.on(ground)) on.push_back(ground);
  }
  return {{"obstacle", objection.obstacle},
          {"on", on},
          {"text", objection_text(comparison, pair, objection, language)}};
}

Json pair_json(const CaseComparison& comparison, const PairVerdict& pair, Language language) {
  Json json = {{"a", comparison.measured[pair.a].name}, {"b", comparison.measured[pair.b].name}};
  for (const Ground ground : grounds) json[Json(ground).get<std::string>()] = pair.on(ground);
  json["because"] = json_list(pair.objections, [&](const Objection& objection) {
    return objection_json(comparison, pair, objection, language);
  });
  json["conversions"] =
      json_list(pair.conversions, [&](const Conversion& each) { return conversion_text(each, language); });
  return json;
}

Json bridge_json(const CaseComparison& comparison, const Bridge& bridge, Language language) {
  Json json = {{"base", comparison.measured[bridge.base].name},
               {"variant", comparison.measured[bridge.variant].name}};
  if (bridge.why_not) {
    json["reason"] = no_bridge_text(*bridge.why_not, language);
    return json;
  }
  const auto step_json = [&](const BridgeStep& step) -> Json {
    return {{"input", step.name},
            {"label", step.label.in(language)},
            {"unit", step.unit.to_string()},
            {"from", step.from},
            {"to", step.to},
            {"effect", step.effect},
            {"balance", step.balance}};
  };
  json.update({{"unit", bridge.unit.to_string()},
               {"from", bridge.from},
               {"steps", json_list(bridge.steps, step_json)},
               {"other_structure", bridge.structure},
               {"only_in_base", bridge.only_base},
               {"only_in_variant", bridge.only_variant},
               {"to", bridge.to}});
  return json;
}

}  // namespace

std::string json_of_comparison(const CaseComparison& comparison, Language language,
                               const std::string& version) {
  const auto each = [&](const ComparedCase& one) { return case_json(one, language); };
  const auto measured = [&](const MeasuredCase& one) { return measured_json(comparison, one, language); };
  const auto pair = [&](const PairVerdict& one) { return pair_json(comparison, one, language); };
  const auto bridge = [&](const Bridge& one) { return bridge_json(comparison, one, language); };
  return json_document({{"zorgbaat", version},
                        {"cases", json_list(comparison.cases, each)},
                        {"yardstick", json_list(comparison.measured, measured)},
                        {"pairs", json_list(comparison.pairs, pair)},
                        {"bridges", json_list(comparison.bridges, bridge)},
                        {"notes", compare_notes(language)}});
}

}  // namespace zorgbaat
