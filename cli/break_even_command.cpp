#include "cli/commands.h"
#include "cli/pipeline.h"
#include "engine/content/make_document.h"
#include "reports/json/write_json.h"
#include "reports/text/write_text.h"

namespace zorgbaat {

int break_even_command(const Options& options) {
  CaseRun run = calculate(options);
  std::optional<BreakEvenPlan> plan;
  if (run.is_good())
    plan = plan_break_even(*run.model, options.vary, options.target, options.equals, run.messages);
  show(run.messages, run.files, options.language);
  if (!plan) return exit_mistake;
  const BaseCase base(*run.model);
  const BreakEven answer = break_even(base, *plan);
  if (options.format == OutputFormat::json) {
    const JsonContent content{.model = *run.model,
                              .analyses = *run.analyses,
                              .messages = run.messages,
                              .files = run.files,
                              .language = options.language,
                              .version = ZORGBAAT_VERSION};
    return print(json_of_break_even(content, answer), options.language);
  }
  const Document document = make_break_even_document(
      {.model = *run.model, .analyses = *run.analyses, .language = options.language}, answer);
  return print(text_of(document, options.language), options.language);
}

}  // namespace zorgbaat
