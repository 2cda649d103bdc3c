#pragma once

#include <string>

#include "engine/analysis/analyses.h"
#include "engine/base/messages.h"
#include "engine/base/source_files.h"
#include "engine/care/model.h"

namespace zorgbaat {

/// What a run found, to be written as JSON.
struct JsonContent {
  const Model& model;
  const Analyses& analyses;
  const Messages& messages;
  const SourceFiles& files;
  Language language{};
  std::string version{};
};

/// The stable interface to other programs: every quantity by its name, the analyses, the verdicts and the
/// messages. Names and keys are the same in every language; labels and sentences are in the language asked
/// for.
std::string json_of(const JsonContent& content);

/// One break-even question: its answer stands at the top, in "at".
std::string json_of_break_even(const JsonContent& content, const BreakEven& answer);

}  // namespace zorgbaat
