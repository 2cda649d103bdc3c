#pragma once

#include <string>

namespace zorgbaat {

/// What kind of thing a named quantity is; reports group and order by it.
enum class Role {
  input,        ///< a stated value: input, volume, size, convention, or a field of an actor, activity or item
  indexed,      ///< an amount of another year, at the price level of the results
  volume,       ///< a volume given by a formula
  actor,        ///< cost of an hour
  activity,     ///< time and cost of doing an activity once
  item,         ///< a cost of an alternative per basis
  alternative,  ///< totals of an alternative per basis
  saving,       ///< null less project
  effect,       ///< what an alternative does for people
  ratio,        ///< cost per unit of effect
  net_benefit,  ///< effects at a reference value, with the balance
  derived,      ///< a quantity the author wants to see by name
  hours,        ///< hours per basis of one function
  direct,       ///< hours with clients per basis, of all functions: what is paid for, not a number of staff
  year,         ///< totals a year for the size given
  fte,
  outlay,    ///< money needed at the start
  transfer,  ///< money that passes between two parties in an alternative, per basis
  party,     ///< who pays and who gains, which budget spends less
};

enum class Period { basis, year };

/// What a quantity says, finer than the role it stands under: who reads a result asks for this, never for a
/// name.
enum class Measure {
  other,  ///< a field of an actor, activity or item, or a step on the way
  volume,
  size,
  convention,
  own_line,            ///< an amount or conversion of the own lines of a workbook
  basis_units_a_year,  ///< how often the basis occurs in a year
  hourly_cost,         ///< of an actor
  hours_per_fte,       ///< of an actor: the norm
  activity_cost,       ///< of an alternative, as are those up to transfer
  item_cost,
  own_lines_cost,
  item_hours,
  item_outlay,
  activities,
  items,
  parts,  ///< what the source names of its total
  total,
  outlay,
  hours,  ///< of an actor
  fte,
  direct_hours,
  transfer,
  saving,  ///< of a project beside the null alternative, as are all below
  freed_hours,
  freed_fte,
  costs_saved,  ///< of a party
  received_more,
  paid_more,
  party_balance,
  spent_less,  ///< of a budget
  transferred_more,
  gain,  ///< of an effect
  icer,
  net_benefit,
};

/// What a quantity is a result of, apart from its name: the licence of the tablet alternative, the hours a
/// year that the nurse is freed.
struct Meaning {
  Measure measure = Measure::other;
  std::string of{};           ///< the actor, activity, item, party, budget, transfer or effect
  std::string alternative{};  ///< of a project's result, the project
  Period period = Period::basis;
};

}  // namespace zorgbaat
