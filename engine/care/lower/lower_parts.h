#pragma once

#include "engine/care/lower/lower_context.h"

namespace zorgbaat {

// The parts of a case, each declaring its quantities; nothing is made until a name is asked for.

/// input.ROW or volume.ROW, with input.ROW.STEP for each step: what is stated there, or what the formula of
/// the row gives.
void declare_row(LowerContext& context, const std::string& table, const NamedField& named, Role role,
                 Measure measure);
/// Notes in the model which inputs are steps of a row.
void note_steps_of_rows(Model& model);
/// actor.A.hourly_cost: what an hour counted in activities costs, on-costs included.
void declare_actor(LowerContext& context, const Actor& actor);
/// activity.X.staff_minutes, .staff_cost, .travel_time_cost and .unit_cost: steps 1 to 3 of activity-based
/// costing.
void declare_activity(LowerContext& context, const Activity& activity);
/// item.ALT.I.cost, with its fields, outlay and hours.
void declare_item(LowerContext& context, const Item& item);
/// ALT.activity.X.cost, ALT.activities, ALT.items, ALT.total and the hours of each actor (step 4).
void declare_alternative(LowerContext& context, const Alternative& alternative);
/// effect.ALT.E, gain.E, icer.E and net_benefit.E.THRESHOLD.
void declare_effects(LowerContext& context);
/// The questions of [analysis.NAME], with their names resolved.
void resolve_analyses(LowerContext& context);
/// ALT.hours.A for each actor of the staff, and ALT.hours.direct: hours with clients, without travel.
void declare_hours(LowerContext& context, const Alternative& alternative);
/// ALT.transfer.NAME: what passes between two parties per basis, in every alternative.
void declare_transfer(LowerContext& context, const Transfer& transfer);
/// own_lines.ALT.cost of a project: what the own lines of a workbook cost per basis; only with own lines.
void declare_own_lines(LowerContext& context, const Alternative& alternative);
/// The names of the costs that own lines add to a project: none, or own_lines.ALT.cost.
std::vector<std::string> own_line_costs(LowerContext& context, const std::string& alternative);
/// Who bears them: the provider, or whoever bears the first cost of a case without one.
std::string party_of_own_lines(const Case& stated);
/// What the own lines cost at the start; nothing when none can be stated once.
Expr outlay_of_own_lines(LowerContext& context, const std::string& alternative);
/// Notes in the model which ways of stating an own line the case has turned out to allow.
void find_own_lines(LowerContext& context);
/// saving, freed hours, who gains, and with a [size] the totals a year, FTE and the outlay.
void declare_comparison(LowerContext& context);

/// The results of a lowered case, by what each quantity means.
Results collect_results(const Model& model);

/// The activity a name means; null when there is none.
const Activity* activity_named(LowerContext& context, const NameReference& reference);
/// Where the file says how often an alternative does an activity: "alternative.nul.counts.bezoek".
std::string times_path(const Alternative& alternative, const Activity& activity);

}  // namespace zorgbaat
