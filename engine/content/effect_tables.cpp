#include "engine/content/tables.h"
#include "engine/words/effect_words.h"

namespace zorgbaat {

namespace {

/// The question as a title, with several projects which of them.
std::string title_of(const CaseView& view, const CostEffectivenessPlan& plan) {
  const std::string title = view.say(Word::table_cost_effectiveness);
  return view.model.projects.size() < 2 ? title : title + ": " + view.alternative(plan.project);
}

/// What a figure of the source may be by its rounding, or that it may even turn the verdict.
std::string interval_words(const CaseView& view, const CostEffectiveness& found, const Quantity& icer) {
  if (found.range_leaves_quadrant) return view.say(Word::interval_leaves_quadrant);
  if (!found.range) return {};
  const auto end = [&](const Number& number) {
    return shown(found_value(view, icer, number), view.language);
  };
  return view.say(Word::interval_of, {{"low", end(found.range->low)}, {"high", end(found.range->high)}});
}

/// A value as the model has it, where the question may have found none.
Value value_at(const CaseView& view, const Quantity& quantity, NodeId node, const Outcome& outcome) {
  Value value = found_value(view, quantity, outcome);
  value.node = node;
  return value;
}

void add_threshold(const CaseView& view, Table& table, const AtThreshold& at, AnswerId id) {
  const Quantity* benefit = view.model.naming(at.net_benefit);
  const Quantity* threshold = view.model.naming(at.threshold);
  if (benefit == nullptr || threshold == nullptr) return;
  const Value value = value_at(view, *benefit, at.net_benefit, at.benefit);
  const Value reference = value_at(view, *threshold, at.threshold, at.value);
  const std::string status = status_of_threshold(view.model, at.threshold, view.language);
  table.lines.push_back(
      {.cells = {
           view.label(*benefit), value, value.unit,
           Finding{.text = view.say(at.met ? Word::threshold_met : Word::threshold_not_met), .answer = id},
           shown_with_unit(reference, view.language) + (status.empty() ? "" : " (" + status + ")")}});
}

Value needed_of(const CaseView& view, const Quantity& varied, const Claim& claim, std::size_t index) {
  const bool price = claim.kind == Claim::Kind::price;
  const AnswerId id{price ? Answer::claim_highest : Answer::claim_needed, index, 0};
  if (claim.needed && !(price && claim.needed->is_negative()))
    return answer_value(view, varied, *claim.needed, id);
  return found_value(view, varied, Undefined{.reason = Undefined::Reason::no_real_value}, id);
}

}  // namespace

Table cost_effectiveness_table(const CaseView& view, std::size_t question) {
  const CostEffectiveness& found = view.analyses.cost_effectiveness.at(question);
  Table table{.key = "cost_effectiveness", .title = title_of(view, found.plan)};
  table.columns = {{.title = view.say(Word::column_what)},
                   {.title = view.say(Word::column_value), .numbers = true},
                   {.title = view.say(Word::column_unit)},
                   {.title = view.say(Word::column_verdict)},
                   {.title = view.say(Word::column_note), .joined_by = "; "}};
  const Quantity* saving = view.model.naming(found.plan.saving);
  const Quantity* gain = gain_of(view.model, found.plan);
  const Quantity* icer = view.model.naming(found.plan.icer);
  if (saving == nullptr || gain == nullptr || icer == nullptr) return table;
  const auto add = [&](const std::string& label, const Value& value, TableCell verdict, std::string note) {
    table.lines.push_back({.cells = {label, value, value.unit, std::move(verdict), std::move(note)}});
  };
  Value extra = value_at(view, *saving, found.plan.saving, found.extra_cost);
  extra.sign = Value::Sign::other;
  add(view.say(Word::row_extra_cost), extra, std::string(), "");
  Value won = value_at(view, *gain, found.plan.gain, found.gain);
  won.style = {.kind = NumberStyle::Kind::plain, .decimals = 6};
  add(view.label(*gain), won, std::string(), "");
  const std::string quadrant =
      found.quadrant ? quadrant_word(*found.quadrant, view.language) : view.say(Word::not_applicable);
  add(view.label(*icer), value_at(view, *icer, found.plan.icer, found.icer),
      Finding{.text = quadrant, .answer = AnswerId{Answer::quadrant, question, 0}},
      found.icer.has_value() ? interval_words(view, found, *icer) : std::string());
  for (std::size_t i = 0; i < found.thresholds.size(); ++i)
    add_threshold(view, table, found.thresholds[i], AnswerId{Answer::threshold_met, question, i});
  return table;
}

Table claim_table(const CaseView& view) {
  Table table{.key = "claims", .title = view.say(Word::table_claims)};
  table.columns = {{.title = view.say(Word::column_what)},
                   {.title = view.say(Word::column_claimed), .numbers = true},
                   {.title = view.say(Word::column_needed), .numbers = true},
                   {.title = view.say(Word::column_highest_price), .numbers = true},
                   {.title = view.say(Word::column_unit)},
                   {.title = view.say(Word::column_share)}};
  for (std::size_t i = 0; i < view.analyses.claims.size(); ++i) {
    const Claim& claim = view.analyses.claims[i];
    const Quantity* varied = view.model.find(claim.answer.plan.vary_name);
    if (varied == nullptr) continue;
    Value now = found_value(view, *varied, claim.answer.varied_now);
    now.node = claim.answer.plan.vary;
    const TableCell needed = needed_of(view, *varied, claim, i);
    const bool price = claim.kind == Claim::Kind::price;
    const std::string& label = view.in_words(claim.answer.plan.label);
    table.lines.push_back(
        {.cells = {
             label.empty() ? view.label(*varied) : label, now, price ? TableCell(std::string()) : needed,
             price ? needed : TableCell(std::string()), now.unit,
             Finding{.text = claim_words(claim, view.language), .answer = AnswerId{Answer::claim, i, 0}}}});
  }
  return table;
}

}  // namespace zorgbaat
