#include "cli/tariffs_command.h"
#include "reports/json/json_writer.h"

namespace zorgbaat {

namespace {

std::string key_of(TariffStatus status) {
  switch (status) {
    case TariffStatus::definitive:
      return "definitive";
    case TariffStatus::provisional:
      return "provisional";
    case TariffStatus::unverified:
      return "unverified";
  }
  return {};
}

std::string key_of_kind(const Series& series) {
  if (std::holds_alternative<YearlyIndex>(series.content)) return "index";
  return std::holds_alternative<SalaryScale>(series.content) ? "scale" : "values";
}

std::string key_of(IndexForm form) {
  switch (form) {
    case IndexForm::change:
      return "change";
    case IndexForm::factor:
      return "factor";
    case IndexForm::level:
      return "level";
  }
  return {};
}

void write_origin(JsonWriter& json, const TariffOrigin& origin, Language language) {
  json.field("source", origin.source);
  json.field("at", origin.at);
  json.field("status", key_of(origin.status));
  if (!origin.note.empty()) json.field("note", origin.note.in(language));
}

void write_head(JsonWriter& json, const Series& series, Language language) {
  json.field("id", series.id);
  json.field("label", series.label.in(language));
  json.field("kind", key_of_kind(series));
  json.field("unit", series.unit);
  json.field("checked_on", series.checked_on.iso());
  if (!series.note.empty()) json.field("note", series.note.in(language));
}

void write_scale(JsonWriter& json, const SalaryScale& scale, Language language) {
  for (const ScaleTable& table : scale.tables) {
    json.begin_object();
    json.field("from", table.from.text());
    write_origin(json, table.origin, language);
    json.key("steps");
    json.begin_object();
    for (const FunctionGroup& group : table.groups) {
      json.key(group.name);
      json.begin_object();
      for (const ScaleStep& step : group.steps) json.field(step.name, step.salary);
      json.end_object();
    }
    json.end_object();
    json.end_object();
  }
}

void write_figures(JsonWriter& json, const Series& series, Language language) {
  json.key("figures");
  json.begin_array();
  const auto figure = [&](const std::string& from, const Number& value, const TariffOrigin& origin) {
    json.begin_object();
    json.field("from", from);
    json.field("value", value);
    write_origin(json, origin, language);
    json.end_object();
  };
  if (const auto* scale = std::get_if<SalaryScale>(&series.content)) {
    write_scale(json, *scale, language);
  } else if (const auto* index = std::get_if<YearlyIndex>(&series.content)) {
    for (const YearlyFigure& year : index->figures)
      figure(std::to_string(year.year), year.figure, year.origin);
  } else {
    for (const DatedValue& value : std::get<DatedValues>(series.content).values)
      figure(value.from.text(), value.value, value.origin);
  }
  json.end_array();
}

void write_sources(JsonWriter& json, const std::vector<const Source*>& sources, Language language) {
  json.key("sources");
  json.begin_array();
  for (const Source* source : sources) {
    json.begin_object();
    json.field("id", source->id);
    json.field("title", source->title.in(language));
    json.field("publisher", source->author);
    if (!source->year.empty()) json.field("year", source->year);
    if (!source->link.empty()) json.field("link", source->link);
    json.end_object();
  }
  json.end_array();
}

}  // namespace

std::string json_of_list(const Tariffs& tariffs, const Options& options) {
  JsonWriter json;
  json.begin_object();
  json.key("series");
  json.begin_array();
  for (const Series& series : tariffs.series) {
    const auto [first, last] = span_of(series);
    json.begin_object();
    write_head(json, series, options.language);
    json.field("first", first.text());
    json.field("last", last.text());
    json.field("status", key_of(origins_of(series).back()->status));
    if (options.date) json.field("stale", is_stale(series, TariffMoment{.day = *options.date}));
    json.end_object();
  }
  json.end_array();
  json.end_object();
  return json.finished();
}

std::string json_of_series(const Tariffs& tariffs, const SeriesAnswer& answer, Language language) {
  const Series& series = *answer.series;
  JsonWriter json;
  json.begin_object();
  write_head(json, series, language);
  if (const auto* index = std::get_if<YearlyIndex>(&series.content)) json.field("form", key_of(index->form));
  if (answer.value) {
    json.key("asked");
    json.begin_object();
    json.field("moment", answer.asked->text());
    if (answer.step) {
      json.field("group", answer.step->group);
      json.field("step", answer.step->step);
    }
    json.field("value", answer.value->value);
    json.field("unit", answer.value->unit.to_string());
    json.field("from", answer.value->from.text());
    json.field("stale", answer.value->stale);
    json.end_object();
  }
  write_figures(json, series, language);
  std::vector<const Source*> cited;
  for (const Source& source : tariffs.sources) {
    for (const TariffOrigin* origin : origins_of(series)) {
      if (origin->source != source.id) continue;
      cited.push_back(&source);
      break;
    }
  }
  write_sources(json, cited, language);
  json.end_object();
  return json.finished();
}

std::string json_of_index(const IndexAnswer& answer, Language language) {
  JsonWriter json;
  json.begin_object();
  json.key("from");
  json.whole(answer.from);
  json.key("to");
  json.whole(answer.to);
  json.key("factors");
  json.begin_array();
  for (const IndexFactor& factor : answer.factors) {
    json.begin_object();
    json.field("series", factor.series->id);
    json.field("factor", factor.factor);
    json.field("stale", factor.stale);
    json.key("steps");
    json.begin_array();
    for (const IndexStep& step : factor.steps) {
      json.begin_object();
      json.key("year");
      json.whole(step.year);
      json.field("factor", step.factor);
      write_origin(json, step.origin, language);
      json.end_object();
    }
    json.end_array();
    json.end_object();
  }
  json.end_array();
  json.key("printed");
  json.begin_array();
  for (const PrintedFactor& factor : answer.printed) {
    json.begin_object();
    json.field("series", factor.series->id);
    json.field("factor", factor.printed->value);
    write_origin(json, factor.printed->origin, language);
    json.end_object();
  }
  json.end_array();
  std::vector<std::string> short_ones;
  short_ones.reserve(answer.too_short.size());
  for (const Series* series : answer.too_short) short_ones.push_back(series->id);
  json.field("too_short", short_ones);
  json.end_object();
  return json.finished();
}

}  // namespace zorgbaat
