#include "engine/base/unit.h"

#include <algorithm>
#include <cctype>
#include <map>

namespace zorgbaat {

namespace {

constexpr int largest_exponent = 99;
constexpr int deepest_nesting = 32;

bool is_letter(char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0 || c == '_'; }
bool is_digit(char c) { return std::isdigit(static_cast<unsigned char>(c)) != 0; }

/// term := factor (('*' | '/') factor)*, factor := (symbol | '1' | '(' term ')') ('^' ['-'] digits)?
class UnitReader {
 public:
  UnitReader(std::string_view text, int price_level) : rest_(text), price_level_(price_level) {}

  std::optional<Unit> whole() {
    std::optional<Unit> unit = term(0);
    skip_spaces();
    return unit && rest_.empty() ? unit : std::nullopt;
  }

 private:
  void skip_spaces() {
    while (!rest_.empty() && rest_.front() == ' ') rest_.remove_prefix(1);
  }

  bool take(char c) {
    skip_spaces();
    if (rest_.empty() || rest_.front() != c) return false;
    rest_.remove_prefix(1);
    return true;
  }

  std::optional<Unit> term(int depth) {
    std::optional<Unit> left = factor(depth);
    while (left) {
      const bool times = take('*');
      if (!times && !take('/')) break;
      const std::optional<Unit> right = factor(depth);
      if (!right) return std::nullopt;
      left = times ? *left * *right : *left / *right;
    }
    return left;
  }

  std::optional<Unit> factor(int depth) {
    std::optional<Unit> unit = primary(depth);
    if (!unit || !take('^')) return unit;
    const bool negative = take('-');
    const std::string digits = take_while(is_digit);
    if (digits.empty() || digits.size() > 2) return std::nullopt;
    return unit->to_power(negative ? -std::stoi(digits) : std::stoi(digits));
  }

  std::optional<Unit> primary(int depth) {
    if (depth > deepest_nesting) return std::nullopt;
    if (take('(')) {
      std::optional<Unit> inside = term(depth + 1);
      return take(')') ? inside : std::nullopt;
    }
    if (take('1')) return Unit();
    skip_spaces();
    if (rest_.empty() || !is_letter(rest_.front())) return std::nullopt;
    std::string name = take_while([](char c) { return is_letter(c) || is_digit(c); });
    return money(std::move(name));
  }

  std::optional<Unit> money(std::string name) {
    if (rest_.starts_with('@')) {
      rest_.remove_prefix(1);
      const std::string year = take_while(is_digit);
      if (name != "EUR" || year.size() != 4) return std::nullopt;
      return Unit::symbol(name + "@" + year);
    }
    if (name == "EUR") name += "@" + std::to_string(price_level_);
    return Unit::symbol(std::move(name));
  }

  template <class Predicate>
  std::string take_while(Predicate predicate) {
    std::string taken;
    while (!rest_.empty() && predicate(rest_.front())) {
      taken.push_back(rest_.front());
      rest_.remove_prefix(1);
    }
    return taken;
  }

  std::string_view rest_;
  int price_level_;
};

std::string written(const Unit::Factor& factor, int exponent) {
  return exponent == 1 ? factor.first : factor.first + "^" + std::to_string(exponent);
}

}  // namespace

std::optional<Unit> Unit::parse(std::string_view text, int price_level) {
  constexpr std::size_t longest = 200;
  if (text.size() > longest) return std::nullopt;
  return UnitReader(text, price_level).whole();
}

bool is_money_symbol(std::string_view symbol) { return symbol.starts_with("EUR@"); }

bool Unit::is_money() const {
  return std::any_of(factors_.begin(), factors_.end(),
                     [](const Factor& f) { return is_money_symbol(f.first); });
}

int Unit::exponent(std::string_view name) const {
  const auto found =
      std::find_if(factors_.begin(), factors_.end(), [&](const Factor& f) { return f.first == name; });
  return found == factors_.end() ? 0 : found->second;
}

std::string Unit::to_string() const {
  std::string above;
  std::string below;
  int divisors = 0;
  for (const Factor& factor : factors_) {
    std::string& side = factor.second > 0 ? above : below;
    if (!side.empty()) side += "*";
    side += written(factor, std::abs(factor.second));
    if (factor.second < 0) ++divisors;
  }
  if (above.empty()) above = "1";
  if (divisors == 0) return above;
  return divisors == 1 ? above + "/" + below : above + "/(" + below + ")";
}

Unit operator*(const Unit& left, const Unit& right) {
  std::map<std::string, int> sum;
  for (const auto& [name, exponent] : left.factors_) sum[name] += exponent;
  for (const auto& [name, exponent] : right.factors_) sum[name] += exponent;
  std::vector<Unit::Factor> factors;
  for (const auto& [name, exponent] : sum) {
    if (exponent != 0) factors.emplace_back(name, std::clamp(exponent, -largest_exponent, largest_exponent));
  }
  return Unit(std::move(factors));
}

Unit operator/(const Unit& left, const Unit& right) { return left * right.to_power(-1); }

Unit Unit::to_power(int exponent) const {
  if (exponent == 0) return Unit();
  std::vector<Factor> factors = factors_;
  for (Factor& factor : factors)
    factor.second = std::clamp(factor.second * exponent, -largest_exponent, largest_exponent);
  return Unit(std::move(factors));
}

}  // namespace zorgbaat
