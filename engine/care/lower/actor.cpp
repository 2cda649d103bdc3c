#include "engine/care/kinds/kinds.h"
#include "engine/care/labels.h"
#include "engine/care/lower/lower_parts.h"

namespace zorgbaat {

namespace {

std::string path_of(const Actor& actor) { return "actor." + actor.name; }

void declare_pay(LowerContext& context, const Actor& actor) {
  const std::string path = path_of(actor);
  if (const auto* rate = std::get_if<LiteralRate>(&actor.pay)) {
    const bool worked = actor.hour == Hour::worked;
    context.declare_field(path + ".cost", rate->cost,
                          worked ? text_of(Label::cost_per_worked_hour) : text_of(Label::cost_per_paid_hour));
    return;
  }
  const auto& salary = std::get<Salary>(actor.pay);
  context.declare_field(path + ".salary", salary.salary, text_of(Label::gross_salary));
  context.declare_field(path + ".on_costs", salary.on_costs, text_of(Label::on_costs));
  if (salary.allowance) {
    context.declare_field(path + ".allowance", *salary.allowance, text_of(Label::irregular_hours));
  }
}

void declare_hours(LowerContext& context, const Actor& actor) {
  const std::string path = path_of(actor);
  if (actor.paid_hours) {
    context.declare_field(path + ".hours_a_year.paid", *actor.paid_hours, text_of(Label::hours_paid));
  }
  if (actor.worked_hours) {
    context.declare_field(path + ".hours_a_year.worked", *actor.worked_hours, text_of(Label::hours_worked));
  }
  if (actor.hours_per_fte) {
    context.declare_field(path + ".hours_per_fte", *actor.hours_per_fte, text_of(Label::hours_per_fte),
                          Role::input, {.measure = Measure::hours_per_fte, .of = actor.name});
  }
}

/// A salary per hour, month or year, with allowance and on-costs, per hour of `actor.hour`.
///
/// 21.04 an hour with 45 % on-costs is 30.508; the report (par. 4.1.10) prints 30.51.
Expr salary_cost(LowerContext& context, const Actor& actor) {
  const auto& salary = std::get<Salary>(actor.pay);
  const std::string path = path_of(actor);
  Names& names = context.names();
  Expr pay = names.make(path + ".salary");
  if (pay.exists() && pay.unit() && pay.unit()->exponent("hour") == 0) {
    const Expr hours =
        names.make(path + (actor.hour == Hour::paid ? ".hours_a_year.paid" : ".hours_a_year.worked"));
    if (!hours.exists()) {
      context.messages().add(MessageId::salary_needs_hours, actor.place, {{"name", actor.name}});
      return {};
    }
    pay = context.bring_to(pay, context.money() / Unit::symbol("year"), path, actor.place) / hours;
  }
  if (salary.allowance) pay = pay * (context.constant(1) + names.make(path + ".allowance"));
  return pay * (context.constant(1) + names.make(path + ".on_costs"));
}

/// Brings a cost per paid hour to one per worked hour or back: 30.51 x 1872 / 1543 = 37.0154.
Expr per_counted_hour(LowerContext& context, const Actor& actor, Expr cost) {
  if (actor.hour == actor.counted) return cost;
  const Expr paid = context.names().make(path_of(actor) + ".hours_a_year.paid");
  const Expr worked = context.names().make(path_of(actor) + ".hours_a_year.worked");
  if (!actor.paid_hours || !actor.worked_hours) {
    context.messages().add(MessageId::two_hours_needed, actor.place, {{"name", actor.name}});
    return {};
  }
  return actor.counted == Hour::worked ? cost * paid / worked : cost * worked / paid;
}

}  // namespace

void declare_actor(LowerContext& context, const Actor& actor) {
  declare_pay(context, actor);
  declare_hours(context, actor);
  const Label label = actor.counted == Hour::worked ? Label::cost_of_worked_hour : Label::cost_of_paid_hour;
  context.declare(path_of(actor) + ".hourly_cost", Role::actor, text_of(label, {{"name", actor.label}}),
                  actor.place,
                  [&context, &actor] {
                    const Expr cost = std::holds_alternative<Salary>(actor.pay)
                                          ? salary_cost(context, actor)
                                          : context.names().make(path_of(actor) + ".cost");
                    return per_counted_hour(context, actor, cost);
                  },
                  {.measure = Measure::hourly_cost, .of = actor.name});
}

Expr hourly_cost(LowerContext& lowering, const NameReference& actor, std::string& actor_name) {
  for (const Actor& known : lowering.model().stated.actors) {
    if (known.name != actor.name && "actor." + known.name != actor.name) continue;
    actor_name = known.name;
    return lowering.names().make(path_of(known) + ".hourly_cost");
  }
  lowering.messages().add(MessageId::unknown_actor, actor.place, {{"name", actor.name}});
  return {};
}

}  // namespace zorgbaat
