#pragma once

#include "engine/analysis/analyses.h"
#include "engine/care/model.h"
#include "engine/content/report.h"

namespace zorgbaat {

/// What one run has to say to a reader: the verdict first, two headlines, at most ten key figures, then the
/// tables.
Report make_report(const Model& model, const Analyses& analyses, Language language);

/// The answer to one break-even question, with its table.
Report make_break_even_report(const Model& model, const BreakEven& answer, Language language);

}  // namespace zorgbaat
