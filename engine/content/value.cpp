#include "engine/content/value.h"

namespace zorgbaat {

namespace {

/// What rests on nothing but pro-memorie items is not 0 but unknown.
bool is_unknown(const CaseView& view, const Quantity& quantity, const Outcome& outcome,
                const std::vector<NodeId>& pm) {
  if (view.model.graph.node(quantity.node).op == Op::input)
    return view.model.input(quantity.node).stated.pro_memorie;
  return outcome.has_value() && outcome.value().is_zero() && !pm.empty();
}

}  // namespace

Value found_value(const CaseView& view, const Quantity& like, const Outcome& outcome,
                  std::optional<AnswerId> id) {
  Value value{.outcome = outcome, .answer = id};
  const Number number = outcome.has_value() ? outcome.value() : Number(0);
  value.style = style_of(view.model, like, number);
  const Figure figure = figure_of(view.model, like, number, view.language);
  value.unit = figure.unit;
  value.behind = figure.beside;
  value.many = unit_behind(view.model, like, Number(0), view.language);
  return value;
}

Value answer_value(const CaseView& view, const Quantity& like, const Number& answer,
                   std::optional<AnswerId> id) {
  Value value = found_value(view, like, answer, id);
  if (value.style.kind == NumberStyle::Kind::plain && abs(answer) >= Number(1)) value.style.decimals = 2;
  return value;
}

Value value_of(const CaseView& view, const Quantity& quantity) {
  const Outcome& outcome = view.value(quantity.node);
  Value value = found_value(view, quantity, outcome);
  value.node = quantity.node;
  value.pm = view.analyses.open_pm(view.model, quantity);
  value.unknown = is_unknown(view, quantity, outcome, value.pm);
  if (!value.unknown) return value;
  const Figure figure = own_figure(view.model, view.analyses, quantity, view.language);
  value.unit = figure.unit;
  value.behind = figure.beside;
  return value;
}

Value plain_value(const Number& number, NumberStyle style) { return {.outcome = number, .style = style}; }

std::string shown(const Value& value, Language language) {
  if (value.unknown) return "PM";
  if (value.outcome.has_value()) return written(value.outcome.value(), value.style, language);
  const bool feasible = value.outcome.undefined().reason != Undefined::Reason::not_feasible;
  return say(feasible ? Word::not_applicable : Word::not_feasible, language);
}

std::string shown_with_unit(const Value& value, Language language) {
  const bool has_number = value.outcome.has_value() || value.unknown;
  return shown(value, language) + (value.behind.empty() || !has_number ? "" : " " + value.behind);
}

}  // namespace zorgbaat
