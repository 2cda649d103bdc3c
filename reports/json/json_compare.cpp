#include "reports/json/json_compare.h"

#include "engine/content/compare_tables.h"
#include "engine/words/compare_words.h"
#include "reports/json/json_writer.h"

namespace zorgbaat {

namespace {

const char* key_of(Scale scale) {
  switch (scale) {
    case Scale::own_basis:
      return "balance";
    case Scale::per_person:
      return "balance_per_person";
    case Scale::per_thousand:
      return "balance_per_1000";
    case Scale::per_year:
      return "balance_a_year";
    case Scale::hours:
      return "hours_freed";
    case Scale::labour_value:
      return "value_of_hours_freed";
    case Scale::cost_per_hour:
      break;
  }
  return "cost_per_hour_freed";
}

const char* key_of(Ground ground) {
  switch (ground) {
    case Ground::balance:
      return "balance";
    case Ground::hour_freed:
      return "cost_per_hour_freed";
    case Ground::fte:
      break;
  }
  return "fte";
}

const char* key_of(Comparability verdict) {
  switch (verdict) {
    case Comparability::comparable:
      return "comparable";
    case Comparability::after_conversion:
      return "comparable_after_conversion";
    case Comparability::not_comparable:
      break;
  }
  return "not_comparable";
}

const char* key_of(Obstacle obstacle) {
  switch (obstacle) {
    case Obstacle::price_level:
      return "price_level";
    case Obstacle::perspective:
      return "perspective";
    case Obstacle::horizon:
      return "horizon";
    case Obstacle::vat:
      return "vat";
    case Obstacle::basis:
      return "basis";
    case Obstacle::definition:
      return "definition";
    case Obstacle::hour_counted:
      return "hour_counted";
    case Obstacle::no_value:
      return "no_value";
    case Obstacle::hours_unknown:
      return "hours_unknown";
    case Obstacle::functions:
      return "functions";
    case Obstacle::fte_norm:
      break;
  }
  return "fte_norm";
}

void whole(JsonWriter& json, const char* key, long long value) {
  json.key(key);
  json.whole(value);
}

/// Writes one comparison.
class ComparisonWriter {
 public:
  ComparisonWriter(const CaseComparison& comparison, Language language)
      : comparison_(comparison), language_(language) {}

  std::string write(const std::string& version) {
    json_.begin_object();
    json_.field("zorgbaat", version);
    list("cases", comparison_.cases, [&](const ComparedCase& compared) { write_case(compared); });
    list("yardstick", comparison_.measured, [&](const MeasuredCase& one) { write_measured(one); });
    list("pairs", comparison_.pairs, [&](const PairVerdict& pair) { write_pair(pair); });
    list("bridges", comparison_.bridges, [&](const Bridge& bridge) { write_bridge(bridge); });
    json_.field("notes", compare_notes(language_));
    json_.end_object();
    return json_.finished();
  }

 private:
  template <class List, class Write>
  void list(const char* key, const List& items, const Write& write) {
    json_.key(key);
    json_.begin_array();
    for (const auto& item : items) {
      json_.begin_object();
      write(item);
      json_.end_object();
    }
    json_.end_array();
  }

  void write_case(const ComparedCase& compared) {
    const ScenarioHead& head = compared.model->stated.head;
    json_.field("name", compared.name);
    json_.field("title", head.title.in(language_));
    json_.field("basis", head.basis.to_string());
    whole(json_, "prices", head.prices);
    whole(json_, "own_prices", compared.own_prices);
    if (compared.asked_prices) whole(json_, "asked_prices", *compared.asked_prices);
    std::vector<std::string> reasons;
    reasons.reserve(compared.why_not_at_prices.size());
    for (const Text& why : compared.why_not_at_prices) reasons.push_back(why.in(language_));
    json_.field("why_not_at_asked_prices", reasons);
    json_.field("conventions", conventions_of(compared, language_));
  }

  void write_value(const MeasuredCase& one, const ScaleValue& value) {
    json_.key(key_of(value.scale));
    json_.begin_object();
    json_.field("value", value.value);
    if (value.value) {
      json_.field("unit", value.unit.to_string());
      if (value.open_pm > 0) whole(json_, "excluding_pm", static_cast<long long>(value.open_pm));
      if (value.factor) {
        json_.field("factor", *value.factor);
        json_.field("factor_unit", value.factor_unit.to_string());
      }
    } else {
      json_.field("reason", full_reason(comparison_, one, value.why, language_));
    }
    json_.end_object();
  }

  void write_measured(const MeasuredCase& one) {
    json_.field("name", one.name);
    json_.field("case", comparison_.source_of(one).name);
    json_.field("project", one.project);
    for (const ScaleValue& value : one.values) write_value(one, value);
    list("functions", one.functions, [&](const FunctionFreed& function) {
      json_.field("function", function.actor);
      json_.field("label", function.label.in(language_));
      json_.field("hours", function.hours);
      json_.field("hours_a_year", function.hours_a_year);
      json_.field("fte", function.fte);
      json_.field("hours_per_fte", function.norm);
      if (!function.fte) json_.field("reason", short_reason(function.why, language_));
    });
  }

  void write_pair(const PairVerdict& pair) {
    json_.field("a", comparison_.measured[pair.a].name);
    json_.field("b", comparison_.measured[pair.b].name);
    for (const Ground ground : {Ground::balance, Ground::hour_freed, Ground::fte})
      json_.field(key_of(ground), key_of(pair.on(ground)));
    list("because", pair.objections, [&](const Objection& objection) {
      json_.field("obstacle", key_of(objection.obstacle));
      std::vector<std::string> grounds;
      for (const Ground ground : {Ground::balance, Ground::hour_freed, Ground::fte}) {
        if (objection.on(ground)) grounds.emplace_back(key_of(ground));
      }
      json_.field("on", grounds);
      json_.field("text", objection_text(comparison_, pair, objection, language_));
    });
    std::vector<std::string> conversions;
    conversions.reserve(pair.conversions.size());
    for (const Conversion& conversion : pair.conversions)
      conversions.push_back(conversion_text(conversion, language_));
    json_.field("conversions", conversions);
  }

  void write_step(const BridgeStep& step) {
    json_.field("input", step.name);
    json_.field("label", step.label.in(language_));
    json_.field("unit", step.unit.to_string());
    json_.field("from", step.from);
    json_.field("to", step.to);
    json_.field("effect", step.effect);
    json_.field("balance", step.balance);
  }

  void write_bridge(const Bridge& bridge) {
    json_.field("base", comparison_.measured[bridge.base].name);
    json_.field("variant", comparison_.measured[bridge.variant].name);
    if (bridge.why_not) return json_.field("reason", no_bridge_text(*bridge.why_not, language_));
    json_.field("unit", bridge.unit.to_string());
    json_.field("from", bridge.from);
    list("steps", bridge.steps, [&](const BridgeStep& step) { write_step(step); });
    json_.field("other_structure", bridge.structure);
    json_.field("only_in_base", bridge.only_base);
    json_.field("only_in_variant", bridge.only_variant);
    json_.field("to", bridge.to);
  }

  const CaseComparison& comparison_;
  Language language_;
  JsonWriter json_{};
};

}  // namespace

std::string json_of_comparison(const CaseComparison& comparison, Language language,
                               const std::string& version) {
  return ComparisonWriter(comparison, language).write(version);
}

}  // namespace zorgbaat
