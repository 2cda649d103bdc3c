#include "cli/commands.h"
#include "cli/pipeline.h"

namespace zorgbaat {

int check_command(const Options& options) {
  const CaseRun run = calculate(options);
  show(run.messages, run.files, options.language);
  if (!run.is_good()) return exit_mistake;
  const bool english = options.language == Language::english;
  const std::string counted =
      std::to_string(run.model->inputs.size()) + (english ? " inputs, " : " invoerwaarden, ") +
      std::to_string(run.model->quantities.size()) + (english ? " quantities" : " grootheden");
  return print(options.path + (english ? ": in order, " : ": in orde, ") + counted + "\n", options.language);
}

}  // namespace zorgbaat
