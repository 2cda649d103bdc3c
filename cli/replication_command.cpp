#include "cli/commands.h"
#include "cli/pipeline.h"
#include "engine/content/replication_document.h"

namespace zorgbaat {

int replication_command(const Options& options) {
  std::vector<CaseRun> runs;
  bool all_good = true;
  for (const std::string& path : options.words) {
    Options one = options;
    one.path = path;
    const CaseRun& run = runs.emplace_back(calculate(one));
    show(run.messages, run.files, options.language);
    all_good = all_good && run.is_good();
  }
  if (!all_good) return exit_mistake;
  std::vector<ReplicatedCase> cases;
  cases.reserve(runs.size());
  for (const CaseRun& run : runs) cases.push_back({.model = &*run.model, .analyses = &*run.analyses});
  return print(replication_document(cases, options.language), options.language);
}

}  // namespace zorgbaat
