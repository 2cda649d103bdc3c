#include "engine/care/kinds/kinds.h"
#include "engine/care/labels.h"

namespace zorgbaat {

void declare(const Consumption& consumption, const ItemContext& context) {
  context.declare("amount", consumption.amount, text_of(Label::amount_used));
  context.declare("price", consumption.price, text_of(Label::price));
}

/// Things used up: the amount at its price; without an amount the price is for each time.
///
/// 2 dressings per visit at 1.54 euro each are 3.08 euro per visit.
KindCost lower(const Consumption& consumption, const ItemContext& context) {
  const Expr price = context.field("price");
  return {.cost = consumption.amount ? context.field("amount") * price : price,
          .outlay = {},
          .hours = {},
          .actor = {}};
}

}  // namespace zorgbaat
