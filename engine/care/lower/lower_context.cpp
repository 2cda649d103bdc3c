#include "engine/care/lower/lower_context.h"

#include <algorithm>
#include <array>
#include <utility>

#include "engine/care/labels.h"
#include "engine/care/lower/unit_origin.h"
#include "engine/care/quantity_names.h"

namespace zorgbaat {

Place place_of(const Field& field) {
  return std::visit([](const auto& held) { return held.place; }, field);
}

Unit LowerContext::money() const { return Unit::symbol("EUR@" + std::to_string(model_->stated.head.prices)); }

Expr LowerContext::placed(Expr expr, const Place& place) {
  if (expr.exists()) model_->places.try_emplace(expr.id, place);
  return expr;
}

Expr LowerContext::add_input(const std::string& path, const StatedValue& stated, const Text& label,
                             const Text& definition, bool fixed) {
  const NodeId node = graph().input(stated.unit);
  model_->inputs.push_back(InputRecord{.name = path,
                                       .node = node,
                                       .stated = stated,
                                       .label = label,
                                       .definition = definition,
                                       .fixed = fixed,
                                       .divisor = false});
  return placed({&graph(), node}, stated.place);
}

void LowerContext::declare_field(const std::string& path, const Field& field, Text label, Role role,
                                 Meaning meaning) {
  declare_quantity(Quantity{.name = path,
                            .node = {},
                            .label = std::move(label),
                            .definition = {},
                            .role = role,
                            .meaning = std::move(meaning),
                            .percent = false,
                            .place = place_of(field)},
                   field, Extent::one_value);
}

void LowerContext::declare_named(const std::string& table, const NamedField& named, Role role,
                                 Measure measure) {
  const bool may_be_row = table == "input" || table == "volume" || table == "derived";
  declare_quantity(Quantity{.name = table + "." + named.name,
                            .node = {},
                            .label = named.label,
                            .definition = named.definition,
                            .role = role,
                            .meaning = {.measure = measure},
                            .percent = named.percent,
                            .place = place_of(named.field)},
                   named.field, may_be_row ? Extent::any_row : Extent::one_value, named.share_of_whole);
}

/// A share that can be had: above 1 it has no value, because more than the whole would be needed.
Expr LowerContext::within_whole(Expr share) {
  const Expr feasible = combine(Op::less_equal, {share, constant(1)});
  return combine(Op::ratio, {share, feasible}, 1);
}

Expr LowerContext::one_value(Expr value, const std::string& name, const Place& place) {
  if (!value.exists() || graph().node(value.id).is_scalar()) return value;
  report_not_one_number(graph(), name, value.id, place, *messages_);
  return {};
}

void LowerContext::declare_quantity(Quantity quantity, const Field& field, Extent extent,
                                    bool share_of_whole) {
  if (const auto* stated = std::get_if<StatedValue>(&field)) {
    if (!stated->label.empty()) quantity.label = stated->label;
    if (!stated->definition.empty()) quantity.definition = stated->definition;
    quantity.role = Role::input;
    quantity.percent = stated->percent;
    names_.declare(quantity, [this, stated = *stated, quantity] {
      return add_input(quantity.name, stated, quantity.label, quantity.definition, false);
    });
    if (!stated->index.name.empty()) declare_indexed(std::move(quantity), *stated);
    return;
  }
  const bool one = extent == Extent::one_value;
  if (const auto* reference = std::get_if<NameReference>(&field)) {
    names_.declare(std::move(quantity), [this, one, reference = *reference] {
      const Expr value = names_.resolve(reference);
      return one ? one_value(value, reference.name, reference.place) : value;
    });
    return;
  }
  names_.declare(std::move(quantity), [this, one, formula = std::get<StatedFormula>(field), share_of_whole] {
    Expr value = lower_formula(formula);
    if (one) value = one_value(value, formula.text, formula.place);
    return share_of_whole ? within_whole(value) : value;
  });
}

/// An amount of another price level: what reads it reads it at the price level of the results.
///
/// 100 euro of 2014 with the factor 1.1656 of report par. 4.2.11 is 116.56 euro of 2021.
void LowerContext::declare_indexed(Quantity quantity, const StatedValue& stated) {
  const std::string other = other_price_level(stated.unit, money());
  if (other.empty()) return;
  const std::string as_stated = std::exchange(quantity.name, quantity.name + ".indexed");
  const std::string year = std::to_string(model_->stated.head.prices);
  quantity.label = text_of(Label::at_price_level, {{"label", quantity.label}, {"year", year}});
  quantity.role = Role::indexed;
  quantity.meaning = {};
  names_.declare_in_place(as_stated, std::move(quantity), [this, as_stated, index = stated.index, other] {
    const Expr factor = one_value(names_.resolve(index), index.name, index.place);
    const Unit wanted = money() / Unit::symbol(other);
    if (!factor.exists() || !factor.unit()) return Expr{};
    if (*factor.unit() == wanted) return placed(names_.as_stated(as_stated) * factor, index.place);
    messages_->add(
        MessageId::index_of_other_unit, index.place,
        {{"name", index.name}, {"found", factor.unit()->to_string()}, {"expected", wanted.to_string()}});
    return Expr{};
  });
}

void LowerContext::declare(std::string name, Role role, Text label, Place place, Names::Maker maker,
                           Meaning meaning) {
  names_.declare(Quantity{.name = std::move(name),
                          .node = {},
                          .label = std::move(label),
                          .definition = {},
                          .role = role,
                          .meaning = std::move(meaning),
                          .percent = false,
                          .place = place},
                 [this, maker = std::move(maker), place] { return placed(maker(), place); });
}

// ---- conventions of time

bool is_time(std::string_view symbol) {
  constexpr std::array<std::string_view, 6> times = {"min", "hour", "day", "week", "month", "year"};
  return std::find(times.begin(), times.end(), symbol) != times.end();
}

void LowerContext::offer_convention(const std::string& name, int value, const Unit& unit, const Text& label) {
  const std::string path = "conventions." + name;
  if (names_.has(path)) return;
  StatedValue stated;
  stated.value = value;
  stated.unit = unit;
  stated.evidence = Evidence::official;
  stated.note = text_of(Label::calendar);
  offer_stated(path, stated, label, Measure::convention);
}

void LowerContext::offer_empty(const std::string& path, const Unit& unit, const Text& label) {
  StatedValue stated;
  stated.unit = unit;
  offer_stated(path, stated, label, Measure::own_line);
}

void LowerContext::offer_stated(const std::string& path, const StatedValue& stated, const Text& label,
                                Measure measure) {
  names_.offer(Quantity{.name = path,
                        .node = {},
                        .label = label,
                        .definition = {},
                        .role = Role::input,
                        .meaning = {.measure = measure},
                        .percent = false,
                        .place = {}},
               [this, path, stated, label] { return add_input(path, stated, label, {}, true); });
}

void LowerContext::offer_calendar() {
  const auto per = [](const char* of, const char* in) { return Unit::symbol(of) / Unit::symbol(in); };
  offer_convention("minutes_per_hour", 60, per("min", "hour"), text_of(Label::minutes_per_hour));
  offer_convention("days_per_week", 7, per("day", "week"), text_of(Label::days_per_week));
  offer_convention("months_per_year", 12, per("month", "year"), text_of(Label::months_per_year));
  offer_convention("one_year", 1, Unit::symbol("year"), text_of(Label::one_year));
  offer_convention("no_hours", 0, Unit::symbol("hour") / basis(), text_of(Label::no_hours));
  offer_convention("no_cost", 0, money() / basis(), text_of(Label::no_own_cost));
}

std::optional<Expr> LowerContext::crossing(const std::string& from, const std::string& to) {
  const Unit wanted = Unit::symbol(to) / Unit::symbol(from);
  for (const NamedField& convention : model_->stated.conventions) {
    const Expr factor = names_.make("conventions." + convention.name);
    if (factor.exists() && factor.unit() && *factor.unit() == wanted) return factor;
  }
  if (from == "hour" && to == "min") return minutes_per_hour();
  if (from == "week" && to == "day") return names_.make("conventions.days_per_week");
  if (from == "year" && to == "month") return names_.make("conventions.months_per_year");
  return std::nullopt;
}

std::optional<Expr> LowerContext::time_factor(const std::string& from, const std::string& to) {
  if (const auto factor = crossing(from, to)) return constant(1) / *factor;
  if (const auto factor = crossing(to, from)) return factor;
  for (const std::string via : {"year", "week", "day", "hour"}) {
    if (via == from || via == to) continue;
    const auto up = crossing(via, from);
    const auto down = up ? crossing(via, to) : std::nullopt;
    if (down) return *up / *down;
  }
  return std::nullopt;
}

Expr LowerContext::convert_time(Expr amount, const std::string& from, const std::string& to,
                                const std::string& name, const Place& place) {
  if (from == to || !amount.exists()) return amount;
  // An amount per `from` becomes one per `to`: divide by the number of `to` in a `from`, or multiply by the
  // inverse.
  if (const auto factor = crossing(from, to)) return amount / *factor;
  if (const auto factor = crossing(to, from)) return amount * *factor;
  for (const std::string via : {"year", "week", "day", "hour"}) {
    if (via == from || via == to) continue;
    const auto up = crossing(via, from);
    const auto down = up ? crossing(via, to) : std::nullopt;
    if (down) return amount * *up / *down;
  }
  messages_->add(MessageId::no_convention, place, {{"name", name}, {"from", from}, {"to", to}});
  return {};
}

Expr LowerContext::bring_to(Expr amount, const Unit& wanted, const std::string& name, const Place& place) {
  if (!amount.exists() || !amount.unit()) return {};
  const Unit left_over = *amount.unit() / wanted;
  std::string from;
  std::string to;
  bool only_time = left_over.factors().size() <= 2;
  for (const auto& [symbol, exponent] : left_over.factors()) {
    if (!is_time(symbol)) only_time = false;
    if (exponent == -1) from = symbol;
    if (exponent == 1) to = symbol;
  }
  if (left_over.is_one()) return amount;
  if (only_time && !from.empty() && !to.empty()) return convert_time(amount, from, to, name, place);
  report_not_per_basis(amount, wanted, name, place);
  return {};
}

void LowerContext::report_not_per_basis(Expr amount, const Unit& wanted, const std::string& name,
                                        const Place& place) {
  const Unit left_over = *amount.unit() / wanted;
  const Place origin = unit_origin(*model_, amount.id, left_over);
  const Place misplaced = origin.has_file() ? origin : place;
  if (left_over.is_money()) {
    const std::string index = money().to_string() + "/" + other_price_level(left_over, money());
    messages_->add(MessageId::price_levels_differ, misplaced,
                   {{"left", wanted.to_string()}, {"right", amount.unit()->to_string()}, {"index", index}});
    return;
  }
  const std::string volume =
      model_->stated.volumes.empty() ? std::string("...") : model_->stated.volumes.front().name;
  messages_->add(MessageId::not_per_basis, misplaced,
                 {{"name", name},
                  {"found", amount.unit()->to_string()},
                  {"expected", wanted.to_string()},
                  {"volume", volume},
                  {"symbols", left_over.to_string()}});
}

Expr LowerContext::in_hours(Expr time, const std::string& name, const Place& place) {
  if (!time.exists() || !time.unit()) return {};
  if (time.unit()->exponent("min") == 1) return time / minutes_per_hour();
  if (time.unit()->exponent("hour") == 1) return time;
  const Place origin = unit_origin(*model_, time.id, *time.unit());
  messages_->add(MessageId::no_time, origin.has_file() ? origin : place,
                 {{"name", name}, {"found", time.unit()->to_string()}});
  return {};
}

}  // namespace zorgbaat
