#pragma once

#include <compare>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "engine/content/case_view.h"

namespace zorgbaat {

/// What an analysis found, apart from the values of the model itself.
enum class Answer {
  break_even,        ///< the value at which the result is what is asked, also where there can be none
  break_even_whole,  ///< the whole value beside it
  reached,           ///< the same two, as long as there can be such a value
  reached_whole,
  break_even_at,    ///< the target at a value of what is varied; `place` is the row of the table
  break_even_pays,  ///< whether it is reached there
  stated_low,       ///< of what a break-even varies: the range that the file states
  stated_high,
  claim_needed,
  claim_highest,
  claim,                 ///< what a claim comes to, in words
  turning_point,         ///< of a break-even; `place` counts its turning points
  effect_turning_point,  ///< of a question after the cost of an effect
  quadrant,              ///< what that question comes to, in a word
  icer_about,            ///< to three figures
  icer_first_side,       ///< the reference value on one side of the ICER, in words
  icer_second_side,
  threshold_met,  ///< whether a reference value is met; `place` counts them
  low_end,        ///< of a one-way bar: the ends of the range of its input
  high_end,
  at_low,  ///< the headline with that input at the low end
  at_high,
  scenario,         ///< the headline; `of` is 0 unfavourable, 1 base, 2 favourable
  scenario_choice,  ///< what a scenario has for an input; `place` counts its choices
  two_way,          ///< a result in a two-way table; `place` counts its cells row by row
};

/// One answer, by which a writer that has it live knows where it stands.
struct AnswerId {
  Answer what{};
  std::size_t of = 0;     ///< which question, in the order of the analyses
  std::size_t place = 0;  ///< which of its answers
  friend auto operator<=>(const AnswerId&, const AnswerId&) = default;
};

/// A number of a table or a sentence, not yet written: what it is at the case's own values, how it is shown,
/// and where it comes from, so that a workbook can keep it live.
struct Value {
  /// How a value stands beside that of its node: extra cost is a saving with the other sign.
  enum class Sign { own, other, absolute };
  Outcome outcome{};
  NumberStyle style{};
  std::string unit{};                ///< as it stands in a column of units: "per cliënt per week"
  std::string behind{};              ///< as it reads behind the number: "verpleegdagen per patiënt"
  std::string many{};                ///< as it reads behind most numbers: "verpleegdagen per patiënt"
  std::optional<NodeId> node{};      ///< the value of this node of the model
  std::optional<AnswerId> answer{};  ///< or what an analysis found
  Sign sign = Sign::own;
  bool unknown = false;      ///< there is nothing behind it but pro-memorie items: "PM"
  std::vector<NodeId> pm{};  ///< the pro-memorie items it leaves out
};

/// The value that the case has for a quantity. Example (report par. 4.1.10): "€ 4,24" of the saving of
/// beeldzorg, excluding one pro-memorie item.
Value value_of(const CaseView& view, const Quantity& quantity);
/// A value of the same kind as those of a quantity, which an analysis found.
Value found_value(const CaseView& view, const Quantity& like, const Outcome& outcome,
                  std::optional<AnswerId> id = {});
/// The same as an answer: to two decimals, because it is no input ("10,83 min per bezoek").
Value answer_value(const CaseView& view, const Quantity& like, const Number& answer,
                   std::optional<AnswerId> id = {});
/// A number that is no quantity of the case: a count, a score, a printed figure.
Value plain_value(const Number& number,
                  NumberStyle style = {.kind = NumberStyle::Kind::plain, .decimals = 0});

/// "€ 4,24", "PM", "n.v.t."
std::string shown(const Value& value, Language language);
/// "€ 4,24 per cliënt per week"
std::string shown_with_unit(const Value& value, Language language);

}  // namespace zorgbaat
