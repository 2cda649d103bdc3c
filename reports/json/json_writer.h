#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/number.h"
#include "engine/eval/outcome.h"

namespace zorgbaat {

/// Writes JSON in the order in which it is told, two spaces an indent. Numbers of a case are decimal strings
/// of at most 34 digits, so that no reader rounds them to a double.
class JsonWriter {
 public:
  void begin_object() { open('{'); }
  void end_object() { close('}'); }
  void begin_array() { open('['); }
  void end_array() { close(']'); }
  void key(std::string_view name);

  void text(std::string_view value);
  void number(const Number& value);
  void whole(long long value);
  void truth(bool value);
  void null();
  /// A value that may be missing, or undefined, is null.
  void number(const std::optional<Number>& value);
  void number(const Outcome& value);

  void field(std::string_view name, std::string_view value);
  void field(std::string_view name, const char* value) { field(name, std::string_view(value)); }
  void field(std::string_view name, bool value);
  void field(std::string_view name, const Number& value);
  void field(std::string_view name, const std::optional<Number>& value);
  void field(std::string_view name, const Outcome& value);
  void field(std::string_view name, const std::vector<std::string>& values);

  /// The document, ending in a line feed.
  [[nodiscard]] std::string finished() const { return out_ + "\n"; }

 private:
  void before_value();
  void open(char bracket);
  void close(char bracket);
  void new_line();

  std::string out_{};
  std::vector<bool> has_items_{};  ///< per open bracket
  bool after_key_ = false;
};

/// The text between quotes, with the escapes of RFC 8259; bytes that are no UTF-8 become U+FFFD.
std::string json_string(std::string_view text);

}  // namespace zorgbaat
