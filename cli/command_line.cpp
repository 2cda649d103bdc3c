#include "cli/command_line.h"

#include "cli/words.h"
namespace zorgbaat {

namespace {

/// Builds the command line in one language.
class CommandLine {
 public:
  CommandLine(RawOptions& raw, Language language) : raw_(&raw), language_(language) {}

  std::unique_ptr<CLI::App> build();

 private:
  [[nodiscard]] std::string in(CliWord word) const { return say(word, language_); }
  CLI::App* command(CLI::App& app, const char* name, const std::string& description,
                    const std::string& footer);
  void dress(CLI::App& app);
  CLI::Option* value(CLI::App* command, const char* flags, std::string& to, const std::string& description,
                     CliWord type);
  void case_file(CLI::App* command);
  void case_options(CLI::App* command);
  void date_and_prices(CLI::App* command);
  void language_option(CLI::App* command);
  void add_run(CLI::App& app);
  void add_check(CLI::App& app);
  void add_explain(CLI::App& app);
  void add_break_even(CLI::App& app);
  void add_new(CLI::App& app);
  void add_tariffs(CLI::App& app);
  void add_messages(CLI::App& app);
  void add_replication(CLI::App& app);
  void add_compare(CLI::App& app);

  RawOptions* raw_;
  Language language_;
};

void CommandLine::dress(CLI::App& app) {
  app.get_formatter()->column_width(28);
  app.set_help_flag("-h,--help", in(CliWord::help_of_help));
  app.get_help_ptr()->group(in(CliWord::options));
  app.allow_extras();
  if (language_ == Language::english) return;
  app.get_formatter()->label("Usage", "Gebruik");
  app.get_formatter()->label("OPTIONS", "KEUZES");
  app.get_formatter()->label("SUBCOMMAND", "OPDRACHT");
  app.get_formatter()->label("SUBCOMMANDS", "OPDRACHTEN");
  app.get_formatter()->label("Positionals", "Te noemen");
}

CLI::App* CommandLine::command(CLI::App& app, const char* name, const std::string& description,
                               const std::string& footer) {
  CLI::App* added = app.add_subcommand(name, description);
  added->group(in(CliWord::commands));
  added->footer(footer);
  dress(*added);
  language_option(added);
  return added;
}

CLI::Option* CommandLine::value(CLI::App* command, const char* flags, std::string& to,
                                const std::string& description, CliWord type) {
  return command->add_option(flags, to, description)
      ->group(in(CliWord::options))
      ->type_name(in(type))
      ->multi_option_policy(CLI::MultiOptionPolicy::TakeLast);
}

void CommandLine::case_file(CLI::App* command) {
  command->add_option("case", raw_->path, in(CliWord::case_file))
      ->type_name("")
      ->group(in(CliWord::positionals));
}

void CommandLine::case_options(CLI::App* command) {
  command->add_option("--set", raw_->settings, in(CliWord::set))
      ->group(in(CliWord::options))
      ->type_name(in(CliWord::type_setting))
      ->allow_extra_args(false);
  date_and_prices(command);
}

void CommandLine::date_and_prices(CLI::App* command) {
  value(command, "--date", raw_->date, in(CliWord::date), CliWord::type_date);
  value(command, "--prices", raw_->prices, in(CliWord::prices), CliWord::type_year);
}

void CommandLine::language_option(CLI::App* command) {
  value(command, "--lang", raw_->language, in(CliWord::language), CliWord::type_language);
}

void CommandLine::add_run(CLI::App& app) {
  CLI::App* run = command(app, "run", in(CliWord::run), in(CliWord::examples_of_run));
  case_file(run);
  value(run, "-o,--output", raw_->output, in(CliWord::write_workbook), CliWord::type_workbook);
  value(run, "--format", raw_->format, in(CliWord::format), CliWord::type_form);
  value(run, "--csv", raw_->csv, in(CliWord::csv), CliWord::type_kind);
  case_options(run);
  run->add_flag("--full", raw_->full, in(CliWord::full))->group(in(CliWord::options));
  run->add_flag("--list", raw_->list, in(CliWord::list))->group(in(CliWord::options));
}

void CommandLine::add_check(CLI::App& app) {
  CLI::App* check = command(app, "check", in(CliWord::check), in(CliWord::example_of_check));
  case_file(check);
  case_options(check);
}

void CommandLine::add_explain(CLI::App& app) {
  CLI::App* explain = command(app, "explain", in(CliWord::explain), in(CliWord::example_of_explain));
  case_file(explain);
  explain->add_option("name", raw_->name, in(CliWord::name_of_quantity))
      ->type_name("")
      ->group(in(CliWord::positionals));
  case_options(explain);
}

void CommandLine::add_break_even(CLI::App& app) {
  CLI::App* even = command(app, "break-even", in(CliWord::break_even), in(CliWord::examples_of_break_even));
  case_file(even);
  value(even, "--vary", raw_->vary, in(CliWord::vary), CliWord::type_name);
  value(even, "--target", raw_->target, in(CliWord::target), CliWord::type_name);
  value(even, "--equals", raw_->equals, in(CliWord::equals), CliWord::type_number);
  value(even, "--format", raw_->format, in(CliWord::text_or_json), CliWord::type_form);
  case_options(even);
}

void CommandLine::add_new(CLI::App& app) {
  CLI::App* create = command(app, "new", in(CliWord::create), in(CliWord::example_of_new));
  create->add_option("template", raw_->path, in(CliWord::template_name))
      ->type_name("")
      ->group(in(CliWord::positionals));
  value(create, "-o,--output", raw_->output, in(CliWord::new_file), CliWord::type_case);
  value(create, "--data", raw_->data, in(CliWord::folder_of_scenarios), CliWord::type_folder);
}

void CommandLine::add_tariffs(CLI::App& app) {
  CLI::App* tariffs = command(app, "tariffs", in(CliWord::tariffs), in(CliWord::examples_of_tariffs));
  tariffs->add_option("words", raw_->words, in(CliWord::tariff_words))
      ->type_name("")
      ->group(in(CliWord::positionals));
  tariffs->add_option("--series", raw_->series, in(CliWord::only_this_index))
      ->group(in(CliWord::options))
      ->type_name(in(CliWord::type_series))
      ->allow_extra_args(false);
  value(tariffs, "--date", raw_->date, in(CliWord::day_of_figure), CliWord::type_date);
  value(tariffs, "--format", raw_->format, in(CliWord::text_or_json), CliWord::type_form);
  value(tariffs, "--data", raw_->data, in(CliWord::folder_of_tariffs), CliWord::type_folder);
}

void CommandLine::add_messages(CLI::App& app) { command(app, "messages", in(CliWord::messages), ""); }

void CommandLine::add_replication(CLI::App& app) {
  command(app, "replication", in(CliWord::replication), in(CliWord::example_of_replication))
      ->add_option("cases", raw_->words, in(CliWord::cases_to_replicate))
      ->type_name("")
      ->group(in(CliWord::positionals));
}

void CommandLine::add_compare(CLI::App& app) {
  CLI::App* compare = command(app, "compare", in(CliWord::compare), in(CliWord::examples_of_compare));
  compare->add_option("cases", raw_->cases, in(CliWord::cases_to_compare))
      ->type_name("")
      ->group(in(CliWord::positionals));
  value(compare, "-o,--output", raw_->output, in(CliWord::write_workbook), CliWord::type_workbook);
  value(compare, "--format", raw_->format, in(CliWord::text_or_json), CliWord::type_form);
  date_and_prices(compare);
  value(compare, "--data", raw_->data, in(CliWord::folder_of_tariffs), CliWord::type_folder);
}

std::unique_ptr<CLI::App> CommandLine::build() {
  auto app = std::make_unique<CLI::App>(in(CliWord::about_zorgbaat), "zorgbaat");
  dress(*app);
  language_option(app.get());
  app->set_version_flag("--version", "zorgbaat " ZORGBAAT_VERSION, in(CliWord::show_version))
      ->group(in(CliWord::options));
  app->require_subcommand(0, 1);
  app->footer(in(CliWord::examples_of_zorgbaat));
  add_run(*app);
  add_check(*app);
  add_explain(*app);
  add_break_even(*app);
  add_compare(*app);
  add_new(*app);
  add_tariffs(*app);
  add_messages(*app);
  add_replication(*app);
  return app;
}

}  // namespace

std::unique_ptr<CLI::App> command_line(RawOptions& raw, Language language) {
  return CommandLine(raw, language).build();
}

}  // namespace zorgbaat
