#include "engine/care/lower/comparison.h"

#include "engine/care/labels.h"
#include "engine/care/lower/lower_parts.h"

namespace zorgbaat {

std::vector<Comparison> comparisons_of(const Model& model) {
  const Case& stated = model.stated;
  const bool several = model.projects.size() > 1;
  std::vector<Comparison> pairs;
  for (const Alternative& alternative : stated.alternatives) {
    if (alternative.name == stated.head.null_alternative) continue;
    pairs.push_back(Comparison{.null = stated.head.null_alternative,
                               .project = alternative.name,
                               .label = several ? alternative.label : Text(),
                               .suffix = several ? "." + alternative.name : "",
                               .place = alternative.place});
  }
  return pairs;
}

Text with_label(const Text& text, const Text& label) {
  if (label.empty()) return text;
  return text_of(Label::of_alternative, {{"what", text}, {"alternative", label}});
}

Text a_year(const Text& text) { return text_of(Label::a_year, {{"what", text}}); }

void declare_yearly(LowerContext& context, std::string name, Role role, Text label, std::string of,
                    Meaning meaning, const Place& place) {
  meaning.period = Period::year;
  context.declare(
      std::move(name), role, std::move(label), place,
      [&context, of = std::move(of)] {
        return context.names().make(of) * context.names().make("size.basis_units_a_year");
      },
      std::move(meaning));
}

Expr size_of_thing(LowerContext& context, const std::string& thing) {
  for (const NamedField& size : context.model().stated.size) {
    const Expr number = context.names().make("size." + size.name);
    if (number.exists() && number.unit() && number.unit()->exponent(thing) == 1) return number;
  }
  return {};
}

namespace {

/// What a project alternative brings of something: the hours freed of one actor.
Meaning of_project(const Comparison& pair, Measure measure, const std::string& of = {}) {
  return {.measure = measure, .of = of, .alternative = pair.project};
}

/// Null less project: what the project saves.
void declare_difference(LowerContext& context, const Comparison& pair, std::string name, Role role,
                        const Text& label, const std::string& part, Meaning meaning) {
  context.declare(
      std::move(name), role, with_label(label, pair.label), pair.place,
      [&context, pair, part] {
        return context.names().make(pair.null + part) - context.names().make(pair.project + part);
      },
      std::move(meaning));
}

void declare_saving(LowerContext& context, const Comparison& pair) {
  declare_difference(context, pair, "saving" + pair.suffix, Role::saving, text_of(Label::balance), ".total",
                     of_project(pair, Measure::saving));
  if (!pair.suffix.empty()) return;
  context.declare(
      "saving." + pair.project, Role::saving, text_of(Label::balance), pair.place,
      [&context] { return context.names().make("saving"); }, of_project(pair, Measure::saving));
}

void declare_freed_hours(LowerContext& context, const Comparison& pair) {
  for (const Actor& actor : context.model().stated.actors) {
    if (!actor.staff) continue;
    declare_difference(context, pair, "freed_hours" + pair.suffix + "." + actor.name, Role::hours,
                       text_of(Label::hours_freed, {{"name", actor.label}}), ".hours." + actor.name,
                       of_project(pair, Measure::freed_hours, actor.name));
  }
}

// ---- totals a year

/// How often the basis occurs in a year: 300 clients x 52 weeks is 15,600 client-weeks.
Expr basis_units_a_year(LowerContext& context) {
  Expr product;
  for (const auto& [thing, exponent] : context.basis().factors()) {
    if (is_time(thing)) continue;
    const Expr number = size_of_thing(context, thing);
    if (!number.exists() || exponent != 1) return {};
    product = product.exists() ? product * number : number;
  }
  if (!product.exists()) return {};
  const Unit wanted = context.basis() / Unit::symbol("year");
  return context.bring_to(product, wanted, "size", context.model().stated.head.basis_place);
}

/// Hours a year over the norm of the function: 7,800 hours over 1,878 are 4.15 FTE.
void declare_fte(LowerContext& context, std::string name, const Text& label, const std::string& hours,
                 const Actor& actor, Meaning meaning, const Place& place) {
  if (!actor.hours_per_fte) return;
  context.declare(
      std::move(name), Role::fte, label, place,
      [&context, hours, actor_name = actor.name] {
        return context.names().make(hours) / context.names().make("actor." + actor_name + ".hours_per_fte");
      },
      std::move(meaning));
}

/// What each function works in an alternative, a year.
void declare_staff_of(LowerContext& context, const Alternative& alternative) {
  const auto in_alternative = [&](Label what, const Actor& actor) {
    return text_of(Label::of_alternative,
                   {{"what", text_of(what, {{"name", actor.label}})}, {"alternative", alternative.label}});
  };
  for (const Actor& actor : context.model().stated.actors) {
    if (!actor.staff) continue;
    const std::string hours = alternative.name + ".hours_a_year." + actor.name;
    declare_yearly(context, hours, Role::year, a_year(in_alternative(Label::hours_of, actor)),
                   alternative.name + ".hours." + actor.name,
                   {.measure = Measure::hours, .of = actor.name, .alternative = alternative.name},
                   alternative.place);
    declare_fte(context, alternative.name + ".fte." + actor.name, in_alternative(Label::fte_of, actor), hours,
                actor, {.measure = Measure::fte, .of = actor.name, .alternative = alternative.name},
                alternative.place);
  }
}

void declare_years_of(LowerContext& context, const Comparison& pair) {
  declare_yearly(context, "saving_a_year" + pair.suffix, Role::year,
                 with_label(a_year(text_of(Label::balance)), pair.label), "saving" + pair.suffix,
                 of_project(pair, Measure::saving), pair.place);
  for (const Actor& actor : context.model().stated.actors) {
    if (!actor.staff) continue;
    const Text label = text_of(Label::hours_freed, {{"name", actor.label}});
    declare_yearly(context, "freed_hours_a_year" + pair.suffix + "." + actor.name, Role::year,
                   with_label(a_year(label), pair.label), "freed_hours" + pair.suffix + "." + actor.name,
                   of_project(pair, Measure::freed_hours, actor.name), pair.place);
    declare_fte(context, "freed_fte" + pair.suffix + "." + actor.name,
                with_label(text_of(Label::fte_freed, {{"name", actor.label}}), pair.label),
                "freed_hours_a_year" + pair.suffix + "." + actor.name, actor,
                of_project(pair, Measure::freed_fte, actor.name), pair.place);
  }
}

}  // namespace

void declare_comparison(LowerContext& context) {
  const Case& stated = context.model().stated;
  const std::vector<Comparison> pairs = comparisons_of(context.model());
  for (const Comparison& pair : pairs) {
    declare_saving(context, pair);
    declare_parties(context, pair);
    declare_freed_hours(context, pair);
  }
  if (stated.size.empty()) return;
  context.declare("size.basis_units_a_year", Role::year, text_of(Label::size_a_year), stated.head.basis_place,
                  [&context] { return basis_units_a_year(context); },
                  {.measure = Measure::basis_units_a_year, .period = Period::year});
  for (const Alternative& alternative : stated.alternatives) {
    declare_yearly(context, alternative.name + ".total_a_year", Role::year,
                   a_year(text_of(Label::cost_of, {{"name", alternative.label}})),
                   alternative.name + ".total", {.measure = Measure::total, .alternative = alternative.name},
                   alternative.place);
    declare_outlay(context, alternative);
    declare_staff_of(context, alternative);
  }
  for (const Comparison& pair : pairs) declare_years_of(context, pair);
  for (const Comparison& pair : pairs) declare_parties_a_year(context, pair);
}

}  // namespace zorgbaat
