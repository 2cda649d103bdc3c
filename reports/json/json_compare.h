#pragma once

#include <string>

#include "engine/analysis/compare/compare.h"

namespace zorgbaat {

/// A comparison for other programs: every case on every scale with its unit or the reason why not, the
/// verdict on every pair, and the bridge. Keys are the same in every language; reasons are said in the
/// language asked for.
std::string json_of_comparison(const CaseComparison& comparison, Language language,
                               const std::string& version);

}  // namespace zorgbaat
