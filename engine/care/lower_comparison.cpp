#include <set>

#include "engine/care/lower_parts.h"

namespace zorgbaat {

namespace {

/// One project alternative beside the null alternative, and how its quantities are called.
struct Comparison {
  std::string null{};
  std::string project{};
  Text label{};          ///< of the project, when there are several; else empty
  std::string suffix{};  ///< ".project" when there are several projects
  Place place{};
};

Text with_label(const Text& text, const Text& label) {
  if (label.empty()) return text;
  return {text.dutch + ", " + label.dutch, text.english + ", " + label.english};
}

/// Null less project: what the project saves.
void declare_difference(LowerContext& context, const Comparison& pair, std::string name, Role role,
                        const Text& label, const std::string& part) {
  context.declare(
      std::move(name), role, with_label(label, pair.label), pair.place,
      [&context, pair, part] {
        return context.names().make(pair.null + part) - context.names().make(pair.project + part);
      },
      pair.project);
}

void declare_saving(LowerContext& context, const Comparison& pair) {
  declare_difference(context, pair, "saving" + pair.suffix, Role::saving, Text("saldo", "balance"), ".total");
  if (!pair.suffix.empty()) return;
  context.declare(
      "saving." + pair.project, Role::saving, Text("saldo", "balance"), pair.place,
      [&context] { return context.names().make("saving"); }, pair.project);
}

void declare_freed_hours(LowerContext& context, const Comparison& pair) {
  for (const Actor& actor : context.model().stated.actors) {
    if (!actor.staff) continue;
    declare_difference(context, pair, "freed_hours" + pair.suffix + "." + actor.name, Role::hours,
                       Text("vrijgespeelde uren " + actor.label.dutch, "hours freed, " + actor.label.english),
                       ".hours." + actor.name);
  }
}

// ---- totals a year

/// The number under [size] that counts a thing, 300 client or 1200 patient/year; nothing when none does.
Expr size_of_thing(LowerContext& context, const std::string& thing) {
  for (const NamedField& size : context.model().stated.size) {
    const Expr number = context.names().make("size." + size.name);
    if (number.exists() && number.unit() && number.unit()->exponent(thing) == 1) return number;
  }
  return {};
}

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

void declare_yearly(LowerContext& context, std::string name, Role role, Text label, std::string of,
                    std::string alternative, const Place& place) {
  context.declare(
      std::move(name), role, std::move(label), place,
      [&context, of = std::move(of)] {
        return context.names().make(of) * context.names().make("size.basis_units_a_year");
      },
      std::move(alternative));
}

Text a_year(const Text& text) { return {text.dutch + " per jaar", text.english + " a year"}; }

void declare_fte(LowerContext& context, const Comparison& pair, const Actor& actor) {
  if (!actor.hours_per_fte) return;
  const std::string hours = "freed_hours_a_year" + pair.suffix + "." + actor.name;
  context.declare(
      "freed_fte" + pair.suffix + "." + actor.name, Role::fte,
      with_label(Text("vrijgespeelde fte " + actor.label.dutch, "FTE freed, " + actor.label.english),
                 pair.label),
      pair.place,
      [&context, hours, name = actor.name] {
        return context.names().make(hours) / context.names().make("actor." + name + ".hours_per_fte");
      },
      pair.project);
}

void declare_years_of(LowerContext& context, const Comparison& pair) {
  declare_yearly(context, "saving_a_year" + pair.suffix, Role::year,
                 with_label(a_year(Text("saldo", "balance")), pair.label), "saving" + pair.suffix,
                 pair.project, pair.place);
  for (const Actor& actor : context.model().stated.actors) {
    if (!actor.staff) continue;
    const Text label("vrijgespeelde uren " + actor.label.dutch, "hours freed, " + actor.label.english);
    declare_yearly(context, "freed_hours_a_year" + pair.suffix + "." + actor.name, Role::year,
                   with_label(a_year(label), pair.label), "freed_hours" + pair.suffix + "." + actor.name,
                   pair.project, pair.place);
    declare_fte(context, pair, actor);
  }
}

// ---- the outlay at the start

/// Money per thing times the number of things: 500 per client for 300 clients is 150,000 euro.
Expr whole_outlay(LowerContext& context, const std::string& item_outlay, const Item& item) {
  Expr amount = context.names().make(item_outlay);
  if (!amount.exists() || !amount.unit()) return {};
  const Unit per_thing = *amount.unit();
  for (const auto& [thing, exponent] : per_thing.factors()) {
    const Expr number = exponent == -1 ? size_of_thing(context, thing) : Expr{};
    if (number.exists()) amount = amount * number;
  }
  if (amount.exists() && amount.unit() && *amount.unit() == context.money()) return amount;
  context.messages().add(MessageId::outlay_without_size, item.place,
                         {{"name", item.name}, {"found", amount.unit() ? amount.unit()->to_string() : "?"}});
  return {};
}

void declare_outlay(LowerContext& context, const Alternative& alternative) {
  std::vector<const Item*> bought;
  for (const Item& item : context.model().stated.items) {
    if (item.alternative == alternative.name &&
        context.names().has("item." + item.alternative + "." + item.name + ".outlay")) {
      bought.push_back(&item);
    }
  }
  if (bought.empty() && own_line_costs(context, alternative.name).empty()) return;
  context.declare(
      alternative.name + ".outlay", Role::outlay,
      Text("investering bij de start, " + alternative.label.dutch,
           "outlay at the start, " + alternative.label.english),
      alternative.place,
      [&context, bought, name = alternative.name] {
        std::vector<Expr> parts;
        parts.reserve(bought.size());
        for (const Item* item : bought) {
          parts.push_back(
              whole_outlay(context, "item." + item->alternative + "." + item->name + ".outlay", *item));
        }
        if (const Expr own = outlay_of_own_lines(context, name); own.exists()) parts.push_back(own);
        return combine(Op::sum, parts);
      },
      alternative.name);
}

// ---- who pays and who gains

std::vector<std::string> costs_of_party(LowerContext& context, const std::string& alternative,
                                        const std::string& party) {
  const Case& stated = context.model().stated;
  std::vector<std::string> parts;
  for (const Activity& activity : stated.activities) {
    const std::string cost = alternative + ".activity." + activity.name + ".cost";
    if (activity.party == party && context.names().has(cost)) parts.push_back(cost);
  }
  for (const Item& item : stated.items) {
    if (item.alternative == alternative && item.party == party)
      parts.push_back("item." + alternative + "." + item.name + ".cost");
  }
  if (party == party_of_own_lines(stated)) {
    for (const std::string& own : own_line_costs(context, alternative)) parts.push_back(own);
  }
  return parts;
}

Expr borne_by(LowerContext& context, const std::string& alternative, const std::string& party) {
  std::vector<Expr> parts;
  for (const std::string& cost : costs_of_party(context, alternative, party))
    parts.push_back(context.names().make(cost));
  return combine(Op::sum, parts);
}

/// What each party saves; together the parties save what the project saves.
void declare_parties(LowerContext& context, const Comparison& pair) {
  std::set<std::string> parties;
  for (const Activity& activity : context.model().stated.activities) parties.insert(activity.party);
  for (const Item& item : context.model().stated.items) parties.insert(item.party);
  if (parties.size() < 2) return;
  for (const std::string& party : parties) {
    context.declare(
        "saving_of_party" + pair.suffix + "." + party, Role::party,
        with_label(party_label(party), pair.label), pair.place,
        [&context, pair, party] {
          const Expr before = borne_by(context, pair.null, party);
          const Expr after = borne_by(context, pair.project, party);
          if (!after.exists()) return before;
          return before.exists() ? before - after : context.constant(-1) * after;
        },
        pair.project);
  }
}

}  // namespace

void declare_comparison(LowerContext& context) {
  const Case& stated = context.model().stated;
  const bool several = context.model().projects.size() > 1;
  std::vector<Comparison> pairs;
  for (const Alternative& alternative : stated.alternatives) {
    if (alternative.name == stated.head.null_alternative) continue;
    pairs.push_back(Comparison{.null = stated.head.null_alternative,
                               .project = alternative.name,
                               .label = several ? alternative.label : Text(),
                               .suffix = several ? "." + alternative.name : "",
                               .place = alternative.place});
  }
  for (const Comparison& pair : pairs) {
    declare_saving(context, pair);
    declare_parties(context, pair);
    declare_freed_hours(context, pair);
  }
  if (stated.size.empty()) return;
  context.declare("size.basis_units_a_year", Role::year, Text("omvang per jaar", "size a year"),
                  stated.head.basis_place, [&context] { return basis_units_a_year(context); });
  for (const Alternative& alternative : stated.alternatives) {
    declare_yearly(context, alternative.name + ".total_a_year", Role::year,
                   a_year(Text("kosten " + alternative.label.dutch, "cost of " + alternative.label.english)),
                   alternative.name + ".total", alternative.name, alternative.place);
    declare_outlay(context, alternative);
  }
  for (const Comparison& pair : pairs) declare_years_of(context, pair);
}

}  // namespace zorgbaat
