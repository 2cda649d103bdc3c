#include "engine/care/kinds/kinds.h"
#include "engine/care/labels.h"

namespace zorgbaat {

void declare(const Subscription& subscription, const ItemContext& context) {
  context.declare("price", subscription.price, text_of(Label::subscription_fee));
}

/// A fee for as long as the service runs: internet at 30.00 a month is 6.923077 a week (report par. 4.1.10).
KindCost lower(const Subscription& /*subscription*/, const ItemContext& context) {
  return {.cost = context.field("price"), .outlay = {}, .hours = {}, .actor = {}};
}

}  // namespace zorgbaat
