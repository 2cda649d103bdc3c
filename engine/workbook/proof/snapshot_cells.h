#pragma once

#include <set>
#include <string>
#include <vector>

#include "engine/workbook/book/book.h"

namespace zorgbaat {

/// Where the table with one row per formula cell stands on its sheet: headings, then rows.
struct SnapshotRows {
  int first = 0;
  int last = 0;
};

/// What the program computed for every formula cell of the sheets that give results, beside what the cell
/// shows now: a formula that was replaced or sabotaged no longer agrees with its row.
///
/// The columns are the address, the stored value, the live value, the difference, and whether the cell is
/// still a formula. The cells in `left_out` ("Samenvatting!$B$27") get no row.
SnapshotRows put_snapshot(SheetBuilder& sheet, const Book& book, const std::vector<const Sheet*>& of,
                          const std::set<std::string>& left_out, int row);

/// The relative difference between a stored value and the live one; 1 when either is an error.
std::string relative_difference(const std::string& stored, const std::string& live);

}  // namespace zorgbaat
