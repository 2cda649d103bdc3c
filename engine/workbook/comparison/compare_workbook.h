#pragma once

#include <string>

#include "engine/analysis/compare/compare.h"
#include "engine/workbook/cells/workbook.h"

namespace zorgbaat {

/// A comparison as a small workbook: the yardstick, which pairs may stand side by side, and of two cases the
/// bridge.
///
/// What a case computes is a fixed outcome with its unit and its case; conversions, costs per hour, fte and
/// the sums of the bridge are live. Cases stand in the order given.
Workbook make_compare_workbook(const CaseComparison& comparison, Language language,
                               const std::string& version);

}  // namespace zorgbaat
