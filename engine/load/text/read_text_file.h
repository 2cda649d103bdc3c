#pragma once

#include <optional>
#include <string>

#include "engine/base/messages.h"

namespace zorgbaat {

/// The bytes of a file, or a message: it does not exist, is a folder, may not be read, or is too large.
/// A file that is too large is refused by its size, before any of it is read.
std::optional<std::string> read_text_file(const std::string& path, Messages& messages);

}  // namespace zorgbaat
