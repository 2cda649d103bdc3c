#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace zorgbaat {

/// What a number counts: symbols with whole exponents, such as EUR@2021/(client*week) or min/bezoek; 1 is no
/// unit.
///
/// Money carries its price level: EUR@2014 and EUR@2021 are different symbols, and only an index of
/// EUR@2021/EUR@2014 brings one to the other. Nothing converts by itself: min and hour are different symbols
/// too, and 60 min/hour is a factor one can see. The symbols come from the user's file, so this is a run-time
/// algebra.
class Unit {
 public:
  using Factor = std::pair<std::string, int>;

  Unit() = default;  ///< the unit 1
  static Unit symbol(std::string name) { return Unit({{std::move(name), 1}}); }

  /// Reads "EUR@2021/(client*week)", "min", "1", "hour^2"; nothing when it is not a unit. Plain EUR is given
  /// the price level: with 2021, "EUR/bezoek" is EUR@2021/bezoek.
  static std::optional<Unit> parse(std::string_view text, int price_level);

  [[nodiscard]] bool is_one() const { return factors_.empty(); }
  [[nodiscard]] bool is_money() const;
  /// The exponent of a symbol, 0 when it does not occur.
  [[nodiscard]] int exponent(std::string_view name) const;
  /// The symbols in alphabetical order, each with an exponent that is not 0.
  [[nodiscard]] const std::vector<Factor>& factors() const { return factors_; }
  /// As a user writes it: "EUR@2021/(client*week)".
  [[nodiscard]] std::string to_string() const;

  friend Unit operator*(const Unit& left, const Unit& right);
  friend Unit operator/(const Unit& left, const Unit& right);
  [[nodiscard]] Unit to_power(int exponent) const;
  friend bool operator==(const Unit&, const Unit&) = default;

 private:
  explicit Unit(std::vector<Factor> factors) : factors_(std::move(factors)) {}
  std::vector<Factor> factors_{};
};

/// Whether a symbol is money of a price level ("EUR@2021").
bool is_money_symbol(std::string_view symbol);

}  // namespace zorgbaat
