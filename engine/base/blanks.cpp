#include "engine/base/blanks.h"

namespace zorgbaat {

namespace {

Blanks blanks_in(const TextBlanks& blanks, Language language) {
  Blanks found;
  for (const auto& [name, text] : blanks) found.emplace_back(name, text.in(language));
  return found;
}

}  // namespace

std::vector<WordPart> parts_of(std::string_view wording) {
  std::vector<WordPart> parts;
  std::string_view rest = wording;
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

std::string filled(std::string_view wording, const Blanks& blanks) {
  std::string out;
  for (const WordPart& part : parts_of(wording)) {
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

Text filled(std::string_view dutch, std::string_view english, const TextBlanks& blanks) {
  return {filled(dutch, blanks_in(blanks, Language::dutch)),
          filled(english, blanks_in(blanks, Language::english))};
}

}  // namespace zorgbaat
