#pragma once

#include "engine/care/case/item.h"
#include "engine/load/fields/load_context.h"

namespace zorgbaat {

/// [item.ALTERNATIVE.NAME]: its `kind` says which reader of kind_readers.cpp takes the rest of the table.
/// A new kind of cost is a struct in care/item.h, a reader and a row in the list there, and a lowering.
Item read_item(const FileNode& node, const FileNode& alternative, LoadContext& context);

}  // namespace zorgbaat
