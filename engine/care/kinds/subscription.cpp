#include "engine/care/kinds/kinds.h"

namespace zorgbaat {

void declare(const Subscription& subscription, const ItemContext& context) {
  context.declare("price", subscription.price, Text("abonnementsprijs", "subscription fee"));
}

/// A fee for as long as the service runs: internet at 30.00 a month is 6.923077 a week (report par. 4.1.10).
KindCost lower(const Subscription& /*subscription*/, const ItemContext& context) {
  return {.cost = context.field("price"), .outlay = {}, .hours = {}, .actor = {}};
}

}  // namespace zorgbaat
