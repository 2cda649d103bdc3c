#pragma once

#include "engine/care/case/case.h"
#include "engine/load/fields/load_context.h"

namespace zorgbaat {

/// [analysis.NAME], into the list of its kind.
void read_analysis(const FileNode& node, Case& into, LoadContext& context);
/// [[printed]]
PrintedFigure read_printed(const FileNode& node, LoadContext& context);

}  // namespace zorgbaat
