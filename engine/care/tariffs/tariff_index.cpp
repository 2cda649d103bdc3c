#include "engine/care/tariffs/tariff_index.h"

#include <algorithm>

#include "engine/care/labels.h"

namespace zorgbaat {

namespace {

/// The first year that can be converted from or to: a change or factor says something of the year before it.
int first_year(const YearlyIndex& index) {
  const int first = index.figures.front().year;
  return index.form == IndexForm::level ? first : first - 1;
}

/// The factor of a year of the index on the year before it; the years of an index have no gaps.
Number yearly_factor(const YearlyIndex& index, std::size_t at) {
  const Number& figure = index.figures[at].figure;
  switch (index.form) {
    case IndexForm::change:
      return Number(1) + figure * *Number::parse("0.01");
    case IndexForm::factor:
      return figure;
    case IndexForm::level:
      return figure / index.figures[at - 1].figure;
  }
  return figure;
}

const ForecastFactor* forecast_of(int year, const std::vector<ForecastFactor>& forecast) {
  const auto found = std::find_if(forecast.begin(), forecast.end(),
                                  [&](const ForecastFactor& factor) { return factor.year == year; });
  return found == forecast.end() ? nullptr : &*found;
}

/// The years after `low` up to `high`, each with its factor; a message for the first that has none.
std::optional<std::vector<IndexStep>> steps_between(const Series& series, const YearlyIndex& index, int low,
                                                    int high, const std::vector<ForecastFactor>& forecast,
                                                    Place place, Messages& messages) {
  const int first = index.figures.front().year;
  const int last = index.figures.back().year;
  std::vector<IndexStep> steps;
  for (int year = low + 1; year <= high; ++year) {
    if (year <= last) {
      const auto at = static_cast<std::size_t>(year - first);
      steps.push_back(
          IndexStep{.year = year, .factor = yearly_factor(index, at), .origin = index.figures[at].origin});
    } else if (const ForecastFactor* given = forecast_of(year, forecast)) {
      steps.push_back(
          IndexStep{.year = year, .factor = given->factor, .origin = given->origin, .forecast = true});
    } else {
      messages.add(MessageId::index_ends_earlier, place,
                   {{"series", series.id}, {"last", std::to_string(last)}, {"year", std::to_string(year)}});
      return std::nullopt;
    }
  }
  return steps;
}

/// Two levels give their factor at once; only what lies beyond the last level is multiplied.
Number forward_factor(const YearlyIndex& index, int low, const std::vector<IndexStep>& steps) {
  Number product(1);
  std::size_t done = 0;
  if (index.form == IndexForm::level && !steps.empty() && !steps.front().forecast) {
    const int first = index.figures.front().year;
    done = static_cast<std::size_t>(
        std::count_if(steps.begin(), steps.end(), [](const IndexStep& step) { return !step.forecast; }));
    const auto start = static_cast<std::size_t>(low - first);
    product = index.figures[start + done].figure / index.figures[start].figure;
  }
  for (; done < steps.size(); ++done) product *= steps[done].factor;
  return product;
}

}  // namespace

bool IndexFactor::has_forecast() const {
  return std::any_of(steps.begin(), steps.end(), [](const IndexStep& step) { return step.forecast; });
}

bool IndexFactor::has_status(TariffStatus status) const {
  return std::any_of(steps.begin(), steps.end(),
                     [&](const IndexStep& step) { return step.origin.status == status; });
}

std::optional<IndexFactor> index_factor(const Series& series, int from, int to,
                                        const std::vector<ForecastFactor>& forecast, Place place,
                                        Messages& messages) {
  const auto* index = std::get_if<YearlyIndex>(&series.content);
  if (index == nullptr) {
    messages.add(MessageId::series_of_other_kind, place,
                 {{"series", series.id}, {"found", kind_of(series)}, {"expected", text_of(Label::an_index)}});
    return std::nullopt;
  }
  const auto [low, high] = std::minmax(from, to);
  if (low < first_year(*index)) {
    messages.add(MessageId::series_starts_later, place,
                 {{"series", series.id},
                  {"first", std::to_string(first_year(*index))},
                  {"asked", std::to_string(low)}});
    return std::nullopt;
  }
  std::optional<std::vector<IndexStep>> steps =
      steps_between(series, *index, low, high, forecast, place, messages);
  if (!steps) return std::nullopt;
  const Number forward = forward_factor(*index, low, *steps);
  return IndexFactor{.series = &series,
                     .from = from,
                     .to = to,
                     .factor = from <= to ? forward : Number(1) / forward,
                     .steps = std::move(*steps),
                     .stale = high > series.checked_on.year};
}

}  // namespace zorgbaat
