#pragma once

#include <string>
#include <vector>

#include "engine/base/date.h"
#include "engine/base/language.h"
#include "engine/base/number.h"
#include "engine/base/place.h"

namespace zorgbaat {

/// One figure of a series as a case took it: the value that holds from a moment, or the factor of one year.
struct TariffFigure {
  std::string from{};  ///< "2022-05-01", "2022"
  Number value{};
  std::string unit{};
  std::string source{};
  std::string at{};
  Text status{};          ///< "definitief", "niet geverifieerd"
  bool forecast = false;  ///< of the scenario, not of the publisher
};

/// A series of tariffs/ that a case took a figure from; what the sheet Tarieven shows.
///
/// The conversion of 2014 to 2021 with NZa personnel costs has seven figures, 1.0008 to 1.0201, whose product
/// is 1.16558.
struct TariffUse {
  std::string series{};
  Text label{};
  std::vector<TariffFigure> figures{};  ///< of an index: the factor of each year, oldest first
  bool index = false;
  Date checked_on{};
  bool stale = false;        ///< used for a moment after `checked_on`: there may be a newer figure
  Place place{};             ///< of the value in the case, which is that of the input made of it
  std::string index_name{};  ///< of a conversion between price levels: price_index.ova_2014_2021
};

}  // namespace zorgbaat
