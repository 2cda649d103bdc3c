#include <algorithm>

#include "cli/tariffs_command.h"
#include "reports/json/json_value.h"

namespace zorgbaat {

NLOHMANN_JSON_SERIALIZE_ENUM(TariffStatus, {
                                               {TariffStatus::unverified, "unverified"},
                                               {TariffStatus::provisional, "provisional"},
                                               {TariffStatus::definitive, "definitive"},
                                           })

NLOHMANN_JSON_SERIALIZE_ENUM(IndexForm, {
                                            {IndexForm::change, "change"},
                                            {IndexForm::factor, "factor"},
                                            {IndexForm::level, "level"},
                                        })

namespace {

const char* kind_key(const Series& series) {
  if (std::holds_alternative<YearlyIndex>(series.content)) return "index";
  return std::holds_alternative<SalaryScale>(series.content) ? "scale" : "values";
}

/// Where a figure comes from: the last keys of its object.
Json with_origin(Json json, const TariffOrigin& origin, Language language) {
  json.update({{"source", origin.source}, {"at", origin.at}, {"status", origin.status}});
  if (!origin.note.empty()) json["note"] = origin.note.in(language);
  return json;
}

Json head_json(const Series& series, Language language) {
  Json json = {{"id", series.id},
               {"label", series.label.in(language)},
               {"kind", kind_key(series)},
               {"unit", series.unit},
               {"checked_on", series.checked_on.iso()}};
  if (!series.note.empty()) json["note"] = series.note.in(language);
  return json;
}

Json scale_json(const ScaleTable& table, Language language) {
  Json json = with_origin(Json::object({{"from", table.from.text()}}), table.origin, language);
  Json& groups = json["steps"] = Json::object();
  for (const FunctionGroup& group : table.groups) {
    Json& steps = groups[group.name] = Json::object();
    for (const ScaleStep& step : group.steps) steps[step.name] = step.salary;
  }
  return json;
}

Json figures_json(const Series& series, Language language) {
  if (const auto* scale = std::get_if<SalaryScale>(&series.content))
    return json_list(scale->tables, [&](const ScaleTable& table) { return scale_json(table, language); });
  if (const auto* index = std::get_if<YearlyIndex>(&series.content))
    return json_list(index->figures, [&](const YearlyFigure& year) {
      return with_origin({{"from", std::to_string(year.year)}, {"value", year.figure}}, year.origin,
                         language);
    });
  return json_list(std::get<DatedValues>(series.content).values, [&](const DatedValue& value) {
    return with_origin({{"from", value.from.text()}, {"value", value.value}}, value.origin, language);
  });
}

Json asked_json(const SeriesAnswer& answer) {
  Json json = Json::object({{"moment", answer.asked->text()}});
  if (answer.step) json.update({{"group", answer.step->group}, {"step", answer.step->step}});
  json.update({{"value", answer.value->value},
               {"unit", answer.value->unit.to_string()},
               {"from", answer.value->from.text()},
               {"stale", answer.value->stale}});
  return json;
}

/// The sources that a series cites, in the order of the list of sources.
Json sources_json(const Tariffs& tariffs, const Series& series, Language language) {
  const std::vector<const TariffOrigin*> origins = origins_of(series);
  Json sources = Json::array();
  for (const Source& source : tariffs.sources) {
    if (std::ranges::none_of(origins, [&](const TariffOrigin* each) { return each->source == source.id; }))
      continue;
    Json& json = sources.emplace_back(
        Json{{"id", source.id}, {"title", source.title.in(language)}, {"publisher", source.author}});
    if (!source.year.empty()) json["year"] = source.year;
    if (!source.link.empty()) json["link"] = source.link;
  }
  return sources;
}

Json factor_json(const IndexFactor& factor, Language language) {
  return {{"series", factor.series->id},
          {"factor", factor.factor},
          {"stale", factor.stale},
          {"steps", json_list(factor.steps, [&](const IndexStep& step) {
             return with_origin({{"year", step.year}, {"factor", step.factor}}, step.origin, language);
           })}};
}

}  // namespace

std::string json_of_list(const Tariffs& tariffs, const Options& options) {
  const auto series_json = [&](const Series& series) {
    const auto span = span_of(series);
    Json json = head_json(series, options.language);
    json.update({{"first", span.first.text()},
                 {"last", span.second.text()},
                 {"status", origins_of(series).back()->status}});
    if (options.date) json["stale"] = is_stale(series, TariffMoment{.day = *options.date});
    return json;
  };
  return json_document(Json::object({{"series", json_list(tariffs.series, series_json)}}));
}

std::string json_of_series(const Tariffs& tariffs, const SeriesAnswer& answer, Language language) {
  const Series& series = *answer.series;
  Json json = head_json(series, language);
  if (const auto* index = std::get_if<YearlyIndex>(&series.content)) json["form"] = index->form;
  if (answer.value) json["asked"] = asked_json(answer);
  json["figures"] = figures_json(series, language);
  json["sources"] = sources_json(tariffs, series, language);
  return json_document(json);
}

std::string json_of_index(const IndexAnswer& answer, Language language) {
  const auto printed_json = [&](const PrintedFactor& factor) {
    return with_origin({{"series", factor.series->id}, {"factor", factor.printed->value}},
                       factor.printed->origin, language);
  };
  return json_document(
      {{"from", answer.from},
       {"to", answer.to},
       {"factors", json_list(answer.factors, [&](const auto& each) { return factor_json(each, language); })},
       {"printed", json_list(answer.printed, printed_json)},
       {"too_short", json_list(answer.too_short, [](const Series* series) { return series->id; })}});
}

}  // namespace zorgbaat
