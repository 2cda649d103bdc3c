#pragma once

#include "engine/content/sentence.h"

namespace zorgbaat {

/// What a unit of effect costs, in one sentence: "Circa € 18.500 per gewonnen QALY, onder de referentiewaarde
/// van € 20.000 (ziektelast 0,1 tot 0,4)." With several projects it begins with the name of its project.
Sentence cost_effectiveness_sentence(const CaseView& view, std::size_t question);

/// The same for each quadrant of the plane of cost and effect, with what stands beside the ICER left to the
/// caller: `first` and `second` are the reference values on either side.
Sentence quadrant_sentence(const CaseView& view, std::size_t question, Quadrant quadrant,
                           const Sentence& first, const Sentence& second);
/// The sentence of a question whose cost or effect has no value.
Sentence no_ratio_sentence(const CaseView& view, std::size_t question, const std::string& why);

/// The ICER as a sentence tells it, to three figures: "€ 18.500".
Value told_icer(const CaseView& view, std::size_t question);
/// A reference value in a sentence: "referentiewaarde van € 20.000 (ziektelast 0,1 tot 0,4)".
Sentence threshold_phrase(const CaseView& view, std::size_t question, std::size_t threshold);
Value told_threshold_of_effect(const CaseView& view, std::size_t question, std::size_t threshold);

}  // namespace zorgbaat
