#include "reports/xlsx/safe_text.h"

namespace zorgbaat {

namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";
constexpr std::string_view ellipsis = "\xE2\x80\xA6";

unsigned byte_at(std::string_view text, std::size_t at) { return static_cast<unsigned char>(text[at]); }

std::size_t length_from_lead(unsigned lead) {
  if (lead < 0x80U) return 1;
  if (lead >= 0xC2U && lead <= 0xDFU) return 2;
  if (lead >= 0xE0U && lead <= 0xEFU) return 3;
  if (lead >= 0xF0U && lead <= 0xF4U) return 4;
  return 0;
}

/// The bytes of the character at a place; 0 when there is no valid one.
std::size_t character_length(std::string_view text, std::size_t at) {
  const unsigned lead = byte_at(text, at);
  const std::size_t length = length_from_lead(lead);
  if (length == 0 || at + length > text.size()) return 0;
  for (std::size_t i = 1; i < length; ++i) {
    if ((byte_at(text, at + i) & 0xC0U) != 0x80U) return 0;
  }
  if (length < 3) return length;
  const unsigned second = byte_at(text, at + 1);
  const bool overlong = (lead == 0xE0U && second < 0xA0U) || (lead == 0xF0U && second < 0x90U);
  const bool surrogate = lead == 0xEDU && second > 0x9FU;
  const bool too_high = lead == 0xF4U && second > 0x8FU;
  const bool no_character = lead == 0xEFU && second == 0xBFU && byte_at(text, at + 2) >= 0xBEU;
  return overlong || surrogate || too_high || no_character ? 0 : length;
}

bool is_control(unsigned byte) { return (byte < 0x20U && byte != '\n' && byte != '\t') || byte == 0x7FU; }

/// Appends characters while `fits` says that there is room for the next one.
template <class Fits>
std::string filtered(std::string_view text, Fits fits) {
  std::string out;
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t length = character_length(text, at);
    std::string_view character = length == 0 ? replacement : text.substr(at, length);
    if (length == 1 && is_control(byte_at(text, at))) character = {};
    if (!fits(character)) return out.append(ellipsis);
    out += character;
    at += length == 0 ? 1 : length;
  }
  return out;
}

std::size_t character_count(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size(); ++count) {
    const std::size_t length = character_length(text, at);
    at += length == 0 ? 1 : length;
  }
  return count;
}

}  // namespace

std::string safe_text(std::string_view text, std::size_t most_characters) {
  const bool too_long = character_count(text) > most_characters;
  std::size_t room = too_long ? most_characters - 1 : most_characters;
  return filtered(text, [room](std::string_view) mutable { return room == 0 ? false : room-- > 0; });
}

std::string safe_bytes(std::string_view text, std::size_t most_bytes) {
  std::size_t room = text.size() > most_bytes ? most_bytes - ellipsis.size() : most_bytes;
  return filtered(text, [room](std::string_view character) mutable {
    if (character.size() > room) return false;
    room -= character.size();
    return true;
  });
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
