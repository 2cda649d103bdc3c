#include "engine/load/text/source_lines.h"

#include <cstdint>

#include "engine/base/utf8.h"

namespace zorgbaat {

namespace {

/// The byte at which a column starts; the length of the line past its end.
std::size_t byte_of(std::string_view line, int column) {
  int passed = 0;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (starts_character(line[i]) && ++passed == column) return i;
  }
  return line.size();
}

int columns(std::string_view text) {
  int count = 0;
  for (const char byte : text) count += starts_character(byte) ? 1 : 0;
  return count;
}

}  // namespace

SourceLines::SourceLines(std::string_view text) : text_(text) {
  starts_.push_back(0);
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\n') starts_.push_back(i + 1);
  }
}

std::string_view SourceLines::line(int number) const {
  if (number < 1 || static_cast<std::size_t>(number) > starts_.size()) return {};
  const auto index = static_cast<std::size_t>(number) - 1;
  const std::size_t end = index + 1 < starts_.size() ? starts_[index + 1] - 1 : text_.size();
  std::string_view found = text_.substr(starts_[index], end - starts_[index]);
  if (found.ends_with('\r')) found.remove_suffix(1);
  return found;
}

std::string SourceLines::literal_at(int number, int column) const {
  const std::string_view rest = line(number).substr(byte_of(line(number), column));
  return std::string(rest.substr(0, rest.find_first_of(" \t,]}#")));
}

Text SourceLines::seen_at(int number, int column) const {
  const std::string_view found = line(number);
  const std::size_t from = byte_of(found, column);
  if (from >= found.size()) {
    const bool last = static_cast<std::size_t>(number) >= starts_.size();
    if (last) return {"het einde van het bestand", "the end of the file"};
    return {"het einde van de regel", "the end of the line"};
  }
  return "`" + std::string(found.substr(from, byte_of(found.substr(from), 2))) + "`";
}

int SourceLines::first_column(int number) const {
  const std::size_t first = line(number).find_first_not_of(" \t");
  return first == std::string_view::npos ? 1 : static_cast<int>(first) + 1;
}

int SourceLines::last_column(int number) const { return columns(line(number)) + 1; }

std::string SourceLines::key_on(int number) const {
  std::string_view found = line(number).substr(0, line(number).find('='));
  const std::size_t first = found.find_first_not_of(" \t[");
  if (first == std::string_view::npos) return {};
  found.remove_prefix(first);
  return std::string(found.substr(0, found.find_last_not_of(" \t]") + 1));
}

std::string code_point_name(char32_t code_point) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string name;
  auto rest = static_cast<std::uint32_t>(code_point);
  while (rest > 0 || name.size() < 4) {
    name.insert(name.begin(), digits[rest % 16]);
    rest /= 16;
  }
  return "U+" + name;
}

}  // namespace zorgbaat
