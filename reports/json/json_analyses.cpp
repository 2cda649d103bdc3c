#include "reports/json/json_analyses.h"

#include "engine/analysis/undefined_values.h"
#include "reports/json/json_effects.h"

namespace zorgbaat {

namespace {

std::string_view status_key(BreakEven::Status status) {
  switch (status) {
    case BreakEven::Status::found:
      return "found";
    case BreakEven::Status::always_pays:
      return "always_pays";
    case BreakEven::Status::never_pays:
      return "never_pays";
    case BreakEven::Status::never_reached_within_bounds:
      return "never_reached_within_bounds";
    case BreakEven::Status::undefined:
      break;
  }
  return "undefined";
}

std::string_view crossing_key(Crossing::Kind kind) {
  switch (kind) {
    case Crossing::Kind::root:
      return "root";
    case Crossing::Kind::jump:
      return "jump";
    case Crossing::Kind::touch:
      break;
  }
  return "touch";
}

std::string_view turning_key(TurningPoint::Kind kind) {
  switch (kind) {
    case TurningPoint::Kind::worse:
      return "worse";
    case TurningPoint::Kind::better:
      return "better";
    case TurningPoint::Kind::balance:
      break;
  }
  return "balance";
}

void write_two_way_row(JsonWriter& json, const TwoWay& table, std::size_t row, Language language) {
  json.begin_object();
  json.field("down", table.down.values[row]);
  json.key("cells");
  json.begin_array();
  for (std::size_t column = 0; column < table.across.values.size(); ++column) {
    const Outcome& cell = table.cells[row][column];
    json.begin_object();
    json.field("across", table.across.values[column]);
    json.field("value", cell);
    if (!cell.has_value()) json.field("reason", words_for(cell.undefined()).in(language));
    json.end_object();
  }
  json.end_array();
  json.end_object();
}

void write_two_way(JsonWriter& json, const JsonContent& content, const TwoWay& table) {
  const Quantity* target = content.model.naming(table.plan.target);
  json.key(table.plan.name);
  json.begin_object();
  json.field("kind", "two_way");
  json.field("across", content.model.input(table.plan.across).name);
  json.field("down", content.model.input(table.plan.down).name);
  json.field("target", target == nullptr ? std::string() : target->name);
  json.key("rows");
  json.begin_array();
  for (std::size_t row = 0; row < table.cells.size(); ++row)
    write_two_way_row(json, table, row, content.language);
  json.end_array();
  json.end_object();
}

void write_one_way(JsonWriter& json, const JsonContent& content) {
  json.key("one_way");
  json.begin_object();
  json.field("kind", "one_way");
  json.field("target", content.analyses.headline);
  json.key("inputs");
  json.begin_array();
  for (const OneWay& bar : content.analyses.one_way) {
    json.begin_object();
    json.field("name", bar.name);
    json.field("low", bar.low);
    json.field("high", bar.high);
    json.field("at_low", bar.at_low);
    json.field("at_high", bar.at_high);
    json.field("swing", bar.swing);
    json.end_object();
  }
  json.end_array();
  json.end_object();
}

void write_scenario_case(JsonWriter& json, const Model& model, std::string_view name,
                         const ScenarioCase& scenario) {
  json.key(name);
  json.begin_object();
  json.field("target", scenario.target);
  json.key("inputs");
  json.begin_object();
  for (const ScenarioChoice& choice : scenario.choices)
    json.field(model.input(choice.input).name, choice.value);
  json.end_object();
  json.end_object();
}

void write_scenarios(JsonWriter& json, const JsonContent& content) {
  json.key("scenarios");
  json.begin_object();
  json.field("kind", "scenarios");
  json.field("target", content.analyses.headline);
  write_scenario_case(json, content.model, "unfavourable", content.analyses.scenarios.unfavourable);
  write_scenario_case(json, content.model, "base", content.analyses.scenarios.base);
  write_scenario_case(json, content.model, "favourable", content.analyses.scenarios.favourable);
  json.end_object();
}

void write_printed(JsonWriter& json, const JsonContent& content) {
  json.key("printed");
  json.begin_object();
  json.field("kind", "printed");
  json.key("figures");
  json.begin_array();
  for (const Replication& replication : content.analyses.replications) {
    const PrintedFigure& printed = content.model.stated.printed.at(replication.printed);
    json.begin_object();
    json.field("quantity", replication.quantity);
    json.field("text", printed.text);
    json.field("at", printed.at);
    json.field("computed", replication.computed);
    if (replication.range) {
      json.field("low", replication.range->low);
      json.field("high", replication.range->high);
    }
    json.field("verdict", word_of(replication.verdict));
    if (!printed.because.empty()) json.field("because", printed.because.in(content.language));
    json.end_object();
  }
  json.end_array();
  json.end_object();
}

}  // namespace

void write_turning_points(JsonWriter& json, const std::vector<TurningPoint>& points) {
  json.key("turning_points");
  json.begin_array();
  for (const TurningPoint& point : points) {
    json.begin_object();
    json.field("name", point.name);
    json.field("turns", turning_key(point.kind));
    json.field("now", point.now);
    json.field("value", point.value);
    json.field("side", point.side == TurnSide::below ? "below" : "above");
    json.field("inclusive", point.inclusive);
    json.field("whole_becomes", point.whole_becomes);
    json.field("beyond", point.beyond);
    if (point.pro_memorie) json.field("pm", true);
    json.end_object();
  }
  json.end_array();
}

void write_break_even(JsonWriter& json, const Model& model, const BreakEven& answer) {
  json.field("kind", "break_even");
  json.field("vary", answer.plan.vary_name);
  json.field("target", answer.plan.target_name);
  json.field("equals", answer.plan.equals);
  json.field("status", status_key(answer.status));
  json.field("value", answer.value);
  json.field("whole", answer.whole);
  json.field("beyond", answer.beyond);
  json.field("pays_above", answer.pays_above);
  json.field("pays_now", answer.pays_now);
  if (answer.stated) json.field("outside_stated", answer.outside_stated);
  std::vector<std::string> below_zero;
  for (const NodeId volume : answer.below_zero) {
    if (const Quantity* quantity = model.naming(volume)) below_zero.push_back(quantity->name);
  }
  json.field("below_zero", below_zero);
  json.key("roots");
  json.begin_array();
  for (const Crossing& crossing : answer.solution.crossings) {
    json.begin_object();
    json.field("x", crossing.x);
    json.field("kind", crossing_key(crossing.kind));
    json.end_object();
  }
  json.end_array();
  json.key("table");
  json.begin_array();
  for (const BreakEvenPoint& point : answer.table) {
    json.begin_object();
    json.field("x", point.x);
    json.field("target", point.target);
    json.field("pays", point.pays);
    json.end_object();
  }
  json.end_array();
  json.key("excluding_pm");
  json.begin_array();
  for (const NodeId pm : answer.pm) json.text(model.input(pm).name);
  json.end_array();
}

void write_analyses(JsonWriter& json, const JsonContent& content) {
  json.key("analyses");
  json.begin_object();
  write_cost_effectiveness(json, content);
  for (const AnalysedBreakEven& analysed : content.analyses.break_evens) {
    json.key(analysed.answer.plan.name);
    json.begin_object();
    write_break_even(json, content.model, analysed.answer);
    write_turning_points(json, analysed.turning_points);
    json.end_object();
  }
  for (const TwoWay& table : content.analyses.two_way) write_two_way(json, content, table);
  write_claims(json, content);
  write_one_way(json, content);
  write_scenarios(json, content);
  write_printed(json, content);
  json.end_object();
}

}  // namespace zorgbaat
