#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/base/language.h"

namespace zorgbaat {

/// Every fixed piece of text of the reports; the list with both languages side by side is words.def.
enum class Word {
#define ZORGBAAT_WORD(id, dutch, english) id,
#include "engine/words/words.def"
#undef ZORGBAAT_WORD
};

/// What fills the {blanks} of a text.
using Blanks = std::vector<std::pair<std::string_view, std::string>>;

/// "Verdient zich terug vanaf {value} {what}." with its blanks filled.
std::string say(Word word, Language language, const Blanks& blanks = {});

/// A piece of a word: text, or the name of a {blank}.
struct WordPart {
  std::string_view text{};
  bool is_blank = false;
};
std::vector<WordPart> parts_of(Word word, Language language);

/// A label at the start of a sentence: "Vrijgespeelde fte arts".
std::string with_capital(std::string label);

/// The same in both languages, for text that is chosen before the language is known.
Text text_of(Word word);

}  // namespace zorgbaat
