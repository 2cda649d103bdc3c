#include "cli/options.h"

#include <algorithm>
#include <array>

#include "cli/command_line.h"
#include "cli/words.h"
#include "engine/base/near_names.h"

namespace zorgbaat {

namespace {

struct CommandName {
  const char* name = "";
  Command command{};
};

constexpr std::array command_names = {
    CommandName{"run", Command::run},           CommandName{"check", Command::check},
    CommandName{"explain", Command::explain},   CommandName{"break-even", Command::break_even},
    CommandName{"new", Command::create},        CommandName{"tariffs", Command::tariffs},
    CommandName{"messages", Command::messages}, CommandName{"replication", Command::replication},
    CommandName{"compare", Command::compare},
};

/// Turns the words that stand there into options, with a message for each that cannot be meant.
class Reader {
 public:
  Reader(const RawOptions& raw, const CLI::App& command, Messages& messages)
      : raw_(&raw), command_(&command), messages_(&messages) {}

  void read(Options& options);

 private:
  void complain(MessageId id, std::vector<std::pair<std::string, Text>> blanks) {
    messages_->add(id, {}, std::move(blanks));
  }
  void require(const std::string& given, const Text& what, const Text& example);
  std::string choice(const std::string& option, const std::string& given,
                     const std::vector<std::string>& known);
  void read_case(Options& options);
  void read_cases(Options& options);
  void read_settings(Options& options);
  void read_prices(Options& options);
  void read_format(Options& options);
  void read_break_even(Options& options);
  void check_extras();
  [[nodiscard]] std::vector<std::string> option_names() const;

  const RawOptions* raw_;
  const CLI::App* command_;
  Messages* messages_;
};

void Reader::require(const std::string& given, const Text& what, const Text& example) {
  if (!given.empty()) return;
  const std::string name = "zorgbaat " + command_->get_name();
  complain(MessageId::argument_missing,
           {{"command", name},
            {"what", what},
            {"example", Text(name + " " + example.dutch, name + " " + example.english)}});
}

std::string Reader::choice(const std::string& option, const std::string& given,
                           const std::vector<std::string>& known) {
  if (given.empty()) return known.front();
  if (std::find(known.begin(), known.end(), given) != known.end()) return given;
  std::string choices;
  for (const std::string& word : known) choices += (choices.empty() ? "" : ", ") + word;
  complain(MessageId::option_no_choice, {{"option", option}, {"value", given}, {"choices", choices}});
  return known.front();
}

void Reader::read_case(Options& options) {
  options.path = raw_->path;
  if (options.command == Command::messages || options.command == Command::tariffs) return;
  if (options.command == Command::create) {
    require(raw_->path, text_of(CliWord::a_template), Text("template"));
    return;
  }
  if (options.command == Command::compare) return read_cases(options);
  const Text file = text_of(CliWord::my_case);
  if (options.command == Command::replication) {
    require(raw_->words.empty() ? "" : raw_->words.front(), text_of(CliWord::a_scenario), file);
    return;
  }
  if (options.command == Command::explain && !raw_->path.empty()) {
    options.name = raw_->name;
    require(raw_->name, text_of(CliWord::a_quantity), text_of(CliWord::my_case_saving));
  }
  require(raw_->path, text_of(CliWord::a_scenario), file);
}

/// Two cases or more, each once.
void Reader::read_cases(Options& options) {
  options.cases = raw_->cases;
  const Text example = text_of(CliWord::my_cases);
  if (options.cases.empty()) return require({}, text_of(CliWord::several_scenarios), example);
  if (options.cases.size() == 1) return require({}, text_of(CliWord::a_second_scenario), example);
  for (std::size_t i = 0; i < options.cases.size(); ++i) {
    const auto first = options.cases.begin();
    const auto here = first + static_cast<std::ptrdiff_t>(i);
    if (std::find(first, here, *here) != here) complain(MessageId::case_twice, {{"path", *here}});
  }
}

void Reader::read_settings(Options& options) {
  for (const std::string& given : raw_->settings) {
    const std::size_t equals = given.find('=');
    if (equals == std::string::npos || equals == 0 || equals + 1 == given.size()) {
      complain(MessageId::setting_without_value, {{"value", given}});
      continue;
    }
    options.settings.push_back({.name = given.substr(0, equals), .text = given.substr(equals + 1)});
  }
  if (!raw_->prices.empty()) read_prices(options);
  if (raw_->date.empty()) return;
  options.date = Date::parse(raw_->date);
  if (!options.date) complain(MessageId::date_not_read, {{"value", raw_->date}});
}

void Reader::read_prices(Options& options) {
  const std::string& year = raw_->prices;
  const bool four_digits = year.size() == 4 && year.find_first_not_of("0123456789") == std::string::npos;
  if (four_digits) options.prices = std::stoi(year);
  if (!four_digits || *options.prices < 1900 || *options.prices > 2200)
    complain(MessageId::prices_not_read, {{"value", year}});
}

void Reader::read_format(Options& options) {
  std::vector<std::string> known = {"text", "json", "csv"};
  if (options.command == Command::break_even || options.command == Command::tariffs ||
      options.command == Command::compare)
    known.pop_back();
  const std::string format = choice("--format", raw_->format, known);
  if (format == "json") options.format = OutputFormat::json;
  if (format == "csv" || !raw_->csv.empty()) options.format = OutputFormat::csv;
  if (!raw_->csv.empty() && !raw_->format.empty() && format != "csv") {
    complain(MessageId::options_conflict,
             {{"first", "--csv " + raw_->csv}, {"second", "--format " + format}});
  }
  if (choice("--csv", raw_->csv, {"nl", "rfc4180"}) == "rfc4180") options.csv = CsvChoice::rfc4180;
}

void Reader::read_break_even(Options& options) {
  options.vary = raw_->vary;
  if (!raw_->target.empty()) options.target = raw_->target;
  if (!raw_->path.empty()) {
    require(raw_->vary, text_of(CliWord::a_quantity_to_vary), text_of(CliWord::my_case_vary));
  }
  if (raw_->equals.empty()) return;
  if (const std::optional<Number> equals = Number::parse(raw_->equals)) {
    options.equals = *equals;
  } else {
    complain(MessageId::option_not_number, {{"option", "--equals"}, {"value", raw_->equals}});
  }
}

std::vector<std::string> Reader::option_names() const {
  std::vector<std::string> names;
  for (const CLI::Option* option : command_->get_options()) {
    for (const std::string& name : option->get_lnames()) names.push_back("--" + name);
  }
  return names;
}

/// Words that CLI11 could not place: options that do not exist, and arguments too many.
void Reader::check_extras() {
  const std::string name = "zorgbaat " + command_->get_name();
  bool after_option = false;
  for (const std::string& word : command_->remaining()) {
    if (word.size() > 1 && word.front() == '-') {
      const std::string option = word.substr(0, word.find('='));
      complain(MessageId::option_unknown,
               {{"option", option}, {"command", name}, {"near", near_or_all(option, option_names())}});
    } else if (!after_option) {
      complain(MessageId::argument_too_many,
               {{"argument", word}, {"example", Text(name + " mijn_case.toml", name + " my_case.toml")}});
    }
    after_option = word.front() == '-';
  }
}

void Reader::read(Options& options) {
  options.list = raw_->list;
  options.full = raw_->full;
  if (!raw_->output.empty()) options.output = raw_->output;
  if (!raw_->data.empty()) options.data = raw_->data;
  options.words = raw_->words;
  options.series = raw_->series;
  check_extras();
  static_cast<void>(choice("--lang", raw_->language, {"nl", "en"}));
  read_case(options);
  read_settings(options);
  read_format(options);
  if (options.command == Command::break_even) read_break_even(options);
}

/// The language of help and messages is needed before anything is read.
Language language_of(const std::vector<std::string>& words) {
  for (std::size_t i = 1; i < words.size(); ++i) {
    if (words[i] == "--lang=en" || (words[i] == "en" && words[i - 1] == "--lang")) return Language::english;
  }
  return Language::dutch;
}

void complain_about_command(const std::vector<std::string>& remaining, Messages& messages) {
  std::vector<std::string> known;
  known.reserve(command_names.size());
  for (const CommandName& entry : command_names) known.emplace_back(entry.name);
  for (const std::string& word : remaining) {
    if (word.empty() || word.front() == '-') continue;
    messages.add(MessageId::command_unknown, {}, {{"name", word}, {"near", near_or_all(word, known)}});
    return;
  }
  messages.add(MessageId::command_missing, {});
}

/// CLI11 reports what it cannot read as "--set: 1 required ...": only the name of the option is of use.
void complain_about_option(const std::string& what, const CLI::App& app, Messages& messages) {
  const std::vector<CLI::App*> chosen = app.get_subcommands();
  const std::string command = chosen.empty() ? "" : chosen.front()->get_name();
  messages.add(MessageId::option_not_read, {},
               {{"option", what.substr(0, what.find(':'))}, {"command", command}});
}

/// Whether help or the version was asked for; its text then stands in the options.
bool parse(CLI::App& app, const std::vector<std::string>& words, Options& options, Messages& messages) {
  std::vector<std::string> reversed(words.rbegin(), words.rend() - 1);
  try {
    app.parse(reversed);
  } catch (const CLI::CallForHelp&) {
    options.help = app.help();
    return false;
  } catch (const CLI::CallForVersion& version) {
    options.help = std::string(version.what()) + "\n";
    return false;
  } catch (const CLI::ParseError& error) {
    complain_about_option(error.what(), app, messages);
    return false;
  }
  return true;
}

}  // namespace

Text near_or_all(const std::string& mistyped, const std::vector<std::string>& known) {
  const std::string near = near_name(mistyped, known);
  if (!near.empty()) return {"bedoelde u `" + near + "`?", "did you mean `" + near + "`?"};
  std::string all;
  for (const std::string& name : known) all += (all.empty() ? "" : ", ") + name;
  return {"kies uit: " + all, "choose from: " + all};
}

Options read_options(const std::vector<std::string>& words, Messages& messages) {
  Options options;
  options.language = language_of(words);
  RawOptions raw;
  const std::unique_ptr<CLI::App> app = command_line(raw, options.language);
  if (!parse(*app, words, options, messages)) return options;
  const std::vector<CLI::App*> chosen = app->get_subcommands();
  if (chosen.empty()) {
    complain_about_command(app->remaining(), messages);
    return options;
  }
  for (const CommandName& entry : command_names) {
    if (chosen.front()->get_name() == entry.name) options.command = entry.command;
  }
  Reader(raw, *chosen.front(), messages).read(options);
  return options;
}

}  // namespace zorgbaat
