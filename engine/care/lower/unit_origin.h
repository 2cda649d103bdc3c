#pragma once

#include "engine/base/messages.h"
#include "engine/base/place.h"
#include "engine/care/model.h"

namespace zorgbaat {

/// Where in the file a quantity got the part of its unit that does not fit: the unit of the input, among
/// those it rests on, that brings in one of the symbols of `misfit`. Falls back to the quantity's own place.
Place unit_origin(const Model& model, NodeId node, const Unit& misfit);

/// The money symbol of a unit that is not `own`: "EUR@2014" of EUR@2021/EUR@2014 beside EUR@2021.
std::string other_price_level(const Unit& unit, const Unit& own);

/// One message for each pair of units that do not fit together, with both places.
void report_unit_faults(const Model& model, Messages& messages);

}  // namespace zorgbaat
