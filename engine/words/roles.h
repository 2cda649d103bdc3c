#pragma once

#include <string_view>

#include "engine/care/model.h"

namespace zorgbaat {

// Words of the stable interfaces (JSON, CSV); the same in every language.

/// "input" for what is stated; a field that takes over the value of another input is an "alias", no input of
/// its own.
std::string_view role_key(const Quantity& quantity, bool is_stated);
std::string_view evidence_key(Evidence evidence);

}  // namespace zorgbaat
