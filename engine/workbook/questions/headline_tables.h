#pragma once

#include "engine/workbook/book/book.h"

namespace zorgbaat {

/// Below the sensitivity analysis: what each input does to the headline over its range, and what the
/// scenarios take for each, with their values where the sheets Invoer and Gevoeligheidsanalyse have them
/// live.
void put_headline_tables(SheetBuilder& sheet, Book& book, int row);

}  // namespace zorgbaat
