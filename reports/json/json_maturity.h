#pragma once

#include <vector>

#include "engine/care/case/maturity.h"
#include "reports/json/json_value.h"

namespace zorgbaat {

/// "maturity": each scan by its name, its scores by the words of the scenario file.
Json maturity_json(const std::vector<MaturityScan>& scans, Language language);

}  // namespace zorgbaat
