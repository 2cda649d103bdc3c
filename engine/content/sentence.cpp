#include "engine/content/sentence.h"

namespace zorgbaat {

namespace {

void add_text(Sentence& to, std::string_view text) {
  if (text.empty()) return;
  if (!to.pieces.empty()) {
    if (auto* last = std::get_if<std::string>(&to.pieces.back())) {
      *last += text;
      return;
    }
  }
  to.pieces.emplace_back(std::string(text));
}

void add_sentence(Sentence& to, const Sentence& more) {
  for (const auto& piece : more.pieces) {
    if (const auto* text = std::get_if<std::string>(&piece)) {
      add_text(to, *text);
    } else {
      to.pieces.push_back(piece);
    }
  }
}

void add_filling(Sentence& to, const Filling& filling) {
  if (const auto* text = std::get_if<std::string>(&filling)) add_text(to, *text);
  if (const auto* mention = std::get_if<Mention>(&filling)) to.pieces.emplace_back(*mention);
  if (const auto* inner = std::get_if<Sentence>(&filling)) add_sentence(to, *inner);
}

}  // namespace

Sentence sentence(Word word, Language language, const Fillings& fillings) {
  Sentence made;
  for (const WordPart& part : parts_of(word, language)) {
    if (!part.is_blank) {
      add_text(made, part.text);
      continue;
    }
    for (const auto& [blank, filling] : fillings) {
      if (blank == part.text) add_filling(made, filling);
    }
  }
  return made;
}

Sentence joined(Sentence first, const Sentence& second) {
  add_sentence(first, second);
  return first;
}

Sentence with_capital(Sentence sentence) {
  if (sentence.empty()) return sentence;
  if (auto* text = std::get_if<std::string>(&sentence.pieces.front())) *text = with_capital(*text);
  return sentence;
}

std::string written(const Sentence& sentence, Language language) {
  std::string text;
  for (const auto& piece : sentence.pieces) {
    if (const auto* words = std::get_if<std::string>(&piece)) {
      text += *words;
      continue;
    }
    const auto& mention = std::get<Mention>(piece);
    text += mention.with_unit ? shown_with_unit(mention.value, language) : shown(mention.value, language);
  }
  return text;
}

}  // namespace zorgbaat
