#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace zorgbaat {

/// Decodes one line, or nothing when its bytes are not UTF-8; `good` then holds the characters before that.
std::optional<std::u32string> decode_utf8(std::string_view bytes, std::u32string& good);
std::string encode_utf8(std::u32string_view text);

}  // namespace zorgbaat
