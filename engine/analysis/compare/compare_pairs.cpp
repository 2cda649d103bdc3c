#include "engine/analysis/compare/compare_pairs.h"

#include <algorithm>
#include <set>

namespace zorgbaat {

namespace {

using Grounds = std::array<bool, ground_count>;
constexpr Grounds in_money = {true, true, false};
constexpr Grounds on_balance = {true, false, false};
constexpr Grounds per_hour = {false, true, false};
constexpr Grounds in_fte = {false, false, true};

/// A length of time in years; nothing when it is not stated or not in months or years.
std::optional<Number> in_years(const std::optional<StatedValue>& horizon) {
  if (!horizon || horizon->pro_memorie) return std::nullopt;
  if (horizon->unit == Unit::symbol("year")) return horizon->value;
  if (horizon->unit == Unit::symbol("month")) return horizon->value / 12;
  return std::nullopt;
}

const Text* meaning_of(const Case& stated, const std::string& word) {
  for (const Definition& definition : stated.definitions) {
    if (definition.word == word) return &definition.meaning;
  }
  return nullptr;
}

/// The unit in which two balances are laid side by side: per year when both count people in time.
Unit common_unit(const MeasuredCase& of) {
  const ScaleValue& per_person = of.on(Scale::per_person);
  return per_person.value ? per_person.unit : of.on(Scale::own_basis).unit;
}

Unit without_money(const Unit& unit) {
  Unit rest = unit;
  for (const auto& [symbol, exponent] : unit.factors()) {
    if (is_money_symbol(symbol)) rest = rest / Unit::symbol(symbol).to_power(exponent);
  }
  return rest;
}

/// Compares one pair.
class Judge {
 public:
  Judge(const std::vector<ComparedCase>& cases, const MeasuredCase& a, const MeasuredCase& b,
        PairVerdict& verdict)
      : left_(cases[a.source]), right_(cases[b.source]), a_(a), b_(b), verdict_(verdict) {}

  void judge() {
    const ScenarioHead& left = left_.model->stated.head;
    const ScenarioHead& right = right_.model->stated.head;
    if (a_.source != b_.source) judge_conventions(left, right);
    judge_basis(left.basis, right.basis);
    judge_values();
    judge_fte();
    convert();
    conclude();
  }

 private:
  static std::set<std::string> set_of(const std::vector<std::string>& parties) {
    return {parties.begin(), parties.end()};
  }
  void object(Obstacle obstacle, const Grounds& grounds, std::string subject = {}) {
    verdict_.objections.push_back(
        {.obstacle = obstacle, .in_the_way = grounds, .subject = std::move(subject)});
  }

  void judge_conventions(const ScenarioHead& left, const ScenarioHead& right) {
    if (left.prices != right.prices) object(Obstacle::price_level, in_money);
    if (set_of(left.perspective) != set_of(right.perspective) || left.perspective.empty())
      object(Obstacle::perspective, in_money);
    const std::optional<Number> years = in_years(left.horizon);
    if (!years || years != in_years(right.horizon)) object(Obstacle::horizon, in_money);
    if (left.vat != right.vat || left.vat == "unknown") object(Obstacle::vat, in_money);
  }
  void judge_basis(const Unit& left, const Unit& right) {
    if (without_money(common_unit(a_)) != without_money(common_unit(b_))) {
      object(Obstacle::basis, on_balance);
      return;
    }
    if (a_.source == b_.source) return;
    const std::string person = person_of(left);
    for (const auto& [thing, exponent] : left.factors()) {
      const Text* here = meaning_of(left_.model->stated, thing);
      const Text* there = meaning_of(right_.model->stated, thing);
      const bool needed = thing == person || right.exponent(thing) != 0;
      const bool neither_defines_time = here == nullptr && there == nullptr && thing != person;
      if (!needed || neither_defines_time) continue;
      if (here == nullptr || there == nullptr || *here != *there)
        object(Obstacle::definition, on_balance, thing);
    }
  }

  void judge_values() {
    if (!a_.on(Scale::own_basis).value || !b_.on(Scale::own_basis).value)
      object(Obstacle::no_value, on_balance);
    for (const MeasuredCase* one : {&a_, &b_}) {
      const ScaleValue& hours = one->on(Scale::hours);
      if (one->on(Scale::own_basis).value && !hours.value && hours.why == NoValue::pro_memorie)
        object(Obstacle::hours_unknown, on_balance, one->name);
    }
    if (!a_.on(Scale::cost_per_hour).value || !b_.on(Scale::cost_per_hour).value) {
      object(Obstacle::no_value, per_hour);
    } else if (counted(a_) != counted(b_)) {
      object(Obstacle::hour_counted, per_hour);
    }
  }
  static std::set<Hour> counted(const MeasuredCase& measured) {
    std::set<Hour> hours;
    for (const FunctionFreed& function : measured.functions) {
      if (function.hours && !function.hours->is_zero()) hours.insert(function.counted);
    }
    return hours;
  }

  static bool has_fte(const MeasuredCase& measured) {
    return std::any_of(measured.functions.begin(), measured.functions.end(),
                       [](const FunctionFreed& f) { return f.fte.has_value(); });
  }
  void judge_fte() {
    if (!has_fte(a_) || !has_fte(b_)) return object(Obstacle::no_value, in_fte);
    bool shared = false;
    for (const FunctionFreed& here : a_.functions) {
      for (const FunctionFreed& there : b_.functions) {
        if (here.actor != there.actor || !here.fte || !there.fte) continue;
        shared = true;
        if (here.norm != there.norm) object(Obstacle::fte_norm, in_fte, here.actor);
      }
    }
    if (!shared) object(Obstacle::functions, in_fte);
  }

  void convert() {
    const bool to_year = left_.model->stated.head.basis != right_.model->stated.head.basis &&
                         without_money(common_unit(a_)) == without_money(common_unit(b_));
    for (const auto& [compared, measured] : {std::pair(&left_, &a_), std::pair(&right_, &b_)}) {
      const int now = compared->model->stated.head.prices;
      if (now != compared->own_prices)
        verdict_.conversions.push_back({.kind = Conversion::Kind::prices,
                                        .name = measured->name,
                                        .from = compared->own_prices,
                                        .to = now});
      const ScaleValue& per_person = measured->on(Scale::per_person);
      if (to_year && per_person.value && per_person.factor && *per_person.factor != Number(1))
        verdict_.conversions.push_back({.kind = Conversion::Kind::time,
                                        .name = measured->name,
                                        .factor = *per_person.factor,
                                        .unit = per_person.factor_unit});
    }
  }

  [[nodiscard]] bool is_converted(Ground ground) const {
    return std::any_of(verdict_.conversions.begin(), verdict_.conversions.end(), [&](const Conversion& c) {
      return c.kind == Conversion::Kind::prices ? ground != Ground::fte : ground == Ground::balance;
    });
  }
  void conclude() {
    for (const Ground ground : {Ground::balance, Ground::hour_freed, Ground::fte}) {
      const bool blocked = std::any_of(verdict_.objections.begin(), verdict_.objections.end(),
                                       [&](const Objection& o) { return o.on(ground); });
      verdict_.verdicts[static_cast<std::size_t>(ground)] = blocked ? Comparability::not_comparable
                                                            : is_converted(ground)
                                                                ? Comparability::after_conversion
                                                                : Comparability::comparable;
    }
  }

  const ComparedCase& left_;
  const ComparedCase& right_;
  const MeasuredCase& a_;
  const MeasuredCase& b_;
  PairVerdict& verdict_;
};

}  // namespace

std::vector<PairVerdict> judge_pairs(const std::vector<ComparedCase>& cases,
                                     const std::vector<MeasuredCase>& measured) {
  std::vector<PairVerdict> verdicts;
  for (std::size_t a = 0; a < measured.size(); ++a) {
    for (std::size_t b = a + 1; b < measured.size(); ++b) {
      PairVerdict verdict{.a = a, .b = b};
      Judge(cases, measured[a], measured[b], verdict).judge();
      verdicts.push_back(std::move(verdict));
    }
  }
  return verdicts;
}

}  // namespace zorgbaat
