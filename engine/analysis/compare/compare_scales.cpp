#include "engine/analysis/compare/compare_scales.h"

#include <algorithm>
#include <array>
#include <set>

namespace zorgbaat {

namespace {

bool is_time_symbol(std::string_view symbol) {
  constexpr std::array<std::string_view, 6> times = {"min", "hour", "day", "week", "month", "year"};
  return std::find(times.begin(), times.end(), symbol) != times.end();
}

/// The time in a basis: "week" of client*week; empty without one.
std::string time_of(const Unit& basis) {
  for (const auto& [symbol, exponent] : basis.factors()) {
    if (is_time_symbol(symbol)) return symbol;
  }
  return {};
}

/// The number of a convention of the case by its unit: 52 of week/year.
std::optional<Number> convention(const Case& stated, const Unit& unit) {
  for (const NamedField& field : stated.conventions) {
    const auto* value = std::get_if<StatedValue>(&field.field);
    if (value != nullptr && value->unit == unit && !value->pro_memorie) return value->value;
  }
  return std::nullopt;
}

/// How many of a time go into a year: by the calendar, or as the case says.
std::optional<Number> in_a_year(const Case& stated, const std::string& time) {
  const Unit year = Unit::symbol("year");
  if (time == "year") return Number(1);
  if (const auto said = convention(stated, Unit::symbol(time) / year)) return said;
  if (time == "month") return Number(12);
  if (time != "day") return std::nullopt;
  const std::optional<Number> weeks = convention(stated, Unit::symbol("week") / year);
  return weeks ? std::optional(*weeks * 7) : std::nullopt;
}

/// Measures one project alternative.
class Measurement {
 public:
  Measurement(const ComparedCase& of, const ProjectResults& project, MeasuredCase& into)
      : model_(*of.model), analyses_(*of.analyses), project_(project), into_(into) {}

  void take() {
    add_functions();
    add_own_basis();
    add_per_person();
    add_per_thousand();
    add_per_year();
    add_hours();
    add_labour_value();
    add_cost_per_hour();
  }

 private:
  [[nodiscard]] Unit basis() const { return model_.stated.head.basis; }
  [[nodiscard]] Unit euro() const { return Unit::symbol("EUR@" + std::to_string(model_.stated.head.prices)); }
  [[nodiscard]] const Quantity* find(const MaybeQuantity& result) const { return model_.find(result); }

  void add(ScaleValue value) { into_.values.push_back(std::move(value)); }
  void refuse(Scale scale, NoValue why) { add({.scale = scale, .value = {}, .unit = {}, .why = why}); }
  /// The reason of another scale that this one rests on.
  void refuse_as(Scale scale, Scale other) { refuse(scale, into_.on(other).why); }

  void note_pm(const Quantity& quantity) {
    const std::vector<NodeId>& open = analyses_.open_pm(model_, quantity);
    pm_.insert(open.begin(), open.end());
  }

  /// A quantity of the case as it is. Unknown is never 0.
  ScaleValue own(Scale scale, const Quantity* quantity, NoValue when_absent) {
    if (quantity == nullptr) return {.scale = scale, .value = {}, .unit = {}, .why = when_absent};
    ScaleValue found{.scale = scale, .value = {}, .unit = {}, .why = NoValue::undefined};
    found.unit = model_.graph.node(quantity->node).unit.value_or(Unit());
    found.open_pm = analyses_.open_pm(model_, *quantity).size();
    const Outcome& outcome = analyses_.base.of(quantity->node);
    if (!outcome.has_value()) return found;
    found.why = NoValue::pro_memorie;
    if (!outcome.value().is_zero() || found.open_pm == 0) found.value = outcome.value();
    return found;
  }

  void add_own_basis() { add(own(Scale::own_basis, find(project_.saving.basis), NoValue::undefined)); }

  void add_per_person() {
    const std::string person = person_of(basis());
    if (person.empty()) return refuse(Scale::per_person, NoValue::other_basis);
    const ScaleValue& saving = into_.on(Scale::own_basis);
    if (!saving.value) return refuse_as(Scale::per_person, Scale::own_basis);
    const std::string time = time_of(basis());
    ScaleValue found = saving;
    found.scale = Scale::per_person;
    if (!time.empty()) {
      const std::optional<Number> times = in_a_year(model_.stated, time);
      if (!times) return refuse(Scale::per_person, NoValue::weeks_unknown);
      found.value = *saving.value * *times;
      found.unit = euro() / (Unit::symbol(person) * Unit::symbol("year"));
      found.factor = times;
      found.factor_unit = Unit::symbol(time) / Unit::symbol("year");
    }
    add(found);
  }

  void add_per_thousand() {
    const ScaleValue& one = into_.on(Scale::per_person);
    if (!one.value) return refuse_as(Scale::per_thousand, Scale::per_person);
    ScaleValue found = one;
    found.scale = Scale::per_thousand;
    found.value = *one.value * 1000;
    found.unit = one.unit * Unit::symbol(person_of(basis()));
    found.factor = Number(1000);
    found.factor_unit = Unit();
    add(found);
  }

  void add_per_year() {
    const ScaleValue& saving = into_.on(Scale::own_basis);
    if (!saving.value) return refuse_as(Scale::per_year, Scale::own_basis);
    add(own(Scale::per_year, find(project_.saving.a_year), NoValue::no_size));
  }

  void add_functions() {
    for (const Actor& actor : model_.stated.actors) {
      const StaffResults* freed = project_.freed_of(actor.name);
      if (freed != nullptr) into_.functions.push_back(function_of(actor, *freed));
    }
  }

  /// Hours that rest on a pro-memorie item cannot be computed: without it they would look freed.
  FunctionFreed function_of(const Actor& actor, const StaffResults& freed) {
    FunctionFreed function{.actor = actor.name, .label = actor.label, .counted = actor.counted};
    const Quantity& hours = *find(freed.hours.basis);
    const ActorResults* of = model_.results.actor(actor.name);
    function.norm =
        own(Scale::hours, of == nullptr ? nullptr : find(of->hours_per_fte), NoValue::no_norm).value;
    function.why = NoValue::pro_memorie;
    if (!analyses_.open_pm(model_, hours).empty()) {
      hours_missing_ = true;
      return function;
    }
    const ScaleValue fte =
        own(Scale::hours, find(freed.fte), actor.hours_per_fte ? NoValue::no_size : NoValue::no_norm);
    function.hours = own(Scale::hours, &hours, NoValue::undefined).value;
    function.hours_a_year = own(Scale::hours, find(freed.hours.a_year), NoValue::no_size).value;
    function.fte = fte.value;
    function.why = fte.why;
    return function;
  }

  [[nodiscard]] bool any_hours() const {
    return std::any_of(into_.functions.begin(), into_.functions.end(),
                       [](const FunctionFreed& f) { return f.hours && !f.hours->is_zero(); });
  }

  void add_hours() {
    if (hours_missing_) return refuse(Scale::hours, NoValue::pro_memorie);
    if (!any_hours()) return refuse(Scale::hours, NoValue::no_hours);
    ScaleValue found{
        .scale = Scale::hours, .value = Number(0), .unit = Unit::symbol("hour") / basis(), .why = {}};
    for (const FunctionFreed& function : into_.functions) *found.value += function.hours.value_or(Number(0));
    add(found);
  }

  /// The hours at what the case says that an hour costs.
  void add_labour_value() {
    if (!into_.on(Scale::hours).value) return refuse_as(Scale::labour_value, Scale::hours);
    ScaleValue found{.scale = Scale::labour_value, .value = Number(0), .unit = euro() / basis(), .why = {}};
    for (const FunctionFreed& function : into_.functions) {
      if (!function.hours || function.hours->is_zero()) continue;
      const Quantity* cost = find(model_.results.actor(function.actor)->hourly_cost);
      const ScaleValue rate = own(Scale::labour_value, cost, NoValue::undefined);
      if (!rate.value) return refuse(Scale::labour_value, rate.why);
      note_pm(*cost);
      *found.value += *function.hours * *rate.value;
    }
    found.open_pm = pm_.size();
    add(found);
  }

  void add_cost_per_hour() {
    const ScaleValue& hours = into_.on(Scale::hours);
    if (!hours.value) return refuse_as(Scale::cost_per_hour, Scale::hours);
    if (settle(*hours.value) < Number(0)) return refuse(Scale::cost_per_hour, NoValue::hours_rise);
    if (settle(*hours.value).is_zero()) return refuse(Scale::cost_per_hour, NoValue::no_hours);
    const ScaleValue& saving = into_.on(Scale::own_basis);
    const ScaleValue& labour = into_.on(Scale::labour_value);
    if (!saving.value) return refuse_as(Scale::cost_per_hour, Scale::own_basis);
    if (!labour.value) return refuse_as(Scale::cost_per_hour, Scale::labour_value);
    note_pm(*find(project_.saving.basis));
    ScaleValue found{.scale = Scale::cost_per_hour,
                     .value = (*labour.value - *saving.value) / *hours.value,
                     .unit = euro() / Unit::symbol("hour"),
                     .why = {},
                     .open_pm = pm_.size()};
    add(found);
  }

  const Model& model_;
  const Analyses& analyses_;
  const ProjectResults& project_;
  MeasuredCase& into_;
  bool hours_missing_ = false;
  std::set<NodeId> pm_{};
};

}  // namespace

std::string person_of(const Unit& basis) {
  std::string person;
  for (const auto& [symbol, exponent] : basis.factors()) {
    if (exponent != 1) return {};
    if (is_time_symbol(symbol)) continue;
    if (!person.empty() || (symbol != "client" && symbol != "patient")) return {};
    person = symbol;
  }
  return person;
}

std::vector<MeasuredCase> measure(const std::vector<ComparedCase>& cases) {
  std::vector<MeasuredCase> measured;
  for (std::size_t i = 0; i < cases.size(); ++i) {
    const std::vector<ProjectResults>& projects = cases[i].model->results.projects;
    for (const ProjectResults& project : projects) {
      MeasuredCase one{.source = i, .name = cases[i].name, .project = project.name};
      if (projects.size() > 1) one.name += "/" + project.name;
      Measurement(cases[i], project, one).take();
      measured.push_back(std::move(one));
    }
  }
  return measured;
}

}  // namespace zorgbaat
