#include "engine/load/tariffs/tariff_fields.h"

#include <utility>

#include "engine/base/numerals.h"
#include "engine/care/labels.h"
#include "engine/load/fields/foundation.h"

namespace zorgbaat {

FileNode made(std::string key, NodeKind kind, std::string text, const FileNode& from) {
  return FileNode{.key = std::move(key),
                  .key_place = from.key_place,
                  .kind = kind,
                  .text = std::move(text),
                  .date = {},
                  .children = {},
                  .place = from.place};
}

FileNode made(std::string key, const Text& text, const FileNode& from) {
  FileNode both = made(std::move(key), NodeKind::table, {}, from);
  both.children = {made("nl", NodeKind::text, text.dutch, from),
                   made("en", NodeKind::text, text.in(Language::english), from)};
  return both;
}

namespace {

Text joined(const Text& first, const Text& second) {
  if (second.empty()) return first;
  return {first.dutch + "; " + second.dutch,
          first.in(Language::english) + "; " + second.in(Language::english)};
}

/// One figure with its foundation.
struct Figure {
  const Series& series;
  const TariffOrigin& origin;
  Number value{};
  std::string unit{};
  Text note{};
  Evidence evidence = Evidence::official;
};

std::vector<FileNode> fields_of(const Figure& figure, const FileNode& field) {
  const TariffOrigin& origin = figure.origin;
  const Text status = origin.status == TariffStatus::definitive ? Text() : word_of(origin.status);
  return {
      made("is", NodeKind::number, figure.value.to_string(), field),
      made("unit", NodeKind::text, figure.unit, field),
      made("source", NodeKind::text, origin.source, field),
      made("at", NodeKind::text, origin.at, field),
      made("evidence", NodeKind::text, evidence_words()[static_cast<std::size_t>(figure.evidence)], field),
      made("label", figure.series.label, field),
      made("note", joined(figure.note, status), field)};
}

std::string index_unit(const IndexFactor& factor) {
  return "EUR@" + std::to_string(factor.to) + "/EUR@" + std::to_string(factor.from);
}

/// "index/nza_materieel: 1,0032 x 1,0038", with what is a forecast marked.
Text product_of(const IndexFactor& factor) {
  Text product(factor.series->id + ": ");
  const bool backwards = factor.from > factor.to;
  if (backwards) product = {product.dutch + "1 / (", product.english + "1 / ("};
  for (const IndexStep& step : factor.steps) {
    const std::string times = &step == &factor.steps.front() ? "" : " x ";
    product.dutch +=
        times + plain_numeral(step.factor, 6, Language::dutch) + (step.forecast ? " (raming)" : "");
    product.english +=
        times + plain_numeral(step.factor, 6, Language::english) + (step.forecast ? " (forecast)" : "");
  }
  if (backwards) product = {product.dutch + ")", product.english + ")"};
  return product;
}

}  // namespace

std::vector<FileNode> value_fields(const TariffValue& value, const FileNode& field) {
  const Text since = text_of(Label::tariff_since, {{"series", field.text}, {"date", value.from.text()}});
  const bool unverified = value.origin->status == TariffStatus::unverified;
  return fields_of({.series = *value.series,
                    .origin = *value.origin,
                    .value = value.percent ? value.value * 100 : value.value,
                    .unit = value.percent ? value.series->unit : value.unit.to_string(),
                    .note = joined(since, value.origin->note),
                    .evidence = unverified ? Evidence::reported : value.series->evidence},
                   field);
}

std::vector<FileNode> index_fields(const IndexFactor& factor, const FileNode& field) {
  return fields_of({.series = *factor.series,
                    .origin = factor.steps.back().origin,
                    .value = factor.factor,
                    .unit = index_unit(factor),
                    .note = product_of(factor),
                    .evidence = factor.has_forecast()                         ? Evidence::estimated
                                : factor.has_status(TariffStatus::unverified) ? Evidence::reported
                                                                              : factor.series->evidence},
                   field);
}

TariffUse use_of(const TariffValue& value, Place place) {
  return TariffUse{.series = value.series->id,
                   .label = value.series->label,
                   .figures = {{.from = value.from.text(),
                                .value = value.percent ? value.value * 100 : value.value,
                                .unit = value.percent ? value.series->unit : value.unit.to_string(),
                                .source = value.origin->source,
                                .at = value.origin->at,
                                .status = word_of(value.origin->status)}},
                   .checked_on = value.series->checked_on,
                   .stale = value.stale,
                   .place = place};
}

TariffUse use_of(const IndexFactor& factor, Place place) {
  TariffUse use{.series = factor.series->id,
                .label = factor.series->label,
                .index = true,
                .checked_on = factor.series->checked_on,
                .stale = factor.stale,
                .place = place};
  for (const IndexStep& step : factor.steps) {
    use.figures.push_back({.from = std::to_string(step.year),
                           .value = step.factor,
                           .unit = "1",
                           .source = step.origin.source,
                           .at = step.origin.at,
                           .status = step.forecast ? text_of(Label::forecast) : word_of(step.origin.status),
                           .forecast = step.forecast});
  }
  return use;
}

FileNode& section_of(FileNode& document, const char* key) {
  for (FileNode& child : document.children) {
    if (child.key == key) return child;
  }
  document.children.push_back(made(key, NodeKind::table, {}, document));
  return document.children.back();
}

void add_cited_sources(FileNode& document, const Tariffs& tariffs, const std::vector<TariffUse>& uses,
                       const FileNode& from) {
  for (const TariffUse& use : uses) {
    for (const TariffFigure& figure : use.figures) {
      const Source* source = tariffs.source(figure.source);
      const FileNode* own = document.find("source");
      if (source == nullptr || (own != nullptr && own->find(source->id) != nullptr)) continue;
      FileNode& sources = section_of(document, tariff_source);
      if (sources.find(source->id) != nullptr) continue;
      FileNode added = made(source->id, NodeKind::table, {}, from);
      added.children.push_back(made("title", source->title, from));
      added.children.push_back(made("author", NodeKind::text, source->author, from));
      if (!source->year.empty()) added.children.push_back(made("year", NodeKind::number, source->year, from));
      if (!source->link.empty()) added.children.push_back(made("link", NodeKind::text, source->link, from));
      if (!source->note.empty()) added.children.push_back(made("note", source->note, from));
      sources.children.push_back(std::move(added));
    }
  }
}

}  // namespace zorgbaat
