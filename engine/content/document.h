#pragma once

#include <string>
#include <vector>

#include "engine/content/table.h"

namespace zorgbaat {

/// All that one run has to say, in reading order, not yet written: the verdict first, then the tables. Every
/// output is written from this; none adds a line of its own.
struct Document {
  std::string title{};
  std::string subtitle{};  ///< status, perspective, price level, date
  std::vector<Sentence> verdict{};
  std::vector<Table> tables{};
  std::vector<std::string> notes{};

  /// A table by its key; nothing when the case has none.
  [[nodiscard]] const Table* table(std::string_view key) const {
    for (const Table& each : tables) {
      if (each.key == key) return &each;
    }
    return nullptr;
  }
  /// Adds a table that has lines, without the columns in which none of them says anything.
  void add(Table table);
};

}  // namespace zorgbaat
