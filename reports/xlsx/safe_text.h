#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace zorgbaat {

/// Text as the file format can hold it: valid UTF-8, without control characters, at most so many characters
/// (a longer one ends in "…"). The library that writes the file does not check any of these itself.
std::string safe_text(std::string_view text, std::size_t most_characters);

/// The same, cut to at most so many bytes.
std::string safe_bytes(std::string_view text, std::size_t most_bytes);

/// Text for a page header, where & starts a code: doubled.
std::string header_text(std::string_view text);

/// A sheet name as it stands in a formula: 'Voor ''t eerst'.
std::string quoted_sheet(std::string_view sheet);

}  // namespace zorgbaat
