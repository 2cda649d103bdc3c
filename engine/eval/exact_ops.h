#pragma once

#include <span>

#include "engine/eval/outcome.h"
#include "engine/graph/op.h"

namespace zorgbaat {

/// The value of an arithmetic operation in one step; `detail` as in `Node`. Operands have values.
/// Operations on a whole row or between steps are not asked for here.
Outcome apply_exact(Op op, int detail, std::span<const Number* const> operands, NodeId where);

}  // namespace zorgbaat
