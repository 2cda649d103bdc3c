#pragma once

#include "engine/workbook/book/book.h"

namespace zorgbaat {

/// The sheet Aansluiting op de bron: what a source printed beside what this model computes.
/// With own values there is nothing to compare, and it says so.
Sheet make_replication_sheet(const Book& book);

}  // namespace zorgbaat
