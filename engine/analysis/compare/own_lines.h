#pragma once

#include "engine/analysis/analyses.h"

namespace zorgbaat {

/// A case as its workbook has it: with empty own lines in every project, and the analyses of that.
struct WorkbookCase {
  Model model{};
  Analyses analyses{};
};

/// Own lines can be stated in every way that gives a value over the whole range of the inputs: a case whose
/// size may be 0 has no line for the whole organisation. `stated` must be a case that lowers without
/// mistakes.
WorkbookCase with_own_lines(const Case& stated);

}  // namespace zorgbaat
