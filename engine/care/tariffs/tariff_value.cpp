#include "engine/care/tariffs/tariff_value.h"

#include <algorithm>

#include "engine/care/labels.h"

namespace zorgbaat {

namespace {

/// The day whose figure answers a question about a whole year: its last.
Date last_day(const TariffMoment& asked) {
  return asked.whole_year ? Date{.year = asked.day.year, .month = 12, .day = 31} : asked.day;
}

/// The newest of the dated figures that holds at a moment; a message when all start later.
template <class Figures>
const typename Figures::value_type* in_force(const Series& series, const Figures& figures,
                                             const TariffMoment& asked, Place place, Messages& messages) {
  const Date day = last_day(asked);
  const auto later =
      std::find_if(figures.begin(), figures.end(), [&](const auto& figure) { return figure.from.day > day; });
  if (later != figures.begin()) return &*std::prev(later);
  messages.add(MessageId::series_starts_later, place,
               {{"series", series.id}, {"first", figures.front().from.text()}, {"asked", asked.text()}});
  return nullptr;
}

void report_kind(const Series& series, const Text& expected, Place place, Messages& messages) {
  messages.add(MessageId::series_of_other_kind, place,
               {{"series", series.id}, {"found", kind_of(series)}, {"expected", expected}});
}

TariffValue taken(const Series& series, const TariffMoment& asked, int prices, const TariffMoment& from,
                  const TariffOrigin& origin, const Number& value) {
  return TariffValue{.value = value,
                     .unit = unit_of(series, from, prices),
                     .percent = series.percent,
                     .from = from,
                     .series = &series,
                     .origin = &origin,
                     .stale = is_stale(series, asked)};
}

template <class Named>
std::vector<std::string> names_of(const std::vector<Named>& all) {
  std::vector<std::string> names;
  names.reserve(all.size());
  for (const Named& one : all) names.push_back(one.name);
  return names;
}

template <class Named>
const Named* named(const std::vector<Named>& all, const std::string& name) {
  const auto found = std::find_if(all.begin(), all.end(), [&](const Named& one) { return one.name == name; });
  return found == all.end() ? nullptr : &*found;
}

std::string listed(const std::vector<std::string>& names) {
  std::string all;
  for (const std::string& name : names) all += (all.empty() ? "" : ", ") + name;
  return all;
}

}  // namespace

bool is_stale(const Series& series, const TariffMoment& asked) {
  return asked.whole_year ? asked.day.year > series.checked_on.year : asked.day > series.checked_on;
}

Unit unit_of(const Series& series, const TariffMoment& from, int prices) {
  const std::string unit = series.percent ? "1" + series.unit.substr(1) : series.unit;
  return Unit::parse(unit, series.nominal ? prices : from.day.year).value_or(Unit());
}

std::optional<TariffValue> value_at(const Series& series, const TariffMoment& asked, int prices, Place place,
                                    Messages& messages) {
  const auto* content = std::get_if<DatedValues>(&series.content);
  if (content == nullptr) {
    report_kind(series, text_of(Label::a_series), place, messages);
    return std::nullopt;
  }
  const DatedValue* value = in_force(series, content->values, asked, place, messages);
  if (value == nullptr) return std::nullopt;
  return taken(series, asked, prices, value->from, value->origin, value->value);
}

std::optional<ScaleReference> read_scale_reference(std::string_view text) {
  const std::size_t before_step = text.rfind('/');
  if (before_step == std::string_view::npos || before_step == 0) return std::nullopt;
  const std::size_t before_group = text.rfind('/', before_step - 1);
  if (before_group == std::string_view::npos || before_group == 0) return std::nullopt;
  ScaleReference reference{
      .series = std::string(text.substr(0, before_group)),
      .group = std::string(text.substr(before_group + 1, before_step - before_group - 1)),
      .step = std::string(text.substr(before_step + 1))};
  if (reference.group.empty() || reference.step.empty()) return std::nullopt;
  return reference;
}

std::optional<TariffValue> salary_at(const Series& series, const ScaleReference& reference,
                                     const TariffMoment& asked, int prices, Place place, Messages& messages) {
  const auto* content = std::get_if<SalaryScale>(&series.content);
  if (content == nullptr) {
    report_kind(series, text_of(Label::a_salary_scale), place, messages);
    return std::nullopt;
  }
  const ScaleTable* table = in_force(series, content->tables, asked, place, messages);
  if (table == nullptr) return std::nullopt;
  const FunctionGroup* group = named(table->groups, reference.group);
  if (group == nullptr) {
    messages.add(
        MessageId::scale_group_unknown, place,
        {{"series", series.id}, {"group", reference.group}, {"choices", listed(names_of(table->groups))}});
    return std::nullopt;
  }
  const ScaleStep* step = named(group->steps, reference.step);
  if (step == nullptr) {
    messages.add(MessageId::scale_step_unknown, place,
                 {{"series", series.id},
                  {"group", group->name},
                  {"step", reference.step},
                  {"choices", listed(names_of(group->steps))}});
    return std::nullopt;
  }
  return taken(series, asked, prices, table->from, table->origin, step->salary);
}

}  // namespace zorgbaat
