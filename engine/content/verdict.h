#pragma once

#include <string>
#include <utility>
#include <vector>

#include "engine/content/sentence.h"

namespace zorgbaat {

/// What a case comes to, in sentences that stand on their own; a negative outcome is said as plainly as a
/// positive.
///
/// Per break-even: the verdict, and when there is one what would turn it. Then the balance when there is no
/// break-even, and what is left out (pro memorie).
/// Example (report par. 4.1.10): "Verdient zich terug vanaf 2 vervangen bezoeken per cliënt per week."
std::vector<Sentence> verdict_sentences(const CaseView& view);

/// The verdict on one break-even; `question` is its place among those of the case.
Sentence break_even_sentence(const CaseView& view, const BreakEven& answer, std::size_t question);

/// What makes an answer impossible: "Dat valt buiten de opgegeven bandbreedte 0 tot 14."
std::vector<Sentence> impossible_sentences(const CaseView& view, const BreakEven& answer,
                                           std::size_t question);

/// The sentence that the answer lies outside the range that the file states for what is varied.
Sentence outside_sentence(const CaseView& view, const BreakEven& answer, std::size_t question);

/// What would turn a verdict and where, the nearest first: three inputs for the cost of an effect, two for a
/// break-even.
std::vector<Sentence> what_turns_effect(const CaseView& view, std::size_t question);
std::vector<Sentence> what_turns_break_even(const CaseView& view, std::size_t question);

/// Whether the varied quantity counts things ("vervangen bezoeken per cliënt per week"), so that its label
/// reads on after a whole number; a wage or a time is told as a value with its unit.
bool counts_things(const Model& model, const BreakEven& answer);

/// The number of the answer that its sentence tells: of things the whole one.
Value told_threshold(const CaseView& view, const BreakEven& answer, std::size_t question,
                     const Number& threshold);
/// The value that the case has for what is varied.
Value told_now(const CaseView& view, const BreakEven& answer);

/// The ends of the range that the file states for it; the answer has one.
std::pair<Value, Value> told_range(const CaseView& view, const BreakEven& answer, std::size_t question);

/// A balance in words, as it reads at or above 0 and below it: "Het project levert per saldo € 4,24 op."
struct BalanceSentences {
  const Quantity* quantity = nullptr;
  bool of_provider = false;  ///< of its own pocket, not of all parties together
  Value amount{};            ///< what both sentences mention, without a sign
  Sentence positive{};
  Sentence negative{};
};
/// Of the balance and of the provider's own: per basis and, where the case has it, a year.
std::vector<BalanceSentences> balance_sentences(const CaseView& view);

}  // namespace zorgbaat
