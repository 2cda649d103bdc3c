#pragma once

#include <string>

#include "engine/base/blanks.h"
#include "engine/base/language.h"

namespace zorgbaat {

/// What the command line itself says; the list with both languages side by side is words.def.
enum class CliWord {
#define ZORGBAAT_CLI_WORD(id, dutch, english) id,
#include "cli/words.def"
#undef ZORGBAAT_CLI_WORD
};

/// "mijn_case.toml: in orde, 41 invoerwaarden, 130 grootheden": a word with its blanks filled.
std::string say(CliWord word, Language language, const Blanks& blanks = {});

/// The same in both languages, for a message.
Text text_of(CliWord word);

}  // namespace zorgbaat
