#pragma once

#include <vector>

#include "engine/care/cell_names.h"
#include "engine/care/model.h"

namespace zorgbaat {

/// Per node, whether it has a cell of its own outside the inputs (see Layout).
std::vector<bool> nodes_with_cell(const Model& model, const CellNames& names);

}  // namespace zorgbaat
