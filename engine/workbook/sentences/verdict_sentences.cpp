#include "engine/workbook/sentences/verdict_sentences.h"

#include <utility>

#include "engine/workbook/questions/break_even_answer.h"

namespace zorgbaat {

/// The number that the sentences on an answer tell; one that is out of reach as well.
Number VerdictWriter::threshold_of(const BreakEven& answer) const {
  const std::optional<Number>& found = counts_things(*book_->model, answer) ? answer.whole : answer.value;
  return found ? *found : answer.beyond.value_or(Number(0));
}

void VerdictWriter::put_numbers() {
  for (std::size_t i = 0; i < book_->break_evens.size(); ++i) {
    if (!is_live(i)) continue;
    const BreakEven& answer = answer_of(i);
    const std::string label = label_of(*book_, answer.plan.vary);
    const auto put = [&](Word of, const Value& value) {
      rows_->number(book_->say(of, {{"label", label}}), value);
    };
    put(Word::threshold_of, told_threshold(book_->view(), answer, i, threshold_of(answer)));
    put(Word::now_of, told_now(book_->view(), answer));
    if (!book_->break_evens[i].limits.stated) continue;
    const auto [low, high] = told_range(book_->view(), answer, i);
    put(Word::lowest_of, low);
    put(Word::highest_of, high);
  }
}

/// The sentence that content has for this answer, whatever the answer is now.
Phrase VerdictWriter::put_as_if(std::size_t question, Word label, const BreakEven& answer) {
  return rows_->sentence(book_->say(label), break_even_sentence(book_->view(), answer, question));
}

Phrase VerdictWriter::put_kind(std::size_t question, Verdict::Kind kind, bool pays) {
  BreakEven answer = answer_of(question);
  const Number threshold = answer.value.value_or(Number(0));
  answer.pays_now = pays;
  answer.status = BreakEven::Status::found;
  if (kind == Verdict::Kind::pays_never) answer.status = BreakEven::Status::never_pays;
  if (kind == Verdict::Kind::pays_always) answer.status = BreakEven::Status::always_pays;
  answer.verdict = {.kind = kind};
  if (kind == Verdict::Kind::pays_from) answer.verdict.from = threshold;
  if (kind == Verdict::Kind::pays_up_to) answer.verdict.to = threshold;
  return put_as_if(question, pays ? Word::when_it_pays : Word::when_it_pays_not, answer);
}

/// Never, whatever the value is; or only above what there can be, and then that value.
Phrase VerdictWriter::put_never(std::size_t question) {
  const Phrase never = put_kind(question, Verdict::Kind::pays_never, false);
  const std::optional<ShownCell>& beyond = book_->break_evens[question].beyond;
  if (!beyond) return never;
  BreakEven answer = answer_of(question);
  answer.status = BreakEven::Status::never_reached_within_bounds;
  if (!answer.beyond) answer.beyond = answer.value.value_or(Number(0));
  const Phrase out_of_reach = put_as_if(question, Word::when_not_feasible, answer);
  const bool holds = !std::get<Number>(beyond->shown).is_zero();
  return rows_->formula(book_->say(Word::never_or_not_feasible),
                        "IF(" + beyond->cell + "=1," + out_of_reach.cell + "," + never.cell + ")",
                        holds ? out_of_reach.text : never.text);
}

/// " Dat valt buiten de opgegeven bandbreedte 0 tot 14.", and a volume that would be negative; as long as it
/// is so, else an empty text. Each reads on after the verdict.
std::optional<ShownCell> VerdictWriter::put_impossible(std::size_t question) {
  const LimitCells& limits = book_->break_evens[question].limits;
  std::optional<Phrase> so_far;
  const auto add = [&](const ShownCell& flag, const Sentence& said) {
    const Phrase put = rows_->sentence(book_->say(Word::what_cannot_be), joined(Sentence{{" "}}, said));
    const bool holds = !std::get<Number>(flag.shown).is_zero();
    so_far =
        rows_->formula(book_->say(Word::what_cannot_be_yet),
                       (so_far ? so_far->cell + "&" : "") + "IF(" + flag.cell + "=1," + put.cell + ",\"\")",
                       (so_far ? so_far->text : "") + (holds ? put.text : ""));
  };
  if (limits.stated)
    add(limits.stated->outside, outside_sentence(book_->view(), answer_of(question), question));
  for (const auto& [node, flag] : limits.below_zero)
    add(flag, sentence(Word::volume_below_zero, book_->language, {{"label", label_of(*book_, node)}}));
  if (!so_far) return std::nullopt;
  return as_shown(*so_far);
}

/// Seven sentences, of which the kind of verdict and whether it pays now choose one.
void VerdictWriter::put_verdict(std::size_t question) {
  const BreakEvenCells& cells = book_->break_evens[question];
  using Kind = Verdict::Kind;
  const Phrase never = put_never(question);
  const Phrase always = put_kind(question, Kind::pays_always, true);
  const auto choose = [&](bool pays, Word label) {
    const Phrase up_to = put_kind(question, Kind::pays_up_to, pays);
    const Phrase from = put_kind(question, Kind::pays_from, pays);
    const std::vector<std::string> texts = {never.text, up_to.text, from.text, always.text};
    const auto kind = static_cast<std::size_t>(std::get<Number>(cells.kind.shown).to_double());
    return rows_->formula(book_->say(label),
                          "CHOOSE(" + cells.kind.cell + "," + never.cell + "," + up_to.cell + "," +
                              from.cell + "," + always.cell + ")",
                          texts.at(kind - 1));
  };
  const Phrase now = choose(true, Word::chosen_when_it_pays);
  const Phrase not_now = choose(false, Word::chosen_when_it_pays_not);
  const bool pays = !std::get<Number>(cells.pays_now.shown).is_zero();
  const Phrase chosen =
      rows_->formula(book_->say(Word::column_verdict),
                     "IF(" + cells.pays_now.cell + "=1," + now.cell + "," + not_now.cell + ")",
                     pays ? now.text : not_now.text);
  book_->verdicts.push_back({.sentence = as_shown(chosen), .impossible = put_impossible(question)});
}

void VerdictWriter::put_fixed_verdict(std::size_t question) {
  const Phrase fixed = put_as_if(question, Word::fixed_outcome, answer_of(question));
  const Phrase chosen =
      rows_->formula(book_->say(Word::column_verdict), unless_changed(*book_, fixed.cell), fixed.text);
  VerdictCells verdict{.sentence = as_shown(chosen)};
  Sentence impossible;
  for (const Sentence& each : impossible_sentences(book_->view(), answer_of(question), question))
    impossible = joined(joined(std::move(impossible), Sentence{{" "}}), each);
  if (!impossible.empty()) {
    const Phrase said = rows_->sentence(book_->say(Word::fixed_outcome), impossible);
    verdict.impossible = as_shown(
        rows_->formula(book_->say(Word::what_cannot_be),
                       std::string("IF(") + cell_of::changes + ">0,\"\"," + said.cell + ")", said.text));
  }
  book_->verdicts.push_back(std::move(verdict));
}

/// What would turn a verdict, and where: outcomes of the program, which lapse once an input is changed.
std::vector<ShownCell> VerdictWriter::put_turns(const std::vector<Sentence>& sentences) {
  std::vector<ShownCell> put;
  for (const Sentence& each : sentences) {
    const Phrase fixed = rows_->sentence(book_->say(Word::fixed_outcome), each);
    put.push_back(as_shown(
        rows_->formula(book_->say(Word::what_turns),
                       std::string("IF(") + cell_of::changes + ">0,\"\"," + fixed.cell + ")", fixed.text)));
  }
  return put;
}

/// The verdicts on the cost of an effect stand first, put by EffectWriter.
void VerdictWriter::put_sentences() {
  for (std::size_t i = 0; i < book_->verdicts.size(); ++i)
    book_->verdicts[i].turns = put_turns(what_turns_effect(book_->view(), i));
  for (std::size_t i = 0; i < book_->break_evens.size(); ++i) {
    is_live(i) ? put_verdict(i) : put_fixed_verdict(i);
    book_->verdicts.back().turns = put_turns(what_turns_break_even(book_->view(), i));
  }
}

}  // namespace zorgbaat
