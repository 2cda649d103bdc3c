#pragma once

#include "engine/base/blanks.h"
#include "engine/base/language.h"

namespace zorgbaat {

/// What the quantities of a case are called; the list with both languages side by side is labels.def.
enum class Label {
#define ZORGBAAT_LABEL(id, dutch, english) id,
#include "engine/care/labels.def"
#undef ZORGBAAT_LABEL
};

/// Label::cost_of of "tablet" is "kosten tablet" and "cost of tablet".
Text text_of(Label label, const TextBlanks& blanks = {});

}  // namespace zorgbaat
