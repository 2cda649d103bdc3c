#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/base/messages.h"
#include "engine/base/source_files.h"
#include "engine/care/tariffs/tariff.h"
#include "engine/load/tariffs/tariff_forecast.h"
#include "engine/load/text/document.h"

namespace zorgbaat {

/// Where the readers of one scenario get their series: the folder, and the scenario's own forecasts.
struct TariffDesk {
  const std::string& folder;  ///< empty when there is none
  const std::vector<ForecastFactors>& forecast;
  SourceFiles& files;
  Messages& messages;

  /// The series of these names; nothing in it, with a message, when one cannot be had.
  [[nodiscard]] Tariffs read(const std::vector<NameReference>& wanted, Place first) const;
  /// A warning for a series that was not kept up to the moment it is used for; whether it was not.
  bool warn_when_stale(const Series& series, const TariffMoment& asked, Place place) const;
};

/// `as_of` of a scenario that is still a document.
std::optional<Date> day_of(const FileNode& document);
/// `prices` of a scenario that is still a document, when it is a year.
std::optional<int> price_level_of(const FileNode& document);

}  // namespace zorgbaat
