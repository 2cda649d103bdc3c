#pragma once

#include <string>

#include "engine/analysis/compare/compare.h"
#include "engine/workbook/cells/workbook.h"

namespace zorgbaat {

// The sheets of a comparison; `line` is what every sheet repeats: the cases, the price level, the version.

Sheet make_yardstick_sheet(const CaseComparison& comparison, Language language, const std::string& line);
Sheet make_pairs_sheet(const CaseComparison& comparison, Language language, const std::string& line);
Sheet make_bridges_sheet(const CaseComparison& comparison, Language language, const std::string& line);

}  // namespace zorgbaat
