#pragma once

#include <vector>

#include "engine/care/case/maturity.h"
#include "reports/json/json_writer.h"

namespace zorgbaat {

/// Writes "maturity": each scan by its name, its scores by the words of the scenario file. A case without a
/// scan has no such key.
void write_maturity(JsonWriter& json, const std::vector<MaturityScan>& scans, Language language);

}  // namespace zorgbaat
