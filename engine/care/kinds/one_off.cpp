#include "engine/care/kinds/kinds.h"
#include "engine/care/labels.h"

namespace zorgbaat {

void declare(const OneOff& one_off, const ItemContext& context) {
  context.declare("price", one_off.price, text_of(Label::one_off_cost));
  context.declare("life", one_off.life, text_of(Label::years_spread_over));
}

/// Paid once and spread in a straight line over its life, or over the scenario's horizon without one.
///
/// A project of 6,000 euro spread over 3 years is 2,000 a year.
KindCost lower(const OneOff& one_off, const ItemContext& context) {
  const Expr price = context.field("price");
  const Expr life = one_off.life ? context.field("life") : context.lowering.names().make("scenario.horizon");
  if (!life.exists())
    context.lowering.messages().add(MessageId::no_life, context.item.place, {{"name", context.path}});
  return {.cost = price / life, .outlay = price, .hours = {}, .actor = {}};
}

}  // namespace zorgbaat
