#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "engine/load/tariffs/tariff_desk.h"

namespace zorgbaat {

/// tariffs/indices.toml: the short words for price indices, and which one a kind of cost has by default.
struct PriceIndices {
  std::vector<std::pair<std::string, std::string>> words{};     ///< "ova" is "index/nza_personeel"
  std::vector<std::pair<std::string, std::string>> defaults{};  ///< "labour" has "ova"
};

/// Reads tariffs/indices.toml.
std::optional<PriceIndices> read_price_indices(const TariffDesk& desk);

/// Gives every amount of another price level than the scenario's the factor that brings it there.
///
/// `index = "ova"` in a value names the index; `"none"` says that the amount does not follow prices. Without
/// one the default of its kind of cost counts, and its note says so. Each pair of years becomes one visible
/// value, price_index.ova_2014_2021, of unit EUR@2021/EUR@2014 with the source of the series; `index` may
/// also name a quantity of the case that is such a factor. The multiplication itself is made in lowering. 100
/// euro of 2014 with the report's factor 1.1656 (par. 4.2.11) is 116.56 euro of 2021.
std::vector<TariffUse> apply_price_indices(FileNode& document, std::optional<Date> date, TariffDesk& desk);

/// Asks for results at another price level: plain EUR in the file stays euros of its own year, and what a
/// source printed at that year is no longer compared.
void set_price_level(FileNode& document, int year);

}  // namespace zorgbaat
