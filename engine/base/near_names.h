#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace zorgbaat {

/// The known name that a mistyped one most likely means: the fewest letters changed, added, dropped or
/// swapped, at most a third of the name. Empty when nothing is near. "reistjid" is near "reistijd".
std::string near_name(std::string_view mistyped, const std::vector<std::string>& known);

}  // namespace zorgbaat
