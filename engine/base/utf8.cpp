#include "engine/base/utf8.h"

#include <utf8.h>

namespace zorgbaat {

bool decode_utf8(std::string_view bytes, std::u32string& characters) {
  const std::size_t wrong = utf8::find_invalid(bytes);
  characters = utf8::utf8to32(bytes.substr(0, wrong));
  return wrong == std::string_view::npos;
}

std::u32string characters_of(std::string_view text) { return utf8::utf8to32(utf8::replace_invalid(text)); }

std::string encode_utf8(std::u32string_view characters) { return utf8::utf32to8(characters); }

std::size_t character_count(std::string_view text) { return characters_of(text).size(); }

}  // namespace zorgbaat
