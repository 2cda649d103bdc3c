#include "engine/content/replication_words.h"

namespace zorgbaat {

namespace {

/// The answer that a name like "analysis.NAME.whole" speaks of.
std::optional<AnswerId> answer_named(const Analyses& analyses, const std::string& name) {
  const auto is_of = [&](const BreakEvenPlan& plan, const char* part) {
    return name == "analysis." + plan.name + part;
  };
  for (std::size_t i = 0; i < analyses.claims.size(); ++i) {
    const Claim& claim = analyses.claims[i];
    const bool price = claim.kind == Claim::Kind::price;
    if (is_of(claim.answer.plan, ".value"))
      return AnswerId{price ? Answer::claim_highest : Answer::claim_needed, i, 0};
  }
  for (std::size_t i = 0; i < analyses.break_evens.size(); ++i) {
    const BreakEvenPlan& plan = analyses.break_evens[i].answer.plan;
    if (is_of(plan, ".whole")) return AnswerId{Answer::break_even_whole, i, 0};
    if (is_of(plan, ".value")) return AnswerId{Answer::break_even, i, 0};
  }
  return std::nullopt;
}

}  // namespace

std::string replicated_label(const CaseView& view, const Replication& replication) {
  const Quantity* quantity = replication.of_analysis ? nullptr : view.model.find(replication.quantity);
  const std::string named = view.label(replication.node);
  const std::string label = quantity != nullptr ? view.label(*quantity)
                            : named.empty()     ? view.say(Word::not_applicable)
                                                : named;
  return replication.of_analysis ? view.say(Word::break_even_of, {{"label", label}}) : label;
}

std::string printed_text(const CaseView& view, const Replication& replication) {
  const std::string& quote = view.model.stated.printed.at(replication.printed).quote;
  if (!quote.empty()) return quote;
  const PrintedNumber& printed = replication.numeral;
  const NumberStyle style{.kind = printed.percent ? NumberStyle::Kind::percent : NumberStyle::Kind::fixed,
                          .decimals = printed.decimals};
  return written(printed.value, style, view.language);
}

Value computed_value(const CaseView& view, const Replication& replication) {
  const PrintedNumber& printed = replication.numeral;
  const Quantity* quantity = replication.of_analysis ? nullptr : view.model.find(replication.quantity);
  Value value = quantity != nullptr ? value_of(view, *quantity) : Value{.outcome = replication.computed};
  value.style = {.kind = printed.percent ? NumberStyle::Kind::percent : NumberStyle::Kind::fixed,
                 .decimals = printed.decimals + 2};
  if (replication.of_analysis) value.answer = answer_named(view.analyses, replication.quantity);
  if (!value.answer && quantity == nullptr) value.node = replication.node;
  return value;
}

std::string replication_word(ReplicationVerdict verdict, Language language) {
  switch (verdict) {
    case ReplicationVerdict::reproduced:
      return say(Word::verdict_reproduced, language);
    case ReplicationVerdict::within_rounding:
      return say(Word::verdict_within_rounding, language);
    case ReplicationVerdict::deviates:
      return say(Word::verdict_deviates, language);
    case ReplicationVerdict::not_reproducible:
      return say(Word::verdict_not_reproducible, language);
    case ReplicationVerdict::own_figures:
      break;
  }
  return say(Word::verdict_own_figures, language);
}

}  // namespace zorgbaat
