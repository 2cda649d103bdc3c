#pragma once

#include <string>
#include <vector>

#include "engine/base/messages.h"
#include "engine/load/text/document.h"

namespace zorgbaat {

/// One --set NAME=VALUE.
struct Setting {
  std::string name{};
  std::string text{};
};

/// Puts the values of --set into the document before anything is read, so that they meet the same checks as
/// the rest.
///
/// NAME is the path of a value, or an end of it that only one value has; VALUE is in the unit of the file.
/// The value becomes an assumption with source "eigen opgave" and loses its range and printed figure; a PM is
/// filled in.
void apply_settings(const std::vector<Setting>& settings, FileNode& document, Messages& messages);

}  // namespace zorgbaat
