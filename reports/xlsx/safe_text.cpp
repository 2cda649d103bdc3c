#include "reports/xlsx/safe_text.h"

#include <algorithm>

#include "engine/base/utf8.h"

namespace zorgbaat {

namespace {

constexpr std::string_view ellipsis = "…";

bool is_control(char32_t c) { return (c < U' ' && c != U'\n' && c != U'\t') || c == U'\x7F'; }

/// U+FFFE and U+FFFF are no characters of an XML document.
bool is_outside_xml(char32_t c) { return c == U'\xFFFE' || c == U'\xFFFF'; }

/// The characters of a text that the file format can hold.
std::u32string writable(std::string_view text) {
  std::u32string characters = characters_of(text);
  std::erase_if(characters, is_control);
  std::ranges::replace_if(characters, is_outside_xml, U'\xFFFD');
  return characters;
}

/// Whether a text is letters, digits and signs of ASCII alone: a character a byte, and nothing to take out.
bool is_plain(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c < '\x7F'; });
}

}  // namespace

std::string safe_text(std::string_view text, std::size_t most_characters) {
  if (text.size() <= most_characters && is_plain(text)) return std::string(text);
  const std::u32string characters = writable(text);
  if (characters.size() <= most_characters) return encode_utf8(characters);
  return encode_utf8(characters.substr(0, most_characters - 1)).append(ellipsis);
}

std::string safe_bytes(std::string_view text, std::size_t most_bytes) {
  std::string bytes = encode_utf8(writable(text));
  if (bytes.size() <= most_bytes) return bytes;
  std::size_t end = most_bytes - ellipsis.size();
  while (!starts_character(bytes[end])) --end;
  return bytes.substr(0, end).append(ellipsis);
}

std::string header_text(std::string_view text) {
  std::string out;
  for (const char c : text) out += c == '&' ? "&&" : std::string(1, c);
  return out;
}

std::string quoted_sheet(std::string_view sheet) {
  std::string out = "'";
  for (const char c : sheet) out += c == '\'' ? "''" : std::string(1, c);
  return out + "'";
}

}  // namespace zorgbaat
