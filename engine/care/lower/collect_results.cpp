#include <algorithm>

#include "engine/care/lower/lower_parts.h"

namespace zorgbaat {

namespace {

/// The one of a list that is called so; made when it is the first.
template <typename Each>
Each& one_named(std::vector<Each>& all, std::string Each::*name, const std::string& wanted) {
  const auto found =
      std::find_if(all.begin(), all.end(), [&](const Each& one) { return one.*name == wanted; });
  if (found != all.end()) return *found;
  all.emplace_back();
  all.back().*name = wanted;
  return all.back();
}

/// The first name of a result stays: `saving` of a single project, not its alias `saving.project`.
void keep(MaybeQuantity& held, QuantityId quantity) {
  if (!held) held = quantity;
}

void keep(PerPeriod& held, Period period, QuantityId quantity) {
  keep(period == Period::year ? held.a_year : held.basis, quantity);
}

void collect_of_actor(Results& results, const Meaning& meaning, QuantityId id) {
  if (meaning.measure == Measure::hourly_cost)
    keep(one_named(results.actors, &ActorResults::actor, meaning.of).hourly_cost, id);
  if (meaning.measure == Measure::hours_per_fte)
    keep(one_named(results.actors, &ActorResults::actor, meaning.of).hours_per_fte, id);
}

void collect_of_alternative(AlternativeResults& results, const Meaning& meaning, QuantityId id) {
  if (meaning.measure == Measure::total) keep(results.total, meaning.period, id);
  if (meaning.measure == Measure::parts) keep(results.parts, id);
  if (meaning.measure == Measure::outlay) keep(results.outlay, id);
  if (meaning.measure == Measure::own_lines_cost) keep(results.own_lines, id);
  if (meaning.measure == Measure::direct_hours) keep(results.direct_hours, id);
  if (meaning.measure == Measure::hours)
    keep(one_named(results.staff, &StaffResults::actor, meaning.of).hours, meaning.period, id);
  if (meaning.measure == Measure::fte)
    keep(one_named(results.staff, &StaffResults::actor, meaning.of).fte, id);
  if (meaning.measure == Measure::transfer) results.transfers.push_back({.name = meaning.of, .quantity = id});
}

void collect_of_party(ProjectResults& results, const Meaning& meaning, QuantityId id) {
  const auto party = [&]() -> PartyResults& {
    return one_named(results.parties, &PartyResults::party, meaning.of);
  };
  if (meaning.measure == Measure::costs_saved) keep(party().costs_saved, meaning.period, id);
  if (meaning.measure == Measure::received_more) keep(party().received_more, meaning.period, id);
  if (meaning.measure == Measure::paid_more) keep(party().paid_more, meaning.period, id);
  if (meaning.measure == Measure::party_balance) keep(party().balance, meaning.period, id);
  if (meaning.measure == Measure::spent_less) {
    FundingResults& funding = one_named(results.fundings, &FundingResults::funding, meaning.of);
    keep(funding.spent_less, meaning.period, id);
  }
  if (meaning.measure == Measure::transferred_more)
    results.transferred_more.push_back({.name = meaning.of, .quantity = id});
}

void collect_of_project(ProjectResults& results, const Meaning& meaning, QuantityId id) {
  const auto freed = [&]() -> StaffResults& {
    return one_named(results.freed, &StaffResults::actor, meaning.of);
  };
  const auto effect = [&]() -> EffectResults& {
    return one_named(results.effects, &EffectResults::effect, meaning.of);
  };
  if (meaning.measure == Measure::saving) keep(results.saving, meaning.period, id);
  if (meaning.measure == Measure::freed_hours) keep(freed().hours, meaning.period, id);
  if (meaning.measure == Measure::freed_fte) keep(freed().fte, id);
  if (meaning.measure == Measure::gain) keep(effect().gain, id);
  if (meaning.measure == Measure::icer) keep(effect().icer, id);
  if (meaning.measure == Measure::net_benefit) effect().net_benefits.push_back(id);
  collect_of_party(results, meaning, id);
}

bool is_cost_line(const Quantity& quantity) {
  return (quantity.role == Role::item || quantity.role == Role::alternative) &&
         !quantity.meaning.alternative.empty();
}

/// Costs before their sums, and the total last: an alternative without other items has it before another
/// one's sum of them.
std::vector<CostLine> cost_lines_of(const Model& model) {
  std::vector<CostLine> lines;
  for (const Role role : {Role::item, Role::alternative}) {
    for (std::uint32_t n = 0; n < model.quantities.size(); ++n) {
      const Quantity& quantity = model.quantities[n];
      const Meaning& meaning = quantity.meaning;
      if (quantity.role != role || !is_cost_line(quantity)) continue;
      auto line = std::find_if(lines.begin(), lines.end(), [&](const CostLine& known) {
        return known.measure == meaning.measure && known.of == meaning.of;
      });
      if (line == lines.end())
        line = lines.insert(lines.end(), CostLine{.measure = meaning.measure, .of = meaning.of});
      line->of_alternative.emplace_back(meaning.alternative, QuantityId{n});
    }
  }
  std::stable_partition(lines.begin(), lines.end(),
                        [](const CostLine& line) { return line.measure != Measure::total; });
  return lines;
}

}  // namespace

Results collect_results(const Model& model) {
  Results results;
  one_named(results.alternatives, &AlternativeResults::name, model.stated.head.null_alternative);
  for (const std::string& project : model.projects) {
    one_named(results.alternatives, &AlternativeResults::name, project);
    one_named(results.projects, &ProjectResults::name, project);
  }
  for (std::uint32_t n = 0; n < model.quantities.size(); ++n) {
    const Meaning& meaning = model.quantities[n].meaning;
    const QuantityId id{n};
    if (meaning.measure == Measure::basis_units_a_year) keep(results.basis_units_a_year, id);
    collect_of_actor(results, meaning, id);
    for (AlternativeResults& alternative : results.alternatives) {
      if (alternative.name == meaning.alternative) collect_of_alternative(alternative, meaning, id);
    }
    for (ProjectResults& project : results.projects) {
      if (project.name == meaning.alternative) collect_of_project(project, meaning, id);
    }
  }
  results.cost_lines = cost_lines_of(model);
  return results;
}

}  // namespace zorgbaat
