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
  return {.cost = context.lowering.lower_formula(formula.formula), .outlay = {}, .hours = {}, .actor = {}};
}

}  // namespace zorgbaat
