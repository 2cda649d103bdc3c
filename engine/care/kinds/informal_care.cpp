#include "engine/care/kinds/kinds.h"
#include "engine/care/labels.h"

namespace zorgbaat {

void declare(const InformalCare& care, const ItemContext& context) {
  context.declare(care.time_key.c_str(), care.time, text_of(Label::time));
  context.declare("value", care.value, text_of(Label::value_of_hour));
  context.declare("present", care.present, text_of(Label::share_of_times));
}

/// Hours of people who are not paid for them, at the value of an hour, for the share of the times they are
/// there.
///
/// An informal carer beside 95 % of 4.96 visits of 2 hours, at 14 euro an hour, is 131.936 euro (costing
/// manual 2015 for the value; report par. 4.2.11 for visits and share).
KindCost lower(const InformalCare& care, const ItemContext& context) {
  const Expr hours =
      context.lowering.in_hours(context.field(care.time_key.c_str()), context.path, context.item.place);
  const Expr cost = hours * context.field("value");
  return {
      .cost = care.present ? cost * context.field("present") : cost, .outlay = {}, .hours = {}, .actor = {}};
}

}  // namespace zorgbaat
