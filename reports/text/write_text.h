#pragma once

#include <string>

#include "engine/content/report.h"

namespace zorgbaat {

/// A report for a terminal of 80 to 100 columns: UTF-8, aligned columns, no colour; ends in a line feed.
std::string text_of(const Report& report);

}  // namespace zorgbaat
