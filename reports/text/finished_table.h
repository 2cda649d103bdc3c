#pragma once

#include <string>
#include <vector>

#include "engine/content/table.h"

namespace zorgbaat {

/// A table of finished text for a page of fixed width: columns that go on behind another are joined with it.
struct FinishedTable {
  std::string title{};
  std::vector<std::string> columns{};
  std::vector<std::vector<std::string>> rows{};
  std::vector<bool> right_aligned{};  ///< per column: numbers
  std::string note{};
};

FinishedTable finished(const Table& table, Language language);

}  // namespace zorgbaat
