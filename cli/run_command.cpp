#include "cli/commands.h"
#include "cli/pipeline.h"
#include "cli/words.h"
#include "cli/workbook_output.h"
#include "engine/analysis/compare/own_lines.h"
#include "engine/content/make_document.h"
#include "engine/words/figures.h"
#include "engine/workbook/make_workbook.h"
#include "reports/csv/write_csv.h"
#include "reports/json/write_json.h"
#include "reports/text/columns.h"
#include "reports/text/write_text.h"

namespace zorgbaat {

namespace {

int write_output(const CaseRun& run, const Options& options) {
  const WorkbookCase with_lines = with_own_lines(run.model->stated);
  const Workbook workbook =
      make_workbook(with_lines.model, with_lines.analyses, options.language, ZORGBAAT_VERSION);
  return write_to_output(workbook, options);
}

/// Every name that --set, explain and break-even know, with what it is.
std::string list_of(const CaseRun& run, Language language) {
  std::size_t width = 0;
  for (const Quantity& quantity : run.model->quantities) width = std::max(width, width_of(quantity.name));
  std::string out;
  for (const Quantity& quantity : run.model->quantities) {
    const std::optional<Unit>& unit = run.model->graph.node(quantity.node).unit;
    const std::string words = unit ? UnitWords(run.model->stated, language).with_money(*unit) : std::string();
    out += padded(quantity.name, width) + "  " + label_of(quantity, language);
    out += (words.empty() ? "" : " (" + words + ")") + "\n";
  }
  return out;
}

std::string result_of(const CaseRun& run, const Options& options) {
  if (options.list) return list_of(run, options.language);
  switch (options.format) {
    case OutputFormat::json:
      return json_of({.model = *run.model,
                      .analyses = *run.analyses,
                      .messages = run.messages,
                      .files = run.files,
                      .language = options.language,
                      .version = ZORGBAAT_VERSION});
    case OutputFormat::csv:
      return csv_of(*run.model, *run.analyses,
                    options.csv == CsvChoice::rfc4180 ? CsvDialect::rfc4180 : CsvDialect::dutch,
                    options.language);
    case OutputFormat::text:
      break;
  }
  const std::string report =
      text_of(make_document({.model = *run.model, .analyses = *run.analyses, .language = options.language}),
              options.language, options.full ? Extent::full : Extent::in_short);
  if (!options.output) return report;
  return say(CliWord::written_workbook, options.language, {{"report", report}, {"path", *options.output}});
}

}  // namespace

int run_command(const Options& options) {
  if (options.output && !is_workbook_name(options)) return exit_mistake;
  const CaseRun run = calculate(options);
  show(run.messages, run.files, options.language);
  if (!run.is_good()) return exit_mistake;
  if (options.output) {
    if (const int code = write_output(run, options); code != exit_done) return code;
  }
  return print(result_of(run, options), options.language);
}

}  // namespace zorgbaat
