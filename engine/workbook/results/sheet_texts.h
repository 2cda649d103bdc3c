#pragma once

#include "engine/workbook/book/book.h"

namespace zorgbaat {

/// The sheet Voorblad: what the question is and what the workbook is not for, its conventions, and how to use
/// it.
Sheet make_cover_sheet(const Book& book, const SheetsSoFar& sheets);
/// The sheet Begrippen: what the words mean, the case's own first.
Sheet make_definitions_sheet(const Book& book);
/// The sheet Bronnen: the documents that values cite.
Sheet make_sources_sheet(const Book& book);

}  // namespace zorgbaat
