#pragma once

#include "engine/care/case/maturity.h"
#include "engine/load/fields/load_context.h"

namespace zorgbaat {

/// [maturity.NAME]: the label, who rated and verified, the foundation that any stated fact has, and the five
/// scores. Messages: a domain without a score, a score that is not 1, 2, 3, 4 or 5, and a `total` that is
/// not the sum.
MaturityScan read_maturity(const FileNode& node, LoadContext& context);

}  // namespace zorgbaat
