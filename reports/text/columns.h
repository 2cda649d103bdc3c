#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace zorgbaat {

/// How many places a text takes on a terminal: one per code point (ï and € take one place and two or three
/// bytes).
std::size_t width_of(std::string_view text);

/// The text with spaces up to a width; before it when `right`.
std::string padded(std::string_view text, std::size_t width, bool right = false);

/// The text over lines of at most a width, broken at spaces; a longer word stands on a line of its own.
std::vector<std::string> wrapped_lines(std::string_view text, std::size_t width);

}  // namespace zorgbaat
