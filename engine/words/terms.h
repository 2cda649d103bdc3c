#pragma once

#include <vector>

#include "engine/base/language.h"

namespace zorgbaat {

/// The terms that a reader of the workbook may look up; the list with their meaning is terms.def.
enum class Term {
#define ZORGBAAT_TERM(id, dutch, english, meaning_nl, meaning_en) id,
#include "engine/words/terms.def"
#undef ZORGBAAT_TERM
};

/// "kantelpunt": "de waarde waarbij het oordeel omslaat, alle andere invoer gelijk".
struct TermEntry {
  Text term{};
  Text meaning{};
};

TermEntry entry_of(Term term);
/// All terms, in the order in which they are explained.
std::vector<Term> all_terms();

}  // namespace zorgbaat
