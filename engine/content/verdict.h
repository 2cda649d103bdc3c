#pragma once

#include <string>
#include <vector>

#include "engine/analysis/analyses.h"
#include "engine/care/model.h"

namespace zorgbaat {

/// What a case comes to, in sentences that stand on their own; a negative outcome is said as plainly as a
/// positive.
///
/// Per break-even: the verdict, and when there is one what would turn it. Then the balance when there is no
/// break-even, and what is left out (pro memorie).
/// Example (report par. 4.1.10): "Verdient zich terug vanaf 2 vervangen bezoeken per cliënt per week."
std::vector<std::string> verdict_sentences(const Model& model, const Analyses& analyses, Language language);

/// The first of them: the verdict on one break-even.
std::string break_even_sentence(const Model& model, const BreakEven& answer, Language language);

/// What makes an answer impossible: "Dat valt buiten de opgegeven bandbreedte 0 tot 14."
std::vector<std::string> impossible_sentences(const Model& model, const BreakEven& answer, Language language);

/// What would turn a verdict and where, the nearest first: three inputs for the cost of an effect, two for a
/// break-even.
std::vector<std::string> what_turns(const Model& model, const CostEffectiveness& found, Language language);
std::vector<std::string> what_turns(const Model& model, const AnalysedBreakEven& analysed, Language language);

/// Whether the varied quantity counts things ("vervangen bezoeken per cliënt per week"), so that its label
/// reads on after a whole number; a wage or a time is told as a value with its unit.
bool counts_things(const Model& model, const BreakEven& answer);

/// "Het break-evenpunt wordt 3 zodra reistijd per bezoek onder 10,83 min per bezoek komt."
std::string turning_point_sentence(const Model& model, const TurningPoint& point, Language language);

/// How a printed figure compares, in a word: "sluit aan", "wijkt af".
std::string replication_word(ReplicationVerdict verdict, Language language);

}  // namespace zorgbaat
