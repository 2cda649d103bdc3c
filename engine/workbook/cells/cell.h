#pragma once

#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "engine/base/number.h"
#include "engine/words/number_style.h"

namespace zorgbaat {

// What one cell of a workbook holds and what it is to its reader; how a role looks is the writer's business.

/// A cell of a sheet, counted from 0.
struct CellPosition {
  int row = 0;
  int column = 0;
};

/// A rectangle of cells, both corners included.
struct CellRange {
  CellPosition first{};
  CellPosition last{};
};

/// What a cell is to its reader.
enum class CellRole {
  body,
  title,
  subtitle,
  heading,  ///< of a table
  section,  ///< a line that opens a group of rows
  label,
  note,  ///< explanation, wrapped
  unit,
  source_value,  ///< what the source states; locked
  own_value,     ///< the user's to fill; unlocked
  own_text,      ///< the user's to fill, text; unlocked
  choice,        ///< the user's to choose from a list; unlocked
  used_value,    ///< what the calculation uses
  computed,
  total,
  headline,
  verdict,
  check,          ///< "goed" or "fout"
  fixed_outcome,  ///< a number of the engine that does not move with the sheet
  copy_text,      ///< finished sentences to paste elsewhere
};

/// A live cell: the formula in the file format's grammar, without "=", and what the engine computed for it.
struct LiveFormula {
  std::string text{};
  std::variant<Number, std::string> cached{};
};

/// What a user may type in an unlocked cell.
struct Validation {
  enum class Kind { number, list };
  Kind kind = Kind::number;
  std::optional<Number> least{};
  bool above_least = false;  ///< strictly above `least`
  std::optional<Number> most{};
  std::vector<std::string> choices{};
  std::string choices_in{};  ///< of a list: the cells of the same sheet that hold the choices, "$B$7:$B$9"
  std::string title{};       ///< at most 32 characters
  std::string message{};     ///< what is expected, at most 255 characters
};

struct Cell {
  std::variant<std::monostate, std::string, Number, LiveFormula> content{};
  CellRole role = CellRole::body;
  NumberStyle style{};
  std::string name{};                              ///< a defined name for this cell
  std::shared_ptr<const Validation> validation{};  ///< most cells have none, so it stands elsewhere
  std::string link{};                              ///< "internal:'Invoer'!A1" or an https address
};

struct PlacedCell {
  CellPosition at{};
  Cell cell{};
};

}  // namespace zorgbaat
