#include "reports/json/json_analyses.h"

#include "reports/json/json_effects.h"

namespace zorgbaat {

NLOHMANN_JSON_SERIALIZE_ENUM(BreakEven::Status, {
                                                    {BreakEven::Status::undefined, "undefined"},
                                                    {BreakEven::Status::found, "found"},
                                                    {BreakEven::Status::always_pays, "always_pays"},
                                                    {BreakEven::Status::never_pays, "never_pays"},
                                                    {BreakEven::Status::never_reached_within_bounds,
                                                     "never_reached_within_bounds"},
                                                })

NLOHMANN_JSON_SERIALIZE_ENUM(Crossing::Kind, {
                                                 {Crossing::Kind::root, "root"},
                                                 {Crossing::Kind::jump, "jump"},
                                                 {Crossing::Kind::touch, "touch"},
                                             })

NLOHMANN_JSON_SERIALIZE_ENUM(TurningPoint::Kind, {
                                                     {TurningPoint::Kind::worse, "worse"},
                                                     {TurningPoint::Kind::better, "better"},
                                                     {TurningPoint::Kind::balance, "balance"},
                                                 })

namespace {

Json two_way_row_json(const TwoWay& table, std::size_t row, Language language) {
  Json cells = Json::array();
  for (std::size_t column = 0; column < table.across.values.size(); ++column) {
    Json& cell = cells.emplace_back(Json::object({{"across", table.across.values[column]}}));
    set_outcome(cell, "value", table.cells[row][column], language);
  }
  return {{"down", table.down.values[row]}, {"cells", cells}};
}

Json two_way_json(const JsonContent& content, const TwoWay& table) {
  const Quantity* target = content.model.naming(table.plan.target);
  Json rows = Json::array();
  for (std::size_t row = 0; row < table.cells.size(); ++row)
    rows.push_back(two_way_row_json(table, row, content.language));
  return {{"kind", "two_way"},
          {"across", content.model.input(table.plan.across).name},
          {"down", content.model.input(table.plan.down).name},
          {"target", target == nullptr ? "" : target->name},
          {"rows", rows}};
}

Json one_way_json(const Analyses& analyses) {
  const auto bar_json = [](const OneWay& bar) -> Json {
    return {{"name", bar.name},     {"low", bar.low},         {"high", bar.high},
            {"at_low", bar.at_low}, {"at_high", bar.at_high}, {"swing", bar.swing}};
  };
  return {
      {"kind", "one_way"}, {"target", analyses.headline}, {"inputs", json_list(analyses.one_way, bar_json)}};
}

Json scenarios_json(const JsonContent& content) {
  const auto scenario_json = [&](const ScenarioCase& scenario) -> Json {
    Json inputs = Json::object();
    for (const ScenarioChoice& choice : scenario.choices)
      inputs[content.model.input(choice.input).name] = choice.value;
    return {{"target", scenario.target}, {"inputs", inputs}};
  };
  const Scenarios& scenarios = content.analyses.scenarios;
  return {{"kind", "scenarios"},
          {"target", content.analyses.headline},
          {"unfavourable", scenario_json(scenarios.unfavourable)},
          {"base", scenario_json(scenarios.base)},
          {"favourable", scenario_json(scenarios.favourable)}};
}

Json printed_json(const JsonContent& content) {
  const auto figure_json = [&](const Replication& replication) {
    const PrintedFigure& printed = content.model.stated.printed.at(replication.printed);
    Json json = {{"quantity", replication.quantity},
                 {"text", printed.text},
                 {"at", printed.at},
                 {"computed", replication.computed}};
    if (replication.range) json.update({{"low", replication.range->low}, {"high", replication.range->high}});
    json["verdict"] = word_of(replication.verdict);
    if (!printed.because.empty()) json["because"] = printed.because.in(content.language);
    return json;
  };
  return {{"kind", "printed"}, {"figures", json_list(content.analyses.replications, figure_json)}};
}

}  // namespace

Json turning_points_json(const std::vector<TurningPoint>& points) {
  return json_list(points, [](const TurningPoint& point) {
    Json json = {{"name", point.name},
                 {"turns", point.kind},
                 {"now", point.now},
                 {"value", point.value},
                 {"side", point.side == TurnSide::below ? "below" : "above"},
                 {"inclusive", point.inclusive},
                 {"whole_becomes", point.whole_becomes},
                 {"beyond", point.beyond}};
    if (point.pro_memorie) json["pm"] = true;
    return json;
  });
}

Json break_even_json(const Model& model, const BreakEven& answer) {
  Json json = {
      {"kind", "break_even"},         {"vary", answer.plan.vary_name}, {"target", answer.plan.target_name},
      {"equals", answer.plan.equals}, {"status", answer.status},       {"value", answer.value},
      {"whole", answer.whole},        {"beyond", answer.beyond},       {"pays_above", answer.pays_above},
      {"pays_now", answer.pays_now}};
  if (answer.stated) json["outside_stated"] = answer.outside_stated;
  json["below_zero"] = Json::array();
  for (const NodeId volume : answer.below_zero) {
    if (const Quantity* quantity = model.naming(volume)) json["below_zero"].push_back(quantity->name);
  }
  json["roots"] = json_list(answer.solution.crossings, [](const Crossing& crossing) -> Json {
    return {{"x", crossing.x}, {"kind", crossing.kind}};
  });
  json["table"] = json_list(answer.table, [](const BreakEvenPoint& point) -> Json {
    return {{"x", point.x}, {"target", point.target}, {"pays", point.pays}};
  });
  json["excluding_pm"] = json_list(answer.pm, [&](NodeId pm) { return model.input(pm).name; });
  return json;
}

Json analyses_json(const JsonContent& content) {
  Json json = cost_effectiveness_json(content);
  for (const AnalysedBreakEven& analysed : content.analyses.break_evens) {
    Json& entry = json[analysed.answer.plan.name];
    entry = break_even_json(content.model, analysed.answer);
    entry["turning_points"] = turning_points_json(analysed.turning_points);
  }
  for (const TwoWay& table : content.analyses.two_way) json[table.plan.name] = two_way_json(content, table);
  json["claims"] = claims_json(content.analyses);
  json["one_way"] = one_way_json(content.analyses);
  json["scenarios"] = scenarios_json(content);
  json["printed"] = printed_json(content);
  return json;
}

}  // namespace zorgbaat
