#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/base/language.h"

namespace zorgbaat {

/// The lines of one file, found once, so that any place in it is read without searching from the start.
/// Lines and columns count from 1 and columns count code points, as in `Place`.
class SourceLines {
 public:
  explicit SourceLines(std::string_view text);

  /// The line without its line end; empty past the end.
  [[nodiscard]] std::string_view line(int number) const;
  /// The number, date or word that starts at a place, up to white space or , ] } #.
  [[nodiscard]] std::string literal_at(int number, int column) const;
  /// What a reader sees at a place: "`x`", "het einde van de regel".
  [[nodiscard]] Text seen_at(int number, int column) const;
  [[nodiscard]] int first_column(int number) const;
  [[nodiscard]] int last_column(int number) const;
  /// What stands before the = of a line, or between its brackets.
  [[nodiscard]] std::string key_on(int number) const;

 private:
  std::string_view text_;
  std::vector<std::size_t> starts_{};
};

/// "U+201C".
std::string code_point_name(char32_t code_point);

}  // namespace zorgbaat
