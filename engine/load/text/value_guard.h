#pragma once

#include "engine/base/messages.h"
#include "engine/load/text/code_lines.h"

namespace zorgbaat {

/// What people write after = that is no TOML: a decimal comma (`30,51`), a unit behind a number (`45%`, `30
/// EUR`), a word without quotes (`PM`). Each has its own message, because the parser would only say "expected
/// ...".
void check_values(const CodeLine& line, FileId file, Messages& messages);

}  // namespace zorgbaat
