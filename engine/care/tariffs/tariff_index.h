#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/base/messages.h"
#include "engine/care/tariffs/tariff.h"

namespace zorgbaat {

/// A factor for a year that an index does not have yet, with the source the user gives for it.
struct ForecastFactor {
  int year = 0;
  Number factor{};  ///< on the year before: 1.03
  TariffOrigin origin{};
};

/// One year of a conversion, as a report shows it on a line.
struct IndexStep {
  int year = 0;
  Number factor{};  ///< on the year before
  TariffOrigin origin{};
  bool forecast = false;  ///< of the user, not of the publisher
};

/// The factor that brings a price of one year to another, with the years it is made of.
struct IndexFactor {
  const Series* series = nullptr;
  int from = 0;
  int to = 0;
  Number factor{};
  std::vector<IndexStep> steps{};  ///< oldest first, also for a conversion backwards
  bool stale = false;              ///< the newest year lies after `checked_on`

  [[nodiscard]] bool has_forecast() const;
  [[nodiscard]] bool has_status(TariffStatus status) const;
};

/// The factor from one price level to another, forwards or backwards.
///
/// Forwards it is the product of the yearly factors, oldest first, or the quotient of two levels; backwards
/// it is 1 divided by that. NZa personnel costs 2014 to 2021: 1.0008 x 1.0174 x ... x 1.0201 = 1.16558, which
/// report par. 4.2.11 prints as 1.1656. A year that the index does not have is a message that names the last
/// one, unless `forecast` has a factor for it; for years the index does have, `forecast` is not read.
std::optional<IndexFactor> index_factor(const Series& series, int from, int to,
                                        const std::vector<ForecastFactor>& forecast, Place place,
                                        Messages& messages);

}  // namespace zorgbaat
