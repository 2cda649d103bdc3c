#include "cli/commands.h"
#include "cli/pipeline.h"
#include "engine/care/quantity_names.h"
#include "engine/content/explanation.h"
#include "reports/text/explanation_text.h"

namespace zorgbaat {

int explain_command(const Options& options) {
  CaseRun run = calculate(options);
  const Quantity* quantity =
      run.is_good() ? quantity_or_message(*run.model, {.name = options.name, .place = {}}, run.messages)
                    : nullptr;
  show(run.messages, run.files, options.language);
  if (!quantity) return exit_mistake;
  return print(text_of(explain(*run.model, *run.analyses, *quantity, options.language), options.language),
               options.language);
}

}  // namespace zorgbaat
