#pragma once

#include <string>
#include <vector>

#include "engine/base/messages.h"
#include "engine/care/case/axis.h"
#include "engine/load/text/document.h"

namespace zorgbaat {

/// What [defaults] says for values that do not say it themselves.
struct ValueDefaults {
  std::string source{};
  std::string evidence{};
  std::string at{};
};

/// What the readers of one file share: where mistakes go, and which symbols and sources a value may name.
struct LoadContext {
  Messages& messages;
  int prices = 0;                         ///< plain EUR means EUR of this year
  std::vector<std::string> symbols{};     ///< built-in units, those of the basis, and [units] things
  std::vector<std::string> source_ids{};  ///< of [source.*]
  std::vector<StatedAxis> axes{};         ///< of [axis.*]
  ValueDefaults defaults{};
};

}  // namespace zorgbaat
