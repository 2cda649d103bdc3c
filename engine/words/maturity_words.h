#pragma once

#include <string>

#include "engine/base/language.h"
#include "engine/care/case/maturity.h"

namespace zorgbaat {

/// "effectiviteit"
std::string domain_label(MaturityDomain domain, Language language);
/// What the scores are and are not: whole numbers from 1 to 5, not weighed, no part of any amount.
std::string maturity_caveat(Language language);

}  // namespace zorgbaat
