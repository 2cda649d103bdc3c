#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/care/case/stated.h"
#include "engine/load/fields/load_context.h"
#include "engine/load/fields/table_reader.h"

namespace zorgbaat {

/// The symbols every case may use, beside money: min, hour, day, week, month, year, km, QALY, fte.
const std::vector<std::string>& built_in_symbols();

/// Reads `unit`; "%" is a share (percent), "%/year" a share per year. Every symbol must be known.
void read_unit(TableReader& table, StatedValue& value, LoadContext& context);

/// Whether all symbols are known; a message per unknown one, with the unit a Dutch word probably means.
bool check_symbols(const Unit& unit, Place place, LoadContext& context);

}  // namespace zorgbaat
