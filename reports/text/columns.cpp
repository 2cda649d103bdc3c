#include "reports/text/columns.h"

#include <algorithm>

#include "engine/base/utf8.h"

namespace zorgbaat {

std::size_t width_of(std::string_view text) { return character_count(text); }

std::string padded(std::string_view text, std::size_t width, bool right) {
  const std::size_t own = width_of(text);
  const std::string space(own < width ? width - own : 0, ' ');
  return right ? space + std::string(text) : std::string(text) + space;
}

namespace {

/// Where the word at `at` ends; an amount stays with its currency sign.
std::size_t end_of_word(std::string_view text, std::size_t at) {
  const std::size_t end = std::min(text.find(' ', at), text.size());
  if (text.substr(at, end - at) != "€" || end == text.size()) return end;
  return std::min(text.find(' ', end + 1), text.size());
}

}  // namespace

std::vector<std::string> wrapped_lines(std::string_view text, std::size_t width) {
  const std::size_t start = std::min(text.find_first_not_of(' '), text.size());
  std::vector<std::string> lines = {std::string(text.substr(0, start))};
  bool opens = true;  // no word on the last line yet, at most an indent
  for (std::size_t at = start; at < text.size();) {
    const std::size_t end = end_of_word(text, at);
    const std::string_view word = text.substr(at, end - at);
    if (!opens && width_of(lines.back()) + 1 + width_of(word) > width) {
      lines.emplace_back();
      opens = true;
    }
    if (!opens) lines.back() += ' ';
    lines.back() += word;
    opens = false;
    at = end + 1;
  }
  return lines;
}

}  // namespace zorgbaat
