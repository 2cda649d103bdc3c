#include "engine/care/kinds/kinds.h"
#include "engine/care/labels.h"

namespace zorgbaat {

void declare(const Travel& travel, const ItemContext& context) {
  context.declare("minutes", travel.minutes, text_of(Label::travel_time));
  context.declare("price", travel.price, text_of(Label::cost_per_journey));
  context.declare("distance", travel.distance, text_of(Label::distance));
  context.declare("price_per_distance", travel.price_per_distance, text_of(Label::cost_per_distance));
}

/// Journeys: the traveller's time at the cost of an hour, money per journey, distance at a price; what is
/// stated adds up.
///
/// Report par. 4.1.10: 15 minutes at 30.51 an hour and 1.00 per journey is 8.6275.
KindCost lower(const Travel& travel, const ItemContext& context) {
  LowerContext& lowering = context.lowering;
  KindCost result;
  std::vector<Expr> parts;
  if (travel.minutes && travel.actor) {
    const Expr hours = lowering.in_hours(context.field("minutes"), context.path, context.item.place);
    parts.push_back(hours * hourly_cost(lowering, *travel.actor, result.actor));
    if (context.item.staff) result.hours = hours;
  }
  if (travel.price) parts.push_back(context.field("price"));
  if (travel.distance && travel.price_per_distance) {
    parts.push_back(context.field("distance") * context.field("price_per_distance"));
  }
  result.cost = combine(Op::sum, parts);
  return result;
}

}  // namespace zorgbaat
