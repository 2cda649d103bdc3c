#include <algorithm>

#include "engine/care/kinds/kinds.h"
#include "engine/care/lower_parts.h"

namespace zorgbaat {

namespace {

/// The hours an actor works per basis: visits of 35 minutes twice a week are 1.1667 hours.
Expr hours_of(LowerContext& context, const Alternative& alternative, const Actor& actor,
              const std::string& path) {
  Names& names = context.names();
  std::vector<Expr> parts;
  for (const Count& count : alternative.counts) {
    const Activity* activity = activity_named(context, count.activity);
    std::string who;
    if (activity == nullptr) continue;
    hourly_cost(context, activity->actor, who);
    if (who != actor.name) continue;
    const Expr minutes = names.make("activity." + activity->name + ".staff_minutes");
    const Expr hours =
        names.make(times_path(alternative, *activity)) * context.in_hours(minutes, path, alternative.place);
    parts.push_back(context.bring_to(hours, Unit::symbol("hour") / context.basis(), path, alternative.place));
  }
  for (const Item& item : context.model().stated.items) {
    const std::string hours = "item." + item.alternative + "." + item.name + ".staff_hours";
    if (item.alternative == alternative.name && names.has(hours) && works_in(item, actor))
      parts.push_back(names.make(hours));
  }
  if (!parts.empty()) return combine(Op::sum, parts);
  return context.no_hours();
}

/// Whether the minutes of an activity are direct time: a member of the staff with a client.
bool is_direct(LowerContext& context, const Activity& activity) {
  std::string who;
  hourly_cost(context, activity.actor, who);
  const std::vector<Actor>& actors = context.model().stated.actors;
  return activity.billable &&
         std::any_of(actors.begin(), actors.end(), [&](const Actor& a) { return a.name == who && a.staff; });
}

/// The hours with clients per basis, without travel: 14 visits of 8 minutes a week are 1.8667 hours.
Expr direct_hours(LowerContext& context, const Alternative& alternative, const std::string& path) {
  Names& names = context.names();
  std::vector<Expr> parts;
  for (const Count& count : alternative.counts) {
    const Activity* activity = activity_named(context, count.activity);
    if (activity == nullptr || !is_direct(context, *activity)) continue;
    const Expr minutes = names.make("activity." + activity->name + ".minutes");
    const Expr hours =
        names.make(times_path(alternative, *activity)) * context.in_hours(minutes, path, alternative.place);
    parts.push_back(context.bring_to(hours, Unit::symbol("hour") / context.basis(), path, alternative.place));
  }
  return parts.empty() ? context.no_hours() : combine(Op::sum, parts);
}

/// Hours of one function, or the direct hours, in an alternative.
void declare(LowerContext& context, const Alternative& alternative, const std::string& path, Role role,
             const Text& of, Names::Maker maker) {
  context.declare(
      path, role,
      Text(of.dutch + ", " + alternative.label.dutch, of.english + ", " + alternative.label.english),
      alternative.place, std::move(maker), alternative.name);
}

}  // namespace

void declare_hours(LowerContext& context, const Alternative& alternative) {
  const Case& stated = context.model().stated;
  for (const Actor& actor : stated.actors) {
    if (!actor.staff) continue;
    const std::string path = alternative.name + ".hours." + actor.name;
    declare(context, alternative, path, Role::hours,
            Text("uren " + actor.label.dutch, "hours of " + actor.label.english),
            [&context, &alternative, &actor, path] { return hours_of(context, alternative, actor, path); });
  }
  const bool any = std::any_of(stated.activities.begin(), stated.activities.end(),
                               [&](const Activity& activity) { return is_direct(context, activity); });
  if (!any) return;
  const std::string path = alternative.name + ".hours.direct";
  declare(context, alternative, path, Role::direct, Text("uren met cliënten", "hours with clients"),
          [&context, &alternative, path] { return direct_hours(context, alternative, path); });
}

}  // namespace zorgbaat
