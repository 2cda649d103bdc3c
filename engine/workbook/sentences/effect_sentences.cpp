#include "engine/workbook/sentences/effect_sentences.h"

#include <array>

namespace zorgbaat {

namespace {

std::size_t shown_count(const ShownCell& cell) {
  const auto* number = std::get_if<Number>(&cell.shown);
  return number == nullptr ? 0 : static_cast<std::size_t>(number->to_double());
}

}  // namespace

void EffectWriter::put_numbers() {
  for (std::size_t i = 0; i < book_->cost_effectiveness.size(); ++i) {
    rows_->number(book_->say(Word::icer_circa), told_icer(book_->view(), i));
    for (std::size_t at = 0; at < book_->cost_effectiveness[i].thresholds.size(); ++at)
      rows_->number(book_->say(Word::reference_value), told_threshold_of_effect(book_->view(), i, at));
  }
}

void EffectWriter::put_sentences() {
  for (std::size_t i = 0; i < book_->cost_effectiveness.size(); ++i) put_verdict(i);
}

/// The thresholds in words below each other, so that one can be looked up by its number.
std::vector<Phrase> EffectWriter::put_thresholds(std::size_t question) {
  std::vector<Phrase> phrases;
  for (std::size_t at = 0; at < book_->cost_effectiveness[question].thresholds.size(); ++at)
    phrases.push_back(
        rows_->sentence(book_->say(Word::reference_in_words), threshold_phrase(book_->view(), question, at)));
  return phrases;
}

/// ", onder de referentiewaarde van ...", or nothing when no reference value lies on that side.
Phrase EffectWriter::put_side(const ShownCell& which, const Phrase& before,
                              const std::vector<Phrase>& thresholds) {
  const std::string all = thresholds.front().cell + ":" + thresholds.back().cell;
  const std::size_t number = shown_count(which);
  return rows_->formula(
      book_->say(Word::beside_reference),
      "IF(" + which.cell + "=0,\"\"," + before.cell + "&INDEX(" + all + "," + which.cell + "))",
      number == 0 ? std::string() : before.text + thresholds.at(number - 1).text);
}

/// A sentence with the ICER in it; what stands on either side of it is put first and mentioned in its place.
Phrase EffectWriter::put_ratio(std::size_t question, bool gained, const std::vector<Phrase>& thresholds) {
  const EffectCells& cells = book_->cost_effectiveness[question];
  const Quadrant quadrant = gained ? Quadrant::north_east : Quadrant::south_west;
  const Word label = gained ? Word::more_effect_dearer : Word::less_effect_cheaper;
  if (thresholds.empty())
    return rows_->sentence(book_->say(label), quadrant_sentence(book_->view(), question, quadrant, {}, {}));
  const ShownCell& first = gained ? cells.highest_unmet : cells.highest_met;
  const ShownCell& second = gained ? cells.lowest_met : cells.lowest_unmet;
  const auto piece = [this](Word word) { return put_text(Word::joining_words, book_->say(word)); };
  const Phrase before = piece(gained ? Word::first_above : Word::first_more);
  const Phrase alone = piece(gained ? Word::second_below : Word::second_less);
  const Phrase after = piece(gained ? Word::and_below : Word::and_less);
  const Phrase between = rows_->formula(book_->say(Word::joining_words_chosen),
                                        "IF(" + first.cell + "=0," + alone.cell + "," + after.cell + ")",
                                        shown_count(first) == 0 ? alone.text : after.text);
  const auto beside = [&](Answer side, const Phrase& words) {
    const Value value{.answer = AnswerId{side, question, gained ? 0U : 1U}};
    rows_->stands_for(value, words);
    return Sentence{{Mention{.value = value, .with_unit = false}}};
  };
  return rows_->sentence(
      book_->say(label),
      quadrant_sentence(book_->view(), question, quadrant,
                        beside(Answer::icer_first_side, put_side(first, before, thresholds)),
                        beside(Answer::icer_second_side, put_side(second, between, thresholds))));
}

/// Five sentences, of which the quadrant chooses one.
void EffectWriter::put_verdict(std::size_t question) {
  const EffectCells& cells = book_->cost_effectiveness[question];
  const std::vector<Phrase> thresholds = put_thresholds(question);
  const auto fixed = [&](Quadrant quadrant) {
    return rows_->sentence(book_->say(Word::without_ratio),
                           quadrant_sentence(book_->view(), question, quadrant, {}, {}));
  };
  const std::array<Phrase, 5> of_quadrant = {
      put_ratio(question, true, thresholds), fixed(Quadrant::dominant), fixed(Quadrant::dominated),
      put_ratio(question, false, thresholds), fixed(Quadrant::no_difference)};
  const Phrase none =
      rows_->sentence(book_->say(Word::without_value),
                      no_ratio_sentence(book_->view(), question, book_->say(Word::cost_or_effect_undefined)));
  std::string choice = "IFERROR(CHOOSE(" + cells.quadrant.cell;
  for (const Phrase& each : of_quadrant) choice += "," + each.cell;
  const std::size_t which = shown_count(cells.quadrant);
  const Phrase chosen = rows_->formula(book_->say(Word::column_verdict), choice + ")," + none.cell + ")",
                                       which == 0 ? none.text : of_quadrant.at(which - 1).text);
  book_->verdicts.push_back({.sentence = as_shown(chosen)});
}

}  // namespace zorgbaat
