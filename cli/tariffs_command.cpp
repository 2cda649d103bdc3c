#include "cli/tariffs_command.h"

#include <algorithm>

#include "cli/commands.h"
#include "cli/data_folder.h"
#include "cli/words.h"
#include "engine/load/tariffs/tariff_folder.h"

namespace zorgbaat {

namespace {

/// One call of `zorgbaat tariffs`: what was asked, what was read, what is wrong with either.
struct TariffsRun {
  const Options& options;
  std::string folder{};
  SourceFiles files{};
  Messages messages{};

  [[nodiscard]] bool as_json() const { return options.format == OutputFormat::json; }
  int finish(const std::string& answer) {
    show(messages, files, options.language);
    return messages.has_errors() ? exit_mistake : print(answer, options.language);
  }
};

/// The words after `tariffs`, as many as the action takes; a message when there are fewer or more.
bool has_words(TariffsRun& run, std::size_t count, const Text& missing, const char* example) {
  const std::vector<std::string>& words = run.options.words;
  if (words.size() < count) {
    run.messages.add(MessageId::argument_missing, {},
                     {{"command", "zorgbaat tariffs"}, {"what", missing}, {"example", example}});
  } else if (words.size() > count) {
    run.messages.add(MessageId::argument_too_many, {}, {{"argument", words[count]}, {"example", example}});
  }
  return words.size() == count;
}

void warn_when_stale(TariffsRun& run, const Series& series, const TariffMoment& asked) {
  if (!is_stale(series, asked)) return;
  run.messages.add(MessageId::series_stale, {},
                   {{"series", series.id}, {"checked_on", series.checked_on.iso()}, {"asked", asked.text()}});
}

int list(TariffsRun& run) {
  if (!has_words(run, 1, {}, "zorgbaat tariffs list")) return run.finish({});
  const std::optional<Tariffs> tariffs = load_all_tariffs(run.folder, run.files, run.messages);
  if (!tariffs) return run.finish({});
  return run.finish(run.as_json() ? json_of_list(*tariffs, run.options)
                                  : text_of_list(*tariffs, run.options));
}

/// "cao/ghz/fwg40/8" is a step of the scale cao/ghz, unless it is a series of its own.
std::optional<ScaleReference> step_asked(const TariffsRun& run, const std::vector<std::string>& ids) {
  const std::string& name = run.options.words[1];
  if (std::find(ids.begin(), ids.end(), name) != ids.end()) return std::nullopt;
  std::optional<ScaleReference> step = read_scale_reference(name);
  return step && std::find(ids.begin(), ids.end(), step->series) != ids.end() ? step : std::nullopt;
}

/// The value in force on the day asked for; of a step without a day the newest.
void take_value(TariffsRun& run, SeriesAnswer& answer) {
  if (run.options.date) answer.asked = TariffMoment{.day = *run.options.date};
  if (!answer.asked && answer.step) answer.asked = span_of(*answer.series).second;
  if (!answer.asked) return;
  const int prices = answer.asked->day.year;
  const Series& series = *answer.series;
  if (answer.step) {
    answer.value = salary_at(series, *answer.step, *answer.asked, prices, {}, run.messages);
  } else if (std::holds_alternative<DatedValues>(series.content)) {
    answer.value = value_at(series, *answer.asked, prices, {}, run.messages);
  }
  warn_when_stale(run, series, *answer.asked);
}

int show_series(TariffsRun& run) {
  const Text missing = text_of(CliWord::a_series);
  if (!has_words(run, 2, missing, "zorgbaat tariffs show index/nza_personeel")) return run.finish({});
  const std::vector<std::string> ids = series_ids(run.folder);
  SeriesAnswer answer{.step = step_asked(run, ids)};
  const std::string& name = run.options.words[1];
  const std::string above = name.substr(0, name.rfind('/'));
  if (!answer.step && above != name && std::find(ids.begin(), ids.end(), above) != ids.end()) {
    run.messages.add(MessageId::scale_not_read, {}, {{"text", name}});
    return run.finish({});
  }
  const std::string id = answer.step ? answer.step->series : name;
  const std::optional<Tariffs> tariffs =
      load_tariffs(run.folder, {NameReference{.name = id, .place = {}}}, run.files, run.messages);
  if (!tariffs) return run.finish({});
  answer.series = tariffs->find(id);
  take_value(run, answer);
  if (run.messages.has_errors()) return run.finish({});
  return run.finish(run.as_json() ? json_of_series(*tariffs, answer, run.options.language)
                                  : text_of_series(*tariffs, answer, run.options.language));
}

std::optional<int> year_of(TariffsRun& run, const std::string& word) {
  const bool digits = word.size() == 4 && word.find_first_not_of("0123456789") == std::string::npos;
  if (digits) return std::stoi(word);
  run.messages.add(MessageId::not_a_year, {}, {{"found", word}});
  return std::nullopt;
}

/// The indices that --series names, or all.
std::vector<const Series*> indices_asked(TariffsRun& run, const Tariffs& tariffs) {
  std::vector<const Series*> asked;
  std::vector<std::string> ids;
  for (const Series& series : tariffs.series) {
    ids.push_back(series.id);
    if (run.options.series.empty() && std::holds_alternative<YearlyIndex>(series.content))
      asked.push_back(&series);
  }
  for (const std::string& id : run.options.series) {
    if (const Series* series = tariffs.find(id)) {
      asked.push_back(series);
    } else {
      run.messages.add(MessageId::series_unknown, {}, {{"series", id}, {"near", near_or_all(id, ids)}});
    }
  }
  return asked;
}

/// Figures of a source that bring euros of the one year to euros of the other, as it printed them.
std::vector<PrintedFactor> printed_factors(const Tariffs& tariffs, int from, int to) {
  const Unit wanted = Unit::symbol("EUR@" + std::to_string(to)) / Unit::symbol("EUR@" + std::to_string(from));
  std::vector<PrintedFactor> found;
  for (const Series& series : tariffs.series) {
    const auto* content = std::get_if<DatedValues>(&series.content);
    if (content == nullptr || wanted.is_one() || Unit::parse(series.unit, to) != wanted) continue;
    found.push_back({.series = &series, .printed = &content->values.back()});
  }
  return found;
}

void find_factors(TariffsRun& run, const Tariffs& tariffs, IndexAnswer& answer) {
  Messages missing;
  for (const Series* series : indices_asked(run, tariffs)) {
    std::optional<IndexFactor> factor = index_factor(*series, answer.from, answer.to, {}, {}, missing);
    if (!factor) {
      answer.too_short.push_back(series);
      continue;
    }
    answer.factors.push_back(std::move(*factor));
    const TariffMoment newest = run.options.date ? TariffMoment{.day = *run.options.date}
                                                 : TariffMoment::year(std::max(answer.from, answer.to));
    warn_when_stale(run, *series, newest);
  }
  // One index that falls short is a remark beside the others; one that was asked for is a mistake.
  if (run.options.series.empty() && !answer.factors.empty()) return;
  for (const Message& message : missing.all()) run.messages.add(message.id, message.place, message.blanks);
}

int index(TariffsRun& run) {
  const Text missing = text_of(CliWord::two_years);
  if (!has_words(run, 3, missing, "zorgbaat tariffs index 2014 2021")) return run.finish({});
  const std::optional<int> from = year_of(run, run.options.words[1]);
  const std::optional<int> to = year_of(run, run.options.words[2]);
  if (!from || !to) return run.finish({});
  const std::optional<Tariffs> tariffs = load_all_tariffs(run.folder, run.files, run.messages);
  if (!tariffs) return run.finish({});
  IndexAnswer answer{.from = *from, .to = *to, .printed = printed_factors(*tariffs, *from, *to)};
  find_factors(run, *tariffs, answer);
  if (run.messages.has_errors()) return run.finish({});
  return run.finish(run.as_json() ? json_of_index(answer, run.options.language)
                                  : text_of_index(answer, run.options.language));
}

}  // namespace

int tariffs_command(const Options& options) {
  TariffsRun run{.options = options};
  const std::vector<std::string> actions = {"list", "show", "index"};
  const std::string action = options.words.empty() ? std::string() : options.words.front();
  if (action.empty()) {
    has_words(run, 1, text_of(CliWord::a_tariff_action), "zorgbaat tariffs list");
    return run.finish({});
  }
  if (std::find(actions.begin(), actions.end(), action) == actions.end()) {
    run.messages.add(MessageId::option_no_choice, {},
                     {{"option", "zorgbaat tariffs"}, {"value", action}, {"choices", "list, show, index"}});
    return run.finish({});
  }
  const std::optional<std::filesystem::path> data = data_folder(options.data, "tariffs");
  if (!data) {
    run.messages.add(MessageId::tariffs_not_found, {});
    return run.finish({});
  }
  run.folder = (*data / "tariffs").string();
  if (action == "list") return list(run);
  return action == "show" ? show_series(run) : index(run);
}

}  // namespace zorgbaat
