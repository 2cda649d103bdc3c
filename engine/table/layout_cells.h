#pragma once

#include <vector>

#include "engine/care/model.h"
#include "engine/table/cell_names.h"

namespace zorgbaat {

/// Per node, whether it has a cell of its own outside the inputs (see Layout).
std::vector<bool> nodes_with_cell(const Model& model, const CellNames& names);

}  // namespace zorgbaat
