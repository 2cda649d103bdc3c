#pragma once

#include <array>
#include <string>
#include <vector>

#include "engine/analysis/compare/compare_scales.h"

namespace zorgbaat {

/// What two cases may be compared on. Euros per person need the same person; euros per hour freed do not.
enum class Ground { balance, hour_freed, fte };
inline constexpr int ground_count = 3;

enum class Comparability { comparable, after_conversion, not_comparable };

/// Why two cases cannot be compared, in the order in which it is said.
enum class Obstacle {
  price_level,  ///< their euros are of different years
  perspective,  ///< other costs and benefits count
  horizon,
  vat,
  basis,          ///< the balance is per something else
  definition,     ///< the word for who receives care means something else, or is not defined
  hour_counted,   ///< an hour is paid in one and worked in the other
  no_value,       ///< one of the two has no value on this ground
  hours_unknown,  ///< its balance leaves out hours that are pro memorie
  functions,      ///< no function that both have
  fte_norm,
};

/// One obstacle, and on which grounds it is in the way. What each of the two says is read from the cases.
struct Objection {
  Obstacle obstacle{};
  std::array<bool, ground_count> in_the_way{};
  std::string subject{};  ///< the word that is defined, the function with its own norms

  [[nodiscard]] bool on(Ground ground) const { return in_the_way[static_cast<std::size_t>(ground)]; }
};

/// What was done to make two cases comparable, for one of them.
struct Conversion {
  enum class Kind { prices, time };
  Kind kind{};
  std::string name{};  ///< of the case
  int from = 0;        ///< price levels
  int to = 0;
  Number factor{};  ///< of a time: 52 week/year
  Unit unit{};
};

/// The verdict on two cases; `a` comes before `b` in the order given.
struct PairVerdict {
  std::size_t a = 0;
  std::size_t b = 0;
  std::array<Comparability, ground_count> verdicts{};  ///< per ground
  std::vector<Objection> objections{};
  std::vector<Conversion> conversions{};

  [[nodiscard]] Comparability on(Ground ground) const { return verdicts[static_cast<std::size_t>(ground)]; }
};

/// Every pair, in the order of the cases. What a file does not say is unknown, and unknown is not the same.
std::vector<PairVerdict> judge_pairs(const std::vector<ComparedCase>& cases,
                                     const std::vector<MeasuredCase>& measured);

}  // namespace zorgbaat
