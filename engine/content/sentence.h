#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "engine/content/value.h"

namespace zorgbaat {

/// A value inside a sentence, with its unit behind it or as the number alone.
struct Mention {
  Value value{};
  bool with_unit = true;
};

/// A sentence that is not yet written: pieces of text with the values between them. A writer of text fills
/// them in; a workbook keeps them live.
struct Sentence {
  std::vector<std::variant<std::string, Mention>> pieces{};

  [[nodiscard]] bool empty() const { return pieces.empty(); }
};

/// What fills a blank of a word: a text, a value, or another sentence.
using Filling = std::variant<std::string, Mention, Sentence>;
using Fillings = std::vector<std::pair<std::string_view, Filling>>;

/// A word with its {blanks} filled by what is not yet written.
Sentence sentence(Word word, Language language, const Fillings& fillings = {});
/// One after the other, without anything between them.
Sentence joined(Sentence first, const Sentence& second);
/// The same with a capital at its start.
Sentence with_capital(Sentence sentence);

/// The finished sentence at the case's own values.
std::string written(const Sentence& sentence, Language language);

}  // namespace zorgbaat
