#pragma once

#include <string>
#include <vector>

#include "engine/analysis/analyses.h"
#include "engine/care/model.h"
#include "engine/words/words.h"

namespace zorgbaat {

/// "dominant", "duurder, meer effect".
std::string quadrant_word(Quadrant quadrant, Language language);

/// The sentence of a quadrant, with blanks for those that name a number.
Word sentence_of(Quadrant quadrant);

/// Rounded to three figures: 18,505.5 is 18,500.
Number circa(const Number& value);

/// "per gewonnen QALY", from the unit of the ICER.
std::string per_unit(const Model& model, const CostEffectivenessPlan& plan, Word gained_or_lost,
                     Language language);

/// Where a reference value comes from, and how firm it is: its evidence and the note of the file.
std::string status_of_threshold(const Model& model, NodeId threshold, Language language);

/// The gain by its own name, "winst: QALY", also when it is one alternative's effect and nothing else.
const Quantity* gain_of(const Model& model, const CostEffectivenessPlan& plan);

/// The name of the project before its sentence, when there are several.
std::string project_before(const Model& model, const CostEffectivenessPlan& plan, Language language);

/// What a claim comes to: "ten minste 97,3% van de opgave".
std::string claim_words(const Claim& claim, Language language);

/// "De genoemde delen tellen op tot € 53,94; de bron noemt € 33,68; ...": for each total that a source states
/// beside parts that do not add up to it.
std::vector<std::string> total_signals(const Model& model, const Analyses& analyses, Language language);

}  // namespace zorgbaat
