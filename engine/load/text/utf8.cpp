#include "engine/load/text/utf8.h"

#include <cstdint>

namespace zorgbaat {

namespace {

/// How many bytes the character has that starts with this one; 0 when none can.
std::size_t length_of(unsigned char lead) {
  if (lead < 0x80U) return 1;
  if (lead >= 0xC2U && lead < 0xE0U) return 2;
  if (lead >= 0xE0U && lead < 0xF0U) return 3;
  return lead >= 0xF0U && lead < 0xF5U ? 4 : 0;
}

/// The character at the front, or nothing: a stray byte, an overlong form, half of a surrogate pair.
std::optional<char32_t> front(std::string_view bytes) {
  constexpr std::uint32_t smallest[] = {0, 0, 0x80, 0x800, 0x10000};
  const auto lead = static_cast<unsigned char>(bytes.front());
  const std::size_t length = length_of(lead);
  if (length == 0 || length > bytes.size()) return std::nullopt;
  if (length == 1) return lead;
  std::uint32_t value = lead & (0xFFU >> (length + 1));
  for (std::size_t i = 1; i < length; ++i) {
    const auto next = static_cast<unsigned char>(bytes[i]);
    if ((next & 0xC0U) != 0x80U) return std::nullopt;
    value = (value << 6U) | (next & 0x3FU);
  }
  if (value < smallest[length] || value > 0x10FFFF || (value >= 0xD800 && value < 0xE000))
    return std::nullopt;
  return static_cast<char32_t>(value);
}

}  // namespace

std::optional<std::u32string> decode_utf8(std::string_view bytes, std::u32string& good) {
  good.clear();
  while (!bytes.empty()) {
    const std::optional<char32_t> character = front(bytes);
    if (!character) return std::nullopt;
    good.push_back(*character);
    bytes.remove_prefix(length_of(static_cast<unsigned char>(bytes.front())));
  }
  return good;
}

std::string encode_utf8(std::u32string_view text) {
  std::string bytes;
  const auto add = [&](std::uint32_t value) {
    bytes.push_back(static_cast<char>(static_cast<unsigned char>(value)));
  };
  for (const char32_t character : text) {
    const auto value = static_cast<std::uint32_t>(character);
    if (value < 0x80) {
      add(value);
    } else if (value < 0x800) {
      add(0xC0U | (value >> 6U));
      add(0x80U | (value & 0x3FU));
    } else {
      if (value < 0x10000) {
        add(0xE0U | (value >> 12U));
      } else {
        add(0xF0U | (value >> 18U));
        add(0x80U | ((value >> 12U) & 0x3FU));
      }
      add(0x80U | ((value >> 6U) & 0x3FU));
      add(0x80U | (value & 0x3FU));
    }
  }
  return bytes;
}

}  // namespace zorgbaat
