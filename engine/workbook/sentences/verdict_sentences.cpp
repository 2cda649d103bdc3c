#include "engine/workbook/sentences/verdict_sentences.h"

#include <utility>

#include "engine/content/verdict.h"
#include "engine/words/figures.h"
#include "engine/words/words.h"
#include "engine/workbook/questions/break_even_answer.h"

namespace zorgbaat {

namespace {

/// Numbers that stand for the live ones while a sentence is made, and then give way to them.
const Number stand_in_threshold = 876'543'219;
const Number stand_in_now = 765'432'198;

void replace(std::string& text, const std::string& what, const std::string& by) {
  for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size()))
    text.replace(at, what.size(), by);
}

/// The sentence that the product says elsewhere, with "{1}" for the threshold and "{2}" for the value now;
/// also for its unit, when there may be no value.
std::string sentence_with_blanks(const Book& book, const BreakEven& answer, bool with_unit) {
  const Quantity* quantity = book.model->find(answer.plan.vary_name);
  if (quantity == nullptr) quantity = book.model->naming(answer.plan.vary);
  std::string text = break_even_sentence(*book.model, answer, book.language);
  if (quantity == nullptr) return text;
  replace(text, figure_of(*book.model, *quantity, stand_in_threshold, book.language).value, "{1}");
  const Figure now = figure_of(*book.model, *quantity, stand_in_now, book.language);
  if (with_unit) replace(text, now.text(), "{2}");
  replace(text, now.value, "{2}");
  return text;
}

}  // namespace

void VerdictSentences::put_numbers() {
  for (std::size_t i = 0; i < book_->break_evens.size(); ++i) {
    const BreakEvenCells& cells = book_->break_evens[i];
    const BreakEven& answer = book_->analyses->break_evens[i].answer;
    if (cells.kind.cell.empty()) continue;
    const ShownCell& threshold = counts_things(*book_->model, answer) ? cells.whole : cells.value;
    const std::string label = label_of(*book_, answer.plan.vary);
    const auto number = [&](Word of, const ShownCell& cell, bool is_answer = false) {
      const auto* shown = std::get_if<Number>(&cell.shown);
      return rows_->number(
          book_->say(of, {{"label", label}}), "IF(ISNUMBER(" + cell.cell + ")," + cell.cell + ",0)",
          shown != nullptr ? *shown : Number(0), wording_of(*book_, answer.plan.vary, is_answer));
    };
    LiveVerdict verdict{.index = i,
                        .threshold = number(Word::threshold_of, threshold, true),
                        .now = number(Word::now_of, cells.now)};
    if (cells.limits.stated) {
      verdict.low = number(Word::lowest_of, cells.limits.stated->low);
      verdict.high = number(Word::highest_of, cells.limits.stated->high);
    }
    verdicts_.push_back(std::move(verdict));
  }
}

/// A sentence of one kind, with the live numbers in it.
Phrase VerdictSentences::put_kind(const LiveVerdict& verdict, Verdict::Kind kind, bool pays) {
  BreakEven answer = book_->analyses->break_evens[verdict.index].answer;
  const bool unknown = answer.varied_unknown;
  answer.varied_now = stand_in_now;
  answer.varied_unknown = false;
  answer.pays_now = pays;
  answer.status = BreakEven::Status::found;
  if (kind == Verdict::Kind::pays_never) answer.status = BreakEven::Status::never_pays;
  if (kind == Verdict::Kind::pays_always) answer.status = BreakEven::Status::always_pays;
  answer.verdict = {.kind = kind};
  if (kind == Verdict::Kind::pays_from) answer.verdict.from = stand_in_threshold;
  if (kind == Verdict::Kind::pays_up_to) answer.verdict.to = stand_in_threshold;
  return rows_->sentence(pays ? book_->say(Word::when_it_pays) : book_->say(Word::when_it_pays_not),
                         sentence_with_blanks(*book_, answer, unknown), {verdict.threshold, verdict.now});
}

/// " Dat valt buiten de opgegeven bandbreedte 0 tot 14.", and a volume that would be negative; as long as it
/// is so, else an empty text. Each reads on after the verdict.
std::optional<ShownCell> VerdictSentences::put_impossible(const LiveVerdict& verdict) {
  const LimitCells& limits = book_->break_evens[verdict.index].limits;
  std::optional<Phrase> so_far;
  const auto add = [&](const ShownCell& flag, const std::string& text, const std::vector<Phrase>& numbers) {
    const Phrase sentence = rows_->sentence(book_->say(Word::what_cannot_be), " " + text, numbers);
    const bool holds = !std::get<Number>(flag.shown).is_zero();
    so_far = rows_->formula(
        book_->say(Word::what_cannot_be_yet),
        (so_far ? so_far->cell + "&" : "") + "IF(" + flag.cell + "=1," + sentence.cell + ",\"\")",
        (so_far ? so_far->text : "") + (holds ? sentence.text : ""));
  };
  if (limits.stated)
    add(limits.stated->outside, book_->say(Word::outside_stated_range, {{"low", "{1}"}, {"high", "{2}"}}),
        {verdict.low, verdict.high});
  for (const auto& [node, flag] : limits.below_zero)
    add(flag, book_->say(Word::volume_below_zero, {{"label", label_of(*book_, node)}}), {});
  if (!so_far) return std::nullopt;
  return as_shown(*so_far);
}

/// Never, whatever the value is; or only above what there can be, and then that value.
Phrase VerdictSentences::put_never(const LiveVerdict& verdict) {
  const Phrase never = put_kind(verdict, Verdict::Kind::pays_never, false);
  const std::optional<ShownCell>& beyond = book_->break_evens[verdict.index].beyond;
  if (!beyond) return never;
  BreakEven answer = book_->analyses->break_evens[verdict.index].answer;
  answer.status = BreakEven::Status::never_reached_within_bounds;
  answer.beyond = stand_in_threshold;
  const Phrase out_of_reach = rows_->sentence(
      book_->say(Word::when_not_feasible), sentence_with_blanks(*book_, answer, false), {verdict.threshold});
  const bool holds = !std::get<Number>(beyond->shown).is_zero();
  return rows_->formula(book_->say(Word::never_or_not_feasible),
                        "IF(" + beyond->cell + "=1," + out_of_reach.cell + "," + never.cell + ")",
                        holds ? out_of_reach.text : never.text);
}

/// The value now with its unit, or "PM" as long as nobody has filled it in.
Phrase VerdictSentences::put_unknown_now(const LiveVerdict& verdict) {
  const BreakEvenPlan& plan = book_->analyses->break_evens[verdict.index].answer.plan;
  const std::optional<Unit>& unit = book_->model->graph.node(plan.vary).unit;
  const Phrase filled =
      rows_->sentence(book_->say(Word::now_once_filled_in),
                      "{1}" + (unit ? " " + book_->units().of_many(*unit) : ""), {verdict.now});
  const std::string own = book_->names.own(book_->model->input(plan.vary).name);
  return rows_->formula(book_->say(Word::column_now), "IF(ISNUMBER(" + own + ")," + filled.cell + ",\"PM\")",
                        "PM");
}

/// Seven sentences, of which the kind of verdict and whether it pays now choose one.
void VerdictSentences::put_verdict(LiveVerdict verdict) {
  const BreakEvenCells& cells = book_->break_evens[verdict.index];
  using Kind = Verdict::Kind;
  if (book_->analyses->break_evens[verdict.index].answer.varied_unknown)
    verdict.now = put_unknown_now(verdict);
  const Phrase never = put_never(verdict);
  const Phrase always = put_kind(verdict, Kind::pays_always, true);
  const auto choose = [&](bool pays, const std::string& label) {
    const Phrase up_to = put_kind(verdict, Kind::pays_up_to, pays);
    const Phrase from = put_kind(verdict, Kind::pays_from, pays);
    const std::vector<std::string> texts = {never.text, up_to.text, from.text, always.text};
    const auto kind = static_cast<std::size_t>(std::get<Number>(cells.kind.shown).to_double());
    return rows_->formula(label,
                          "CHOOSE(" + cells.kind.cell + "," + never.cell + "," + up_to.cell + "," +
                              from.cell + "," + always.cell + ")",
                          texts.at(kind - 1));
  };
  const Phrase now = choose(true, book_->say(Word::chosen_when_it_pays));
  const Phrase not_now = choose(false, book_->say(Word::chosen_when_it_pays_not));
  const bool pays = !std::get<Number>(cells.pays_now.shown).is_zero();
  const Phrase chosen =
      rows_->formula(book_->say(Word::column_verdict),
                     "IF(" + cells.pays_now.cell + "=1," + now.cell + "," + not_now.cell + ")",
                     pays ? now.text : not_now.text);
  book_->verdicts.push_back({.sentence = as_shown(chosen), .impossible = put_impossible(verdict)});
}

void VerdictSentences::put_fixed_verdict(std::size_t index) {
  const BreakEven& answer = book_->analyses->break_evens[index].answer;
  const Phrase fixed = rows_->sentence(book_->say(Word::fixed_outcome),
                                       break_even_sentence(*book_->model, answer, book_->language), {});
  const Phrase chosen =
      rows_->formula(book_->say(Word::column_verdict), unless_changed(*book_, fixed.cell), fixed.text);
  VerdictCells verdict{.sentence = as_shown(chosen)};
  std::string impossible;
  for (const std::string& sentence : impossible_sentences(*book_->model, answer, book_->language))
    impossible += " " + sentence;
  if (!impossible.empty()) {
    const Phrase said = rows_->sentence(book_->say(Word::fixed_outcome), impossible, {});
    verdict.impossible = as_shown(
        rows_->formula(book_->say(Word::what_cannot_be),
                       std::string("IF(") + cell_of::changes + ">0,\"\"," + said.cell + ")", said.text));
  }
  book_->verdicts.push_back(std::move(verdict));
}

/// What would turn a verdict, and where: outcomes of the program, which lapse once an input is changed.
std::vector<ShownCell> VerdictSentences::put_turns(const std::vector<std::string>& sentences) {
  std::vector<ShownCell> put;
  for (const std::string& sentence : sentences) {
    const Phrase fixed = rows_->sentence(book_->say(Word::fixed_outcome), sentence, {});
    put.push_back(as_shown(
        rows_->formula(book_->say(Word::what_turns),
                       std::string("IF(") + cell_of::changes + ">0,\"\"," + fixed.cell + ")", fixed.text)));
  }
  return put;
}

/// The verdicts on the cost of an effect stand first, put by EffectSentences.
void VerdictSentences::put_sentences() {
  const Analyses& analyses = *book_->analyses;
  for (std::size_t i = 0; i < book_->verdicts.size(); ++i)
    book_->verdicts[i].turns =
        put_turns(what_turns(*book_->model, analyses.cost_effectiveness.at(i), book_->language));
  std::size_t live = 0;
  for (std::size_t i = 0; i < book_->break_evens.size(); ++i) {
    if (live < verdicts_.size() && verdicts_[live].index == i) {
      put_verdict(verdicts_[live++]);
    } else {
      put_fixed_verdict(i);
    }
    book_->verdicts.back().turns =
        put_turns(what_turns(*book_->model, analyses.break_evens[i], book_->language));
  }
}

}  // namespace zorgbaat
