#pragma once

#include "engine/workbook/book/book.h"

namespace zorgbaat {

/// The sheet Zinnen: the building blocks of the live sentences in the summary, numbers in words first.
///
/// A sentence is pieces of text with live numbers between them. The numbers are put into words with
/// arithmetic alone, so that they read the same whatever the language of the spreadsheet program.
Sheet make_sentences_sheet(Book& book);

}  // namespace zorgbaat
