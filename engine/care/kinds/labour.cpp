#include "engine/care/kinds/kinds.h"
#include "engine/care/labels.h"

namespace zorgbaat {

void declare(const Labour& labour, const ItemContext& context) {
  context.declare(labour.time_key.c_str(), labour.time, text_of(Label::time));
  context.declare("rate", labour.rate, text_of(Label::rate_per_hour));
}

/// Staff time (method, par. 2.4): hours at the cost of an hour, an own actor's or a bought one's.
///
/// Report par. 4.1.10: a helpdesk of 3 hours per client-year at 50.00 is 150 a year, 2.884615 a week.
KindCost lower(const Labour& labour, const ItemContext& context) {
  LowerContext& lowering = context.lowering;
  KindCost result;
  const Expr hours =
      lowering.in_hours(context.field(labour.time_key.c_str()), context.path, context.item.place);
  const Expr rate = labour.actor ? hourly_cost(lowering, *labour.actor, result.actor) : context.field("rate");
  result.cost = hours * rate;
  if (labour.actor && context.item.staff) result.hours = hours;
  return result;
}

}  // namespace zorgbaat
