#pragma once

#include "engine/analysis/compare/compare.h"
#include "engine/content/document.h"

namespace zorgbaat {

/// A comparison for the terminal: the yardstick first, then what is not there and why, which pairs may stand
/// side by side, what each case starts from, and of two cases the bridge.
Document make_compare_document(const CaseComparison& comparison, Language language);

/// What is the matter with the values of the cases, each reason once.
Table why_not_table(const CaseComparison& comparison, Language language);
/// Which pairs may stand side by side on which ground, and why not.
Table pair_table(const CaseComparison& comparison, Language language);
/// "Saldo: van de 10 paren 1 vergelijkbaar, 0 na omrekening, 9 niet."
std::vector<std::string> pair_counts(const CaseComparison& comparison, Language language);
/// "Vergelijking van beeldzorg en smartglass"
std::string compare_title(const CaseComparison& comparison, Language language);
std::string compare_subtitle(const CaseComparison& comparison, Language language);
/// What holds for every comparison.
std::vector<std::string> compare_notes(Language language);

}  // namespace zorgbaat
