#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace zorgbaat {

// Text is UTF-8 everywhere; a place on a line, a width and a length are counted in characters (code points).

/// Decodes bytes that must be UTF-8; false when they are not, and `characters` then holds those before that.
bool decode_utf8(std::string_view bytes, std::u32string& characters);
/// Decodes any bytes; what is no UTF-8 becomes U+FFFD.
std::u32string characters_of(std::string_view text);
std::string encode_utf8(std::u32string_view characters);

/// How many characters a text has: "€ cliënt" has 8, in 11 bytes.
std::size_t character_count(std::string_view text);

/// Whether a character starts at this byte: every byte of a character but its first is 10xxxxxx.
constexpr bool starts_character(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }

}  // namespace zorgbaat
