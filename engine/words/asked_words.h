#pragma once

#include <string>

#include "engine/care/model.h"
#include "engine/words/words.h"

namespace zorgbaat {

/// What a break-even asks of its target, which decides the words.
enum class Asked {
  balance,    ///< a balance of money of at least 0: it pays back
  threshold,  ///< a net monetary benefit of at least 0: it is cost-effective
  other,      ///< anything else: the target is at least what is asked
};

Asked asked_of(const Model& model, const BreakEvenPlan& plan);

/// What holds on the paying side, as the head of a column of "ja" and "nee": "Verdient zich terug",
/// "Kosteneffectief", "Ten minste 0,57 fte".
std::string met_words(const Model& model, const BreakEvenPlan& plan, Language language);

/// The value asked of the target: "0,57 fte"; of any unit "0".
std::string asked_words(const Model& model, const BreakEvenPlan& plan, const Quantity& target,
                        Language language);

/// What happens at a turning point: the balance turns, or the verdict on another result does.
Word turn_word(const Model& model, const BreakEvenPlan& plan);

}  // namespace zorgbaat
