#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/base/language.h"

namespace zorgbaat {

/// What fills the {blanks} of a text in one language.
using Blanks = std::vector<std::pair<std::string_view, std::string>>;
/// The same in both languages.
using TextBlanks = std::vector<std::pair<std::string_view, Text>>;

/// A piece of a text: what it says, or the name of a {blank}.
struct WordPart {
  std::string_view text{};
  bool is_blank = false;
};
std::vector<WordPart> parts_of(std::string_view wording);

/// "kosten van {name}" with its blanks filled; what stands in a blank is taken as it is.
std::string filled(std::string_view wording, const Blanks& blanks);
Text filled(std::string_view dutch, std::string_view english, const TextBlanks& blanks);

}  // namespace zorgbaat
