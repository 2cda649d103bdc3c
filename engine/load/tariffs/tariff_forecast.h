#pragma once

#include <string>
#include <vector>

#include "engine/care/tariffs/tariff_index.h"
#include "engine/load/text/document.h"

namespace zorgbaat {

/// The factors a scenario gives for years that an index does not have yet.
struct ForecastFactors {
  std::string series{};
  std::vector<ForecastFactor> factors{};
};

/// Reads [forecast."ID"] and takes it out of the document: each year a factor with a source and a place.
///
/// `[forecast."index/nza_personeel"]` with `2024 = { is = 1.045, unit = "1", source = "cpb", at = "tabel 1"
/// }`.
std::vector<ForecastFactors> take_forecast(FileNode& document, Messages& messages);

/// Those of one index; empty when there are none.
std::vector<ForecastFactor> factors_of(const std::vector<ForecastFactors>& all, const std::string& series);

}  // namespace zorgbaat
