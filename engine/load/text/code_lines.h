#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/base/messages.h"

namespace zorgbaat {

/// One line of a file, parted in what is notation and what is prose; index i is column i + 1 in both.
struct CodeLine {
  int number = 0;
  std::u32string code{};   ///< the characters of quoted texts are `"` here, those of a comment spaces
  std::u32string prose{};  ///< the characters of quoted texts and comments; line ends elsewhere
};

/// Parts the lines of a file as TOML does: texts in one or three quotes of either kind, and comments.
/// A text that is not closed is reported; nothing is returned when the bytes are not UTF-8, which is reported
/// too.
std::vector<CodeLine> code_lines(FileId file, std::string_view text, Messages& messages, bool& readable);

}  // namespace zorgbaat
