#pragma once

#include "reports/json/json_writer.h"
#include "reports/json/write_json.h"

namespace zorgbaat {

/// Inside "analyses": each question about the cost of an effect by its name, with one result per project.
void write_cost_effectiveness(JsonWriter& json, const JsonContent& content);

/// Inside "analyses": "claims", what must come true of what somebody says.
void write_claims(JsonWriter& json, const JsonContent& content);

/// "declared_totals": what a source says an alternative costs, beside the sum of the parts it names.
void write_declared_totals(JsonWriter& json, const JsonContent& content);

}  // namespace zorgbaat
