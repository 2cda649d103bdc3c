#include "engine/words/words.h"

#include <array>
#include <string_view>

namespace zorgbaat {

namespace {

struct WordEntry {
  std::string_view dutch{};
  std::string_view english{};
};

constexpr auto word_list = std::to_array<WordEntry>({
#define ZORGBAAT_WORD(id, dutch, english) WordEntry{dutch, english},
#include "engine/words/compare.def"
#include "engine/words/sheet_labels.def"
#include "engine/words/sheet_sentences.def"
#include "engine/words/verdicts.def"
#include "engine/words/words.def"
#undef ZORGBAAT_WORD
});

const WordEntry& entry_of(Word word) { return word_list.at(static_cast<std::size_t>(word)); }

std::string_view wording_of(Word word, Language language) {
  return language == Language::english ? entry_of(word).english : entry_of(word).dutch;
}

}  // namespace

std::vector<WordPart> parts_of(Word word, Language language) { return parts_of(wording_of(word, language)); }

std::string say(Word word, Language language, const Blanks& blanks) {
  return filled(wording_of(word, language), blanks);
}

std::string with_capital(std::string label) {
  if (!label.empty() && label.front() >= 'a' && label.front() <= 'z') label.front() -= 'a' - 'A';
  return label;
}

Text text_of(Word word, const TextBlanks& blanks) {
  return filled(entry_of(word).dutch, entry_of(word).english, blanks);
}

}  // namespace zorgbaat
