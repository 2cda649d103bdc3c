#pragma once

#include <string_view>

#include "engine/base/messages.h"

namespace zorgbaat {

/// A file above this size is no scenario.
inline constexpr std::size_t largest_file_megabytes = 4;

/// Reads the bytes before the parser does: a file must not be able to bring the parser down (toml++ 3.3 has
/// known crashes on control characters, on letters outside ASCII and on very deep keys), and what people
/// really write (a decimal comma, curly quotes pasted from a word processor, `PM` without quotes) deserves
/// its own message. Reports all it finds, up to twenty. False when the parser must not see the text.
bool guard(FileId file, std::string_view text, Messages& messages);

}  // namespace zorgbaat
