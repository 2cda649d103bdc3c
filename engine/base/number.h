#pragma once

#include <compare>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace zorgbaat {

/// A decimal number of 50 significant digits: the only arithmetic of money and of every result.
///
/// It is decimal from the literal in the file to the last rounding, so 0.1 + 0.2 is 0.3. Never NaN and never
/// infinite: what has no value throws `NumberError`, and every reading checks before it asks.
/// The library behind it stands in number.cpp alone, which keeps its weight out of every other file.
///
/// Example: report par. 4.1.10 has 30.51 euro an hour; 15 minutes of it are 30.51 * 15 / 60 = 7.6275 euro.
class Number {
 public:
  Number();
  Number(long long whole);  // NOLINT(google-explicit-constructor): whole numbers are numbers
  Number(int whole) : Number(static_cast<long long>(whole)) {}  // NOLINT(google-explicit-constructor)
  Number(const Number& other) noexcept;
  Number& operator=(const Number& other) noexcept;
  ~Number() = default;

  /// Reads a literal such as "30.51", "-3", "1_000.5" or "1e-6"; nothing when it is not exactly one number.
  static std::optional<Number> parse(std::string_view literal);
  /// The exact decimal value of a double; for values that a search in double precision found.
  static Number from_double(double value);

  [[nodiscard]] double to_double() const;
  /// The value in plain decimal notation, at most `significant` digits, no trailing zeros: "7.6275".
  [[nodiscard]] std::string to_string(int significant = 34) const;
  /// Rounded half away from zero to exactly `decimals` decimals: fixed(2) of 7.625 is "7.63".
  [[nodiscard]] std::string fixed(int decimals) const;
  [[nodiscard]] bool is_zero() const;
  [[nodiscard]] bool is_whole() const;
  [[nodiscard]] bool is_negative() const;

  Number& operator+=(const Number& other);
  Number& operator-=(const Number& other);
  Number& operator*=(const Number& other);
  Number& operator/=(const Number& other);
  Number operator-() const;

  friend Number operator+(Number left, const Number& right) { return left += right; }
  friend Number operator-(Number left, const Number& right) { return left -= right; }
  friend Number operator*(Number left, const Number& right) { return left *= right; }
  friend Number operator/(Number left, const Number& right) { return left /= right; }
  friend bool operator==(const Number& left, const Number& right);
  friend std::strong_ordering operator<=>(const Number& left, const Number& right);

  friend Number power(const Number& base, const Number& exponent);
  friend Number exp(const Number& x);
  friend Number ln(const Number& x);
  friend Number floor(const Number& x);
  friend Number ceiling(const Number& x);
  friend Number round(const Number& x, int decimals);

 private:
  struct Access;
  alignas(8) std::byte storage_[64];
};

/// base ^ exponent; throws when it has no real value (0 to a negative power, a negative base to a fraction).
Number power(const Number& base, const Number& exponent);
Number exp(const Number& x);
/// The natural logarithm; throws at 0 and below.
Number ln(const Number& x);
Number floor(const Number& x);
Number ceiling(const Number& x);
/// Rounded half away from zero, as spreadsheets do; `decimals` may be negative.
Number round(const Number& x, int decimals);
Number abs(const Number& x);

/// Rounded to 9 decimals: done before every ceiling, floor and comparison, in every reading and in the
/// workbook, because 18 * (1/3) falls just short of 6 in any arithmetic of finitely many digits.
Number settle(const Number& x);

}  // namespace zorgbaat
