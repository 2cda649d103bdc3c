#pragma once

#include <string>
#include <vector>

#include "engine/analysis/analyses.h"
#include "engine/care/model.h"
#include "engine/content/party_lines.h"
#include "engine/content/report.h"

namespace zorgbaat {

// The tables of a report, each empty (without rows) when the case has nothing for it.

ReportTable headline_table(const Model& model, const Analyses& analyses, Language language);
/// At most ten figures: totals a year, outlay, hours and FTE freed.
ReportTable key_figures(const Model& model, const Analyses& analyses, Language language);
/// What each party saves, receives more and pays more, and its own balance.
ReportTable party_table(const Model& model, const Analyses& analyses, Period period, Language language);
/// What each budget spends less; budgets are not fungible.
ReportTable funding_table(const Model& model, const Analyses& analyses, Language language);
/// Costs per basis line by line, the alternatives side by side.
ReportTable cost_table(const Model& model, const Analyses& analyses, Language language);
/// Hours and FTE per function; never added over functions.
ReportTable staff_table(const Model& model, const Analyses& analyses, Language language);
ReportTable pro_memorie_table(const Model& model, const Analyses& analyses, Language language);

/// Extra cost, gain, cost per unit of effect with its interval, and the net benefit at each reference value.
ReportTable cost_effectiveness_table(const Model& model, const CostEffectiveness& found, Language language);
/// How much of what somebody says must come true, and the highest price.
ReportTable claim_table(const Model& model, const Analyses& analyses, Language language);

ReportTable break_even_table(const Model& model, const AnalysedBreakEven& analysed, Language language);
ReportTable turning_point_table(const Model& model, const AnalysedBreakEven& analysed, Language language);
ReportTable one_way_table(const Model& model, const Analyses& analyses, Language language);
ReportTable two_way_table(const Model& model, const TwoWay& analysed, Language language);
ReportTable scenario_table(const Model& model, const Analyses& analyses, Language language);
/// What a compared figure is called: "break-evenpunt: vervangen bezoeken".
std::string replicated_label(const Model& model, const Replication& replication, Language language);
/// What the source prints, in the words it stands in when they matter.
std::string printed_text(const Model& model, const Replication& replication, Language language);
ReportTable replication_table(const Model& model, const Analyses& analyses, Language language);

}  // namespace zorgbaat
