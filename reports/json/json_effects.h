#pragma once

#include "reports/json/json_value.h"
#include "reports/json/write_json.h"

namespace zorgbaat {

/// Each question about the cost of an effect by its name, with one result per project.
Json cost_effectiveness_json(const JsonContent& content);

/// "claims": what must come true of what somebody says.
Json claims_json(const Analyses& analyses);

/// "declared_totals": what a source says an alternative costs, beside the sum of the parts it names.
Json declared_totals_json(const Analyses& analyses);

}  // namespace zorgbaat
