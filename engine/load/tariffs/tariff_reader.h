#pragma once

#include <string>

#include "engine/care/tariffs/tariff.h"
#include "engine/load/fields/load_context.h"

namespace zorgbaat {

/// Reads one series file of tariffs/: [series] and its figures, under [[value]], [year] or [[scale]].
///
/// As strict as a scenario: numbers exactly as they stand, every key known, every figure with a source that
/// sources.toml describes, a place in it and a status; all mistakes in one run. The format is told in
/// docs/tariff_format.md.
Series read_series(const std::string& id, const FileNode& document, LoadContext& context);

}  // namespace zorgbaat
