#include "engine/care/kinds/kinds.h"
#include "engine/care/labels.h"
#include "engine/care/lower/lower_parts.h"

namespace zorgbaat {

namespace {

/// Minutes at the cost of an hour: 15 minutes at 30.51 is 7.6275 (report par. 4.1.10).
Expr time_cost(LowerContext& context, const Activity& activity, Expr time) {
  std::string actor;
  const Expr rate = hourly_cost(context, activity.actor, actor);
  return context.in_hours(time, activity.name, activity.place) * rate;
}

Text labelled(const Activity& activity, Label label) { return text_of(label, {{"name", activity.label}}); }

/// Staff time, travel and other money for each time the activity is done.
Expr unit_cost(LowerContext& context, const Activity& activity, const std::string& path) {
  std::vector<Expr> parts = {context.names().make(path + ".staff_cost")};
  if (activity.travel) parts.push_back(context.names().make(path + ".travel_time_cost"));
  if (activity.travel_cost) parts.push_back(context.names().make(path + ".travel_cost"));
  if (activity.price) parts.push_back(context.names().make(path + ".price"));
  return combine(Op::sum, parts);
}

}  // namespace

void declare_activity(LowerContext& context, const Activity& activity) {
  const std::string path = "activity." + activity.name;
  Names& names = context.names();
  context.declare_field(path + ".minutes", activity.minutes, labelled(activity, Label::duration_of));
  if (activity.travel) {
    context.declare_field(path + ".travel", *activity.travel, labelled(activity, Label::travel_time_of));
  }
  if (activity.travel_cost) {
    context.declare_field(path + ".travel_cost", *activity.travel_cost,
                          labelled(activity, Label::travel_cost_of));
  }
  if (activity.price) {
    context.declare_field(path + ".price", *activity.price, labelled(activity, Label::other_cost_of));
  }
  context.declare(path + ".staff_minutes", Role::activity, labelled(activity, Label::staff_time_per),
                  activity.place, [&names, &activity, path] {
                    const Expr minutes = names.make(path + ".minutes");
                    return activity.travel ? minutes + names.make(path + ".travel") : minutes;
                  });
  context.declare(path + ".staff_cost", Role::activity, labelled(activity, Label::cost_of_time_per),
                  activity.place, [&context, &activity, path] {
                    return time_cost(context, activity, context.names().make(path + ".minutes"));
                  });
  if (activity.travel) {
    context.declare(path + ".travel_time_cost", Role::activity, labelled(activity, Label::cost_of_travel_per),
                    activity.place, [&context, &activity, path] {
                      return time_cost(context, activity, context.names().make(path + ".travel"));
                    });
  }
  context.declare(path + ".unit_cost", Role::activity, labelled(activity, Label::cost_per), activity.place,
                  [&context, &activity, path] { return unit_cost(context, activity, path); });
}

}  // namespace zorgbaat
