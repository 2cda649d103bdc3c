#pragma once

#include "engine/care/case.h"
#include "engine/load/load_context.h"

namespace zorgbaat {

/// [analysis.NAME] with kind = "break_even", and [[printed]].
BreakEvenRequest read_break_even(const FileNode& node, LoadContext& context);
PrintedFigure read_printed(const FileNode& node, LoadContext& context);

}  // namespace zorgbaat
