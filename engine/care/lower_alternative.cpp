#include "engine/care/kinds/kinds.h"
#include "engine/care/lower_parts.h"

namespace zorgbaat {

namespace {

const Activity* activity_named(LowerContext& context, const NameReference& reference) {
  for (const Activity& activity : context.model().stated.activities) {
    if (activity.name == reference.name || "activity." + activity.name == reference.name) return &activity;
  }
  return nullptr;
}

std::string times_path(const Alternative& alternative, const Activity& activity) {
  return "alternative." + alternative.name + ".counts." + activity.name;
}

/// Step 4: how often per basis, at the cost of one (method, par. 2.4).
void declare_count(LowerContext& context, const Alternative& alternative, const Count& count) {
  const Activity* activity = activity_named(context, count.activity);
  if (activity == nullptr) {
    context.messages().add(MessageId::unknown_activity, count.activity.place,
                           {{"name", count.activity.name}});
    return;
  }
  const Text& label = activity->label;
  context.declare_field(times_path(alternative, *activity), count.times,
                        Text("aantal " + label.dutch, "number of " + label.english), Role::volume);
  const std::string name = alternative.name + ".activity." + activity->name + ".cost";
  context.declare(
      name, Role::item, label, count.activity.place,
      [&context, &alternative, activity, name, place = count.activity.place] {
        Names& names = context.names();
        const Expr cost = names.make(times_path(alternative, *activity)) *
                          names.make("activity." + activity->name + ".unit_cost");
        return context.bring_to(cost, context.money() / context.basis(), name, place);
      },
      alternative.name);
}

Expr sum_of(Names& names, const std::vector<std::string>& parts) {
  std::vector<Expr> exprs;
  exprs.reserve(parts.size());
  for (const std::string& part : parts) exprs.push_back(names.make(part));
  return combine(Op::sum, exprs);
}

/// Declares a sum of costs of the alternative, when there are any; whether it did.
bool declare_sum(LowerContext& context, const Alternative& alternative, const char* name, Text label,
                 std::vector<std::string> parts) {
  if (parts.empty()) return false;
  context.declare(
      alternative.name + name, Role::alternative, std::move(label), alternative.place,
      [&context, parts = std::move(parts)] { return sum_of(context.names(), parts); }, alternative.name);
  return true;
}

std::vector<std::string> activity_costs(LowerContext& context, const Alternative& alternative) {
  std::vector<std::string> parts;
  for (const Count& count : alternative.counts) {
    if (const Activity* activity = activity_named(context, count.activity)) {
      parts.push_back(alternative.name + ".activity." + activity->name + ".cost");
    }
  }
  return parts;
}

std::vector<std::string> item_costs(LowerContext& context, const Alternative& alternative) {
  std::vector<std::string> parts;
  for (const Item& item : context.model().stated.items) {
    if (item.alternative == alternative.name)
      parts.push_back("item." + item.alternative + "." + item.name + ".cost");
  }
  for (const std::string& own : own_line_costs(context, alternative.name)) parts.push_back(own);
  return parts;
}

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

void declare_hours(LowerContext& context, const Alternative& alternative, const Actor& actor) {
  const std::string path = alternative.name + ".hours." + actor.name;
  context.declare(
      path, Role::hours,
      Text("uren " + actor.label.dutch + ", " + alternative.label.dutch,
           "hours of " + actor.label.english + ", " + alternative.label.english),
      alternative.place,
      [&context, &alternative, &actor, path] { return hours_of(context, alternative, actor, path); },
      alternative.name);
}

}  // namespace

void declare_alternative(LowerContext& context, const Alternative& alternative) {
  for (const Count& count : alternative.counts) declare_count(context, alternative, count);
  for (const Item& item : context.model().stated.items) {
    if (item.alternative == alternative.name) declare_item(context, item);
  }
  declare_own_lines(context, alternative);
  std::vector<std::string> totals;
  const Text& label = alternative.label;
  if (declare_sum(context, alternative, ".activities",
                  Text("activiteiten, " + label.dutch, "activities, " + label.english),
                  activity_costs(context, alternative))) {
    totals.push_back(alternative.name + ".activities");
  }
  if (declare_sum(context, alternative, ".items",
                  Text("overige kosten, " + label.dutch, "other costs, " + label.english),
                  item_costs(context, alternative))) {
    totals.push_back(alternative.name + ".items");
  }
  if (!declare_sum(context, alternative, ".total", Text("kosten " + label.dutch, "cost of " + label.english),
                   totals)) {
    context.messages().add(MessageId::empty_alternative, alternative.place, {{"name", alternative.name}});
  }
  for (const Actor& actor : context.model().stated.actors) {
    if (actor.staff) declare_hours(context, alternative, actor);
  }
}

}  // namespace zorgbaat
