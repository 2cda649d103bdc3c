#pragma once

#include <string>
#include <vector>

#include "engine/analysis/compare/compare.h"

namespace zorgbaat {

// What a comparison says in words, the same on the terminal, in JSON and in the workbook.

std::string scale_word(Scale scale, Language language);
std::string ground_word(Ground ground, Language language);
std::string comparability_word(Comparability verdict, Language language);
/// The reason in a few words, for a cell: "totaal aantal uren stijgt".
std::string short_reason(NoValue why, Language language);
/// The reason in full, with the figures behind it.
std::string full_reason(const CaseComparison& comparison, const MeasuredCase& one, NoValue why,
                        Language language);

/// "€ 220,59 per cliënt per jaar, excl. 1 pm-post", or the reason in a few words.
std::string value_text(const Case& of, const ScaleValue& value, Language language);
/// Decimals that a scale is shown with: totals in whole euros.
int decimals_on(Scale scale);
/// "2.184,00" hours, "0,42" fte: two decimals, or four below 1.
std::string amount_text(const Number& value, Language language);
/// "verpleegkundige 0,42 (norm 1878 uur)", or why there is none; functions whose hours do not change are left
/// out.
std::string fte_text(const MeasuredCase& one, Language language);

/// The price level of a case, and where it comes from: "2023 (van 2021)".
std::string prices_text(const ComparedCase& compared, Language language);

/// Why two cases may not stand side by side, each a sentence; then what was converted.
std::string objection_text(const CaseComparison& comparison, const PairVerdict& pair,
                           const Objection& objection, Language language);
std::string conversion_text(const Conversion& conversion, Language language);
/// All of a pair in one line.
std::string pair_reasons(const CaseComparison& comparison, const PairVerdict& pair, Language language);
std::string pair_name(const CaseComparison& comparison, const PairVerdict& pair, Language language);

/// Title, basis, price level, perspective, horizon, VAT, date and definitions of a case.
std::vector<std::string> conventions_of(const ComparedCase& compared, Language language);

std::string no_bridge_text(NoBridge why, Language language);
/// "andere opbouw (alleen in b: input.x)".
std::string structure_text(const CaseComparison& comparison, const Bridge& bridge, Language language);
/// A value of an input in a bridge: "€ 30,51", "15", "50%" or "PM".
std::string step_value(const BridgeStep& step, const std::optional<Number>& value, Language language);
std::string step_label(const BridgeStep& step, Language language);

}  // namespace zorgbaat
