#pragma once

#include <string>
#include <vector>

#include "engine/base/language.h"

namespace zorgbaat {

/// A table of finished text for the terminal and for CSV.
struct ReportTable {
  std::string title{};
  std::vector<std::string> columns{};
  std::vector<std::vector<std::string>> rows{};
  std::vector<bool> right_aligned{};  ///< per column: numbers
  std::string note{};
};

/// What one run has to say, in reading order: the verdict first, then two headlines, key figures, and the
/// tables.
struct Report {
  std::string title{};
  std::string subtitle{};  ///< perspective, price level, date, status
  std::vector<std::string> verdict{};
  ReportTable headlines{};
  std::vector<ReportTable> tables{};
  std::vector<std::string> notes{};
};

}  // namespace zorgbaat
