#pragma once

#include <string>

#include "engine/analysis/analyses.h"
#include "engine/care/model.h"
#include "engine/workbook/cells/workbook.h"

namespace zorgbaat {

/// The workbook of a case: a live model in which a user changes an input and the whole case follows.
///
/// Every figure a reader sees is a formula on the inputs, or is marked as a fixed outcome of the program. The
/// model and the analyses of it are read, nothing is computed anew but the columns of the sensitivity
/// analysis.
Workbook make_workbook(const Model& model, const Analyses& analyses, Language language,
                       const std::string& version);

}  // namespace zorgbaat
