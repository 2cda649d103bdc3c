#include "engine/workbook/bind/put_table.h"
#include "engine/workbook/sentences/number_words.h"

namespace zorgbaat {

namespace {

constexpr int label_column = 0;
constexpr int first_piece = 1;
constexpr int in_words_column = 13;

}  // namespace

Phrase SentenceRows::number(const std::string& label, const Value& value) {
  const std::string live =
      value.answer ? book_->answers.at(*value.answer).cell : live_value(*book_, *value.node);
  const bool absolute = value.sign == Value::Sign::absolute;
  const Number shown = value.outcome.has_value() ? value.outcome.value() : Number(0);
  const std::string formula = absolute ? "ABS(" + live + ")" : "IF(ISNUMBER(" + live + ")," + live + ",0)";
  return numbers_[subject_of(value)] = number(label, formula, shown, wording_of(*book_, value));
}

void SentenceRows::begin_sentences() {
  ++row_;
  sheet_->headings(row_++, {book_->say(Word::sentence), book_->say(Word::pieces_of_text)});
}

/// "PM" as long as nobody has filled in what a sentence mentions, then the value with its unit.
Phrase SentenceRows::unknown_now(const Value& value) {
  const auto known = unknowns_.find(subject_of(value));
  if (known != unknowns_.end()) return known->second;
  const std::string unit = value.many.empty() ? std::string() : " " + value.many;
  const Phrase filled = sentence(book_->say(Word::now_once_filled_in),
                                 Sentence{{Mention{value, false}, unit}}, {numbers_.at(subject_of(value))});
  const std::string own = book_->names.own(book_->model->input(*value.node).name);
  return unknowns_[subject_of(value)] = formula(book_->say(Word::column_now),
                                                "IF(ISNUMBER(" + own + ")," + filled.cell + ",\"PM\")", "PM");
}

Phrase SentenceRows::sentence(const std::string& label, const Sentence& sentence) {
  std::vector<Phrase> between;
  Sentence live;
  for (const auto& piece : sentence.pieces) {
    const auto* mention = std::get_if<Mention>(&piece);
    if (mention == nullptr) {
      live = joined(std::move(live), Sentence{{piece}});
      continue;
    }
    const auto number = numbers_.find(subject_of(mention->value));
    if (number == numbers_.end()) {
      live = joined(std::move(live), Sentence{{written(Sentence{{piece}}, book_->language)}});
      continue;
    }
    between.push_back(mention->value.unknown ? unknown_now(mention->value) : number->second);
    live.pieces.push_back(piece);
    const bool has_unit = mention->with_unit && !mention->value.unknown && !mention->value.many.empty();
    if (has_unit) live = joined(std::move(live), Sentence{{" " + mention->value.many}});
  }
  return this->sentence(label, live, between);
}

Phrase SentenceRows::sentence(const std::string& label, const Sentence& sentence,
                              const std::vector<Phrase>& between) {
  sheet_->text({row_, label_column}, label, CellRole::label);
  std::string content;
  std::string shown;
  int column = first_piece;
  std::size_t next = 0;
  for (const auto& piece : sentence.pieces) {
    content += content.empty() ? "" : "&";
    if (const auto* text = std::get_if<std::string>(&piece)) {
      sheet_->text({row_, column}, *text);
      content += address({row_, column++});
      shown += *text;
    } else {
      content += between.at(next).cell;
      shown += between.at(next++).text;
    }
  }
  if (content.empty()) content = "\"\"";
  sheet_->formula({row_, in_words_column}, content, shown, CellRole::body);
  return {.cell = fixed_address({row_++, in_words_column}), .text = shown};
}

Phrase SentenceRows::formula(const std::string& label, const std::string& content, const std::string& shown) {
  sheet_->text({row_, label_column}, label, CellRole::label);
  sheet_->formula({row_, in_words_column}, content, shown, CellRole::body);
  return {.cell = fixed_address({row_++, in_words_column}), .text = shown};
}

}  // namespace zorgbaat
