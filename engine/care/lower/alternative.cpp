#include "engine/care/kinds/kinds.h"
#include "engine/care/labels.h"
#include "engine/care/lower/lower_parts.h"

namespace zorgbaat {

const Activity* activity_named(LowerContext& context, const NameReference& reference) {
  for (const Activity& activity : context.model().stated.activities) {
    if (activity.name == reference.name || "activity." + activity.name == reference.name) return &activity;
  }
  return nullptr;
}

std::string times_path(const Alternative& alternative, const Activity& activity) {
  return "alternative." + alternative.name + ".counts." + activity.name;
}

namespace {

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
                        text_of(Label::number_of, {{"name", label}}), Role::volume);
  const std::string name = alternative.name + ".activity." + activity->name + ".cost";
  context.declare(name, Role::item, label, count.activity.place,
                  [&context, &alternative, activity, name, place = count.activity.place] {
                    Names& names = context.names();
                    const Expr cost = names.make(times_path(alternative, *activity)) *
                                      names.make("activity." + activity->name + ".unit_cost");
                    return context.bring_to(cost, context.money() / context.basis(), name, place);
                  },
                  {.measure = Measure::activity_cost, .of = activity->name, .alternative = alternative.name});
}

Expr sum_of(Names& names, const std::vector<std::string>& parts) {
  std::vector<Expr> exprs;
  exprs.reserve(parts.size());
  for (const std::string& part : parts) exprs.push_back(names.make(part));
  return combine(Op::sum, exprs);
}

/// Declares a sum of costs of the alternative, when there are any; whether it did.
bool declare_sum(LowerContext& context, const Alternative& alternative, const char* name, Measure measure,
                 Text label, std::vector<std::string> parts) {
  if (parts.empty()) return false;
  context.declare(alternative.name + name, Role::alternative, std::move(label), alternative.place,
                  [&context, parts = std::move(parts)] { return sum_of(context.names(), parts); },
                  {.measure = measure, .alternative = alternative.name});
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

bool is_residual(const Item& item) { return std::holds_alternative<Residual>(item.kind); }

std::vector<std::string> item_costs(LowerContext& context, const Alternative& alternative,
                                    bool with_residual) {
  std::vector<std::string> parts;
  for (const Item& item : context.model().stated.items) {
    if (item.alternative == alternative.name && has_cost(item) && (with_residual || !is_residual(item)))
      parts.push_back("item." + item.alternative + "." + item.name + ".cost");
  }
  if (!with_residual) return parts;
  for (const std::string& own : own_line_costs(context, alternative.name)) parts.push_back(own);
  return parts;
}

/// The sum of the costs that a source names, beside the total that it states.
void declare_parts(LowerContext& context, const Alternative& alternative) {
  const Text& label = alternative.label;
  if (alternative.declared_total) {
    std::vector<std::string> parts = activity_costs(context, alternative);
    for (std::string& cost : item_costs(context, alternative, false)) parts.push_back(std::move(cost));
    declare_sum(context, alternative, ".parts", Measure::parts,
                text_of(Label::sum_of_parts, {{"name", label}}), parts);
  }
}

/// The total, or 0 for a reference from which the others state their differences.
void declare_total(LowerContext& context, const Alternative& alternative,
                   const std::vector<std::string>& totals) {
  const Text label = text_of(Label::cost_of, {{"name", alternative.label}});
  if (!alternative.reference) {
    if (!declare_sum(context, alternative, ".total", Measure::total, label, totals))
      context.messages().add(MessageId::empty_alternative, alternative.place, {{"name", alternative.name}});
    return;
  }
  if (!totals.empty())
    context.messages().add(MessageId::reference_with_cost, alternative.place, {{"name", alternative.name}});
  context.declare(alternative.name + ".total", Role::alternative, label, alternative.place,
                  [&context] { return context.no_cost(); },
                  {.measure = Measure::total, .alternative = alternative.name});
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
  if (declare_sum(context, alternative, ".activities", Measure::activities,
                  text_of(Label::activities_of, {{"name", label}}), activity_costs(context, alternative))) {
    totals.push_back(alternative.name + ".activities");
  }
  if (declare_sum(context, alternative, ".items", Measure::items,
                  text_of(Label::other_costs_of, {{"name", label}}),
                  item_costs(context, alternative, true))) {
    totals.push_back(alternative.name + ".items");
  }
  declare_parts(context, alternative);
  declare_total(context, alternative, totals);
  declare_hours(context, alternative);
}

}  // namespace zorgbaat
