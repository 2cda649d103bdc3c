#pragma once

#include <optional>

#include "cli/options.h"
#include "engine/analysis/analyses.h"
#include "engine/base/source_files.h"
#include "engine/care/model.h"

namespace zorgbaat {

/// One case on its way from file to results. With an error there is no result, and every mistake is in
/// `messages`.
struct CaseRun {
  SourceFiles files{};
  Messages messages{};
  std::optional<Model> model{};
  std::optional<Analyses> analyses{};

  [[nodiscard]] bool is_good() const { return analyses.has_value() && !messages.has_errors(); }
};

/// Load, lower, analyse: everything a command does with a case starts here.
CaseRun calculate(const Options& options);
/// The same without the analyses: only what can hold a mistake is looked at.
CaseRun checked(const Options& options);

}  // namespace zorgbaat
