#pragma once

#include <optional>

#include "engine/base/messages.h"
#include "engine/care/case/case.h"
#include "engine/care/model.h"

namespace zorgbaat {

/// In which ways the own lines of a workbook can be stated; each adds a divisor to the ones before.
enum class OwnLines {
  none,
  per_basis,  ///< only as results are given: per client per week
  in_time,    ///< also per month or year, by the conventions of the case
  all,        ///< also for the whole organisation, a year or once, by its size and horizon
};

/// Writes a case into one graph of named quantities; units are checked before there is any value.
///
/// Every mistake goes to `messages` with the place in the file; the model is there only when there was none.
/// Names of what it defines, beside the paths of the inputs themselves:
///   actor.A.hourly_cost, activity.X.unit_cost, .staff_minutes, .staff_cost, .travel_time_cost,
///   ALT.activity.X.cost, item.ALT.I.cost, ALT.activities, ALT.items, ALT.total, saving (or saving.ALT with
///   more than one project), ALT.hours.A, freed_hours.A, and with a [size]: ALT.total_a_year, saving_a_year,
///   ALT.hours_a_year.A, freed_hours_a_year.A, freed_fte.A, ALT.outlay.
/// Example (report par. 4.1.10): 2 replaced visits a week save 2 x 8.6275 - 13.012821 = 4.242179 euro per
/// client-week.
/// With own lines every project also has own_lines.ALT.cost among its items, which is 0.
std::optional<Model> lower(Case stated, Messages& messages, OwnLines own_lines = OwnLines::none);

}  // namespace zorgbaat
