#include <algorithm>

#include "engine/care/kinds/kinds.h"
#include "engine/care/labels.h"
#include "engine/care/lower/lower_parts.h"

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

/// The member of the staff whose time with a client an activity takes; null when nobody of ours bills it.
const Actor* billed_by(LowerContext& context, const Activity& activity) {
  for (const Actor& actor : context.model().stated.actors) {
    const bool does = activity.actor.name == actor.name || activity.actor.name == "actor." + actor.name;
    if (does && actor.staff && activity.billable) return &actor;
  }
  return nullptr;
}

/// What is no time has its message where the activity is costed.
bool is_time_per_unit(Expr minutes) {
  if (!minutes.exists() || !minutes.unit()) return false;
  return minutes.unit()->exponent("min") == 1 || minutes.unit()->exponent("hour") == 1;
}

/// The hours with clients per basis, without travel: 14 visits of 8 minutes a week are 1.8667 hours.
Expr direct_hours(LowerContext& context, const Alternative& alternative) {
  Names& names = context.names();
  std::vector<Expr> parts;
  for (const Count& count : alternative.counts) {
    const Activity* activity = activity_named(context, count.activity);
    const Actor* actor = activity == nullptr ? nullptr : billed_by(context, *activity);
    if (actor == nullptr) continue;
    const std::string path = alternative.name + ".hours." + actor->name;
    const Expr minutes = names.make("activity." + activity->name + ".minutes");
    if (!is_time_per_unit(minutes)) return {};
    const Expr hours =
        names.make(times_path(alternative, *activity)) * context.in_hours(minutes, path, alternative.place);
    parts.push_back(context.bring_to(hours, Unit::symbol("hour") / context.basis(), path, alternative.place));
  }
  return parts.empty() ? context.no_hours() : combine(Op::sum, parts);
}

/// Hours of one function, or the direct hours, in an alternative.
void declare(LowerContext& context, const Alternative& alternative, const std::string& path, Role role,
             Meaning meaning, const Text& of, Names::Maker maker) {
  meaning.alternative = alternative.name;
  context.declare(path, role,
                  text_of(Label::of_alternative, {{"what", of}, {"alternative", alternative.label}}),
                  alternative.place, std::move(maker), std::move(meaning));
}

}  // namespace

void declare_hours(LowerContext& context, const Alternative& alternative) {
  const Case& stated = context.model().stated;
  for (const Actor& actor : stated.actors) {
    if (!actor.staff) continue;
    const std::string path = alternative.name + ".hours." + actor.name;
    declare(context, alternative, path, Role::hours, {.measure = Measure::hours, .of = actor.name},
            text_of(Label::hours_of, {{"name", actor.label}}),
            [&context, &alternative, &actor, path] { return hours_of(context, alternative, actor, path); });
  }
  const bool any =
      std::any_of(stated.activities.begin(), stated.activities.end(),
                  [&](const Activity& activity) { return billed_by(context, activity) != nullptr; });
  if (!any) return;
  const std::string path = alternative.name + ".hours.direct";
  declare(context, alternative, path, Role::direct, {.measure = Measure::direct_hours},
          text_of(Label::hours_with_clients),
          [&context, &alternative] { return direct_hours(context, alternative); });
}

}  // namespace zorgbaat
