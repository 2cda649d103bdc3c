#pragma once

#include <deque>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "engine/base/date.h"
#include "engine/base/language.h"
#include "engine/workbook/cells/cell.h"

namespace zorgbaat {

// A workbook as content: which cell holds what, in which role. How a role looks is the writer's business.

/// One line or set of bars of a chart, with its data beside the ranges so that previews are not empty.
struct ChartSeries {
  std::string name{};
  std::string categories_sheet{};
  CellRange categories{};
  std::vector<std::string> category_labels{};
  std::string values_sheet{};
  CellRange values{};
  std::vector<double> cached{};
  bool invisible = false;  ///< the base of a floating bar
};

struct Chart {
  enum class Kind { line, scatter, column, bar, stacked_bar };
  Kind kind = Kind::line;
  std::string title{};
  std::string category_axis{};  ///< with its unit
  std::string value_axis{};     ///< with its unit
  std::string alt_text{};
  NumberStyle category_style{};        ///< of the numbers along the other axis
  NumberStyle value_style{};           ///< of the numbers along the value axis
  std::optional<int> highest_score{};  ///< of scores in whole numbers: the axis runs from 0 to this
  std::vector<ChartSeries> series{};
  CellPosition at{};
  int width = 620;  ///< pixels
  int height = 300;
};

/// Cells that turn colour, and always say so in words too.
struct Highlight {
  enum class Kind { text_equals, number_below_zero, formula };
  Kind kind = Kind::text_equals;
  CellRange range{};
  std::string value{};
  bool good = false;
};

enum class SheetGroup { read, fill_in, reference };

struct Sheet {
  std::string name{};
  SheetGroup group = SheetGroup::reference;
  std::vector<double> column_widths{};                ///< in characters
  std::deque<PlacedCell> cells{};                     ///< a cell stays where it was put while others follow
  std::vector<std::pair<int, double>> row_heights{};  ///< in points, for wrapped text
  std::vector<Chart> charts{};
  std::vector<Highlight> highlights{};
  std::optional<CellPosition> freeze{};
  std::optional<std::pair<int, int>> repeat_rows{};
  bool protect = false;
  bool landscape = false;
  std::optional<int> last_printed_row{};  ///< rows below it are for the machine, not for paper
  bool one_page = false;                  ///< fits one A4; otherwise one page wide
};

struct DefinedName {
  std::string name{};
  std::string refers_to{};  ///< "'Invoer'!$H$7"
};

struct Workbook {
  Language language = Language::dutch;  ///< of money: "€ 1.234,56" or "€1,234.56"
  std::string title{};
  std::string subject{};
  std::string author{};
  Date created{};
  std::string version{};
  std::string
      header{};  ///< repeated on every printed page: scenario, perspective, price level, date, version
  std::string page_words{};  ///< "pagina &P van &N"
  std::deque<Sheet> sheets{};
  std::vector<DefinedName> names{};
};

}  // namespace zorgbaat
