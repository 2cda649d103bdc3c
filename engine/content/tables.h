#pragma once

#include <vector>

#include "engine/care/meaning.h"
#include "engine/content/table.h"

namespace zorgbaat {

// Every table of a case, defined once; each is empty (without lines) when the case has nothing for it.

/// The outcome in two or three lines: the cost of an effect, the balances, the break-even point.
Table headline_table(const CaseView& view);
/// At most ten figures: totals a year, outlay, hours and FTE freed.
Table key_figures(const CaseView& view);

/// The norm behind a number of FTE of a function: "1.878 uur per fte per jaar"; empty when the case has none.
std::string norm_of(const CaseView& view, const std::string& actor);

/// Costs per basis line by line, the alternatives side by side.
Table cost_table(const CaseView& view);
/// Hours and FTE per function, the alternatives side by side; never added over functions.
Table staff_table(const CaseView& view);

/// What each party saves, receives more and pays more, and its own balance.
Table party_table(const CaseView& view, const ProjectResults& project, Period period);
/// What passes from one party to another, and how that changes.
Table transfer_table(const CaseView& view, const ProjectResults& project);
/// What each budget spends less; budgets are not fungible.
Table funding_table(const CaseView& view, const ProjectResults& project);

/// Extra cost, gain, cost per unit of effect with its interval, and the net benefit at each reference value.
Table cost_effectiveness_table(const CaseView& view, std::size_t question);
/// How much of what somebody says must come true, and the highest price.
Table claim_table(const CaseView& view);

/// The result at values of what is varied; of a question that stands by itself `question` is 0.
Table break_even_table(const CaseView& view, const BreakEven& answer, std::size_t question);
Table turning_point_table(const CaseView& view, std::size_t question);
/// The inputs that would turn the verdict on the cost of an effect.
Table effect_turning_point_table(const CaseView& view, std::size_t question);
Table one_way_table(const CaseView& view);
Table two_way_table(const CaseView& view, std::size_t question);
Table scenario_table(const CaseView& view);

/// What is named and not counted.
Table pro_memorie_table(const CaseView& view);
/// Scores of organisations; beside the money, never part of it.
Table maturity_table(const CaseView& view);
Table maturity_evidence_table(const CaseView& view);
/// What the source prints beside what comes out.
Table replication_table(const CaseView& view);

/// What the question is, what the case counts and how: the cover of a workbook.
Table facts_table(const CaseView& view);
/// The words of the case and of the report, with their meaning.
Table definition_table(const CaseView& view);
/// The documents that values cite.
Table source_table(const CaseView& view);
/// The figures that come from tariff series, with their source and status.
Table tariff_table(const CaseView& view);

}  // namespace zorgbaat
