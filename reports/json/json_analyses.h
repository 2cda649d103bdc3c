#pragma once

#include "reports/json/json_value.h"
#include "reports/json/write_json.h"

namespace zorgbaat {

/// "analyses": each question by its name, then what all cases have. Every entry says its kind.
Json analyses_json(const JsonContent& content);

/// "turning_points": where a verdict turns, nearest first.
Json turning_points_json(const std::vector<TurningPoint>& points);

/// One break-even: the question, its answer, and the points around it.
Json break_even_json(const Model& model, const BreakEven& answer);

}  // namespace zorgbaat
