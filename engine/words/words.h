#pragma once

#include <string>
#include <vector>

#include "engine/base/blanks.h"
#include "engine/base/language.h"

namespace zorgbaat {

/// Every fixed piece of text of the reports. The lists have both languages side by side: words.def what all
/// outputs say, verdicts.def and compare.def what they conclude, the others what only the workbook says.
enum class Word {
#define ZORGBAAT_WORD(id, dutch, english) id,
#include "engine/words/compare.def"
#include "engine/words/sheet_labels.def"
#include "engine/words/sheet_sentences.def"
#include "engine/words/verdicts.def"
#include "engine/words/words.def"
#undef ZORGBAAT_WORD
};

/// "Verdient zich terug vanaf {value} {what}." with its blanks filled.
std::string say(Word word, Language language, const Blanks& blanks = {});

/// The pieces of a word, to put something else than text in its blanks.
std::vector<WordPart> parts_of(Word word, Language language);

/// A label at the start of a sentence: "Vrijgespeelde fte arts".
std::string with_capital(std::string label);

/// The same in both languages, for text that is chosen before the language is known.
Text text_of(Word word, const TextBlanks& blanks = {});

}  // namespace zorgbaat
