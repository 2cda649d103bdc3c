#include <algorithm>
#include <array>

#include "engine/care/labels.h"
#include "engine/care/lower/lower_parts.h"

namespace zorgbaat {

namespace {

// A hyphen cannot stand in a name of a user's file, so none of these is ever the end of a name in a formula.
constexpr const char* of_organisation = "organisation-a-year";
constexpr const char* once = "once-at-start";

/// One way of stating an own line, the same for every project.
struct Way {
  std::string name{};
  OwnLineKind::Per per = OwnLineKind::Per::basis;
  Unit unit{};
  Text what{};         ///< "per maand"
  std::string time{};  ///< what it is per, when that is another time than the basis
};

struct TimeWord {
  const char* symbol;
  Label label;
};

constexpr auto offered_times = std::to_array<TimeWord>(
    {{"week", Label::per_week}, {"month", Label::per_month}, {"year", Label::per_year}});

/// The time in the basis: "week" of client*week; empty for client.
std::string time_of(const Unit& basis) {
  for (const auto& [symbol, exponent] : basis.factors()) {
    if (is_time(symbol) && exponent == 1) return symbol;
  }
  return {};
}

/// Every way there may be, in the order of the list a user chooses from.
std::vector<Way> ways(LowerContext& context) {
  const Unit per_basis = context.money() / context.basis();
  const std::string time = time_of(context.basis());
  std::vector<Way> all = {
      {"per-basis", OwnLineKind::Per::basis, per_basis, text_of(Label::in_unit_of_result), ""}};
  for (const TimeWord& other : offered_times) {
    if (time.empty() || other.symbol == time || context.own_lines() == OwnLines::per_basis) continue;
    all.push_back({std::string("per-") + other.symbol, OwnLineKind::Per::basis,
                   per_basis * Unit::symbol(time) / Unit::symbol(other.symbol), text_of(other.label),
                   other.symbol});
  }
  if (context.own_lines() != OwnLines::all) return all;
  all.push_back({of_organisation, OwnLineKind::Per::organisation_a_year,
                 context.money() / Unit::symbol("year"), text_of(Label::year_for_organisation), ""});
  all.push_back({once, OwnLineKind::Per::once, context.money(), text_of(Label::once_for_organisation), ""});
  return all;
}

std::string amount_path(const std::string& alternative, const Way& way) {
  return "own_lines." + alternative + "." + way.name;
}

std::string factor_path(const Way& way) { return "own_lines." + way.name + "-factor"; }

/// The horizon, when it is stated in years.
Expr years_of_horizon(LowerContext& context) {
  const Expr horizon = context.names().make("scenario.horizon");
  const bool in_years = horizon.exists() && horizon.unit() && *horizon.unit() == Unit::symbol("year");
  return in_years ? horizon : Expr{};
}

/// What an amount stated this way is multiplied by; nothing when the case cannot tell.
Expr factor_of(LowerContext& context, const Way& way) {
  if (!way.time.empty()) {
    const std::optional<Expr> factor = context.time_factor(way.time, time_of(context.basis()));
    return factor ? *factor : Expr{};
  }
  const Expr a_year = context.names().make("size.basis_units_a_year");
  if (!a_year.exists()) return {};
  if (way.per == OwnLineKind::Per::organisation_a_year) return context.constant(1) / a_year;
  return context.constant(1) / (a_year * years_of_horizon(context));
}

/// The cost of all ways together; only here is asked which of them exist.
Expr cost_of(LowerContext& context, const std::string& alternative) {
  std::vector<Expr> parts;
  for (const Way& way : ways(context)) {
    if (way.name == "per-basis") {
      parts.push_back(context.names().make(amount_path(alternative, way)));
    } else if (const Expr factor = context.names().make(factor_path(way)); factor.exists()) {
      parts.push_back(context.names().make(amount_path(alternative, way)) * factor);
    }
  }
  return combine(Op::sum, parts);
}

bool is_project(LowerContext& context, const std::string& alternative) {
  return alternative != context.model().stated.head.null_alternative;
}

void offer_factor(LowerContext& context, const Way& way) {
  if (way.name == "per-basis" || context.names().has(factor_path(way))) return;
  context.names().offer(Quantity{.name = factor_path(way),
                                 .node = {},
                                 .label = text_of(Label::conversion_of, {{"name", way.what}}),
                                 .definition = {},
                                 .role = Role::item,
                                 .meaning = {.measure = Measure::own_line},
                                 .percent = false,
                                 .place = {}},
                        [&context, way] { return factor_of(context, way); });
}

void mark_divisors_in(Model& model, NodeId divisor) {
  const Node& node = model.graph.node(divisor);
  if (node.op == Op::input) model.inputs.at(static_cast<std::size_t>(node.detail)).divisor = true;
  if (node.op != Op::product) return;
  for (const NodeId operand : node.operands) mark_divisors_in(model, operand);
}

}  // namespace

void declare_own_lines(LowerContext& context, const Alternative& alternative) {
  if (context.own_lines() == OwnLines::none || !is_project(context, alternative.name)) return;
  const bool several = context.model().projects.size() > 1;
  const auto labelled = [&](const Text& text) {
    const Text line = text_of(Label::own_lines_in, {{"way", text}});
    if (!several) return line;
    return text_of(Label::of_alternative, {{"what", line}, {"alternative", alternative.label}});
  };
  for (const Way& way : ways(context)) {
    offer_factor(context, way);
    context.offer_empty(amount_path(alternative.name, way), way.unit, labelled(way.what));
  }
  context.declare("own_lines." + alternative.name + ".cost-of-lines", Role::item, text_of(Label::own_lines),
                  alternative.place, [&context, name = alternative.name] { return cost_of(context, name); },
                  {.measure = Measure::own_lines_cost, .alternative = alternative.name});
}

std::vector<std::string> own_line_costs(LowerContext& context, const std::string& alternative) {
  const std::string cost = "own_lines." + alternative + ".cost-of-lines";
  if (!context.names().has(cost)) return {};
  return {cost};
}

std::string party_of_own_lines(const Case& stated) {
  const std::string provider = "provider";
  const auto bears = [&](const auto& each) { return each.party == provider; };
  if (std::any_of(stated.activities.begin(), stated.activities.end(), bears)) return provider;
  if (std::any_of(stated.items.begin(), stated.items.end(), bears)) return provider;
  if (!stated.items.empty()) return stated.items.front().party;
  return stated.activities.empty() ? provider : stated.activities.front().party;
}

Expr outlay_of_own_lines(LowerContext& context, const std::string& alternative) {
  if (context.own_lines() != OwnLines::all || !is_project(context, alternative)) return {};
  if (!context.names().make(std::string("own_lines.") + once + "-factor").exists()) return {};
  return context.names().make("own_lines." + alternative + "." + once);
}

void find_own_lines(LowerContext& context) {
  if (context.own_lines() == OwnLines::none) return;
  Model& model = context.model();
  for (const std::string& project : model.projects) {
    for (const Way& way : ways(context)) {
      const Quantity* amount = model.find(amount_path(project, way));
      const Quantity* factor = model.find(factor_path(way));
      if (amount == nullptr) continue;
      OwnLineKind kind{.per = way.per, .alternative = project, .unit = way.unit, .amount = amount->node};
      if (factor != nullptr) {
        kind.factor = factor->node;
        const Node& node = model.graph.node(factor->node);
        if (node.op == Op::quotient) mark_divisors_in(model, node.operands[1]);
      }
      model.own_lines.push_back(std::move(kind));
    }
  }
}

}  // namespace zorgbaat
