#include "engine/care/tariffs/tariff.h"

#include <algorithm>

#include "engine/care/labels.h"

namespace zorgbaat {

const Series* Tariffs::find(std::string_view id) const {
  const auto found = std::find_if(series.begin(), series.end(), [&](const Series& s) { return s.id == id; });
  return found == series.end() ? nullptr : &*found;
}

const Source* Tariffs::source(std::string_view id) const {
  const auto found =
      std::find_if(sources.begin(), sources.end(), [&](const Source& s) { return s.id == id; });
  return found == sources.end() ? nullptr : &*found;
}

Text kind_of(const Series& series) {
  if (std::holds_alternative<YearlyIndex>(series.content)) return text_of(Label::an_index);
  if (std::holds_alternative<SalaryScale>(series.content)) return text_of(Label::a_salary_scale);
  return text_of(Label::a_series);
}

Text word_of(TariffStatus status) {
  switch (status) {
    case TariffStatus::definitive:
      return text_of(Label::definitive);
    case TariffStatus::provisional:
      return text_of(Label::provisional);
    case TariffStatus::unverified:
      return text_of(Label::unverified);
  }
  return {};
}

namespace {

template <class Figures>
std::vector<const TariffOrigin*> origins(const Figures& figures) {
  std::vector<const TariffOrigin*> found;
  found.reserve(figures.size());
  for (const auto& figure : figures) found.push_back(&figure.origin);
  return found;
}

}  // namespace

std::vector<const TariffOrigin*> origins_of(const Series& series) {
  if (const auto* index = std::get_if<YearlyIndex>(&series.content)) return origins(index->figures);
  if (const auto* scale = std::get_if<SalaryScale>(&series.content)) return origins(scale->tables);
  return origins(std::get<DatedValues>(series.content).values);
}

std::pair<TariffMoment, TariffMoment> span_of(const Series& series) {
  if (const auto* index = std::get_if<YearlyIndex>(&series.content)) {
    return {TariffMoment::year(index->figures.front().year), TariffMoment::year(index->figures.back().year)};
  }
  if (const auto* scale = std::get_if<SalaryScale>(&series.content))
    return {scale->tables.front().from, scale->tables.back().from};
  const auto& values = std::get<DatedValues>(series.content).values;
  return {values.front().from, values.back().from};
}

}  // namespace zorgbaat
