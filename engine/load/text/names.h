#pragma once

#include <string>
#include <string_view>

#include "engine/base/messages.h"

namespace zorgbaat {

/// Whether a name can be used in formulas and as a name in a workbook: snake_case, at most 60 characters, and
/// nothing that a spreadsheet reads as a cell (fwg50, r1c1) or a truth value. A message when it cannot.
bool check_name(const std::string& name, Place place, Messages& messages);

/// The first half of that, for names that stay outside the workbook's names: the id of a source.
bool check_id(const std::string& name, Place place, Messages& messages);

/// Whether a text is a name or a path of names: "reistijd", "activity.bezoek.minutes".
bool is_path(std::string_view text);

/// Whether a step of an axis can be called so: lower-case letters, digits and _, also digits alone ("2026").
bool may_name_a_step(std::string_view name);

/// A spreadsheet reads it as a cell address or a truth value: FWG50, r1c1, true.
bool is_cell_address(std::string_view name);

}  // namespace zorgbaat
