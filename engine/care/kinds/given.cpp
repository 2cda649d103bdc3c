#include "engine/care/kinds/kinds.h"
#include "engine/care/labels.h"

namespace zorgbaat {

void declare(const GivenCost& given, const ItemContext& context) {
  context.declare("given", given.given, text_of(Label::stated_cost));
}

/// A cost that a source states, taken as it is.
KindCost lower(const GivenCost& /*given*/, const ItemContext& context) {
  return {.cost = context.field("given"), .outlay = {}, .hours = {}, .actor = {}};
}

void declare(const FormulaCost& /*formula*/, const ItemContext& /*context*/) {}

/// A cost that a formula of other quantities gives.
KindCost lower(const FormulaCost& formula, const ItemContext& context) {
  LowerContext& lowering = context.lowering;
  const StatedFormula& stated = formula.formula;
  const Expr cost = lowering.one_value(lowering.lower_formula(stated), stated.text, stated.place);
  return {.cost = cost, .outlay = {}, .hours = {}, .actor = {}};
}

}  // namespace zorgbaat
