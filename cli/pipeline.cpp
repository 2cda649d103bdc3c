#include "cli/pipeline.h"

#include "cli/data_folder.h"
#include "engine/care/lower.h"
#include "engine/load/load_case.h"

namespace zorgbaat {

CaseRun calculate(const Options& options) {
  CaseRun run;
  const std::optional<std::filesystem::path> data = data_folder(options.data, "tariffs");
  std::optional<Case> stated = load_case(options.path, options.settings, options.date, run.files,
                                         run.messages, data ? (*data / "tariffs").string() : std::string());
  if (stated) run.model = lower(std::move(*stated), run.messages);
  if (run.model) run.analyses = analyse(*run.model, run.messages);
  return run;
}

}  // namespace zorgbaat
