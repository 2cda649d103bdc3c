#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/base/language.h"

namespace zorgbaat {

/// The known name that a mistyped one most likely means: the fewest letters changed, added, dropped or
/// swapped, at most a third of the name. Empty when nothing is near. "reistjid" is near "reistijd".
std::string near_name(std::string_view mistyped, const std::vector<std::string>& known);

/// "bedoelde u `reistijd`?" for the nearest known name; when nothing is near, the names to choose from.
Text did_you_mean(std::string_view mistyped, const std::vector<std::string>& known);

}  // namespace zorgbaat
