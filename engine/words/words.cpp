#include "engine/words/words.h"

#include <array>

namespace zorgbaat {

namespace {

struct WordEntry {
  std::string_view dutch{};
  std::string_view english{};
};

constexpr auto word_list = std::to_array<WordEntry>({
#define ZORGBAAT_WORD(id, dutch, english) WordEntry{dutch, english},
#include "engine/words/words.def"
#undef ZORGBAAT_WORD
});

std::string_view wording_of(Word word, Language language) {
  const WordEntry& entry = word_list.at(static_cast<std::size_t>(word));
  return language == Language::english ? entry.english : entry.dutch;
}

}  // namespace

std::vector<WordPart> parts_of(Word word, Language language) {
  std::vector<WordPart> parts;
  std::string_view rest = wording_of(word, language);
  while (!rest.empty()) {
    const std::size_t open = rest.find('{');
    const std::size_t close = open == std::string_view::npos ? open : rest.find('}', open);
    if (close == std::string_view::npos) break;
    if (open > 0) parts.push_back({.text = rest.substr(0, open)});
    parts.push_back({.text = rest.substr(open + 1, close - open - 1), .is_blank = true});
    rest.remove_prefix(close + 1);
  }
  if (!rest.empty()) parts.push_back({.text = rest});
  return parts;
}

std::string say(Word word, Language language, const Blanks& blanks) {
  std::string out;
  for (const WordPart& part : parts_of(word, language)) {
    if (!part.is_blank) {
      out += part.text;
      continue;
    }
    for (const auto& [blank, text] : blanks) {
      if (blank == part.text) out += text;
    }
  }
  return out;
}

std::string with_capital(std::string label) {
  if (!label.empty() && label.front() >= 'a' && label.front() <= 'z') label.front() -= 'a' - 'A';
  return label;
}

Text text_of(Word word) {
  const WordEntry& entry = word_list.at(static_cast<std::size_t>(word));
  return {std::string(entry.dutch), std::string(entry.english)};
}

}  // namespace zorgbaat
