#pragma once

#include <string>

#include "engine/base/language.h"
#include "engine/content/explanation.h"

namespace zorgbaat {

/// A derivation as a tree of lines: each quantity with its figure, below it its formula or its source.
std::string text_of(const ExplanationStep& step, Language language);

}  // namespace zorgbaat
