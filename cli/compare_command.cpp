#include <algorithm>
#include <deque>
#include <filesystem>

#include "cli/commands.h"
#include "cli/pipeline.h"
#include "cli/words.h"
#include "cli/workbook_output.h"
#include "engine/analysis/compare/compare.h"
#include "engine/content/compare_tables.h"
#include "engine/words/words.h"
#include "engine/workbook/comparison/compare_workbook.h"
#include "reports/json/json_compare.h"
#include "reports/text/write_text.h"

namespace zorgbaat {

namespace {

/// One of the cases compared: its results, and why they are not at the price level asked.
struct Participant {
  CaseRun run{};
  int own_prices = 0;
  std::vector<Text> why_not_at_prices{};
};

/// What went wrong, each once, in the order of the file.
std::vector<Text> reasons_of(const Messages& messages) {
  std::vector<Text> reasons;
  for (const Message& message : messages.in_file_order()) {
    if (entry_of(message.id).severity != Severity::error) continue;
    const Text said(situation(message, Language::dutch), situation(message, Language::english));
    const Text reason = message.id == MessageId::price_levels_differ ? text_of(Word::compare_no_index) : said;
    if (std::find(reasons.begin(), reasons.end(), reason) == reasons.end()) reasons.push_back(reason);
  }
  return reasons;
}

/// A case at the price level asked; where that fails for the price level alone, at its own.
Participant take_part(Options options, const std::string& path) {
  options.path = path;
  const std::optional<int> asked = options.prices;
  options.prices.reset();
  Participant one{.run = calculate(options)};
  if (!one.run.is_good()) return one;
  one.own_prices = one.run.model->stated.head.prices;
  if (!asked || *asked == one.own_prices) return one;
  options.prices = asked;
  CaseRun converted = calculate(options);
  if (converted.is_good()) {
    one.run = std::move(converted);
  } else {
    one.why_not_at_prices = reasons_of(converted.messages);
  }
  return one;
}

/// The name of the file; with its folder when two files have the same one.
std::string name_of(const std::string& path, const std::vector<std::string>& paths) {
  const auto stem = [](const std::string& of) { return std::filesystem::path(of).stem().string(); };
  const auto same = std::count_if(paths.begin(), paths.end(),
                                  [&](const std::string& other) { return stem(other) == stem(path); });
  return same > 1 ? path : stem(path);
}

std::string result_of(const CaseComparison& comparison, const Options& options) {
  if (options.format == OutputFormat::json)
    return json_of_comparison(comparison, options.language, ZORGBAAT_VERSION);
  const std::string report = text_of(make_compare_document(comparison, options.language), options.language);
  if (!options.output) return report;
  return say(CliWord::written_workbook, options.language, {{"report", report}, {"path", *options.output}});
}

}  // namespace

int compare_command(const Options& options) {
  if (options.output && !is_workbook_name(options)) return exit_mistake;
  std::deque<Participant> all;  // the comparison points into them
  bool good = true;
  std::vector<ComparedCase> cases;
  for (const std::string& path : options.cases) {
    Participant& one = all.emplace_back(take_part(options, path));
    show(one.run.messages, one.run.files, options.language);
    good = good && one.run.is_good();
    if (!good) continue;
    cases.push_back({.name = name_of(path, options.cases),
                     .model = &*one.run.model,
                     .analyses = &*one.run.analyses,
                     .own_prices = one.own_prices,
                     .asked_prices = options.prices,
                     .why_not_at_prices = one.why_not_at_prices});
  }
  if (!good) return exit_mistake;
  const CaseComparison comparison = compare(std::move(cases));
  if (options.output) {
    const Workbook workbook = make_compare_workbook(comparison, options.language, ZORGBAAT_VERSION);
    if (const int code = write_to_output(workbook, options); code != exit_done) return code;
  }
  return print(result_of(comparison, options), options.language);
}

}  // namespace zorgbaat
