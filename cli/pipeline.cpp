#include "cli/pipeline.h"

#include "cli/data_folder.h"
#include "engine/care/lower/lower.h"
#include "engine/load/cases/load_case.h"

namespace zorgbaat {

namespace {

CaseRun lowered(const Options& options) {
  CaseRun run;
  const std::optional<std::filesystem::path> data = data_folder(options.data, "tariffs");
  const LoadOptions loading{.settings = options.settings,
                            .date = options.date,
                            .prices = options.prices,
                            .tariffs = data ? (*data / "tariffs").string() : std::string()};
  std::optional<Case> stated = load_case(options.path, loading, run.files, run.messages);
  if (stated) run.model = lower(std::move(*stated), run.messages);
  return run;
}

}  // namespace

CaseRun calculate(const Options& options) {
  CaseRun run = lowered(options);
  if (run.model) run.analyses = analyse(*run.model, run.messages);
  return run;
}

CaseRun checked(const Options& options) {
  CaseRun run = lowered(options);
  if (run.model) check(*run.model, run.messages);
  return run;
}

}  // namespace zorgbaat
