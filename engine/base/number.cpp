#include "engine/base/number.h"

#include <algorithm>
#include <array>
#include <boost/multiprecision/cpp_dec_float.hpp>
#include <cctype>
#include <charconv>
#include <cmath>
#include <new>

#include "engine/base/number_error.h"

namespace zorgbaat {

namespace {
namespace mp = boost::multiprecision;
using Decimal = mp::number<mp::cpp_dec_float<50>, mp::et_off>;
constexpr int digits_held = 50;
constexpr int largest_exponent = 1000;
}  // namespace

struct Number::Access {
  static_assert(sizeof(Decimal) <= sizeof(Number::storage_));
  static_assert(alignof(Decimal) <= 8);

  static Decimal& of(Number& number) { return *std::launder(reinterpret_cast<Decimal*>(number.storage_)); }
  static const Decimal& of(const Number& number) {
    return *std::launder(reinterpret_cast<const Decimal*>(number.storage_));
  }
  static Number wrap(const Decimal& value) {
    if (!(mp::isfinite)(value)) throw NumberError("a number without a finite value");
    Number result;
    of(result) = value;
    return result;
  }
};

namespace {

/// 10 ^ exponent from a literal, so that negative powers are exact too; the common ones from a table.
Decimal power_of_ten(int exponent) {
  constexpr int tabled = 120;
  const auto literal = [](int power) { return Decimal("1e" + std::to_string(power)); };
  const auto slot = [](int power) { return static_cast<std::size_t>(std::ptrdiff_t{power} + tabled); };
  static const std::array<Decimal, 2 * tabled + 1> table = [&] {
    std::array<Decimal, 2 * tabled + 1> powers;
    for (int i = -tabled; i <= tabled; ++i) powers.at(slot(i)) = literal(i);
    return powers;
  }();
  return std::abs(exponent) <= tabled ? table.at(slot(exponent)) : literal(exponent);
}

/// Rounded half away from zero at the digit that stands for 10 ^ -decimals. Only multiplies: the library
/// divides through a reciprocal, which leaves 24 / 60 a hair below 0.4.
Decimal rounded_at(const Decimal& value, int decimals) {
  static const Decimal half("0.5");
  const Decimal whole = mp::floor(mp::abs(value) * power_of_ten(decimals) + half);
  const Decimal rounded = whole * power_of_ten(-decimals);
  return value < 0 ? Decimal(-rounded) : rounded;
}

/// The power of ten of the first digit: 2 of 123, -3 of 0.001.
int magnitude(const Decimal& value) {
  return value.is_zero() ? 0 : static_cast<int>(value.backend().order());
}

/// A quotient or root rounded to the 50 digits that count, so that 24 / 60 is 0.4 and a half is a half.
Decimal without_guard_digits(const Decimal& value) {
  return value.is_zero() ? value : rounded_at(value, digits_held - 1 - magnitude(value));
}

}  // namespace

Number::Number() { new (storage_) Decimal(0); }
Number::Number(long long whole) { new (storage_) Decimal(whole); }
Number::Number(const Number& other) noexcept { new (storage_) Decimal(Access::of(other)); }
Number& Number::operator=(const Number& other) noexcept {
  Access::of(*this) = Access::of(other);
  return *this;
}

namespace {

/// Digits with single underscores between them, as TOML allows; appends them without the underscores.
bool take_digits(std::string_view& rest, std::string& out) {
  std::size_t taken = 0;
  while (!rest.empty()) {
    const char c = rest.front();
    if (std::isdigit(static_cast<unsigned char>(c)) != 0) {
      out.push_back(c);
    } else if (c != '_' || taken == 0 || rest.size() < 2 ||
               std::isdigit(static_cast<unsigned char>(rest[1])) == 0) {
      break;
    }
    rest.remove_prefix(1);
    ++taken;
  }
  return taken > 0;
}

void take_sign(std::string_view& rest, std::string& out) {
  if (rest.empty() || (rest.front() != '+' && rest.front() != '-')) return;
  if (rest.front() == '-') out.push_back('-');
  rest.remove_prefix(1);
}

bool take_exponent(std::string_view& rest, std::string& out) {
  rest.remove_prefix(1);
  std::string exponent;
  take_sign(rest, exponent);
  if (!take_digits(rest, exponent) || exponent.size() > 5) return false;
  if (std::abs(std::stoi(exponent)) > largest_exponent) return false;
  out += 'e' + exponent;
  return true;
}

}  // namespace

std::optional<Number> Number::parse(std::string_view literal) {
  std::string plain;
  take_sign(literal, plain);
  if (!take_digits(literal, plain)) return std::nullopt;
  if (!literal.empty() && literal.front() == '.') {
    plain.push_back('.');
    literal.remove_prefix(1);
    if (!take_digits(literal, plain)) return std::nullopt;
  }
  if (!literal.empty() && (literal.front() == 'e' || literal.front() == 'E') &&
      !take_exponent(literal, plain)) {
    return std::nullopt;
  }
  if (!literal.empty() || plain.size() > 200) return std::nullopt;
  return Access::wrap(Decimal(plain));
}

Number Number::from_double(double value) {
  if (!std::isfinite(value)) throw NumberError("a double without a finite value");
  return Access::wrap(Decimal(value));
}

namespace {

/// The digits of a whole number of at least 0. The library writes its digits through a stream, which costs
/// more than all arithmetic of a case.
std::string digits_of(const Decimal& whole) {
  constexpr int piece = 19;
  if (whole < power_of_ten(piece)) return std::to_string(whole.convert_to<unsigned long long>());
  const Decimal high = mp::floor(whole * power_of_ten(-piece));
  const std::string low = digits_of(whole - high * power_of_ten(piece));
  return digits_of(high) + std::string(piece - low.size(), '0') + low;
}

/// In plain notation with this many decimals, which may be fewer than 0; rounded half away from zero.
std::string in_decimals(const Decimal& value, int decimals) {
  const Decimal rounded = mp::abs(rounded_at(value, decimals));
  const int shown = std::max(0, decimals);
  std::string text = digits_of(mp::floor(rounded * power_of_ten(shown)));
  if (text.size() <= static_cast<std::size_t>(shown))
    text.insert(0, static_cast<std::size_t>(shown) + 1 - text.size(), '0');
  if (shown > 0) text.insert(text.size() - static_cast<std::size_t>(shown), 1, '.');
  return (value < 0 ? "-" : "") + text;
}

}  // namespace

/// The double nearest to the first 19 digits.
double Number::to_double() const {
  constexpr int held = 19;
  constexpr int far_from_the_ends = 280;
  const Decimal& value = Access::of(*this);
  if (value.is_zero()) return 0;
  const int last = magnitude(value) - held + 1;
  if (std::abs(last) > far_from_the_ends) return value.convert_to<double>();
  static const Decimal half("0.5");
  const Decimal first_digits = mp::floor(mp::abs(value) * power_of_ten(-last) + half);
  const std::string text = digits_of(first_digits) + "e" + std::to_string(last);
  double found = 0;
  std::from_chars(text.data(), text.data() + text.size(), found);
  return value < 0 ? -found : found;
}

namespace {

std::string without_trailing_zeros(std::string text) {
  if (text.find('.') == std::string::npos) return text;
  text.erase(text.find_last_not_of('0') + 1);
  if (text.back() == '.') text.pop_back();
  return text;
}

/// "-" in front of nothing but zeros means zero.
std::string without_negative_zero(std::string text) {
  if (text.starts_with('-') && text.find_first_of("123456789") == std::string::npos) text.erase(0, 1);
  return text;
}

}  // namespace

std::string Number::to_string(int significant) const {
  const Decimal& value = Access::of(*this);
  return without_negative_zero(
      without_trailing_zeros(in_decimals(value, significant - 1 - magnitude(value))));
}

std::string Number::fixed(int decimals) const {
  return without_negative_zero(in_decimals(Access::of(*this), decimals));
}

bool Number::is_zero() const { return Access::of(*this).is_zero(); }
bool Number::is_whole() const { return mp::floor(Access::of(*this)) == Access::of(*this); }
bool Number::is_negative() const { return Access::of(*this) < 0; }

Number& Number::operator+=(const Number& other) {
  return *this = Access::wrap(Access::of(*this) + Access::of(other));
}
Number& Number::operator-=(const Number& other) {
  return *this = Access::wrap(Access::of(*this) - Access::of(other));
}
Number& Number::operator*=(const Number& other) {
  return *this = Access::wrap(Access::of(*this) * Access::of(other));
}
Number& Number::operator/=(const Number& other) {
  if (other.is_zero()) throw NumberError("division by zero");
  return *this = Access::wrap(without_guard_digits(Access::of(*this) / Access::of(other)));
}
Number Number::operator-() const { return Access::wrap(-Access::of(*this)); }

bool operator==(const Number& left, const Number& right) {
  return Number::Access::of(left) == Number::Access::of(right);
}
std::strong_ordering operator<=>(const Number& left, const Number& right) {
  const int order = Number::Access::of(left).compare(Number::Access::of(right));
  return order < 0 ? std::strong_ordering::less
                   : (order > 0 ? std::strong_ordering::greater : std::strong_ordering::equal);
}

Number power(const Number& base, const Number& exponent) {
  if (base.is_zero() && exponent.is_negative()) throw NumberError("zero to a negative power");
  if (base.is_negative() && !exponent.is_whole())
    throw NumberError("a negative number to a fractional power");
  const Decimal& of = Number::Access::of(base);
  const Decimal& to = Number::Access::of(exponent);
  if (exponent.is_whole() && mp::abs(to) <= largest_exponent) {
    const int times = to.convert_to<int>();
    const Decimal grown = mp::pow(of, std::abs(times));
    return Number::Access::wrap(times < 0 ? without_guard_digits(Decimal(1) / grown) : grown);
  }
  return Number::Access::wrap(without_guard_digits(mp::pow(of, to)));
}

Number exp(const Number& x) {
  return Number::Access::wrap(without_guard_digits(mp::exp(Number::Access::of(x))));
}

Number ln(const Number& x) {
  if (x.is_zero() || x.is_negative()) throw NumberError("logarithm of a number that is not above zero");
  return Number::Access::wrap(without_guard_digits(mp::log(Number::Access::of(x))));
}

Number floor(const Number& x) { return Number::Access::wrap(mp::floor(Number::Access::of(x))); }
Number ceiling(const Number& x) { return Number::Access::wrap(mp::ceil(Number::Access::of(x))); }

Number round(const Number& x, int decimals) {
  const Decimal& value = Number::Access::of(x);
  if (magnitude(value) + decimals >= digits_held) return x;
  return Number::Access::wrap(rounded_at(value, decimals));
}

Number abs(const Number& x) { return x.is_negative() ? -x : x; }

Number settle(const Number& x) { return round(x, 9); }

}  // namespace zorgbaat
