#pragma once

#include "reports/json/json_writer.h"
#include "reports/json/write_json.h"

namespace zorgbaat {

/// The object "analyses": each break-even by its name, then what all cases have. Every entry says its kind.
void write_analyses(JsonWriter& json, const JsonContent& content);

/// The array "turning_points", inside an object that is already open.
void write_turning_points(JsonWriter& json, const std::vector<TurningPoint>& points);

/// The fields of one break-even, inside an object that is already open.
void write_break_even(JsonWriter& json, const Model& model, const BreakEven& answer);

}  // namespace zorgbaat
