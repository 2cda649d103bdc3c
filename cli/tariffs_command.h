#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/options.h"
#include "engine/care/tariffs/tariff_index.h"
#include "engine/care/tariffs/tariff_value.h"

namespace zorgbaat {

/// One series as `tariffs show` shows it; with a value when a step of a scale or a day is asked for.
struct SeriesAnswer {
  const Series* series = nullptr;
  std::optional<ScaleReference> step{};
  std::optional<TariffValue> value{};
  std::optional<TariffMoment> asked{};
};

/// A factor between the same two years that a source printed: 1.1656 for 2014 to 2021, report par. 4.2.11.
struct PrintedFactor {
  const Series* series = nullptr;
  const DatedValue* printed = nullptr;
};

/// The answer to `tariffs index FROM TO`.
struct IndexAnswer {
  int from = 0;
  int to = 0;
  std::vector<IndexFactor> factors{};
  std::vector<const Series*> too_short{};  ///< indices that lack one of the years
  std::vector<PrintedFactor> printed{};
};

std::string text_of_list(const Tariffs& tariffs, const Options& options);
std::string text_of_series(const Tariffs& tariffs, const SeriesAnswer& answer, Language language);
std::string text_of_index(const IndexAnswer& answer, Language language);

std::string json_of_list(const Tariffs& tariffs, const Options& options);
std::string json_of_series(const Tariffs& tariffs, const SeriesAnswer& answer, Language language);
std::string json_of_index(const IndexAnswer& answer, Language language);

}  // namespace zorgbaat
