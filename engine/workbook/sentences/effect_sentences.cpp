#include "engine/workbook/sentences/effect_sentences.h"

#include "engine/words/effect_words.h"

namespace zorgbaat {

namespace {

const NumberWording money{.before = "€ ", .scale = 100, .zeros = NumberWording::Zeros::of_some};

Number shown_number(const ShownCell& cell) {
  const auto* number = std::get_if<Number>(&cell.shown);
  return number == nullptr ? Number(0) : *number;
}

}  // namespace

void EffectSentences::put_numbers() {
  for (const EffectCells& cells : book_->cost_effectiveness) {
    const auto number = [&](const std::string& label, const ShownCell& cell) {
      return rows_->number(label, "IF(ISNUMBER(" + cell.cell + ")," + cell.cell + ",0)", shown_number(cell),
                           money);
    };
    Numbers found{.icer = number(book_->say(Word::icer_circa), cells.icer)};
    for (const ShownCell& threshold : cells.thresholds)
      found.thresholds.push_back(number(book_->say(Word::reference_value), threshold));
    numbers_.push_back(std::move(found));
  }
}

void EffectSentences::put_sentences() {
  for (std::size_t i = 0; i < numbers_.size(); ++i) put_verdict(i);
}

/// The thresholds in words below each other, so that one can be looked up by its number.
std::vector<Phrase> EffectSentences::put_thresholds(std::size_t index) {
  const std::vector<AtThreshold>& thresholds = book_->analyses->cost_effectiveness[index].thresholds;
  std::vector<Phrase> phrases;
  for (std::size_t i = 0; i < thresholds.size(); ++i) {
    const std::string text =
        threshold_in_words(*book_->model, thresholds[i].threshold, "{1}", book_->language);
    phrases.push_back(
        rows_->sentence(book_->say(Word::reference_in_words), text, {numbers_[index].thresholds[i]}));
  }
  return phrases;
}

/// ", onder de referentiewaarde van ...", or nothing when no reference value lies on that side.
Phrase EffectSentences::put_side(const ShownCell& which, const Phrase& before,
                                 const std::vector<Phrase>& thresholds) {
  const std::string all = thresholds.front().cell + ":" + thresholds.back().cell;
  const auto number = static_cast<std::size_t>(shown_number(which).to_double());
  return rows_->formula(
      book_->say(Word::beside_reference),
      "IF(" + which.cell + "=0,\"\"," + before.cell + "&INDEX(" + all + "," + which.cell + "))",
      number == 0 ? std::string() : before.text + thresholds.at(number - 1).text);
}

Phrase EffectSentences::put_ratio(std::size_t index, bool gained, const std::vector<Phrase>& thresholds) {
  const EffectCells& cells = book_->cost_effectiveness[index];
  const CostEffectivenessPlan& plan = book_->analyses->cost_effectiveness[index].plan;
  const auto piece = [this](Word word) {
    return rows_->sentence(book_->say(Word::joining_words), book_->say(word), {});
  };
  std::vector<Phrase> numbers = {numbers_[index].icer};
  if (!thresholds.empty()) {
    const ShownCell& first = gained ? cells.highest_unmet : cells.highest_met;
    const ShownCell& second = gained ? cells.lowest_met : cells.lowest_unmet;
    const Phrase before = piece(gained ? Word::first_above : Word::first_more);
    const Phrase alone = piece(gained ? Word::second_below : Word::second_less);
    const Phrase after = piece(gained ? Word::and_below : Word::and_less);
    const Phrase joined = rows_->formula(book_->say(Word::joining_words_chosen),
                                         "IF(" + first.cell + "=0," + alone.cell + "," + after.cell + ")",
                                         shown_number(first).is_zero() ? alone.text : after.text);
    numbers.push_back(put_side(first, before, thresholds));
    numbers.push_back(put_side(second, joined, thresholds));
  }
  const std::string text = say(
      gained ? Word::verdict_north_east : Word::verdict_south_west, book_->language,
      {{"icer", "{1}"},
       {"per_unit",
        per_unit(*book_->model, plan, gained ? Word::per_unit_gained : Word::per_unit_lost, book_->language)},
       {"first", thresholds.empty() ? "" : "{2}"},
       {"second", thresholds.empty() ? "" : "{3}"}});
  return rows_->sentence(
      gained ? book_->say(Word::more_effect_dearer) : book_->say(Word::less_effect_cheaper),
      project_before(*book_->model, plan, book_->language) + text, numbers);
}

/// Five sentences, of which the quadrant chooses one.
void EffectSentences::put_verdict(std::size_t index) {
  const EffectCells& cells = book_->cost_effectiveness[index];
  const CostEffectivenessPlan& plan = book_->analyses->cost_effectiveness[index].plan;
  const std::string before = project_before(*book_->model, plan, book_->language);
  const std::vector<Phrase> thresholds = put_thresholds(index);
  const auto fixed = [&](Word word) {
    return rows_->sentence(book_->say(Word::without_ratio), before + book_->say(word), {});
  };
  const Phrase north_east = put_ratio(index, true, thresholds);
  const Phrase dominant = fixed(Word::verdict_dominant);
  const Phrase dominated = fixed(Word::verdict_dominated);
  const Phrase south_west = put_ratio(index, false, thresholds);
  const Phrase same = fixed(Word::verdict_no_difference);
  const std::string why = book_->say(Word::cost_or_effect_undefined);
  const Phrase none = rows_->sentence(book_->say(Word::without_value),
                                      before + book_->say(Word::verdict_no_ratio, {{"why", why}}), {});
  const std::vector<std::string> texts = {none.text,      north_east.text, dominant.text,
                                          dominated.text, south_west.text, same.text};
  const Phrase chosen = rows_->formula(
      book_->say(Word::column_verdict),
      "IFERROR(CHOOSE(" + cells.quadrant.cell + "," + north_east.cell + "," + dominant.cell + "," +
          dominated.cell + "," + south_west.cell + "," + same.cell + ")," + none.cell + ")",
      texts.at(static_cast<std::size_t>(shown_number(cells.quadrant).to_double())));
  book_->verdicts.push_back({.sentence = as_shown(chosen)});
}

}  // namespace zorgbaat
