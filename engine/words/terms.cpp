#include "engine/words/terms.h"

namespace zorgbaat {

TermEntry entry_of(Term term) {
  switch (term) {
#define ZORGBAAT_TERM(id, dutch, english, meaning_nl, meaning_en) \
  case Term::id:                                                  \
    return {.term = {dutch, english}, .meaning = {meaning_nl, meaning_en}};
#include "engine/words/terms.def"
#undef ZORGBAAT_TERM
  }
  return {};
}

std::vector<Term> all_terms() {
  return {
#define ZORGBAAT_TERM(id, dutch, english, meaning_nl, meaning_en) Term::id,
#include "engine/words/terms.def"
#undef ZORGBAAT_TERM
  };
}

}  // namespace zorgbaat
