#pragma once

#include "engine/content/document.h"

namespace zorgbaat {

/// All that one run has to say to a reader. This list of tables is the only one: text and JSON follow it, and
/// the sheets for reading of a workbook take their tables from it.
Document make_document(const CaseView& view);

/// The answer to one break-even question, with its table.
Document make_break_even_document(const CaseView& view, const BreakEven& answer);

/// "Beeldzorg in ons wijkteam (variant van Beeldzorg in de wijkverpleging)".
std::string title_of(const CaseView& view);

}  // namespace zorgbaat
