#pragma once

#include "engine/content/document.h"
#include "reports/json/json_value.h"

namespace zorgbaat {

/// A document as people read it, for a program that shows it: every table with the lines, numbers, units and
/// remarks of the report. A number has its value and how it is shown.
Json report_json(const Document& document, Language language);

/// Finished sentences.
Json sentences_json(const std::vector<Sentence>& sentences, Language language);

}  // namespace zorgbaat
