#include "cli/commands.h"
#include "cli/pipeline.h"
#include "cli/words.h"

namespace zorgbaat {

int check_command(const Options& options) {
  const CaseRun run = checked(options);
  show(run.messages, run.files, options.language);
  if (!run.model || run.messages.has_errors()) return exit_mistake;
  const std::string counted = say(CliWord::in_order, options.language,
                                  {{"path", options.path},
                                   {"inputs", std::to_string(run.model->inputs.size())},
                                   {"quantities", std::to_string(run.model->quantities.size())}});
  return print(counted + "\n", options.language);
}

}  // namespace zorgbaat
