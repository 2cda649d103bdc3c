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

std::string fill(std::string_view wording, const Blanks& blanks) {
  std::string out;
  std::size_t at = 0;
  while (at < wording.size()) {
    const std::size_t open = wording.find('{', at);
    const std::size_t close = wording.find('}', open);
    if (close == std::string_view::npos) break;
    out += wording.substr(at, open - at);
    const std::string_view name = wording.substr(open + 1, close - open - 1);
    for (const auto& [blank, text] : blanks) {
      if (blank == name) out += text;
    }
    at = close + 1;
  }
  return out.append(wording.substr(at));
}

}  // namespace

std::string say(Word word, Language language, const Blanks& blanks) {
  const WordEntry& entry = word_list.at(static_cast<std::size_t>(word));
  return fill(language == Language::english ? entry.english : entry.dutch, blanks);
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
