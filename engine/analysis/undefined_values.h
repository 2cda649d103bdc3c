#pragma once

#include "engine/analysis/one_way.h"
#include "engine/analysis/solve/base_case.h"
#include "engine/base/messages.h"

namespace zorgbaat {

/// Says which inputs must be above 0 because something is divided by them, which volumes and sizes came below
/// 0, and which quantities have no value.
///
/// A ratio without a difference (an ICER) is no mistake: it is shown as "n.v.t.". Once an input is named, the
/// quantities that rest on it are not repeated.
void check_values(const BaseCase& base, const Evaluation& values, Messages& messages);

/// Says at which end of which range the headline has no value.
void check_ranges(const BaseCase& base, const std::string& headline, const std::vector<OneWay>& one_ways,
                  Messages& messages);

/// Why a quantity has no value, in words: "er wordt door 0 gedeeld".
Text words_for(const Undefined& undefined);

}  // namespace zorgbaat
