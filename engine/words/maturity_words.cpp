#include "engine/words/maturity_words.h"

#include "engine/words/words.h"

namespace zorgbaat {

std::string domain_label(MaturityDomain domain, Language language) {
  switch (domain) {
    case MaturityDomain::user:
      return say(Word::maturity_user, language);
    case MaturityDomain::effectiveness:
      return say(Word::maturity_effectiveness, language);
    case MaturityDomain::legal:
      return say(Word::maturity_legal, language);
    case MaturityDomain::business_plan:
      return say(Word::maturity_business_plan, language);
    case MaturityDomain::economics:
      break;
  }
  return say(Word::maturity_economics, language);
}

std::string maturity_caveat(Language language) {
  return say(
      Word::note_maturity, language,
      {{"least", std::to_string(lowest_maturity_score)}, {"most", std::to_string(highest_maturity_score)}});
}

}  // namespace zorgbaat
